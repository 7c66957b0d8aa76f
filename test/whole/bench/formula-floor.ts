// What somebody would write by hand in place of the formulas: a map of words to strengths a column, and
// a few comparisons. It reads nothing but these words; it is what no formula can be quicker than.

const STRENGTHS: readonly ReadonlyMap<string, number>[] = [
  { customer: 1, customers: 1, 'open opportunity': 0.8, prospect: 0.4, none: -1 },
  { hot: 1, warm: 0.75, lukewarm: 0.4, cold: 0.1, none: -1 },
  { a: 1, b: 0.75, c: 0.5, d: 0.2, 'tier 1': 1, 'tier 2': 0.75 },
  { 'co-sell': 1, 'partner introduction': 1, 'route to rep': 1, none: -1 },
].map((words) => new Map(Object.entries(words)));
const BARS = [0, 0.6, 0.7, 0] as const;

const strengthIn = (at: number, cell: unknown): number | undefined =>
  STRENGTHS[at]?.get(String(cell).trim().toLowerCase());

const statusOf = (cells: readonly unknown[]): string => {
  let clear = 0;
  for (let at = 0; at < BARS.length; at += 1) {
    const strength = strengthIn(at, cells[at]);
    if (strength !== undefined && strength >= (BARS[at] ?? 0)) clear += 1;
    else if (at === 0)
      return cells[0] === '' || strength !== undefined ? 'No overlap' : 'Check data';
    else if (at === 2 && strength !== undefined) return 'Poor fit';
  }
  return clear === BARS.length ? 'EQL' : 'Candidate';
};

export function floorStatus(columns: readonly unknown[][][]): string[][] {
  const [overlap = [], warmth = [], fit = [], motion = []] = columns;
  return overlap.map(([cell], row) => [
    statusOf([cell, warmth[row]?.[0], fit[row]?.[0], motion[row]?.[0]]),
  ]);
}

/** With a score, what is missing and a sentence that names the account and the partner. */
export function floorAssess(table: readonly (readonly unknown[])[]): unknown[][] {
  return table.map((cells) => {
    const strengths = BARS.map((_bar, at) => strengthIn(at, cells[at]));
    const missing = ['overlap', 'warmth', 'fit', 'motion'].filter(
      (_name, at) => (strengths[at] ?? -1) < (BARS[at] ?? 0),
    );
    const score = strengths.reduce<number>((sum, strength) => sum + 20 + 5 * (strength ?? 0), 0);
    const step = `Ask ${String(cells[5])} about ${String(cells[4])}, owned by nobody yet.`;
    return [statusOf(cells), Math.floor(score), missing.join(', '), step];
  });
}
