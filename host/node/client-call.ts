// google.script.run as a page calls it: what can't be said in JSON is refused there, before anything
// is sent.

/** The arguments as JSON text; throws what the page would see. */
export function clientArguments(args: readonly unknown[]): string {
  return JSON.stringify(args.map((value, index) => plain(value, String(index), [])));
}

function plain(value: unknown, place: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  if (typeof value !== 'object' || above.includes(value)) throw illegal(place);
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, place, within));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(place);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, key, within)]));
}

function illegal(place: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${place}`);
}
