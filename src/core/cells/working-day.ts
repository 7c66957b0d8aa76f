// Working days: Monday to Friday, wherever one is, but for the holidays that are handed in.
import type { Day } from './cell';

/** 1 January 1970, from which days count, was a Thursday. */
const WEEKDAY_OF_1970 = 4;
const DAYS_PER_WEEK = 7;
const SUNDAY = 0;
const SATURDAY = 6;

const isWorkingDay = (day: Day): boolean => {
  const weekday = (((day + WEEKDAY_OF_1970) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return weekday !== SATURDAY && weekday !== SUNDAY;
};

/**
 * The day so many working days later: three after Thursday, 5 March 2026 is Tuesday, 10 March, and
 * Wednesday, 11 March where that Monday is a holiday. The edge: none after a Saturday is that
 * Saturday, one is the Monday.
 */
export function addWorkingDays(day: Day, days: number, holidays: readonly Day[] = []): Day {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached += 1;
    if (isWorkingDay(reached) && holidays.indexOf(reached) < 0) left -= 1;
  }
  return reached;
}
