// Serial numbers in cells <-> Dates in scripts, by the spreadsheet's time zone.

import { serialOf, wallClockOf } from '../../engine/serial';
import { instantOf, wallClockAt } from '../../engine/time-zone';
import { book } from '../service/world';

export function dateOfSerial(serial: number): Date {
  return new Date(instantOf(wallClockOf(serial), book().timeZone));
}

export function serialOfDate(date: Date): number {
  return serialOf(new Date(wallClockAt(date.getTime(), book().timeZone)));
}
