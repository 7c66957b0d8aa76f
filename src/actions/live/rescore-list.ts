// A scored list read whole after an edit and scored anew, in four calls that touch cells.
import type { Cell, Table } from '../../core/cells/cell';
import { lacksOf } from '../../core/columns/lacking';
import type { SheetOverlap } from '../../core/columns/overlap-table';
import type { Settings } from '../../core/settings/settings';
import { sameCell } from '../../sheets/block';
import { columnMemory } from '../../sheets/memory/columns';
import { scoringsOf } from '../../sheets/memory/scorings';
import { lookAtTable } from '../../sheets/recognise-tab';
import { readFormulas } from '../../sheets/row-cells';
import { type ColumnCells, writeChangedRows } from '../../sheets/score-columns';
import { settle } from '../../sheets/settle';
import {
  byItsClock,
  headedTab,
  type RecognisedTab,
  readUserTab,
  withMerges,
  withTable,
} from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { hasScores } from '../scoring/has-scores';
import { scoreTable } from '../scoring/scored-table';
import { takeScoresBack } from '../scoring/take-scores-back';
import { noteEditedMarks, type ScoredRows, scoredCells, sinceColumn } from './edited-list';
import { type ListFormulas, leftAlone, mayBeFilled } from './left-alone';

/** The list in a tab's cells; undefined where a scoring would refuse it, or there was none yet. */
export function listIn(sheet: Sheet, table: Table, workbook: Workbook): RecognisedTab | undefined {
  const memory = columnMemory();
  const found = lookAtTable(table, 'overlap', memory);
  if (!found || lacksOf(found.recognition).length > 0) return undefined;
  const sheetId = sheet.getSheetId();
  const whole = byItsClock(withMerges(sheet, table, found, memory), workbook);
  const tab = withTable(headedTab(sheet, sheetId, whole), table);
  return hasScores(tab) || scoringsOf(sheetId)?.first !== undefined ? tab : undefined;
}

const changedRows = (columns: readonly ColumnCells[], firstRow: number): number[] =>
  Array.from(columns[0]?.after ?? [], (_cell, row) => row)
    .filter((row) =>
      columns.some(({ before, after }) => !sameCell(before[row] ?? '', after[row] ?? '')),
    )
    .map((row) => firstRow + row);

/** All formulas up to our last column. */
const formulasOf = ({ sheet, table }: RecognisedTab, own: readonly number[]): ListFormulas =>
  readFormulas(sheet, {
    firstRow: 0,
    rows: table.length,
    firstColumn: 0,
    columns: Math.max(...own) + 1,
  });

/**
 * Writes what changes, but for columns that are a formula's. Where a formula may fill cells that were
 * written, it is looked at afterwards, and where it shows no result any more, its column is put back.
 * New marks are noted first: one that is noted and not written does no harm, the reverse stays for good.
 */
function writeChanges(
  workbook: Workbook,
  tab: RecognisedTab,
  scored: ScoredRows,
  columns: readonly ColumnCells[],
): void {
  const { own } = scored;
  const firstRow = tab.headerRow + 1;
  const formulas = formulasOf(tab, own);
  const taken = new Set(leftAlone(formulas, tab.headerRow, tab.table, own));
  for (;;) {
    const ours = columns.filter(({ column }) => !taken.has(column));
    const rows = changedRows(ours, firstRow);
    if (rows.length === 0) return;
    const since = ours.find(({ column }) => column === sinceColumn(own));
    if (since) noteEditedMarks(scored, since);
    writeChangedRows(tab.sheet, firstRow, ours, workbook.clock);
    const written = ours.map(({ column }) => column);
    if (!mayBeFilled(formulas, rows, written)) return;
    settle();
    const again = readUserTab(tab.sheet, 'overlap', workbook);
    const places = own.map((column) => (taken.has(column) ? undefined : column));
    const found = takeScoresBack(tab, again, { places, added: [], leftAlone: [] }, workbook);
    if (found.size === 0) return;
    for (const column of Array.from(found)) taken.add(column);
  }
}

/** A list scored whole. */
export type ScoredList = ScoredRows & { readonly overlap: SheetOverlap };

/** Scores the list as `Score this sheet` would, and writes the rows in which anything changes. */
export function rescoreList(
  workbook: Workbook,
  tab: RecognisedTab,
  own: readonly number[],
  settings: Settings,
): ScoredList {
  const { sheet, table, headerRow, recognition } = tab;
  const asOf = settings.asOf ?? workbook.today;
  const since = sinceColumn(own);
  const { overlap, cells } = scoreTable(
    { table, headerRow, recognition, settings, asOf },
    (row): Cell => table[row]?.[since] ?? '',
  );
  const firstRow = headerRow + 1;
  const scored = { sheet, firstRow, table: table.slice(firstRow), own, cells, overlap };
  const columns = scoredCells(scored);
  if (changedRows(columns, firstRow).length > 0) writeChanges(workbook, tab, scored, columns);
  return scored;
}
