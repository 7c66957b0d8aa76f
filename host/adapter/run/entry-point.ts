// Functions that Google calls by name: they must be at the top level; names ending in `_` are private.

export type EntryPoint = (...args: unknown[]) => unknown;

/** The function of that name, or a ReferenceError in Google's words. */
export function entryPoint(name: string): EntryPoint {
  const found = /^[A-Za-z_$][\w$]*$/.test(name) && !name.endsWith('_') ? lookUp(name) : undefined;
  if (typeof found !== 'function') throw new ReferenceError(`Script function not found: ${name}`);
  return found as EntryPoint;
}

/** `const f = () => …` at the top level is in scope without being a property of the global object. */
function lookUp(name: string): unknown {
  const own = (globalThis as { readonly [key: string]: unknown })[name];
  if (own !== undefined) return own;
  const code = `return typeof ${name} === 'undefined' ? undefined : ${name};`;
  return new Function(code)() as unknown;
}
