// Dates and times as people type them into a cell, by the locale's order of day and month.

import { MONTHS, shortName } from '../../engine/calendar-names';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../engine/durations';
import { serialOf } from '../../engine/serial';
import type { Entry } from './entry';
import type { TypingHabits } from './typing-habits';

const SHORT_MONTHS = MONTHS.map((name) => shortName(name).toLowerCase());
const MONTH = `(${SHORT_MONTHS.join('|')})[a-z]*\\.?`;
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})[\\s-]+${MONTH}(?:[\\s,-]+(\\d{4}|\\d{2}))?$`, 'i');
const MONTH_AND_YEAR = new RegExp(`^${MONTH}[\\s-]+(\\d{4})$`, 'i');
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const CLOCK = /^(\d{1,3}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*([ap])\.?m\.?)?$/i;
const HOUR_ONLY = /^(\d{1,2})\s*([ap])m$/i;
const HALF_DAY = 12;
/** Two-digit years from 30 on belong to the last century. */
const PIVOT_YEAR = 30;

interface Read {
  readonly serial: number;
  readonly format: string;
}

/** `thisYear` completes a date without a year. */
export function typedDate(text: string, habits: TypingHabits, thisYear: number): Entry | undefined {
  const whole = day(text, habits, thisYear) ?? clock(text);
  if (whole) return { kind: 'number', value: whole.serial, format: whole.format };
  const space = text.search(/\s\d{1,2}(:\d{2}|\s*[ap]m)/i);
  if (space < 0) return undefined;
  const date = day(text.slice(0, space).replace(/,$/, ''), habits, thisYear);
  const time = clock(text.slice(space + 1));
  if (date === undefined || time === undefined || time.serial >= 1) return undefined;
  const format = `${date.format} ${time.format}`;
  return { kind: 'number', value: date.serial + time.serial, format };
}

function day(text: string, habits: TypingHabits, thisYear: number): Read | undefined {
  return numeric(text, habits, thisYear) ?? named(text, thisYear);
}

function numeric(text: string, habits: TypingHabits, thisYear: number): Read | undefined {
  const iso = ISO.exec(text);
  if (iso) return found(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const match = habits.date.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [month, date] = habits.order === 'dmy' ? [second, first] : [first, second];
  const format = match[4] === undefined ? shortFormat(habits) : habits.dateFormat;
  return found(fullYear(match[4], thisYear), month, date, format);
}

function shortFormat({ order }: TypingHabits): string {
  return order === 'dmy' ? 'd/m' : 'm/d';
}

function named(text: string, thisYear: number): Read | undefined {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month = '', date, year] = monthFirst;
    const format = year === undefined ? 'mmm d' : 'mmm d, yyyy';
    return found(fullYear(year, thisYear), monthNumber(month), Number(date), format);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, date, month = '', year] = dayFirst;
    const format = year === undefined ? 'd-mmm' : 'd-mmm-yyyy';
    return found(fullYear(year, thisYear), monthNumber(month), Number(date), format);
  }
  const monthOnly = MONTH_AND_YEAR.exec(text);
  if (monthOnly === null) return undefined;
  return found(Number(monthOnly[2]), monthNumber(monthOnly[1] ?? ''), 1, 'mmm yyyy');
}

function monthNumber(name: string): number {
  return SHORT_MONTHS.indexOf(shortName(name).toLowerCase()) + 1;
}

function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < PIVOT_YEAR ? 2000 + year : 1900 + year;
}

function found(year: number, month: number, date: number, format: string): Read | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return exists ? { serial: serialOf(moment), format } : undefined;
}

function clock(text: string): Read | undefined {
  const hourOnly = HOUR_ONLY.exec(text);
  if (hourOnly) return clock(`${hourOnly[1]}:00 ${hourOnly[2]}m`);
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, hourText, minuteText, secondText, fraction, half] = match;
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)];
  let hour = Number(hourText);
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > HALF_DAY))) {
    return undefined;
  }
  if (half !== undefined) hour = (hour % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0);
  const time = hour * HOUR_MS + minute * MINUTE_MS + (second + Number(fraction ?? 0)) * SECOND_MS;
  const shown = secondText === undefined ? 'h:mm' : 'h:mm:ss';
  const format = half === undefined ? shown.replace('h', hour > 23 ? 'hhhh' : 'hh') : `${shown} a`;
  return { serial: time / DAY_MS, format: hour > 23 ? 'hhhh:mm:ss' : format };
}
