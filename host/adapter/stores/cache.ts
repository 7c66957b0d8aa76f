// CacheService: text by key for a while: ten minutes unless told otherwise, six hours at most.

import type { PropertyScope, TextStore } from '../../bridge';
import { MODES, SCOPES } from '../service/access';
import { Exception } from '../service/exception';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { LIST, NUMBER, OBJECT, optional, TEXT } from '../service/signature';
import { bridge } from '../service/world';
import { bytes } from './bytes';

type GoogleCache = GoogleAppsScript.Cache.Cache;

interface Store {
  readonly store: TextStore;
}

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
/** Past the first, only so many as the second are kept: those that last longest. */
const MOST_ITEMS = 1000;
const KEPT_ITEMS = 900;

interface Item {
  readonly text: string;
  readonly until: number;
}

function item(store: TextStore, key: string): Item | undefined {
  const raw = store.get(key);
  return raw === undefined ? undefined : (JSON.parse(raw) as Item);
}

function get({ store }: Store, key: string): string | null {
  const found = item(store, key);
  return found === undefined || found.until <= bridge().execution.now() ? null : found.text;
}

function put({ store }: Store, key: string, text: string, seconds = DEFAULT_SECONDS): void {
  if (key.length > LONGEST_KEY) throw new Exception('Argument too large: key');
  if (bytes(text) > LARGEST_VALUE) throw new Exception('Argument too large: value');
  if (seconds < 1) throw new Exception('Invalid argument: expirationInSeconds');
  const until = bridge().execution.now() + Math.min(seconds, MOST_SECONDS) * 1000;
  store.set(key, JSON.stringify({ text, until } satisfies Item));
  if (store.keys().length > MOST_ITEMS) evict(store);
}

function evict(store: TextStore): void {
  const keys = Array.from(store.keys());
  const lasting = (key: string) => item(store, key)?.until ?? 0;
  keys.sort((a, b) => lasting(b) - lasting(a));
  for (const key of keys.slice(KEPT_ITEMS)) store.delete(key);
}

const CACHE = defineService<Store, GoogleCache>(
  {
    name: 'Cache',
    family: 'CacheService',
    scopes: SCOPES.none,
    reading: MODES.enabled,
    writing: MODES.enabled,
  },
  {
    get: local([[TEXT]], get),
    getAll: local([[LIST]], (store: Store, keys: string[]) => {
      const found = keys.map((key) => [key, get(store, key)] as const);
      return Object.fromEntries(found.filter(([, text]) => text !== null));
    }),
    put: local([[TEXT, TEXT, optional(NUMBER)]], put),
    putAll: local(
      [[OBJECT, optional(NUMBER)]],
      (store: Store, values: { [key: string]: string }, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(store, key, value, seconds);
      },
    ),
    remove: local([[TEXT]], ({ store }: Store, key: string) => store.delete(key)),
    removeAll: local([[LIST]], ({ store }: Store, keys: string[]) => {
      for (const key of keys) store.delete(key);
    }),
  },
);

function cache(scope: PropertyScope): GoogleCache | null {
  const store = bridge().stores.cache(scope);
  return store === undefined ? null : CACHE.of({ store });
}

const SERVICE = defineService<object, object>(
  { name: 'CacheService', scopes: SCOPES.none, reading: MODES.enabled, writing: MODES.enabled },
  {
    getDocumentCache: local([[]], () => cache('document')),
    getScriptCache: local([[]], () => cache('script')),
    getUserCache: local([[]], () => cache('user')),
  },
);

export function cacheService(): object {
  return SERVICE.of({});
}
