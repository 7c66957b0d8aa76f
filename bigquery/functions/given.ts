// What BigQuery hands to a function and takes back, and the core's cells.
import type { Cell } from '../../src/core/cells/cell';
import { isoDay } from '../../src/core/cells/day';
import { dayIn, type FoundDay } from '../../src/core/conversion/counting/found-day';

/** A column as text; NULL where the function is called for a table without it. */
export type Given = string | null | undefined;

/** A cell of a column: NULL, as a load makes it of nothing between two commas, is blank. */
export const blankable = (given: Given): Cell => given ?? '';

/** A cell of a column that may not be there: NULL is no column, '' a blank cell. */
export const absentable = (given: Given): Cell | undefined => given ?? undefined;

/** A date that was looked for, as SQL takes it: its text, or that what stands there is no date. */
export interface DayGiven {
  readonly day: string | null;
  readonly isUnreadable: boolean;
}

/** 5 March 2026 goes back as `2026-03-05`, a blank cell as NULL, `soon` as NULL and unreadable. */
export function dayGiven(found: FoundDay): DayGiven {
  const day = dayIn(found);
  return { day: day === undefined ? null : isoDay(day), isUnreadable: found === 'unreadable' };
}
