// When a row is due that gets an owner.
import { formatDay } from '../../../src/core/day-text';
import { routedDue } from '../../../src/core/routing/routed-due';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../qualification/samples';

const THURSDAY = dayOf(2026, 3, 5);

it.each([
  [undefined, '12 March 2026'],
  ['', '12 March 2026'],
  ['tbd', '12 March 2026'],
  ['2026-03-04', '12 March 2026'], // passed while nobody owned it
  ['2026-03-05', ''],
  ['2026-04-01', ''],
])('with %p as its due date a row routed on 5 March 2026 is due on %p', (due, expected) => {
  const day = routedDue(due, THURSDAY, DEFAULT_SETTINGS, 'month-day');
  expect(day === undefined ? '' : formatDay(day)).toBe(expected);
});

it('leaves out the holidays of the settings', () => {
  const settings = { ...DEFAULT_SETTINGS, dueWorkingDays: 1, holidays: [dayOf(2026, 3, 6)] };
  expect(formatDay(routedDue('', THURSDAY, settings, 'month-day') ?? 0)).toBe('9 March 2026');
});
