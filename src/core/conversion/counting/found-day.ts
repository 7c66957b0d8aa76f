// A date that a cell was asked for: a day, nothing, or something that is no date.
import type { Cell, Day } from '../../cells/cell';
import { readDay } from '../../cells/day';
import { isBlankCell } from '../../cells/text';

export type FoundDay = Day | 'blank' | 'unreadable';

/** What a cell of a date column holds. Its date is settled: the column's order has been applied. */
export function foundDay(cell: Cell | undefined): FoundDay {
  if (cell === undefined || isBlankCell(cell)) return 'blank';
  return readDay(cell) ?? 'unreadable';
}

/** The day alone; undefined where there is none. */
export function dayIn(found: FoundDay): Day | undefined {
  return typeof found === 'number' ? found : undefined;
}

/** Several found dates as one: the earliest day up to the as-of date, else why there is none. */
export type EarliestDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'none'; readonly why: 'future' | 'unreadable' | 'blank' };

export function earliestDay(found: readonly FoundDay[], asOf: Day): EarliestDay {
  let earliest: Day | undefined;
  for (const each of found) {
    const day = dayIn(each);
    if (day !== undefined && (earliest === undefined || day < earliest)) earliest = day;
  }
  if (earliest !== undefined && earliest <= asOf) return { kind: 'day', day: earliest };
  if (earliest !== undefined) return { kind: 'none', why: 'future' };
  return { kind: 'none', why: found.includes('unreadable') ? 'unreadable' : 'blank' };
}
