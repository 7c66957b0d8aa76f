// A value that is made when it is first asked for: loading the script makes nothing.

/**
 * Asks for a value that is made the first time and kept: `const WORDS = once(() => new Set(…))`, then
 * `WORDS().has(word)`. Sheets loads the whole script for every call of a formula, so no table, schema
 * or pattern that has to be worked out is made before something needs it.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
