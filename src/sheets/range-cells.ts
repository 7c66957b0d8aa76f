// A range's cells as the core knows them.
import type { Table } from '../core/cells/cell';
import type { GoogleRange } from './google';
import { cellOf, type WallClock } from './wall-clock';

/** All cells of the range, in one read. */
export function rangeCells(range: GoogleRange, clock: WallClock): Table {
  return range.getValues().map((row: unknown[]) => row.map((value) => cellOf(value, clock)));
}
