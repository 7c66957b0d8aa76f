// Blocks of cells on their way into a tab: text kept text, and the grid large enough.

import { type Cell, isDate, type Row } from '../core/cells/cell';
import { asCellText } from '../core/cells/sheet-text';
import { googleSheet } from './google';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';
import { noteWrite } from './written';

/** Adds rows and columns at the end of the grid where a block would reach beyond it. */
export function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const grid = googleSheet(sheet);
  const maxColumns = grid.getMaxColumns();
  noteWrite();
  if (columns > maxColumns) grid.insertColumnsAfter(maxColumns, columns - maxColumns);
  const maxRows = grid.getMaxRows();
  if (rows > maxRows) grid.insertRowsAfter(maxRows, rows - maxRows);
}

/** The first column, 0-based, behind all that hold anything: those read, and those come since. */
export const freeColumn = (sheet: Sheet, readColumns: number): number =>
  Math.max(readColumns, googleSheet(sheet).getLastColumn());

/** A cell as `setValues` has to be handed it, so that the sheet holds this very cell. */
export function cellForSheet(cell: Cell, clock: WallClock): string | number | boolean | Date {
  if (typeof cell === 'string') return asCellText(cell);
  return isDate(cell) ? clock.instant(cell) : cell;
}

/** Writes a rectangle in one call; `row` and `column` are 0-based, the grid is large enough. */
export function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  block: readonly Row[],
  clock: WallClock,
): void {
  const width = block[0]?.length ?? 0;
  if (width === 0) return;
  noteWrite();
  googleSheet(sheet)
    .getRange(row + 1, column + 1, block.length, width)
    .setValues(block.map((cells) => cells.map((cell) => cellForSheet(cell, clock))));
}

/** Whether two cells hold the same, as far as the sheet is concerned. */
export function sameCell(one: Cell, other: Cell): boolean {
  return one === other || (isDate(one) && isDate(other) && one.getTime() === other.getTime());
}
