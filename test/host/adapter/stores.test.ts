// Properties, cache and locks.

import { evaluate, failure, testHost } from '../support/test-host';

const KB = 1024;

test('Properties are texts, kept from run to run', () => {
  const host = testHost();
  evaluate(
    host,
    "(PropertiesService.getDocumentProperties().setProperty('n', 5).setProperties({ a: 'x', b: true }), 0)",
  );
  expect(evaluate(host, 'PropertiesService.getDocumentProperties().getProperties()')).toEqual({
    n: '5',
    a: 'x',
    b: 'true',
  });
  expect(
    evaluate(
      host,
      "[PropertiesService.getDocumentProperties().getProperty('nope'), PropertiesService.getUserProperties().getKeys()]",
    ),
  ).toEqual([null, []]);
});

test.each([
  [`setProperty('k', Array(${9 * KB + 2}).join('x'))`, 'Argument too large: value'],
  [`setProperty('k', Array(${4 * KB}).join('\\u20ac'))`, 'Argument too large: value'], // three bytes each
  [`setProperty(Array(${9 * KB + 2}).join('x'), 'v')`, 'Argument too large: key'],
])('A property past 9 KB is refused', (call, message) => {
  expect(failure(testHost(), `PropertiesService.getDocumentProperties().${call}`)).toBe(
    `Exception: ${message}`,
  );
});

test('A store holds 500 KB', () => {
  const fill =
    "for (var i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty('k' + i, Array(9 * 1024).join('x'))";
  expect(failure(testHost(), fill)).toBe(
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  );
});

test('setProperties can delete all others', () => {
  const host = testHost();
  evaluate(
    host,
    "(PropertiesService.getUserProperties().setProperties({ a: '1' }).setProperties({ b: '2' }, true), 0)",
  );
  expect(evaluate(host, 'PropertiesService.getUserProperties().getProperties()')).toEqual({
    b: '2',
  });
});

test('Cached text is there for ten minutes unless told otherwise', () => {
  let now = Date.parse('2026-06-30T00:00:00Z');
  const host = testHost({ now: () => new Date(now) });
  evaluate(
    host,
    "(CacheService.getDocumentCache().put('short', 'x'), CacheService.getDocumentCache().put('long', 'y', 3600), 0)",
  );
  now += 601 * 1000;
  expect(
    evaluate(host, "CacheService.getDocumentCache().getAll(['short', 'long', 'never'])"),
  ).toEqual({ long: 'y' });
  expect(evaluate(host, "CacheService.getDocumentCache().get('short')")).toBeNull();
});

test.each([
  [`put(Array(252).join('k'), 'v')`, 'Argument too large: key'],
  [`put('k', Array(${100 * KB + 2}).join('x'))`, 'Argument too large: value'],
])('The cache refuses what is too large', (call, message) => {
  expect(failure(testHost(), `CacheService.getUserCache().${call}`)).toBe(`Exception: ${message}`);
});

test('Past 1000 items the cache keeps the 900 that last longest', () => {
  const host = testHost();
  const fill =
    "(function (c) { for (var i = 0; i < 1001; i++) c.put('k' + i, 'v', 60 + i); return [c.get('k100'), c.get('k101')]; })(CacheService.getScriptCache())";
  expect(evaluate(host, fill)).toEqual([null, 'v']);
});

test('A lock is held by one run at a time, and let go at its end', () => {
  const host = testHost();
  expect(evaluate(host, 'LockService.getDocumentLock().tryLock(0)')).toBe(true);
  expect(evaluate(host, 'LockService.getDocumentLock().hasLock()')).toBe(false);
  host.lockByAnotherUser();
  expect(evaluate(host, 'LockService.getDocumentLock().tryLock(10000)')).toBe(false);
  expect(failure(host, 'LockService.getDocumentLock().waitLock(10000)')).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  );
  expect(host.counts.milliseconds).toBeGreaterThanOrEqual(10_000); // waiting takes the run's time
  host.lockByAnotherUser(false);
  expect(evaluate(host, 'LockService.getDocumentLock().tryLock(0)')).toBe(true);
});

test('A lock can be taken twice by its holder, and never with a negative wait', () => {
  const host = testHost();
  expect(
    evaluate(
      host,
      '(function (l) { return [l.tryLock(0), l.tryLock(0), l.tryLock(-1), l.hasLock(), (l.releaseLock(), l.hasLock())]; })(LockService.getDocumentLock())',
    ),
  ).toEqual([true, true, false, true, false]);
  expect(failure(host, 'LockService.getScriptLock().waitLock(-1)')).toMatch('Lock timeout');
});

test('Outside a document there are no document stores and no document lock', () => {
  const host = testHost({ inDocument: false });
  expect(
    evaluate(
      host,
      '[PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]',
    ),
  ).toEqual([null, null, null]);
  expect(evaluate(host, 'PropertiesService.getScriptProperties() !== null')).toBe(true);
});
