// Cells of one row on their way into the tab, and the proof that they landed on that row.
import type { Cell, Row } from '../../core/cell';
import { FIELD_LABELS, type Field } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import type { RowKey } from '../../rpc';
import { growGrid, sameCell, writeBlock } from '../../sheets/block';
import { Refusal } from '../../sheets/refusal';
import { runsOf } from '../../sheets/score-columns';
import { readRange } from '../../sheets/workbook';
import { findRow } from './find-row';
import { type OverlapView, openTab, viewOf } from './overlap-view';

/** Somebody may sort the tab between reading and writing; after so many sorts, give up. */
const ROUNDS = 3;

/** What to write, by 0-based column. */
export type RowCells = ReadonlyMap<number, Cell>;

function writeCells(view: OverlapView, index: number, cells: RowCells): void {
  for (const [first, last] of runsOf(Array.from(cells.keys()))) {
    const run: Cell[] = [];
    for (let column = first; column <= last; column += 1) run.push(cells.get(column) ?? '');
    writeBlock(view.tab.sheet, index, first, [run], view.workbook.clock);
  }
}

/** The columns by which a row is known; formulas elsewhere may change with what is written. */
const IDENTITY: readonly Field[] = ['account', 'partner', 'domain'];

const isSameRow = (one: Row, other: Row, view: OverlapView): boolean =>
  IDENTITY.every((field) => {
    const column = view.tab.recognition.columns[field];
    return column === undefined || sameCell(one[column] ?? '', other[column] ?? '');
  });

/** Puts back what stood in a row that was written to by mistake, known from before the sort. */
function restore(before: OverlapView, now: OverlapView, index: number, cells: RowCells): void {
  const stranger = now.tab.table[index] ?? [];
  const unwritten = before.users.filter((column) => !cells.has(column));
  const alike = before.tab.table.filter((row) => isSameRow(row, stranger, before));
  const original =
    alike.find((row) =>
      unwritten.every((column) => sameCell(row[column] ?? '', stranger[column] ?? '')),
    ) ?? alike[0];
  if (!original) return;
  const restored = Array.from(cells.keys()).map(
    (column) => [column, original[column] ?? ''] as const,
  );
  writeCells(now, index, new Map(restored));
}

/** The view as it is after these cells were written. */
function written(view: OverlapView, index: number, cells: RowCells): OverlapView {
  const { tab, settings, workbook } = view;
  const table = tab.table.map((row, at) =>
    at === index ? row.map((cell, column) => cells.get(column) ?? cell) : row,
  );
  return viewOf({ ...tab, table }, settings, workbook);
}

/**
 * Writes cells of one row, each run of neighbours in one call, and answers the view afterwards and
 * the row's place in it. The caller holds the document lock.
 *
 * The lock keeps other runs of the add-on away, not a person who sorts. So the row is read back: if
 * another one stands there by now, that one gets its cells back, and the right one is looked for.
 */
export function writeRow(
  view: OverlapView,
  row: SheetOverlapRow,
  key: RowKey,
  cells: RowCells,
): { readonly view: OverlapView; readonly index: number } {
  let current = view;
  let index = row.index;
  for (let round = 1; round <= ROUNDS; round += 1) {
    writeCells(current, index, cells);
    SpreadsheetApp.flush();
    const width = current.tab.table[0]?.length ?? 1;
    const range = current.tab.sheet.getRange(index + 1, 1, 1, width);
    const [back = []] = readRange(range, current.workbook.clock);
    if (isSameRow(back, current.tab.table[index] ?? [], current)) {
      return { view: written(current, index, cells), index };
    }
    const now = openTab(current.tab.sheetId, current.settings, current.workbook);
    restore(current, now, index, cells);
    current = openTab(current.tab.sheetId, current.settings, current.workbook);
    const found = findRow(current, key);
    if (found.kind !== 'found') break;
    index = found.row.index;
  }
  throw new Refusal(
    'row-gone',
    `Somebody is sorting or editing ${view.tab.name} just now, so nothing was saved. Try again ` +
      'when they have finished.',
  );
}

/** Adds blank columns for fields behind the tab's last column, and reads the tab anew. */
export function addColumns(view: OverlapView, fields: readonly Field[]): OverlapView {
  if (fields.length === 0) return view;
  const { sheet, headerRow, sheetId, table } = view.tab;
  const firstColumn = Math.max(table[0]?.length ?? 0, sheet.getLastColumn());
  growGrid(sheet, headerRow + 1, firstColumn + fields.length);
  const headers = fields.map((field) => FIELD_LABELS[field]);
  writeBlock(sheet, headerRow, firstColumn, [headers], view.workbook.clock);
  return openTab(sheetId, view.settings, view.workbook);
}
