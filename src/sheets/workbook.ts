// The spreadsheet that the add-on stands in, as jobs hold it: its clock, its tabs, no cell.

import type { Day } from '../core/cells/cell';
import { readDay } from '../core/cells/day';
import { say } from '../core/language/say';
import { Refusal } from './refusal';
import { type WallClock, wallClockOf } from './wall-clock';

/** A tab as other folders hold it: what it is called. Its cells are read and written in src/sheets. */
export interface Sheet {
  getSheetId(): number;
  getName(): string;
}

export interface Workbook {
  /** Google's own object, which src/sheets alone knows how to use. */
  readonly spreadsheet: object;
  readonly id: string;
  readonly clock: WallClock;
  /** Today in the spreadsheet's time zone. */
  readonly today: Day;
  /** False once a run has used up most of the six minutes that Google allows. */
  readonly hasTime: () => boolean;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
}

/** Google ends a run after six minutes, whatever it has half-written. */
const LONGEST_RUN_MS = 4.5 * 60 * 1000;

/** A wall clock whose time zone is asked for when the first date needs it. */
function clockOf(zone: () => string): WallClock {
  let clock: WallClock | undefined;
  const known = (): WallClock => {
    clock = clock ?? wallClockOf(zone());
    return clock;
  };
  return {
    shown: (instant) => known().shown(instant),
    instant: (shown) => known().instant(shown),
  };
}

/** The spreadsheet that the add-on was started from; `now` is asked for the time. */
export function openWorkbook(now: () => Date): Workbook {
  const spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null =
    SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) {
    throw new Refusal(
      'unexpected',
      say('No spreadsheet is open. Open one and start the add-on there.'),
    );
  }
  const clock = clockOf(() => spreadsheet.getSpreadsheetTimeZone());
  const start = now();
  const elapsed = (): number => now().getTime() - start.getTime();
  return {
    spreadsheet,
    clock,
    get id() {
      return spreadsheet.getId();
    },
    get today() {
      return readDay(clock.shown(start)) ?? 0;
    },
    elapsed,
    hasTime: () => elapsed() < LONGEST_RUN_MS,
  };
}
