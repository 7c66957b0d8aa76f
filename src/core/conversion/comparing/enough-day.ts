// When both groups will have enough mature leads to be judged.
import type { Day } from '../../cells/cell';
import { LEAST_TO_JUDGE } from './gap-verdict';
import { type MatureTerms, matureDay } from './mature-day';

/**
 * The day on which both groups have the 10 mature leads that a verdict needs, from the days on which
 * their leads qualified, mature ones and young ones. A lead that qualified on day 100 is mature on day
 * 190 where the window is 90 days. Undefined where one of them never will, as `matureDay` has it.
 */
export function enoughDay(
  eqlDays: readonly Day[],
  baselineDays: readonly Day[],
  terms: MatureTerms,
): Day | undefined {
  const eqls = matureDay(eqlDays, LEAST_TO_JUDGE, terms);
  // The first scoring marks the overlap list alone.
  const { asOf, windowDays } = terms;
  const others = matureDay(baselineDays, LEAST_TO_JUDGE, { asOf, windowDays });
  return eqls === undefined || others === undefined ? undefined : Math.max(eqls, others);
}
