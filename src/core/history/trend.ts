// The rates day by day, as far as they rest on the same settings.
import { rowsBefore } from './earlier-looks';
import type { HistoryRow } from './history-row';
import { termChanges } from './term-changes';

/** Two years of months, or half a year of weeks. */
const MOST_DAYS = 24;

export interface Trend {
  /** The earliest first; the last is this summary's own day. */
  readonly rows: readonly HistoryRow[];
  /** Days whose rates rest on other settings, and which a line would wrongly join. */
  readonly leftOut: number;
}

const isComparable = (now: HistoryRow, then: HistoryRow): boolean =>
  termChanges(now.terms, then.terms).every(({ touches }) => touches !== 'rates');

/**
 * The last 24 days up to this one, those of which the rates can be compared with it. This summary's
 * own day stands as it says itself, also where the history has kept an earlier one of that day.
 */
export function trendOf(rows: readonly HistoryRow[], now: HistoryRow): Trend {
  const earlier = rowsBefore(rows, now.day);
  const comparable = earlier.filter((row) => isComparable(now, row));
  return {
    rows: [...comparable, now].slice(-MOST_DAYS),
    leftOut: earlier.length - comparable.length,
  };
}
