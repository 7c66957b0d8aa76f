// What was worked out of a cell once: lists repeat the same names, dates and words.
import type { Cell } from './cell';

/** The same work, done once for each cell that differs; a date is asked for each time it is met. */
export function remembering<Result>(
  work: (cell: Cell) => Exclude<Result, undefined>,
): (cell: Cell | undefined) => Exclude<Result, undefined> {
  const known = new Map<Cell, Exclude<Result, undefined>>();
  return (cell = '') => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = work(cell);
    known.set(cell, made);
    return made;
  };
}
