// Working days: Monday to Friday, without holidays.
import * as fc from 'fast-check';
import { addWorkingDays } from '../../../src/core/cells/working-day';
import { formatDay } from '../../../src/core/day-text';
import { dayOf } from '../qualification/samples';

it.each([
  ['Tuesday, 3 March', 3, 3, '6 March 2026'],
  ['Wednesday, 4 March', 4, 3, '9 March 2026'],
  ['Thursday, 5 March', 5, 3, '10 March 2026'],
  ['Friday, 6 March', 6, 1, '9 March 2026'],
  ['Saturday, 7 March', 7, 1, '9 March 2026'],
  ['Sunday, 8 March', 8, 5, '13 March 2026'],
  ['Saturday, 7 March', 7, 0, '7 March 2026'],
])('from %s, after that date of %i, %i working days later is %s', (_, date, days, reached) => {
  expect(formatDay(addWorkingDays(dayOf(2026, 3, date), days))).toBe(reached);
});

it.each([
  [3, '11 March 2026'], // Monday, 9 March is one of them
  [5, '16 March 2026'],
])('from Thursday, 5 March, with two holidays after it, %i working days later is %s', (days, reached) => {
  const holidays = [dayOf(2026, 3, 9), dayOf(2026, 3, 12), dayOf(2026, 3, 14)];
  expect(formatDay(addWorkingDays(dayOf(2026, 3, 5), days, holidays))).toBe(reached);
});

it('ends on a working day that is no holiday, and passes as many of them as were asked for', () => {
  const day = fc.integer({ min: 20_000, max: 20_100 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), fc.array(day), (from, days, holidays) => {
      const isWorked = (each: number) => [1, 2, 3, 4, 5].includes((each + 4) % 7);
      const reached = addWorkingDays(from, days, holidays);
      const passed = Array.from({ length: reached - from }, (_day, at) => from + at + 1).filter(
        (each) => isWorked(each) && !holidays.includes(each),
      );
      expect(passed).toHaveLength(days);
      expect(passed).toContain(reached);
    }),
  );
});

it('five working days are a week, from any working day of any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 80_000 }), (day) => {
      const monday = day - ((((day + 3) % 7) + 7) % 7);
      for (let weekday = 0; weekday < 5; weekday += 1) {
        expect(addWorkingDays(monday + weekday, 5)).toBe(monday + weekday + 7);
      }
    }),
  );
});
