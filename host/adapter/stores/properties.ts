// PropertiesService: text by key, kept between runs. 9 KB a value, 500 KB a store.

import type { PropertyScope, TextStore } from '../../bridge';
import { MODES, SCOPES } from '../service/access';
import { Exception } from '../service/exception';
import { chain, local } from '../service/method';
import { defineService } from '../service/service';
import { ANY, BOOLEAN, OBJECT, optional, TEXT } from '../service/signature';
import { bridge } from '../service/world';
import { bytes } from './bytes';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

interface Store {
  readonly store: TextStore;
  /** A custom function runs as nobody in particular, and can't set user properties. */
  readonly scope: PropertyScope;
}

function put({ store, scope }: Store, key: string, value: unknown): void {
  if (scope === 'user' && bridge().execution.authMode === 'CUSTOM_FUNCTION') {
    throw new Exception('You do not have permission to call setProperty.');
  }
  const text = String(value);
  if (bytes(key) > LARGEST_VALUE) throw new Exception('Argument too large: key');
  if (bytes(text) > LARGEST_VALUE) throw new Exception('Argument too large: value');
  const others = store.keys().filter((other) => other !== key);
  const taken = others.reduce((sum, other) => sum + size(store, other), 0);
  if (taken + bytes(key) + bytes(text) > LARGEST_STORE) {
    throw new Exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, text);
}

function size(store: TextStore, key: string): number {
  return bytes(key) + bytes(store.get(key) ?? '');
}

function clear({ store }: Store): void {
  for (const key of [...store.keys()]) store.delete(key);
}

const PROPERTIES = defineService<Store, GoogleProperties>(
  {
    name: 'Properties',
    family: 'PropertiesService',
    scopes: SCOPES.none,
    reading: MODES.enabled,
    writing: MODES.enabled,
  },
  {
    getProperty: local([[TEXT]], ({ store }: Store, key: string) => store.get(key) ?? null),
    getProperties: local([[]], ({ store }: Store) =>
      Object.fromEntries(Array.from(store.keys(), (key) => [key, store.get(key) ?? ''])),
    ),
    getKeys: local([[]], ({ store }: Store) => Array.from(store.keys())),
    setProperty: chain([[TEXT, ANY]], put),
    setProperties: chain(
      [[OBJECT, optional(BOOLEAN)]],
      (store: Store, values: { [key: string]: unknown }, deleteAllOthers?: boolean) => {
        if (deleteAllOthers) clear(store);
        for (const [key, value] of Object.entries(values)) put(store, key, value);
      },
    ),
    deleteProperty: chain([[TEXT]], ({ store }: Store, key: string) => store.delete(key)),
    deleteAllProperties: chain([[]], clear),
  },
);

function properties(scope: PropertyScope): GoogleProperties | null {
  const store = bridge().stores.properties(scope);
  return store === undefined ? null : PROPERTIES.of({ store, scope });
}

const SERVICE = defineService<object, object>(
  {
    name: 'PropertiesService',
    scopes: SCOPES.none,
    reading: MODES.enabled,
    writing: MODES.enabled,
  },
  {
    getDocumentProperties: local([[]], () => properties('document')),
    getScriptProperties: local([[]], () => properties('script')),
    getUserProperties: local([[]], () => properties('user')),
  },
);

export function propertiesService(): object {
  return SERVICE.of({});
}
