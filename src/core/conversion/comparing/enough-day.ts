// When both groups will have enough mature leads to be judged.
import type { Day } from '../../cells/cell';
import { addDays } from '../../cells/day';
import { LEAST_TO_JUDGE } from './gap-verdict';

/** Days over which the present pace is taken. */
const PACE_DAYS = 90;
/** A pace that takes longer than this is no forecast any more: five years. */
const FARTHEST = 5 * 365;

export interface EnoughTerms {
  readonly asOf: Day;
  readonly windowDays: number;
}

/** How many of these qualified per day, over the last 90 days. */
export const inflowPerDay = (days: readonly Day[], asOf: Day): number =>
  days.filter((day) => day > asOf - PACE_DAYS && day <= asOf).length / PACE_DAYS;

const enoughOf = (days: readonly Day[], { asOf, windowDays }: EnoughTerms): Day | undefined => {
  const tenth = days.slice().sort((one, other) => one - other)[LEAST_TO_JUDGE - 1];
  if (tenth !== undefined) return Number.isFinite(tenth) ? addDays(tenth, windowDays) : asOf;
  const pace = inflowPerDay(days, asOf);
  if (pace === 0) return undefined;
  const wait = Math.ceil((LEAST_TO_JUDGE - days.length) / pace);
  return wait > FARTHEST ? undefined : addDays(asOf, wait + windowDays);
};

/**
 * The day on which both groups have the 10 mature leads that a verdict needs, from the days on which
 * their leads qualified, mature ones and young ones. A lead that qualified on day 100 is mature on day
 * 190 where the window is 90 days. Where a group has fewer than 10 altogether, it is taken to grow as
 * it did over the last 90 days: 7 of which 3 came then are 10 after another 90 days, and mature a
 * window later.
 *
 * A lead without a date counts as mature whenever it is looked at, and has the day minus infinity.
 * Undefined where a group that is too small doesn't grow, or would take more than five years.
 */
export function enoughDay(
  eqlDays: readonly Day[],
  baselineDays: readonly Day[],
  terms: EnoughTerms,
): Day | undefined {
  const [eqls, others] = [enoughOf(eqlDays, terms), enoughOf(baselineDays, terms)];
  return eqls === undefined || others === undefined ? undefined : Math.max(eqls, others);
}
