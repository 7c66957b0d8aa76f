// Columns that stand side by side, so that one call writes or reads them all.

/** Columns side by side, as `[first, last]`: 2, 5, 3 are `[2, 3]` and `[5, 5]`. */
export function runsOf(columns: readonly number[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const column of Array.from(columns).sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === column - 1) runs[runs.length - 1] = [last[0], column];
    else runs.push([column, column]);
  }
  return runs;
}
