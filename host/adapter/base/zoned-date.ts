// Dates in the script's own time zone, which is the manifest's, wherever the realm runs: the preview
// in Berlin must not show a script's hours as right that are wrong at Google.

import { MONTHS, shortName, WEEKDAYS } from '../../engine/calendar-names';
import { MINUTE_MS } from '../../engine/durations';
import { instantOf, offsetAt, wallClockAt } from '../../engine/time-zone';

const FIELDS = [
  ...['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'],
] as const;
const DAY_NAMES = WEEKDAYS.map(shortName);
const MONTH_NAMES = MONTHS.map(shortName);
/** Read as UTC by the language itself, or carries its own offset. */
const ABSOLUTE = /^\d{4}(-\d{2}(-\d{2})?)?$|(Z|UTC|GMT|[+-]\d{2}:?\d{2})(\s*\(.*\))?\s*$/i;

type Methods = { [name: string]: (...args: number[]) => number };

/** How a Date is made from what a script gives: parts and bare texts are of the script's zone. */
export interface DateReading {
  readonly ofParts: (parts: readonly number[]) => number;
  readonly ofText: (text: string) => number;
}

/** Patches the realm's own Date prototype and Intl; returns how to read what a script gives. */
export function useTimeZone(timeZone: string): DateReading {
  const RealDate = Date;
  const realOffset = RealDate.prototype.getTimezoneOffset;
  const ofWallClock = (wallClock: number) =>
    Number.isNaN(wallClock) ? Number.NaN : instantOf(wallClock, timeZone);
  const wall = (date: Date) => new RealDate(wallClockAt(date.getTime(), timeZone));
  const prototype = RealDate.prototype as unknown as Methods;
  for (const field of FIELDS) {
    define(`get${field}`, function (this: Date) {
      return Number.isNaN(this.getTime()) ? Number.NaN : method(wall(this), `getUTC${field}`)();
    });
    if (field === 'Day') continue;
    define(`set${field}`, function (this: Date, ...values: number[]) {
      const moved = wall(this);
      method(moved, `setUTC${field}`)(...values);
      return this.setTime(ofWallClock(moved.getTime()));
    });
  }
  define('getTimezoneOffset', function (this: Date) {
    return -offsetAt(this.getTime(), timeZone) / MINUTE_MS || 0;
  });
  define('toString', function (this: Date) {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${day(wall(this))} ${time(this)}`;
  });
  define('toDateString', function (this: Date) {
    return day(wall(this));
  });
  define('toTimeString', function (this: Date) {
    return time(this);
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const real = RealDate.prototype[name];
    define(name, function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
      return real.call(this, locales, { timeZone, ...options });
    });
  }
  useInIntl(timeZone);
  return {
    ofParts: (parts) => ofWallClock(RealDate.UTC(...(parts as [number, number]))),
    ofText: (text) => {
      const parsed = RealDate.parse(text);
      if (Number.isNaN(parsed) || ABSOLUTE.test(text.trim())) return parsed;
      const offset = realOffset.call(new RealDate(parsed)) * MINUTE_MS;
      return ofWallClock(parsed - offset);
    },
  };

  function define(name: string, value: unknown): void {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }

  function time(date: Date): string {
    const clock = wall(date);
    const parts = [clock.getUTCHours(), clock.getUTCMinutes(), clock.getUTCSeconds()].map(two);
    const minutes = Math.round(offsetAt(date.getTime(), timeZone) / MINUTE_MS);
    const size = Math.abs(minutes);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
    return `${parts.join(':')} GMT${offset} (${zoneName(date, timeZone)})`;
  }
}

function method(date: Date, name: string): (...args: number[]) => number {
  const found = (date as unknown as Methods)[name];
  if (found === undefined) throw new Error(`Local host: Date.${name} is not implemented`);
  return found.bind(date);
}

function day(clock: Date): string {
  const [weekday, month] = [DAY_NAMES[clock.getUTCDay()], MONTH_NAMES[clock.getUTCMonth()]];
  const year = String(clock.getUTCFullYear()).padStart(4, '0');
  return `${weekday} ${month} ${two(clock.getUTCDate())} ${year}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function zoneName(date: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  return format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A format that names no zone is of the script's. */
function useInIntl(timeZone: string): void {
  const Real = Intl.DateTimeFormat;
  const zoned = new Proxy(Real, {
    construct: (target, [locales, options]: [string?, Intl.DateTimeFormatOptions?]) =>
      new target(locales, { timeZone, ...options }),
    apply: (target, _self, [locales, options]: [string?, Intl.DateTimeFormatOptions?]) =>
      new target(locales, { timeZone, ...options }),
  });
  Object.defineProperty(Intl, 'DateTimeFormat', {
    value: zoned,
    configurable: true,
    writable: true,
  });
}
