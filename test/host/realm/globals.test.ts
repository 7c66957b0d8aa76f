// What a script finds in its global scope: the language, Google's services, and nothing else.

import { evaluate, testHost } from '../support/test-host';

const host = testHost();

test.each([
  ...['setTimeout', 'setInterval', 'clearTimeout', 'queueMicrotask', 'structuredClone', 'fetch'],
  ...[
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'FormData',
    'Blob',
    'AbortController',
  ],
  ...[
    'atob',
    'btoa',
    'crypto',
    'performance',
    'navigator',
    'process',
    'require',
    'module',
    'Buffer',
  ],
  ...['window', 'document', 'localStorage', 'XMLHttpRequest'],
])('%s is missing', (name) => {
  expect(evaluate(host, `typeof ${name}`)).toBe('undefined');
  expect(
    evaluate(host, `(function () { try { ${name}; } catch (e) { return String(e); } })()`),
  ).toBe(`ReferenceError: ${name} is not defined`);
});

test.each([
  ...[
    '[].at',
    '[].findLast',
    '[].toSorted',
    "''.at",
    "''.replaceAll",
    'Object.hasOwn',
    'Object.groupBy',
    'Promise.any',
  ],
])('%s, later than ES2019, is missing', (name) => {
  expect(evaluate(host, `typeof ${name}`)).toBe('undefined');
});

test.each([
  ...[
    'Intl.NumberFormat',
    'JSON.parse',
    '[].flatMap',
    'Object.fromEntries',
    "''.matchAll",
    'Map',
    'Proxy',
    'WeakMap',
  ],
  ...['console.log', 'Logger.log', 'Utilities.formatDate', 'Promise.resolve'],
])('%s is there', (name) => {
  expect(evaluate(host, `typeof ${name}`)).toBe('function');
});

test('A service of Google’s that the host lacks is named when it is used', () => {
  expect(
    evaluate(
      host,
      '(function () { try { UrlFetchApp.fetch("x"); } catch (e) { return e.message; } })()',
    ),
  ).toBe('Local host: UrlFetchApp.fetch is not implemented');
});

test('Nothing leads from the realm to the shell’s own globals', () => {
  expect(evaluate(host, "s.getRange.constructor('return typeof process')()")).toBe('undefined');
});

test('The host’s own workings are no globals of the script', () => {
  expect(evaluate(host, 'typeof __gasRealm')).toBe('undefined');
});

test('Every run begins with fresh globals', () => {
  const counting = testHost({ code: 'var runs = 0;\nfunction count() { return ++runs; }' });
  expect([counting.run('count'), counting.run('count')]).toEqual([1, 1]);
});

test('The runs of a trusted add-on share their globals, and each counts for itself', () => {
  const code = 'var runs = 0;\nfunction count() { Session.getScriptTimeZone(); return ++runs; }';
  const counting = testHost({ code, isTrusted: true });
  const counted = [counting.run('count'), counting.run('count')];
  expect([...counted, counting.counts.calls]).toEqual([1, 2, 1]);
});

test('Values from services are of the script’s own realm', () => {
  const dated = testHost({ sheets: { Data: [[new Date(Date.UTC(2026, 0, 1))]] } });
  expect(
    evaluate(
      dated,
      '(function (v) { return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date]; })(s.getDataRange().getValues())',
    ),
  ).toEqual([true, true, true]);
});

test('What the script logs is kept, with its level', () => {
  const logging = testHost({
    code: "function go() { console.log('%s of %s', 1, 2); console.warn({ a: 1 }); Logger.log('x %s', [1]); return Logger.getLog(); }",
  });
  expect(logging.run('go')).toBe('x [1]\n');
  expect(logging.log).toEqual([
    { level: 'log', text: '1 of 2' },
    { level: 'warn', text: '{"a":1}' },
    { level: 'log', text: 'x [1]' },
  ]);
});
