// Text by key in the page's memory: what PropertiesService and CacheService keep here lives as long
// as the page does.

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

function memoryStores(): Record<PropertyScope, TextStore> {
  return { document: memoryStore(), script: memoryStore(), user: memoryStore() };
}

export function memoryStoresOfPage(): Stores {
  const properties = memoryStores();
  const cache = memoryStores();
  return { properties: (scope) => properties[scope], cache: (scope) => cache[scope] };
}
