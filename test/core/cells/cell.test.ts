// What one cell holds.
import { createContext, runInContext } from 'node:vm';
import { isDate } from '../../../src/core/cells/cell';

test('a date is one, also where another script context made it', () => {
  const elsewhere: unknown = runInContext('new Date(0)', createContext({}));
  expect(elsewhere instanceof Date).toBe(false);
  expect([isDate(elsewhere), isDate(new Date(0)), isDate(new Date(Number.NaN))]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([
  ['2026-03-14'],
  [46_095],
  [true],
  [''],
  [undefined],
  [null],
  [{}],
])('%j is none', (value) => {
  expect(isDate(value)).toBe(false);
});
