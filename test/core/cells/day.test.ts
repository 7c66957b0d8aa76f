// Dates as people and exports write them.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import {
  addDays,
  dateOrderEvidence,
  dayToDate,
  isoDay,
  readDay,
} from '../../../src/core/cells/day';
import { formatDay } from '../../../src/core/day-text';

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
    [' 2026-03-05 '],
    ['20260305T091400Z'],
    ['20260305T091400'],
    ['3/5/2026 2:15:33  PM'],
    ['05-Mar-2026'],
    ['5 - March - 2026'],
    ['5 March  26'],
    ['March - 5,  2026'],
    ['5 March 2026'],
    ['5th March, 2026'],
    ['Mar 5, 2026'],
    ['March 5 2026'],
    ['Thu, 05 Mar 2026 10:00:00 GMT'],
    ['Thu Mar 05 2026 10:00:00 GMT+0100 (Central European Standard Time)'],
    ['2026-03-05 09:00:00+00'], // offsets in hours, as databases write them
    ['2026-03-05 23:00:00-05'],
    ['2026-03-05T09:00:00.123456+00:00'], // microseconds
    ['2026-03-05 09:00:00.123456 UTC'],
    ['2026. 3. 5.'],
    ['2026. 3. 5. 09:14'],
    ['2026年3月5日'],
    ['２０２６年３月５日'],
    ['2026年03月05日(木) 09:14'],
    ['2026년 3월 5일'],
    ['令和8年3月5日'],
    ['2026/03/05\u200f'],
    ['٢٠٢٦/٠٣/٠٥'],
    ['۲۰۲۶-۰۳-۰۵'],
    ['5. März 2026'],
    ['5. Maerz 2026'],
    ['Donnerstag, 5. März 2026'],
    ['5 mars 2026'],
    ['jeudi 5 mars 2026'],
    ['5 de marzo de 2026'],
    ['5 mar. 2026'],
    ['5 de março de 2026'],
    ['quinta-feira, 5 de março de 2026'],
    ['5 marzo 2026'],
    ['5 maart 2026'],
    ['5 mrt 2026'],
    ['5th of March 2026'],
    ['="2026-03-05"'],
    ['📅 2026-03-05'],
    ['2026‑03‑05'], // hyphens that don't break
    ['2026–03–05'],
    ["'2026-03-05"], // the mark that keeps text as it is
    ['"2026-03-05"'],
    ['2026-03-05 at 09:14'],
    ['March 5, 2026 at 9:14 AM'],
    ['3/5/2026 2:15 p. m.'],
    ['3/5/2026 - 14:15'],
    ['05.03.2026 09:14 Uhr'],
    ['05.03.2026 à 14h30'],
    ['2026-03-05 09:14:00 PST'],
    ['2026-03-05 09:14:00 +0000 UTC'],
    ['2026-03-05T09:14:00Z[UTC]'],
    ['20260305 09:14:00'],
    ['20260305T0914'],
    ['Thu Mar 5 09:14:00 UTC 2026'],
    ['2026-03-05 (Thu)'],
    ['2026/3/5 (木)'],
    ['2026年3月5日14時30分'],
    ['Do., 05.03.2026'],
    ['jeu. 5 mars 2026'],
    ['jue, 5 mar 2026'],
    ['5 marca 2026'],
    ['5 marts 2026'],
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
    ['12/3/2025', 'month-day', day(2025, 12, 3)], // December, no thirteenth month
    ['3/12/2025', 'day-month', day(2025, 12, 3)],
    ['3\u200f/4\u200f/2025', 'day-month', day(2025, 4, 3)], // as Arabic locales write it
    ['1/2/69', 'month-day', day(2069, 1, 2)],
    ['1/2/70', 'month-day', day(1970, 1, 2)],
    ['1/2/99', 'month-day', day(1999, 1, 2)],
  ] as const)('%s, %s', (cell, order, expected) => {
    expect(readDay(cell, order)).toBe(expected);
  });

  it.each([
    [''],
    ['TBD'],
    ['#N/A'],
    ['by 2026-03-05'],
    ['by 3/5/2026'],
    ['by 5 March 2026'],
    ['by March 5 2026'],
    ['120260305T091400Z'],
    ['20260305T091400Z, about'],
    ['20260305T9Z'],
    ['5 March Thu, 2026'],
    ['5 March 6'],
    ['2026-03-05 at noon'],
    ['2026-03-05 (declined)'],
    ['3/5/2026 (lost)'],
    ['2026-03-05 09:14 (declined)'],
    ['2026-03-05 -14:30'],
    ['2026-03-05 09:14 sharp'],
    ['2026-03-05 (declined)'],
    ['2026-03-05 (no)'],
    ['2026-03-05 14:30 (no reply)'],
    ['2026年3月5日（未定）'],
    ['5 March 2026 or later'],
    ['March 5 2026 or later'],
    ['2026-03-05\nor later'],
    ['3/5/2026\nor later'],
    ['5 March 2026\nor later'],
    ['March 5 2026\nor later'],
    ['Q3 2026'],
    ['8年3月5日'], // whose eighth year it is isn't said
    ['R8.3.5'],
    ['平成50年3月5日'], // that reign had 31 years
    ['令和8年2月30日'],
    ['5 jui 2026'], // juin or juillet
    ['5 Foomonth 2026'],
    ['2026年3月'],
    ['5/3/2569'], // the Buddhist year
    ['1447/09/16'], // the Islamic one
    ['2026-03-05 09:00+0'],
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

describe('a weekday before a date is passed over, however it is written', () => {
  it.each([
    ['Mon, '],
    ['Monday '],
    ['Tue, '],
    ['Tues. '],
    ['Tuesday, '],
    ['Wed '],
    ['Wednesday,  '],
    ['Thu., '],
    ['Thur '],
    ['Thurs, '],
    ['Thursday '],
    ['Fri, '],
    ['Sat, '],
    ['Saturday '],
    ['SUN, '],
  ])('%p', (weekday) => {
    expect(readDay(`${weekday}5 Mar 2026`)).toBe(day(2026, 3, 5));
  });
});

describe('every month is known by its name, by three letters, and September by four', () => {
  it.each([
    ['January', 1],
    ['February', 2],
    ['March', 3],
    ['April', 4],
    ['May', 5],
    ['June', 6],
    ['July', 7],
    ['August', 8],
    ['September', 9],
    ['October', 10],
    ['November', 11],
    ['December', 12],
  ])('%s', (name, month) => {
    for (const written of [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}.`]) {
      expect(readDay(`7 ${written} 2026`)).toBe(day(2026, month, 7));
    }
    expect(formatDay(day(2026, month, 7))).toBe(`7 ${name} 2026`);
    expect(readDay('7 Sept 2026')).toBe(day(2026, 9, 7));
  });
});

describe('dates count from 1900 to 2199, and bare numbers where a pipeline has dates', () => {
  it.each<[Cell, number | undefined]>([
    ['1899-12-31', undefined],
    ['1900-01-01', day(1900, 1, 1)],
    ['2199-12-31', day(2199, 12, 31)],
    ['2200-01-01', undefined],
    [new Date(Date.UTC(1899, 11, 31)), undefined],
    [new Date(Date.UTC(1900, 0, 1)), day(1900, 1, 1)],
    [new Date(Date.UTC(2199, 11, 31, 23)), day(2199, 12, 31)],
    [new Date(Date.UTC(2200, 0, 1)), undefined],
    [29_220, undefined], // 31 December 1979 as a serial number
    [29_221, day(1980, 1, 1)],
    [73_050, day(2099, 12, 31)],
    [73_051, undefined],
  ])('%p', (cell, expected) => {
    expect(readDay(cell)).toBe(expected);
  });
});

describe('a date tells its order where it can be read in one way only', () => {
  it('counts both kinds, so that a mixed column can be named', () => {
    expect(dateOrderEvidence(['25/3/2026', '3/25/2026', '3/26/2026', '3/4/2026'])).toEqual({
      monthDay: 2,
      dayMonth: 1,
    });
  });

  it.each([
    [' 25/3/2026 ', { monthDay: 0, dayMonth: 1 }],
    ['13/12/2026', { monthDay: 0, dayMonth: 1 }],
    ['12/13/2026', { monthDay: 1, dayMonth: 0 }],
    ['12/11/2026', { monthDay: 0, dayMonth: 0 }],
    ['11/12/2026', { monthDay: 0, dayMonth: 0 }],
    ['13/14/2026', { monthDay: 0, dayMonth: 0 }], // no date in either order
    ['25.3.2026', { monthDay: 0, dayMonth: 0 }], // full stops say nothing of slashes
  ])('%s tells %j', (cell, evidence) => {
    expect(dateOrderEvidence([cell])).toEqual(evidence);
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
