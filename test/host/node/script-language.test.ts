// Code that Apps Script may not run is refused before anything runs.

import { languageProblem } from '../../../host/node/script-language';
import { testHost } from '../support/test-host';

test.each([
  ['a private field', 'class A { #x = 1; }'],
  ['a static field', 'class A { static x = 1; }'],
  ['a field', 'class A { x = 1; }'],
  ['a static block', 'class A { static { this.x = 1; } }'],
  ['an optional chain', 'function f(a) { return a?.b; }'],
  ['a default for nothing', 'function f(a) { return a ?? 1; }'],
  ['a logical assignment', 'function f(a) { a ||= 1; }'],
  ['a big integer', 'var big = 1n;'],
])('%s is too new', (_, code) => {
  expect(languageProblem(`function ok() {}\n${code}`)).toMatch(
    /^Code\.js uses syntax newer than ES2019: ./,
  );
});

test.each([
  ['an import', "import x from 'y';"],
  ['an export', 'export function f() {}'],
  ['await at the top level', 'await 1;'],
  ['a mistake', 'function ('],
])('%s makes it no script', (_, code) => {
  expect(languageProblem(code)).toMatch(/^Code\.js is no script: ./);
});

test.each([
  [
    'what ES2019 has',
    'var f = async ({ a, ...rest }) => { try { for await (const x of a) {} } catch { return rest; } };\nvar r = /(?<year>\\d+)/u.exec("1").groups;',
  ],
  ['words in texts and comments', '// class A { #x }\nvar s = "a?.b ?? #x 1_000";'],
])('%s is fine', (_, code) => {
  expect(languageProblem(code)).toBeUndefined();
});

test('A host doesn’t open with code that is too new', () => {
  expect(() => testHost({ code: 'class A { #x = 1; }' })).toThrow(
    'Code.js uses syntax newer than ES2019: #x = 1;',
  );
});
