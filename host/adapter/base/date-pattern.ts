// Dates by the letters of Java's SimpleDateFormat, as Utilities.formatDate takes them.

import { MONTHS, shortName, WEEKDAYS } from '../../engine/calendar-names';
import { DAY_MS, MINUTE_MS } from '../../engine/durations';
import { offsetAt, wallClockAt } from '../../engine/time-zone';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

export function formatByPattern(instant: number, timeZone: string, pattern: string): string {
  const clock = new Date(wallClockAt(instant, timeZone));
  const offset = offsetAt(instant, timeZone) / MINUTE_MS;
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return token;
    return part(letter, token.length, clock, offset, timeZone, instant);
  });
}

function part(
  letter: string,
  length: number,
  clock: Date,
  offset: number,
  timeZone: string,
  instant: number,
): string {
  const hour = clock.getUTCHours();
  const number = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'G':
      return clock.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
    case 'Y':
      return length === 2
        ? String(clock.getUTCFullYear() % 100).padStart(2, '0')
        : number(clock.getUTCFullYear());
    case 'M':
    case 'L':
      return named(MONTHS[clock.getUTCMonth()] ?? '', length, clock.getUTCMonth() + 1);
    case 'd':
      return number(clock.getUTCDate());
    case 'D':
      return number(dayOfYear(clock));
    case 'E': {
      const name = WEEKDAYS[clock.getUTCDay()] ?? '';
      return length > 3 ? name : shortName(name);
    }
    case 'u':
      return number(clock.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(clock.getUTCMinutes());
    case 's':
      return number(clock.getUTCSeconds());
    case 'S':
      return number(clock.getUTCMilliseconds());
    case 'z':
      return zoneName(timeZone, instant, length);
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0
        ? 'Z'
        : offsetText(offset, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : undefined);
    default:
      throw new Error(`Local host: the date letter ${letter} is not implemented`);
  }
}

function named(name: string, length: number, number: number): string {
  if (length > 3) return name;
  return length === 3 ? shortName(name) : String(number).padStart(length, '0');
}

function dayOfYear(clock: Date): number {
  return Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset));
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(timeZone: string, instant: number, length: number): string {
  const style = length > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(
    instant,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
