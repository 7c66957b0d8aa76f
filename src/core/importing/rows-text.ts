// Rows of a tab, named in a sentence.

import { say } from '../language/say';

/** More runs of rows than this nobody looks up one by one. */
const MOST_RUNS = 12;

/** `1 row`, `1,204 rows`. */
export const rowCount = (count: number): string => say('{rows} {rows|row|rows}', { rows: count });

/** Rows as the sheet counts them: `row 3`, `rows 3, 7-9 and 12`; what is beyond twelve runs is counted. */
export function rowsText(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of Array.from(new Set(rows)).sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const named = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`));
  const beyond = runs.slice(MOST_RUNS).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (beyond > 0) named.push(say('{count} more', { count: beyond }));
  const last = named.pop() ?? '';
  const isOne = runs.length === 1 && runs[0]?.first === runs[0]?.last;
  if (isOne) return say('row {row}', { row: last });
  return named.length === 0
    ? say('rows {rows}', { rows: last })
    : say('rows {rows} and {last}', { rows: named.join(', '), last });
}
