// Questions about what Google keeps beside the cells: properties, caches, the lock.
import type { Probe } from './probe';

/** A key that no job of the add-on's looks for. */
const KEY = 'eql.platform-check';
const SECONDS = 60;

type Lock = GoogleAppsScript.Lock.Lock;

/** Does something with the document's properties and takes the key away again. */
function inDocument<T>(work: (store: GoogleAppsScript.Properties.Properties) => T): T {
  const store = PropertiesService.getDocumentProperties();
  try {
    return work(store);
  } finally {
    store.deleteProperty(KEY);
  }
}

export const STORE_PROBES: readonly Probe[] = [
  {
    method: 'PropertiesService.getDocumentProperties()',
    reliesOn: 'What everybody in this spreadsheet shares; there in a run from its menu.',
    ask: () => typeof PropertiesService.getDocumentProperties()?.getProperty,
  },
  {
    method: 'PropertiesService.getUserProperties()',
    reliesOn: 'What belongs to this user alone, apart from the document.',
    ask: () =>
      inDocument((store) => {
        store.setProperty(KEY, 'the document’s');
        return PropertiesService.getUserProperties().getProperty(KEY);
      }),
  },
  {
    method: 'Properties.getProperty(key)',
    reliesOn: 'The text that was kept; null where nothing was.',
    ask: () => inDocument((store) => store.getProperty(KEY)),
  },
  {
    method: 'Properties.setProperty(key, value)',
    reliesOn: 'Keeps a text of up to 9 KB, over the one that was there.',
    ask: () =>
      inDocument((store) => {
        store.setProperty(KEY, 'one');
        store.setProperty(KEY, '{"two":2}');
        return store.getProperty(KEY);
      }),
  },
  {
    method: 'Properties.setProperties(properties)',
    reliesOn: 'Keeps several texts in one call, and leaves the others as they were.',
    ask: () =>
      inDocument((store) => {
        store.setProperties({ [KEY]: 'one' });
        return store.getProperties()[KEY];
      }),
  },
  {
    method: 'Properties.getProperties()',
    reliesOn: 'A plain object with all that was kept.',
    ask: () =>
      inDocument((store) => {
        store.setProperty(KEY, 'one');
        return store.getProperties()[KEY];
      }),
  },
  {
    method: 'Properties.deleteProperty(key)',
    reliesOn: 'Forgets a key, and minds none that is not there.',
    ask: () =>
      inDocument((store) => {
        store.setProperty(KEY, 'one');
        store.deleteProperty(KEY);
        store.deleteProperty(KEY);
        return store.getProperty(KEY);
      }),
  },
  {
    method: 'CacheService.getDocumentCache()',
    reliesOn: 'A cache that everybody in this spreadsheet shares; there in a run from its menu.',
    ask: () => typeof CacheService.getDocumentCache()?.get,
  },
  {
    method: 'CacheService.getUserCache()',
    reliesOn: 'A cache of this user’s, apart from the document’s.',
    ask() {
      CacheService.getDocumentCache()?.put(KEY, 'the document’s', SECONDS);
      const kept = CacheService.getUserCache().get(KEY);
      CacheService.getDocumentCache()?.remove(KEY);
      return kept;
    },
  },
  {
    method: 'Cache.get(key)',
    reliesOn: 'The text that was kept; null where there is none any more.',
    ask: () => CacheService.getUserCache().get(KEY),
  },
  {
    method: 'Cache.put(key, value, expirationInSeconds)',
    reliesOn: 'Keeps a text for a while, six hours at the most.',
    ask() {
      const cache = CacheService.getUserCache();
      cache.put(KEY, 'half-typed', SECONDS);
      const kept = cache.get(KEY);
      cache.remove(KEY);
      return kept;
    },
  },
  {
    method: 'Cache.remove(key)',
    reliesOn: 'Forgets a key.',
    ask() {
      const cache = CacheService.getUserCache();
      cache.put(KEY, 'half-typed', SECONDS);
      cache.remove(KEY);
      return cache.get(KEY);
    },
  },
  {
    method: 'LockService.getDocumentLock()',
    reliesOn: 'The lock of this spreadsheet; there in a run from its menu.',
    ask: () => typeof LockService.getDocumentLock()?.tryLock,
  },
  {
    method: 'Lock.tryLock(timeoutInMillis)',
    reliesOn: 'Waits so long at the most, and says whether this run has the lock.',
    ask() {
      const lock: Lock = LockService.getDocumentLock();
      const taken = lock.tryLock(5000);
      const answer = [taken, lock.hasLock()];
      lock.releaseLock();
      return answer;
    },
  },
  {
    method: 'Lock.releaseLock()',
    reliesOn: 'Lets others have the lock before the run ends.',
    ask() {
      const lock: Lock = LockService.getDocumentLock();
      lock.tryLock(5000);
      lock.releaseLock();
      return lock.hasLock();
    },
  },
];
