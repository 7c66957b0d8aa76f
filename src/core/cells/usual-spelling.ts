// Of several spellings of one thing, the usual one.

/**
 * The spelling that stands most often; among equals the first in the alphabet, so that the order of
 * the rows doesn't matter. `Northwind`, `northwind`, `Northwind` is `Northwind`; of none it is ''.
 */
export function usualSpelling(spellings: readonly string[]): string {
  const [only = '', ...others] = spellings;
  if (others.every((spelling) => spelling === only)) return only;
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [first] = Array.from(counts).sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
}
