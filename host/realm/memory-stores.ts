// Properties and cache in memory, kept as long as the host or its page lives.

import type { PropertyScope, Stores, TextStore } from '../bridge';

function memoryStore(): TextStore {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
    },
    delete: (key) => {
      values.delete(key);
    },
    keys: () => [...values.keys()],
  };
}

/** Outside a document the document's own stores are missing, as in a standalone script. */
export function memoryStores(inDocument = true): Stores {
  const byScope = () => ({
    document: inDocument ? memoryStore() : undefined,
    script: memoryStore(),
    user: memoryStore(),
  });
  const properties: Record<PropertyScope, TextStore | undefined> = byScope();
  const cache: Record<PropertyScope, TextStore | undefined> = byScope();
  return { properties: (scope) => properties[scope], cache: (scope) => cache[scope] };
}
