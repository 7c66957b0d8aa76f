// Weeks, from Monday to Sunday.
import type { Day } from './cell';

const DAYS_PER_WEEK = 7;
/** 4 January 1970. */
const A_SUNDAY = 3;

/** The Sunday that ends a day's week: 8 March 2026 for Thursday, 5 March. The edge: a Sunday ends its own. */
export function endOfWeek(day: Day): Day {
  const left = (A_SUNDAY - day) % DAYS_PER_WEEK;
  return day + (left < 0 ? left + DAYS_PER_WEEK : left);
}
