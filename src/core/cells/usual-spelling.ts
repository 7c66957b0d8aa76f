// Of several spellings of one thing, the usual one.

/** The same where the spellings were counted already. */
export function usualOf(times: ReadonlyMap<string, number>): string {
  const [first] = Array.from(times).sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
}

/**
 * The spelling that stands most often; among equals the first in the alphabet, so that the order of
 * the rows doesn't matter. `Northwind`, `northwind`, `Northwind` is `Northwind`; of none it is ''.
 */
export function usualSpelling(spellings: readonly string[]): string {
  const [only = '', ...others] = spellings;
  if (others.every((spelling) => spelling === only)) return only;
  const times = new Map<string, number>();
  for (const spelling of spellings) times.set(spelling, (times.get(spelling) ?? 0) + 1);
  return usualOf(times);
}
