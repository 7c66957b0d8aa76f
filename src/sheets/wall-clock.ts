// Dates between the script and the sheet's wall clock, whose zone Intl knows: no service is asked.
import { type Cell, isDate } from '../core/cells/cell';
import { MS_PER_DAY } from '../core/cells/day';

/** Zones change their offset at quarters of an hour, so one offset holds throughout each. */
const QUARTER_MS = 15 * 60 * 1000;

/** So many different moments are remembered; where there are more, each is of its own. */
const MOST_REMEMBERED = 10_000;

/**
 * A spreadsheet's wall clock. In Apps Script a date cell is an instant: midnight of 10 March in the
 * spreadsheet's zone. In the core it is what the cell shows, in UTC fields. This turns one into the
 * other without a service call, so that 20,000 dates cost milliseconds.
 */
export interface WallClock {
  /** What the sheet shows for an instant, in UTC fields. */
  readonly shown: (instant: Date) => Date;
  /** The instant that the sheet shows as these UTC fields. */
  readonly instant: (shown: Date) => Date;
}

/**
 * The wall clock of a zone such as `Europe/Berlin`.
 *
 * Worked: in Berlin the instant 2026-03-09T23:00Z is shown as 10 March, 00:00. The edge: a midnight
 * that the clocks skip is written as one o'clock, which is still the same day.
 */
export function wallClockOf(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();

  const offsetAt = (ms: number): number => {
    const quarter = Math.floor(ms / QUARTER_MS);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const start = quarter * QUARTER_MS;
    const parts: Record<string, number> = {};
    for (const part of format.formatToParts(new Date(start))) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    // Some engines call midnight the hour 24.
    const offset = Date.UTC(year, month - 1, day, hour % 24, minute, second) - start;
    offsets.set(quarter, offset);
    return offset;
  };

  // A list of 500,000 rows has a million dates, and hardly more than a thousand different ones.
  const moments = new Map<number, Date>();
  const shownAt = (ms: number): Date => {
    const made = new Date(ms + offsetAt(ms));
    if (moments.size < MOST_REMEMBERED) moments.set(ms, made);
    return made;
  };

  return {
    shown: (instant) => moments.get(instant.getTime()) ?? shownAt(instant.getTime()),
    instant: (shown) => {
      const wanted = shown.getTime();
      // The clocks change at most once within these two days.
      const before = wanted - offsetAt(wanted - MS_PER_DAY);
      const after = wanted - offsetAt(wanted + MS_PER_DAY);
      const skipped = before + offsetAt(before) !== wanted && after + offsetAt(after) !== wanted;
      return new Date(skipped || before + offsetAt(before) === wanted ? before : after);
    },
  };
}

/** One value of `getValues` as the core knows cells. */
export function cellOf(value: unknown, clock: WallClock): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '' : clock.shown(value);
  // Null and undefined are blank; an image in a cell says nothing that can be read.
  return '';
}
