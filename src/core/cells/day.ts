// Days on the calendar, read from dates as people and exports write them.
import type { Cell, Day } from './cell';
import { foldLetters } from './text';
import {
  compactDate,
  type DateOrder,
  slashedDate,
  type WrittenDate,
  writtenDate,
} from './written-date';

export type { DateOrder } from './written-date';

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
const MONTHS_PER_YEAR = 12;

const NUMBER = /^\d+(?:\.\d+)?$/;

const dayOf = ({ year, month, date }: WrittenDate): Day | undefined => {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS_PER_YEAR)
    return undefined;
  const ms = Date.UTC(year, month - 1, date);
  return new Date(ms).getUTCDate() === date ? ms / MS_PER_DAY : undefined;
};

const dayOfNumber = (value: number): Day | undefined => {
  const whole = String(Math.floor(value));
  const compact = compactDate(whole);
  if (compact) return dayOf(compact);
  for (const days of [value - SERIAL_OF_1970, value / SECONDS_PER_DAY, value / MS_PER_DAY]) {
    const day = Math.floor(days);
    if (day >= FIRST_NUMERIC_DAY && day < LAST_NUMERIC_DAY) return day;
  }
  return undefined;
};

/** Whether a number counts seconds, or milliseconds, since 1970; a day written 20260305 is neither. */
const epochUnit = (value: number): number | undefined => {
  const days = value - SERIAL_OF_1970;
  if (compactDate(String(Math.floor(value))) || days < LAST_NUMERIC_DAY) return undefined;
  return [MS_PER_DAY / SECONDS_PER_DAY, 1].find((unit) => {
    const day = (value * unit) / MS_PER_DAY;
    return day >= FIRST_NUMERIC_DAY && day < LAST_NUMERIC_DAY;
  });
};

/**
 * The instant that epoch seconds or milliseconds name, or `undefined` for any other cell. Which day
 * that is depends on the zone that it is looked at from.
 *
 * Worked: 1767252600 is 2026-01-01T07:30Z, which is still 31 December in Los Angeles.
 */
export function epochInstant(cell: Cell): Date | undefined {
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const text = typeof cell === 'string' ? foldLetters(cell) : '';
  if (typeof cell === 'string' && !NUMBER.test(text)) return undefined;
  const value = typeof cell === 'number' ? cell : Number(text);
  const unit = epochUnit(value);
  return unit === undefined ? undefined : new Date(value * unit);
}

const dayOfText = (text: string, order: DateOrder): Day | undefined => {
  if (NUMBER.test(text)) return dayOfNumber(Number(text));
  const date = writtenDate(text, order);
  return date && dayOf(date);
};

/**
 * The day that a cell names, or `undefined` where it names none.
 *
 * Reads dates, ISO dates with or without a time and an offset, 3/4/2026 and 03-04-2026 (by `order`,
 * unless only one reading is a date), 4.3.2026 (the day first), 05-Mar-2026, 5 March 2026,
 * Mar 5, 2026, 1. Juni 2026, 1 juin 2026, 2026. 6. 1., 2026年6月1日, in the digits of any script,
 * spreadsheet serial numbers, and epoch seconds or milliseconds. The day is the one that is written:
 * an offset doesn't move it.
 */
export function readDay(cell: Cell, order: DateOrder = 'month-day'): Day | undefined {
  if (cell instanceof Date) {
    const year = cell.getUTCFullYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR
      ? Math.floor(cell.getTime() / MS_PER_DAY)
      : undefined;
  }
  if (typeof cell === 'number') return dayOfNumber(cell);
  return typeof cell === 'string' ? dayOfText(foldLetters(cell), order) : undefined;
}

/** How many dates of a column can only be read month first, and how many only day first. */
export function dateOrderEvidence(cells: readonly Cell[]): { monthDay: number; dayMonth: number } {
  let monthDay = 0;
  let dayMonth = 0;
  for (const cell of cells) {
    const date = typeof cell === 'string' ? slashedDate(foldLetters(cell)) : undefined;
    if (!date || date.stopped) continue;
    if (date.first > MONTHS_PER_YEAR && date.second <= MONTHS_PER_YEAR) dayMonth += 1;
    if (date.second > MONTHS_PER_YEAR && date.first <= MONTHS_PER_YEAR) monthDay += 1;
  }
  return { monthDay, dayMonth };
}

/** Whether a date such as 3/4/2026 could be of two days: of March and of April. */
export function isEitherWay(cell: Cell): boolean {
  const date = typeof cell === 'string' ? slashedDate(foldLetters(cell)) : undefined;
  if (!date || date.stopped || date.first === date.second) return false;
  return date.first <= MONTHS_PER_YEAR && date.second <= MONTHS_PER_YEAR;
}

/** Midnight of a day, in the UTC fields that stand for the sheet's wall clock. */
export function dayToDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** A day as `2026-03-14`. */
export function isoDay(day: Day): string {
  return dayToDate(day).toISOString().slice(0, 10);
}

/** The day so many days later; earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return day + days;
}
