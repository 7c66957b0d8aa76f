// Cells of many rows of a list, written together: into these cells alone, and all of them or none.
import type { Cell } from '../../core/cells/cell';
import { cellName } from '../../sheets/a1';
import { sameCell } from '../../sheets/block';
import { brokenSince } from '../../sheets/broken-results';
import { Refusal } from '../../sheets/refusal';
import type { RowCells } from '../../sheets/row-cells';
import { writeSameCells } from '../../sheets/same-cells';
import { allScoreColumns } from '../../sheets/score-columns';
import { settle } from '../../sheets/settle';
import { takeBack } from '../../sheets/take-back';
import { rescoreList, type ScoredList } from '../live/rescore-list';
import type { Formulas } from '../row/formulas';
import { type OverlapView, openTab } from '../row/overlap-view';
import { shownCell } from '../row/shown-cell';
import { restoreRow } from '../saving/restore-row';
import { isSameLead } from '../saving/same-row';

/** By the rows' places in the list, 0-based. */
export type RowChanges = ReadonlyMap<number, RowCells>;

export interface RowsWritten {
  readonly view: OverlapView;
  /** Undefined where the list was never scored. */
  readonly scored: ScoredList | undefined;
}

interface SameCells {
  readonly column: number;
  readonly cell: Cell;
  readonly rows: number[];
}

/** The cells by column and value, so that one call writes all that are alike. */
function byValue(changes: RowChanges): readonly SameCells[] {
  const groups = new Map<string, SameCells>();
  changes.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const { kind, value } = shownCell(cell);
      const key = `${column} ${kind} ${value}`;
      const group = groups.get(key) ?? { column, cell, rows: [] };
      groups.set(key, group);
      group.rows.push(row);
    });
  });
  return Array.from(groups.values());
}

const write = ({ tab, workbook }: OverlapView, changes: RowChanges): void => {
  for (const { column, cell, rows } of byValue(changes)) {
    writeSameCells(tab.sheet, column, rows, cell, workbook.clock);
  }
};

/** The same cells as they were when the list was read. */
const asBefore = ({ tab }: OverlapView, changes: RowChanges): RowChanges =>
  new Map(
    Array.from(changes, ([row, cells]) => [
      row,
      new Map(Array.from(cells.keys(), (column) => [column, tab.table[row]?.[column] ?? ''])),
    ]),
  );

/** Takes the write back where it stands in a formula's way, and says whose. */
function refuseBroken(view: OverlapView, now: OverlapView, changes: RowChanges): void {
  const { sheet, table } = view.tab;
  const broken = brokenSince(table, now.tab.table);
  const [first] = broken;
  if (!first) return;
  const written = Array.from(changes).flatMap(([firstRow, cells]) =>
    Array.from(cells.keys(), (column) => ({
      column,
      firstRow,
      before: [table[firstRow]?.[column] ?? ''],
    })),
  );
  takeBack(sheet, written, broken, view.workbook.clock);
  throw new Refusal(
    'formula-cell',
    `The formula in ${view.tab.name}!${cellName(first.row, first.column)} fills some of the cells ` +
      'that would be written. Nothing was written. Change that formula in the sheet.',
  );
}

/** Gives rows that came to stand in the meant ones' places their own cells back, and refuses. */
function refuseMoved(
  view: OverlapView,
  now: OverlapView,
  changes: RowChanges,
  formulas: Formulas,
): void {
  const isMoved = (row: number): boolean =>
    !isSameLead(view, view.tab.table[row] ?? [], now.tab.table[row] ?? []);
  if (!Array.from(changes.keys()).some(isMoved)) return;
  changes.forEach((cells, row) => {
    restoreRow(view, now, row, cells, formulas);
  });
  throw new Refusal(
    'row-gone',
    `Somebody is sorting or editing ${view.tab.name} just now, so nothing was written. Try again ` +
      'when they have finished.',
  );
}

/**
 * Writes the cells, and scores the list anew where it was scored. What was written is taken back where
 * one of the writes fails, a formula loses its room, or somebody sorted the tab meanwhile. The caller
 * holds the document lock, and has left out cells that hold a formula.
 */
export function writeRows(view: OverlapView, changes: RowChanges, formulas: Formulas): RowsWritten {
  const { tab, workbook, settings } = view;
  try {
    write(view, changes);
    settle();
  } catch (error) {
    write(view, asBefore(view, changes));
    throw error;
  }
  const now = openTab(tab.sheetId, settings, workbook);
  refuseBroken(view, now, changes);
  refuseMoved(view, now, changes, formulas);
  const own = allScoreColumns(now.tab.table[now.tab.headerRow] ?? []);
  return { view: now, scored: own && rescoreList(workbook, now.tab, own, settings) };
}

/** Those of the cells that differ from what the list holds. */
export const onlyChanged = ({ tab }: OverlapView, changes: RowChanges): RowChanges =>
  new Map(
    Array.from(changes, ([row, cells]): [number, RowCells] => [
      row,
      new Map(
        Array.from(cells).filter(
          ([column, cell]) => !sameCell(tab.table[row]?.[column] ?? '', cell),
        ),
      ),
    ]).filter(([, cells]) => cells.size > 0),
  );
