// When a group will have so many mature leads, at the pace at which it grows now.
import type { Day } from '../../cells/cell';
import { addDays } from '../../cells/day';

/** Days over which the present pace is taken. */
export const PACE_DAYS = 90;
/** A pace that takes longer than this is no forecast any more: five years. */
const FARTHEST = 5 * 365;

export interface MatureTerms {
  readonly asOf: Day;
  readonly windowDays: number;
  /** The first scoring's day, which marks a whole list at once: that is no inflow. */
  readonly stockDay?: Day;
}

/** How many of these qualified per day, over the last 90 days. */
export const inflowPerDay = (days: readonly Day[], asOf: Day, stockDay?: Day): number =>
  days.filter((day) => day > asOf - PACE_DAYS && day <= asOf && day !== stockDay).length /
  PACE_DAYS;

/**
 * The day on which a group has `needed` mature leads, from the days on which its leads qualified,
 * mature ones and young ones: when the last of them is a window old. Where it has fewer altogether, it
 * is taken to grow as it did over the last 90 days: 7 of which 3 came then are 10 after another 90
 * days, and mature a window later.
 *
 * A lead without a date counts as mature whenever it is looked at, and has the day minus infinity.
 * Undefined where a group that is too small doesn't grow, or would take more than five years.
 */
export function matureDay(
  days: readonly Day[],
  needed: number,
  { asOf, windowDays, stockDay }: MatureTerms,
): Day | undefined {
  const last = days.slice().sort((one, other) => one - other)[needed - 1];
  if (last !== undefined) return Number.isFinite(last) ? addDays(last, windowDays) : asOf;
  const pace = inflowPerDay(days, asOf, stockDay);
  if (pace === 0) return undefined;
  const wait = Math.ceil((needed - days.length) / pace);
  return wait > FARTHEST ? undefined : addDays(asOf, wait + windowDays);
}
