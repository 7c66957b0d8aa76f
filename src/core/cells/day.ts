// Days on the calendar, read from dates as people and exports write them.
import type { Cell, Day } from './cell';

/** Which of the two comes first in a date such as 3/4/2026. */
export type DateOrder = 'month-day' | 'day-month';

export const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** 1 January 1970 as a spreadsheet's serial number, which counts from 30 December 1899. */
export const SERIAL_OF_1970 = 25_569;
/** Outside these years a number is no date, and a `Date` of 1899 is a time of day alone. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** A bare number is a date only where it falls in years that a pipeline can have. */
const FIRST_NUMERIC_DAY = Date.UTC(1980, 0, 1) / MS_PER_DAY;
const LAST_NUMERIC_DAY = Date.UTC(2100, 0, 1) / MS_PER_DAY;
/** Two-digit years below this are 20xx, the others 19xx, as Sheets reads them. */
const TWO_DIGIT_PIVOT = 70;
const MONTHS_PER_YEAR = 12;

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A time of day behind a date, with single spaces: `T09:14:00.000Z`, `, 14:15 GMT+0100 (CET)`. */
const TIME =
  /^(?:T|,? )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT)? ?(?:[+-]\d{2}:?\d{2})? ?(?:\([^)]*\))?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th)?\.?[-\s/]+([a-z]{3,9})\.?,?[-\s/]+(\d{4}|\d{2})(?!\d)(.*)$/i;
const NAME_DAY_YEAR =
  /^([a-z]{3,9})\.?[-\s/]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s/]+(\d{4})(?!\d)(.*)$/i;
const SPACES = /\s+/g;
const NUMBER = /^\d+(?:\.\d+)?$/;

const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < TWO_DIGIT_PIVOT ? 2000 + year : 1900 + year;
};

const dayOf = (year: number, month: number, date: number): Day | undefined => {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS_PER_YEAR)
    return undefined;
  const ms = Date.UTC(year, month - 1, date);
  return new Date(ms).getUTCDate() === date ? ms / MS_PER_DAY : undefined;
};

const monthOf = (name: string): number => {
  const start = name.toLowerCase();
  const found = MONTH_NAMES.findIndex((month) => {
    const known = month.toLowerCase();
    return (
      known === start || known.slice(0, 3) === start || (start === 'sept' && known === 'september')
    );
  });
  return found + 1;
};

const isTimeOrNothing = (rest: string): boolean => {
  // Single spaces, since several runs in a row could be split between the parts in endless ways.
  const tail = rest.replace(SPACES, ' ').trim();
  return tail === '' || TIME.test(tail);
};

const dayOfNumber = (value: number): Day | undefined => {
  const whole = String(Math.floor(value));
  const compact = whole.length === 8 ? COMPACT.exec(whole) : null;
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  for (const days of [value - SERIAL_OF_1970, value / SECONDS_PER_DAY, value / MS_PER_DAY]) {
    const day = Math.floor(days);
    if (day >= FIRST_NUMERIC_DAY && day < LAST_NUMERIC_DAY) return day;
  }
  return undefined;
};

interface SlashedDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** Written with full stops, where the day comes first wherever they are used. */
  readonly stopped: boolean;
}

/** The parts of a date such as 3/4/2026, as written; undefined for all others. */
const slashedDate = (text: string): SlashedDate | undefined => {
  const match = YEAR_LAST.exec(text);
  if (!match || !isTimeOrNothing(match[5] ?? '')) return undefined;
  return {
    first: Number(match[1]),
    second: Number(match[3]),
    year: yearOf(match[4] ?? ''),
    stopped: match[2] === '.',
  };
};

const dayOfSlashed = (date: SlashedDate, order: DateOrder): Day | undefined => {
  const dayLeads = date.stopped || order === 'day-month';
  // Whatever the order, 25/3 can only be 25 March.
  const dayFirst = date.first > MONTHS_PER_YEAR || (dayLeads && date.second <= MONTHS_PER_YEAR);
  return dayFirst
    ? dayOf(date.year, date.second, date.first)
    : dayOf(date.year, date.first, date.second);
};

const dayOfText = (text: string, order: DateOrder): Day | undefined => {
  if (NUMBER.test(text)) return dayOfNumber(Number(text));
  const iso = YEAR_FIRST.exec(text);
  if (iso) {
    if (!isTimeOrNothing(iso[5] ?? '')) return undefined;
    return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  }
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const slashed = slashedDate(text);
  if (slashed) return dayOfSlashed(slashed, order);
  const named = text.replace(WEEKDAY, '');
  const dayName = DAY_NAME_YEAR.exec(named);
  if (dayName) {
    if (!isTimeOrNothing(dayName[4] ?? '')) return undefined;
    return dayOf(yearOf(dayName[3] ?? ''), monthOf(dayName[2] ?? ''), Number(dayName[1]));
  }
  const nameDay = NAME_DAY_YEAR.exec(named);
  if (!nameDay || !isTimeOrNothing(nameDay[4] ?? '')) return undefined;
  return dayOf(Number(nameDay[3]), monthOf(nameDay[1] ?? ''), Number(nameDay[2]));
};

/**
 * The day that a cell names, or `undefined` where it names none.
 *
 * Reads dates, ISO dates with or without a time and an offset, 3/4/2026 and 03-04-2026 (by `order`,
 * unless only one reading is a date), 4.3.2026 (the day first), 05-Mar-2026, 5 March 2026,
 * Mar 5, 2026, spreadsheet serial numbers, and epoch seconds or milliseconds. The day is the one
 * that is written: an offset doesn't move it.
 */
export function readDay(cell: Cell, order: DateOrder = 'month-day'): Day | undefined {
  if (cell instanceof Date) {
    const year = cell.getUTCFullYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR
      ? Math.floor(cell.getTime() / MS_PER_DAY)
      : undefined;
  }
  if (typeof cell === 'number') return dayOfNumber(cell);
  return typeof cell === 'string' ? dayOfText(cell.trim(), order) : undefined;
}

/** How many dates of a column can only be read month first, and how many only day first. */
export function dateOrderEvidence(cells: readonly Cell[]): { monthDay: number; dayMonth: number } {
  let monthDay = 0;
  let dayMonth = 0;
  for (const cell of cells) {
    const date = typeof cell === 'string' ? slashedDate(cell.trim()) : undefined;
    if (!date || date.stopped) continue;
    if (date.first > MONTHS_PER_YEAR && date.second <= MONTHS_PER_YEAR) dayMonth += 1;
    if (date.second > MONTHS_PER_YEAR && date.first <= MONTHS_PER_YEAR) monthDay += 1;
  }
  return { monthDay, dayMonth };
}

/** Midnight of a day, in the UTC fields that stand for the sheet's wall clock. */
export function dayToDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** A day as a person reads it: `14 March 2026`. */
export function formatDay(day: Day): string {
  const date = dayToDate(day);
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A day as `2026-03-14`. */
export function isoDay(day: Day): string {
  return dayToDate(day).toISOString().slice(0, 10);
}

/** The day so many days later; earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return day + days;
}
