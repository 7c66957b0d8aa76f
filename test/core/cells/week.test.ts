// The end of a week, on days whose weekday everybody can look up.
import { readDay } from '../../../src/core/cells/day';
import { endOfWeek } from '../../../src/core/cells/week';

it.each([
  ['2026-03-05', '2026-03-08'], // a Thursday
  ['2026-03-08', '2026-03-08'], // the Sunday itself
  ['2026-03-09', '2026-03-15'], // the Monday after
  ['1969-12-30', '1970-01-04'], // before days are counted from
])('the week of %s ends on Sunday, %s', (day, sunday) => {
  expect(endOfWeek(readDay(day) ?? Number.NaN)).toBe(readDay(sunday));
});
