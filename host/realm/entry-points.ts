// The functions of an add-on's code that Google calls by name: the top-level ones. A name that ends in
// `_` is private.

export function entryPoints(code: string): readonly string[] {
  const found = code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm);
  const names = Array.from(found, ([, name = '']) => name);
  return [...new Set(names.filter((name) => !name.endsWith('_')))];
}
