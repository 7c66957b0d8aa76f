// The edited rows of a long list scored anew without the others, by what was noted when it was read whole.
import type { Cell, Table } from '../../core/cells/cell';
import { OWN_FIELDS, type OwnField } from '../../core/columns/fields';
import { readOverlapRow, type SheetOverlapRow } from '../../core/columns/overlap-table';
import { rowScores } from '../../core/qualification/row-scores';
import type { Settings } from '../../core/settings/settings';
import type { EditedRange } from '../../sheets/edited-range';
import { readRow, readRows } from '../../sheets/read-tab';
import { readFormulas } from '../../sheets/row-cells';
import { allScoreColumns, writeChangedRows } from '../../sheets/score-columns';
import type { Workbook } from '../../sheets/workbook';
import { headersChecksum, rememberedShape, shapeIn, type TableShape } from '../row/table-shape';
import { leftOutReader } from '../scoring/excluded-rows';
import { isOfRows, noteEditedMarks, scoredCells, sinceColumn } from './edited-list';

type OwnCells = Record<OwnField, Cell[]>;

/** Does something in the language that a list's next steps are written in. */
export type InItsLanguage = <Result>(
  settings: Pick<Settings, 'language'>,
  action: () => Result,
) => Result;

/** Our cells of some rows, read by the list's known shape. */
function scoreRows(
  workbook: Workbook,
  { table, firstRow, header }: { table: Table; firstRow: number; header: readonly Cell[] },
  known: TableShape,
  own: readonly number[],
  settings: Settings,
): { readonly rows: readonly SheetOverlapRow[]; readonly cells: OwnCells } {
  const shape = shapeIn(known, header, workbook);
  const terms = { ...shape.terms, settings, asOf: settings.asOf ?? workbook.today };
  const leftOut = leftOutReader(settings);
  const cells: OwnCells = {
    ...{ eqlStatus: [], eqlScore: [], eqlMissing: [], eqlNextStep: [], eqlSince: [] },
  };
  const rows: SheetOverlapRow[] = [];
  table.forEach((row, below) => {
    const since = row[sinceColumn(own)] ?? '';
    const read = readOverlapRow(row, firstRow + below, shape);
    if (read) rows.push(read);
    const scores = read
      ? rowScores(
          { row: read.row, since, qualified: read.qualified, leftOut: leftOut(read) },
          terms,
        )
      : ({
          eqlStatus: '',
          eqlScore: '',
          eqlMissing: '',
          eqlNextStep: '',
          eqlSince: since,
        } as const);
    for (const field of OWN_FIELDS) cells[field].push(scores[field]);
  });
  return { rows, cells };
}

/**
 * Scores the edited rows alone; false where that can't be told without reading the list: it wasn't read
 * whole within the hour, its headers are others by now, or its rows come in groups.
 */
export function rescoreRows(
  workbook: Workbook,
  edit: EditedRange,
  listRows: number,
  settingsOf: () => Settings | undefined,
  inItsLanguage: InItsLanguage,
): boolean {
  const { sheet, firstRow } = edit;
  const known = rememberedShape(sheet.getSheetId());
  if (!known) return false;
  const { clock } = workbook;
  const header = readRow(sheet, known.headerRow, clock);
  const own = allScoreColumns(header);
  if (!own || headersChecksum(header) !== known.headers) return false;
  const count = Math.min(edit.lastRow, listRows - 1) - firstRow + 1;
  if (!isOfRows(edit, known.headerRow, own) || count < 1) return true;
  const settings = settingsOf();
  if (!settings) return true;
  const table = readRows(sheet, firstRow, count, header.length, clock);
  const { rows, cells } = inItsLanguage(settings, () =>
    scoreRows(workbook, { table, firstRow, header }, known, own, settings),
  );
  const [left, right] = [Math.min(...own), Math.max(...own)];
  const block = { firstRow, rows: count, firstColumn: left, columns: right - left + 1 };
  const formulas = readFormulas(sheet, block);
  const scored = { sheet, firstRow, table, own, cells, overlap: { rows } };
  const columns = scoredCells(scored).filter(
    ({ column }) =>
      known.filled[column] === undefined &&
      formulas.every((row) => (row[column - left] ?? '') === ''),
  );
  const since = columns.find(({ column }) => column === sinceColumn(own));
  if (since) noteEditedMarks(scored, since);
  writeChangedRows(sheet, firstRow, columns, clock);
  return true;
}
