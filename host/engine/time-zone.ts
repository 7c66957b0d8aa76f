// Instants and wall clocks of time zones, by the Intl of whoever runs it.

import { MINUTE_MS, SECOND_MS } from './durations';

const QUARTER_HOUR = 15 * MINUTE_MS;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset in ms by quarter of an hour: transitions never fall inside one. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();
const UTC_NAMES = new Set(['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'Etc/UCT', 'Zulu']);

/** Milliseconds to add to an instant to get the wall clock as if it were UTC. */
export function offsetAt(instant: number, timeZone: string): number {
  if (UTC_NAMES.has(timeZone)) return 0;
  const zone = zones.get(timeZone) ?? openZone(timeZone);
  const quarter = Math.floor(instant / QUARTER_HOUR);
  const known = zone.offsets.get(quarter);
  if (known !== undefined) return known;
  const offset = measure(zone.format, quarter * QUARTER_HOUR);
  zone.offsets.set(quarter, offset);
  return offset;
}

export function wallClockAt(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** The instant of a wall clock; in a gap of summer time the later of the two readings. */
export function instantOf(wallClock: number, timeZone: string): number {
  const guess = wallClock - offsetAt(wallClock, timeZone);
  return wallClock - offsetAt(guess, timeZone);
}

export function isTimeZone(timeZone: string): boolean {
  try {
    openZone(timeZone);
    return true;
  } catch {
    return false;
  }
}

function openZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

function measure(format: Intl.DateTimeFormat, instant: number): number {
  const part: { [type: string]: string } = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wallClock = Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  return wallClock - Math.floor(instant / SECOND_MS) * SECOND_MS;
}
