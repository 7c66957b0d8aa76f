// Dates as people and exports write them.
import * as fc from 'fast-check';
import {
  addDays,
  dateOrderEvidence,
  dateOrderOf,
  dayToDate,
  formatDay,
  isoDay,
  readDay,
} from '../../src/core/day';

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000;

describe('a date is read however it is written', () => {
  const fifthOfMarch = day(2026, 3, 5);
  it.each([
    ['2026-03-05'],
    ['2026/3/5'],
    ['2026-03-05 09:14'],
    ['2026-03-05T09:14:00Z'],
    ['2026-03-05T23:30:00-05:00'], // the day that is written, whatever the offset
    ['2026-03-05T09:14:00.123+0000'],
    ['20260305'],
    ['3/5/2026'],
    ['03-05-2026'],
    ['3/5/26'],
    ['3/5/2026 2:15:33 PM'],
    ['3/5/2026, 14:15'],
    ['05.03.2026'], // full stops put the day first
    ['5.3.26'],
    ['05-Mar-2026'],
    ['5 March 2026'],
    ['5th March, 2026'],
    ['Mar 5, 2026'],
    ['March 5 2026'],
    ['Thu, 05 Mar 2026 10:00:00 GMT'],
    ['Thu Mar 05 2026 10:00:00 GMT+0100 (Central European Standard Time)'],
    [new Date(Date.UTC(2026, 2, 5, 23, 59))],
    [46086], // a spreadsheet's serial number
    ['46086.75'],
    [Date.UTC(2026, 2, 5, 12) / 1000],
    [String(Date.UTC(2026, 2, 5, 12) / 1000)],
    [Date.UTC(2026, 2, 5, 12)],
  ])('%p is 5 March 2026', (cell) => {
    expect(readDay(cell)).toBe(fifthOfMarch);
  });

  it.each([
    ['3/4/2025', 'month-day', day(2025, 3, 4)],
    ['3/4/2025', 'day-month', day(2025, 4, 3)],
    ['25/3/2025', 'month-day', day(2025, 3, 25)], // only one reading is a date
    ['3/25/2025', 'day-month', day(2025, 3, 25)],
    ['12.11.2025', 'month-day', day(2025, 11, 12)],
    ['1/2/69', 'month-day', day(2069, 1, 2)],
    ['1/2/99', 'month-day', day(1999, 1, 2)],
  ] as const)('%s, %s', (cell, order, expected) => {
    expect(readDay(cell, order)).toBe(expected);
  });

  it.each([
    [''],
    ['TBD'],
    ['#N/A'],
    ['Q3 2026'],
    ['2026'], // a year alone
    [2026],
    ['85%'],
    ['13/13/2026'],
    ['2026-02-30'],
    ['31/4/2026'],
    ['5 Foo 2026'],
    ['May be 5 2026'],
    ['2026-03-05 to 2026-04-05'],
    ['3/5/2026 or later'],
    ['1-2-3'],
    [true],
    [0],
    [-46086],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [new Date(Number.NaN)],
    [new Date(Date.UTC(1899, 11, 30, 9, 30))], // a time of day alone
  ])('%p is no date', (cell) => {
    expect(readDay(cell)).toBeUndefined();
  });
});

describe('the order of a column is what its telling dates say', () => {
  it.each([
    [['3/4/2026', '25/3/2026'], 'month-day', 'day-month'],
    [['3/4/2026', '3/25/2026 10:00'], 'day-month', 'month-day'],
    [['3/4/2026', '5/6/2026'], 'day-month', 'day-month'], // none tells
    [['25/3/2026', '3/25/2026', '26/3/2026'], 'month-day', 'day-month'], // the majority
    [['25/3/2026', '3/25/2026'], 'month-day', 'month-day'],
    [['2026-03-25', 46086, '', 'TBD'], 'day-month', 'day-month'],
  ] as const)('%j', (cells, fallback, expected) => {
    expect(dateOrderOf(cells, fallback)).toBe(expected);
  });

  it('counts both kinds, so that a mixed column can be named', () => {
    expect(dateOrderEvidence(['25/3/2026', '3/25/2026', '3/26/2026', '3/4/2026'])).toEqual({
      monthDay: 2,
      dayMonth: 1,
    });
  });
});

describe('a day is written for people and for machines', () => {
  it('formats both ways and adds days across a leap day', () => {
    expect(formatDay(day(2026, 3, 14))).toBe('14 March 2026');
    expect(isoDay(day(2026, 3, 14))).toBe('2026-03-14');
    expect(isoDay(addDays(day(2028, 2, 28), 2))).toBe('2028-03-01');
    expect(dayToDate(day(2026, 3, 14)).toISOString()).toBe('2026-03-14T00:00:00.000Z');
  });

  const days = fc.integer({ min: day(1980, 1, 1), max: day(2099, 12, 31) });
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(days, (value) => {
        expect(readDay(isoDay(value))).toBe(value);
        expect(readDay(formatDay(value))).toBe(value);
        expect(readDay(dayToDate(value))).toBe(value);
      }),
    );
  });

  it('gives a whole day or nothing, whatever the cell', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date({ noInvalidDate: false })),
        (cell) => {
          const read = readDay(cell);
          expect(read === undefined || Number.isInteger(read)).toBe(true);
        },
      ),
    );
  });
});
