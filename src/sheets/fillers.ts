// Which formulas' results may run on into cells of a row, by where formulas stand.
import type { CellPlace } from './broken-results';
import { mayFillMore } from './formula-results';

/** Answers the formulas whose result may fill some of these cells of a row, 0-based. */
export type Fillers = (index: number, columns: readonly number[]) => readonly CellPlace[];

/**
 * The formulas that may fill cells, by the rows whose formulas are known, the lowest first. A result is
 * a rectangle to the right of its formula and below it, without another formula in it: in each column
 * the lowest formula above a cell alone can reach it, and only where none stands in the way.
 */
export function fillersIn(
  of: (row: number) => readonly string[],
  rows: readonly number[],
): Fillers {
  return (index, columns) => {
    const above = rows.filter((row) => row <= index).map((row) => [row, of(row)] as const);
    const lowest = Array.from({ length: Math.max(-1, ...columns) + 1 }, (_cell, column) =>
      above.find(([, formulas]) => (formulas[column] ?? '') !== ''),
    );
    return lowest.flatMap((found, column) => {
      if (!found || !mayFillMore(found[1][column] ?? '')) return [];
      const [row] = found;
      const reaches = (cell: number): boolean =>
        (cell > column || (cell === column && row < index)) &&
        lowest.slice(column + 1, cell + 1).every((other) => !other || other[0] < row);
      return columns.some(reaches) ? [{ row, column }] : [];
    });
  };
}
