// What a row is judged by, beside its own cells.
import type { Day } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import type { Settings } from '../settings/settings';

export interface Terms {
  readonly settings: Settings;
  /** The day that last touches and due dates are judged at; without it they aren't. */
  readonly asOf: Day | undefined;
  /** How dates written as text, such as 3/4/2026, are read. */
  readonly dateOrder: DateOrder;
}
