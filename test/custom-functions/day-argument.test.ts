// A day as an argument of a formula.
import { dayToDate, readDay } from '../../src/core/cells/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayArgument } from '../../src/custom-functions/day-argument';

const settings = { ...DEFAULT_SETTINGS, dateOrder: 'day-month' } as const;
const day = readDay('2026-06-03') ?? 0;

test.each([
  ['a date', dayToDate(day)],
  ['a date as text', '2026-06-03'],
  ['a date in the order of the settings', '3/6/2026'],
])('%s is that day', (_, cell) => {
  expect(dayArgument('as_of', cell, settings)).toBe(day);
});

test('what is left out is no day', () => {
  expect(dayArgument('as_of', '', settings)).toBeUndefined();
});

test.each([
  ['soon', 'as_of is "soon": it must be a date, such as 2026-06-30.'],
  [true, 'as_of is TRUE: it must be a date, such as 2026-06-30.'],
])('%p is refused by the name of the argument', (cell, said) => {
  expect(() => dayArgument('as_of', cell, settings)).toThrow(said);
});
