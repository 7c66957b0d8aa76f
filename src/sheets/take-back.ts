// A write taken back that has broken a formula, so that the formula's result finds its room again.

import type { Cell } from '../core/cells/cell';
import { writeBlock } from './block';
import { type CellPlace, isNoRoom } from './broken-results';
import { googleSheet } from './google';
import { rangeCells } from './range-cells';
import { settle } from './settle';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';
import { noteWrite } from './written';

/** Cells of one column, 0-based and top down, as they were before they were written to. */
export interface CellsBefore {
  readonly column: number;
  readonly firstRow: number;
  readonly before: readonly Cell[];
}

/** So many of the broken formulas tell whether all are whole again. */
const LOOKED_AT = 5;

const rangeOf = (sheet: Sheet, { column, firstRow, before }: CellsBefore) =>
  googleSheet(sheet).getRange(firstRow + 1, column + 1, before.length, 1);

const clear = (sheet: Sheet, cells: CellsBefore): void => {
  noteWrite();
  rangeOf(sheet, cells).clearContent();
};

function write(sheet: Sheet, cells: CellsBefore, values: readonly Cell[], clock: WallClock): void {
  if (values.every((cell) => cell === '')) clear(sheet, cells);
  else
    writeBlock(
      sheet,
      cells.firstRow,
      cells.column,
      values.map((cell) => [cell]),
      clock,
    );
}

/** The column's cells once all formulas have been worked out anew. */
function readNow(sheet: Sheet, cells: CellsBefore, clock: WallClock): Cell[] {
  settle();
  return rangeCells(rangeOf(sheet, cells), clock).map(([cell = '']) => cell);
}

function isStillBroken(sheet: Sheet, broken: readonly CellPlace[]): boolean {
  settle();
  return broken.slice(0, LOOKED_AT).some(({ row, column }) =>
    isNoRoom(
      googleSheet(sheet)
        .getRange(row + 1, column + 1)
        .getValue(),
    ),
  );
}

/** Whether a formula to the left or above may fill some of these cells. */
const mayBeFilled = ({ column, firstRow, before }: CellsBefore, broken: readonly CellPlace[]) =>
  broken.some((place) => place.column <= column && place.row < firstRow + before.length);

/**
 * Puts a column back whose cells may be a formula's result, and answers whether any of them is. What the
 * formula gives comes by itself once the cells are blank; what somebody had typed is written again, unless
 * that breaks the formula.
 */
function putBack(
  sheet: Sheet,
  cells: CellsBefore,
  broken: readonly CellPlace[],
  clock: WallClock,
): boolean {
  const now = readNow(sheet, cells, clock);
  const lost = cells.before.map((cell, row) => ((now[row] ?? '') === '' ? cell : ''));
  const isFilled = now.some((cell) => cell !== '');
  if (lost.every((cell) => cell === '')) return isFilled;
  write(sheet, cells, lost, clock);
  if (!isStillBroken(sheet, broken)) return isFilled;
  clear(sheet, cells);
  return true;
}

/**
 * Takes back what was written to some columns, since these formulas show no result any more, and answers
 * the columns that a formula fills. Blank cells are blank again and hold no empty text.
 */
export function takeBack(
  sheet: Sheet,
  written: readonly CellsBefore[],
  broken: readonly CellPlace[],
  clock: WallClock,
): ReadonlySet<number> {
  const suspects = written.filter((cells) => mayBeFilled(cells, broken));
  for (const cells of written) {
    if (suspects.indexOf(cells) >= 0) clear(sheet, cells);
    else write(sheet, cells, cells.before, clock);
  }
  const filled = suspects.filter((cells) => putBack(sheet, cells, broken, clock));
  // Where a formula fills cells with blanks, nothing shows which of them it needs.
  const found = filled.length > 0 ? filled : suspects;
  return new Set(found.map(({ column }) => column));
}
