// A date written as text: its parts, whether or not a calendar has them.
import { slashedDate, writtenDate } from '../../../src/core/cells/written-date';

it.each([
  ['2026-02-30', { year: 2026, month: 2, date: 30 }], // whoever makes a day of it finds out
  ['5.3.26', { year: 2026, month: 3, date: 5 }],
  ['令和元年5月1日', { year: 2019, month: 5, date: 1 }],
  ['昭和64年1月7日', { year: 1989, month: 1, date: 7 }],
  ['1 foo 2026', { year: 2026, month: 0, date: 1 }],
])('%s is %j', (folded, date) => {
  expect(writtenDate(folded, 'month-day')).toEqual(date);
});

it('tells stops from slashes, which may be in either order', () => {
  expect(slashedDate('3.4.2026')).toEqual({ first: 3, second: 4, year: 2026, stopped: true });
  expect(slashedDate('3/4/2026')).toMatchObject({ stopped: false });
  expect(slashedDate('2026-03-04')).toBeUndefined();
});
