// Text -> the date that it writes, with the format it is written in; whether day or month comes first is an argument.

import { MONTHS, shortName } from '../../host/engine/calendar-names';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../host/engine/durations';

/** A date on the sheet's wall clock (in the UTC fields) and how it was written. */
export interface WrittenDate {
  readonly value: Date;
  readonly format: string;
}

export type DateOrder = 'month-day' | 'day-month';

const TIME = /[ ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ ]?([AP]M))?$/i;
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const TWO_NUMBERS = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2})([- ])([A-Za-z]{3,9})\2(\d{4})$/;
const MONTH_NAME_DAY = /^([A-Za-z]{3,9}) (\d{1,2}),? (\d{4})$/;
/** Two digits up to here mean this century, as in Google Sheets. */
const LAST_SHORT_YEAR = 49;

export function readWrittenDate(text: string, order: DateOrder): WrittenDate | undefined {
  const time = TIME.exec(text);
  const date = readDate(time ? text.slice(0, time.index) : text, order);
  if (date === undefined || time === null) return date;
  const clock = milliseconds(time);
  if (clock === undefined) return undefined;
  return {
    value: new Date(date.value.getTime() + clock),
    format: `${date.format} ${time[3] === undefined ? 'hh:mm' : 'hh:mm:ss'}`,
  };
}

function readDate(text: string, order: DateOrder): WrittenDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const sign = yearFirst[2] ?? '-';
    return written(yearFirst[1], yearFirst[3], yearFirst[4], `yyyy${sign}mm${sign}dd`);
  }
  const dotted = DOTTED.exec(text);
  if (dotted) return written(dotted[3], dotted[2], dotted[1], 'dd.mm.yyyy');
  const two = TWO_NUMBERS.exec(text);
  if (two) {
    const year = two[4]?.length === 2 ? fullYear(Number(two[4])) : two[4];
    const [month, day] = order === 'month-day' ? [two[1], two[3]] : [two[3], two[1]];
    const sign = two[2] ?? '/';
    const padded = two[1]?.length === 2 && two[3]?.length === 2;
    const [d, m] = padded ? ['dd', 'mm'] : ['d', 'm'];
    const format = order === 'month-day' ? [m, d, 'yyyy'] : [d, m, 'yyyy'];
    return written(year, month, day, format.join(sign));
  }
  const named = DAY_MONTH_NAME.exec(text);
  if (named) {
    const sign = named[2] ?? '-';
    return written(named[4], monthNumber(named[3]), named[1], `dd${sign}mmm${sign}yyyy`);
  }
  const american = MONTH_NAME_DAY.exec(text);
  if (american) return written(american[3], monthNumber(american[1]), american[2], 'mmm d, yyyy');
  return undefined;
}

type Part = string | number | undefined;

function written(year: Part, month: Part, day: Part, format: string): WrittenDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const value = new Date(Date.UTC(y, m - 1, d));
  const exists = value.getUTCMonth() === m - 1 && value.getUTCDate() === d && y >= 1900;
  return exists ? { value, format } : undefined;
}

function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

function monthNumber(name: string | undefined): number | undefined {
  const wanted = (name ?? '').toLowerCase();
  const index = MONTHS.map((name) => name.toLowerCase()).findIndex(
    (month) => month === wanted || shortName(month) === wanted,
  );
  return index < 0 ? undefined : index + 1;
}

function milliseconds(time: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  const half = time[4]?.toUpperCase();
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23)) return undefined;
  const hours = half ? (hour % 12) + (half === 'PM' ? 12 : 0) : hour;
  return hours * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
}

/**
 * Whether the cells put the day or the month first, where one of them tells: `25/03/2026` can only
 * be the 25th. `undefined` when nothing tells, or when as many say the one as the other.
 */
export function writtenDateOrder(cells: Iterable<string>): DateOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const two = TWO_NUMBERS.exec(cell.replace(TIME, ''));
    if (!two) continue;
    if (Number(two[1]) > 12) dayFirst += 1;
    if (Number(two[3]) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst > monthFirst ? 'day-month' : 'month-day';
}

/** Whether either of its numbers may be the month: `3/4/2026`, and neither `25/3/2026` nor `4/4/2026`. */
export function isEitherWay(text: string): boolean {
  const [, first, , second] = TWO_NUMBERS.exec(text.replace(TIME, '')) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}
