// Spreadsheet serial numbers (days since 30 December 1899) and wall clocks.

import { DAY_MS } from './durations';

const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The serial of the wall clock in a Date's UTC fields. */
export function serialOf(wallClock: Date): number {
  return (wallClock.getTime() - EPOCH_MS) / DAY_MS;
}

/** Milliseconds of the wall clock, read as if it were UTC, to the nearest millisecond. */
export function wallClockOf(serial: number): number {
  return Math.round(serial * DAY_MS) + EPOCH_MS;
}
