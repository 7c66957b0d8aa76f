// Tables beside each other: a row known by its cells, and whether every cell is as it should be.
import type { Cell, Row, Table } from '../../core/cells/cell';
import { tableText } from './sources';

/** A row by its cells outside some columns; '' for one without any. */
export const identifier =
  (skipped: ReadonlySet<number>) =>
  (row: Row): string =>
    row
      .flatMap((cell, column) =>
        cell === '' || cell === false || skipped.has(column)
          ? []
          : [`${column} ${tableText([[cell]])}`],
      )
      .join('\t');

/** Whether something holds of every cell of two tables, however high and wide either is. */
export function everyCell(
  one: Table,
  other: Table,
  holds: (cell: Cell, otherCell: Cell, column: number, row: number) => boolean,
): boolean {
  for (let row = Math.max(one.length, other.length) - 1; row >= 0; row -= 1) {
    const [cells = [], others = []] = [one[row], other[row]];
    for (let column = Math.max(cells.length, others.length) - 1; column >= 0; column -= 1) {
      if (!holds(cells[column] ?? '', others[column] ?? '', column, row)) return false;
    }
  }
  return true;
}
