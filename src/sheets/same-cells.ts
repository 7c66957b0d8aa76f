// One value on its way into many cells of a column: in one call, and into these cells alone.
//
// A block from the first of them to the last would be written over what lies between: a formula, a name
// with a link or a picture in it, what somebody is typing just now.

import type { Cell } from '../core/cells/cell';
import { columnLetters } from '../core/cells/column-letters';
import { cellForSheet } from './block';
import { googleSheet } from './google';
import { runsOf } from './runs';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';
import { noteWrite } from './written';

/** Writes the value into some rows, 0-based, of a column; a blank one empties them. */
export function writeSameCells(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  cell: Cell,
  clock: WallClock,
): void {
  const letters = columnLetters(column);
  const ranges = runsOf(rows).map(
    ([first, last]) => `${letters}${first + 1}:${letters}${last + 1}`,
  );
  const list = googleSheet(sheet).getRangeList(ranges);
  noteWrite();
  if (cell === '') list.clearContent();
  else list.setValue(cellForSheet(cell, clock));
}
