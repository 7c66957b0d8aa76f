// google.script.run: what crosses between a page and the server.

import { ScriptError, testHost } from '../support/test-host';

const host = testHost({
  code: `
function echo(value) { return value; }
function args() { return Array.prototype.slice.call(arguments); }
function give(kind) {
  return {
    date: new Date(0), nested: { a: [new Date(0)] }, fn: function () {}, nothing: undefined, range: SpreadsheetApp.getActive(),
    number: NaN, map: new Map(), circle: (function () { var o = {}; o.o = o; return o; })(), plain: { a: 1, b: undefined, c: [undefined, null] },
  }[kind];
}
function boom() { throw new Error('boom'); }
function wrong() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
function typo() { return missing.x; }
function hidden_() { return 1; }
var arrow = () => 'arrow';
const lexical = () => 'lexical';
var holder = { inner: function () { return 1; } };`,
});

test('Plain values arrive as they were sent', () => {
  const value = { a: [1, 'x', true, null, { b: 'c' }], d: '' };
  expect(host.run('echo', value)).toEqual(value);
});

test('undefined is sent as null inside a list, and left out of an object', () => {
  expect(host.run('args', undefined, [undefined], { a: undefined, b: 1 })).toEqual([
    null,
    [null],
    { b: 1 },
  ]);
});

test.each([
  ['a Date', [new Date(0)], '0'],
  ['a nested Date', [1, { when: { day: new Date(0) } }], 'day'],
  ['a function', [() => 1], '0'],
  ['a Map', [new Map()], '0'],
])('%s as an argument fails in the page, before anything is sent', (_, args, place) => {
  expect(() => host.run('echo', ...args)).toThrow(
    `Failed due to illegal value in property: ${place}`,
  );
});

test.each([
  'date',
  'nested',
  'fn',
  'nothing',
  'range',
  'map',
  'circle',
])('A result with what JSON can’t say (%s) is null as a whole, without an error', (kind) => {
  expect(host.run('give', kind)).toBeNull();
});

test('A number that is none becomes null, and undefined is left out', () => {
  expect(host.run('give', 'number')).toBeNull();
  expect(host.run('give', 'plain')).toEqual({ a: 1, c: [null, null] });
});

test('An error reaches the page as a ScriptError with its message', () => {
  expect(() => host.run('boom')).toThrow(new ScriptError('boom', 'Error', ''));
  expect(() => host.run('wrong')).toThrow('Exception: The starting row of the range is too small.');
  expect(() => host.run('typo')).toThrow('ReferenceError: missing is not defined');
});

test.each([
  'hidden_',
  'holder.inner',
  'nowhere',
  'holder',
  '',
])('%p can’t be called from a page', (name) => {
  expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
});

test('Functions that are values of top-level names can be called', () => {
  expect([host.run('arrow'), host.run('lexical')]).toEqual(['arrow', 'lexical']);
});

test('What was written before an error stays written', () => {
  const writing = testHost({
    writes: 'deferred',
    code: "function go() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kept'); throw new Error('late'); }",
  });
  expect(() => writing.run('go')).toThrow('late');
  expect(writing.sheet('Data').values).toEqual([['kept']]);
});
