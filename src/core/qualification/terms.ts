// What a row is judged by, beside its own cells.
import type { Day } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import type { Settings } from '../settings/settings';
import type { OverlapRow } from './overlap-row';
import type { ColumnScale } from './scale';

/** What whole columns say about reading each of their cells. */
export interface ColumnTerms {
  /** How dates written as text, such as 3/4/2026, are read. */
  readonly dateOrder: DateOrder;
  /** What the numbers of a column are out of; without it a number is read by itself. */
  readonly scales?: {
    readonly warmth?: ColumnScale | undefined;
    readonly fit?: ColumnScale | undefined;
  };
  /** The columns in which 1 and 0 stand for a tick and none. */
  readonly flags?: readonly (keyof OverlapRow)[];
}

export interface Terms extends ColumnTerms {
  readonly settings: Settings;
  /** The day that last touches and due dates are judged at; without it they aren't. */
  readonly asOf: Day | undefined;
}
