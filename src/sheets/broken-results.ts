// Formulas whose result a write has broken: they show #REF!, since a cell that they fill holds something.
import type { Table } from '../core/cells/cell';

/** What a formula shows when its result finds no room, and when a cell that it reads is gone. */
const NO_ROOM = '#REF!';

/** A cell by its 0-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const noRoom = (table: Table): CellPlace[] =>
  table.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === NO_ROOM ? [{ row, column }] : [])),
  );

/**
 * The cells that show `#REF!` now and didn't before, top down. The edge: where there are no more of
 * them than before, somebody has sorted the tab, and none is broken.
 */
export function brokenSince(before: Table, now: Table): readonly CellPlace[] {
  const broken = noRoom(now);
  if (broken.length === 0 || broken.length <= noRoom(before).length) return [];
  return broken.filter(({ row, column }) => before[row]?.[column] !== NO_ROOM);
}

/** Whether a cell's text says that a formula's result found no room. */
export const isNoRoom = (cell: unknown): boolean => cell === NO_ROOM;
