// A plan's rows in blocks, so that a long import can stop between two of them and go on with the next.
import type { Cell, Table } from '../cells/cell';
import { sameCell } from './merging';
import type { MonthPlan } from './month-plan';

/** So many rows are written at once: what Google takes in a moment, in a few calls. */
export const BLOCK_ROWS = 500;

/** Where the block ends in which row `done` stands, of so many. */
export const blockEnd = (done: number, of: number): number =>
  Math.min(of, (Math.floor(done / BLOCK_ROWS) + 1) * BLOCK_ROWS);

/** The rows in which anything changes, top down, each once. */
export const rowsOfChanges = (changes: readonly { readonly row: number }[]): readonly number[] =>
  Array.from(new Set(changes.map(({ row }) => row))).sort((one, other) => one - other);

/** How many rows a plan writes to: those that were there, then those that come. */
export const rowsPlanned = ({ changes, appended }: MonthPlan): number =>
  rowsOfChanges(changes).length + appended.length;

/** What a plan does to its rows `from` to `to`, without the latter; the first part adds the columns. */
export function partOf(plan: MonthPlan, from: number, to: number): MonthPlan {
  const rows = rowsOfChanges(plan.changes);
  const own = new Set(rows.slice(from, to));
  const [first, last] = [Math.max(0, from - rows.length), Math.max(0, to - rows.length)];
  return {
    ...plan,
    newColumns: from === 0 ? plan.newColumns : [],
    changes: plan.changes.filter(({ row }) => own.has(row)),
    appended: plan.appended.slice(first, last),
    appendAt: plan.appendAt + first,
  };
}

/** How many of a plan's rows, from the first, a tab holds as they are to be. */
export function rowsDone(plan: MonthPlan, now: Table): number {
  const isThere = (row: number, column: number, cell: Cell): boolean =>
    sameCell(now[row]?.[column] ?? '', cell);
  const open = new Set(
    plan.changes
      .filter(({ row, column, after }) => !isThere(row, column, after))
      .map(({ row }) => row),
  );
  const rows = rowsOfChanges(plan.changes);
  const changed = rows.findIndex((row) => open.has(row));
  if (changed >= 0) return changed;
  const added = plan.appended.findIndex((cells, more) =>
    cells.some((cell, column) => cell !== '' && !isThere(plan.appendAt + more, column, cell)),
  );
  return rows.length + (added < 0 ? plan.appended.length : added);
}
