// Ids for what the engine holds by id: the first free number after a prefix, so that a run repeats.

export function freshId(prefix: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  let number = known.size + 1;
  while (known.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
}
