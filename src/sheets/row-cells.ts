// Cells of one row or one column on their way into a tab and back: written, read back, their formulas.

import type { Cell, Row } from '../core/cells/cell';
import { writeBlock } from './block';
import { googleSheet } from './google';
import { rangeCells } from './range-cells';
import { runsOf } from './runs';
import { settle } from './settle';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';
import { noteWrite } from './written';

/** What to write into a row, by 0-based column. */
export type RowCells = ReadonlyMap<number, Cell>;

/** Empties neighbouring cells of a row, 0-based: blank, as if nobody had ever typed there. */
function clearCells(sheet: Sheet, index: number, first: number, last: number): void {
  noteWrite();
  googleSheet(sheet)
    .getRange(index + 1, first + 1, 1, last - first + 1)
    .clearContent();
}

/** Writes cells of a row, 0-based, each run of neighbours in one call. */
export function writeRowCells(
  sheet: Sheet,
  index: number,
  cells: RowCells,
  clock: WallClock,
): void {
  for (const [first, last] of runsOf(Array.from(cells.keys()))) {
    const run: Cell[] = [];
    for (let column = first; column <= last; column += 1) run.push(cells.get(column) ?? '');
    if (run.every((cell) => cell === '')) clearCells(sheet, index, first, last);
    else writeBlock(sheet, index, first, [run], clock);
  }
}

/** Writes cells of a column by their rows, 0-based, each run of rows in one call: blank ones first. */
export function writeColumnCells(
  sheet: Sheet,
  column: number,
  cells: ReadonlyMap<number, Cell>,
  clock: WallClock,
): void {
  const rows = Array.from(cells.keys());
  const blank = rows.filter((row) => cells.get(row) === '');
  for (const [first, last] of runsOf(blank)) {
    noteWrite();
    googleSheet(sheet)
      .getRange(first + 1, column + 1, last - first + 1, 1)
      .clearContent();
  }
  for (const [first, last] of runsOf(rows.filter((row) => cells.get(row) !== ''))) {
    const run: Row[] = [];
    for (let row = first; row <= last; row += 1) run.push([cells.get(row) ?? '']);
    writeBlock(sheet, first, column, run, clock);
  }
}

/** Some rows of a tab, 0-based: the first of them, and their cells. */
export interface Rows {
  readonly firstRow: number;
  readonly rows: readonly Row[];
}

/**
 * The first cells of a row, 0-based, and of the rows above and below it, as they stand in the sheet
 * once all writes have landed; `height` rows of the tab hold anything.
 */
export function readAround(
  sheet: Sheet,
  index: number,
  { height, width }: { readonly height: number; readonly width: number },
  clock: WallClock,
): Rows {
  // Without this the row might be read from what Google keeps in memory of it.
  settle();
  const firstRow = Math.max(0, index - 1);
  const rows = Math.max(index, Math.min(index + 1, height - 1)) - firstRow + 1;
  const range = googleSheet(sheet).getRange(firstRow + 1, 1, rows, width);
  return { firstRow, rows: rangeCells(range, clock) };
}

/** Neighbouring cells of a row, 0-based. */
export function readCells(
  sheet: Sheet,
  index: number,
  first: number,
  last: number,
  clock: WallClock,
): Row {
  const range = googleSheet(sheet).getRange(index + 1, first + 1, 1, last - first + 1);
  return rangeCells(range, clock)[0] ?? [];
}

/** Rows and columns, 0-based: the first of each, and how many. */
export interface Block {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** A block's formulas relative to their own cell, in one call; '' where there is none. */
export function readFormulas(
  sheet: Sheet,
  { firstRow, rows, firstColumn, columns }: Block,
): readonly (readonly string[])[] {
  const range = googleSheet(sheet).getRange(firstRow + 1, firstColumn + 1, rows, columns);
  // Null, rather than '', is what Google answers for a cell without a formula in this notation.
  const read: readonly (readonly (string | null)[])[] = range.getFormulasR1C1();
  return read.map((row) => row.map((formula) => formula ?? ''));
}

/** Puts a formula, relative to its cell, back into the cell that it was taken from. */
export function writeFormula(sheet: Sheet, index: number, column: number, formula: string): void {
  noteWrite();
  googleSheet(sheet)
    .getRange(index + 1, column + 1)
    .setFormulaR1C1(formula);
}

/** A tab's formulas as they are typed, from A1 to its last cell, in one call; '' where there is none. */
export function readFormulaTexts(sheet: Sheet): readonly (readonly string[])[] {
  return googleSheet(sheet).getDataRange().getFormulas();
}

/** Puts a formula into a cell as somebody would type it. */
export function writeFormulaText(
  sheet: Sheet,
  index: number,
  column: number,
  formula: string,
): void {
  noteWrite();
  googleSheet(sheet)
    .getRange(index + 1, column + 1)
    .setFormula(formula);
}
