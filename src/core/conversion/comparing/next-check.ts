// When the comparison is worth looking at again.
import type { Day } from '../../cells/cell';
import { addDays } from '../../cells/day';
import { LEAST_TO_JUDGE } from './gap-verdict';

/**
 * The day on which both groups have the 10 mature leads that a verdict needs, from the days on
 * which their leads qualified, mature ones and young ones. A lead that qualified on day 100 is
 * mature on day 190 where the window is 90 days.
 *
 * A lead without a date counts as mature whenever it is looked at, and has the day minus infinity.
 * Undefined where either group has fewer than 10 leads altogether: then it isn't a matter of time.
 */
export function nextCheckDay(
  eqlDays: readonly Day[],
  baselineDays: readonly Day[],
  windowDays: number,
): Day | undefined {
  const [eqls, others] = [eqlDays, baselineDays].map(
    (days) => days.slice().sort((one, other) => one - other)[LEAST_TO_JUDGE - 1],
  );
  if (eqls === undefined || others === undefined) return undefined;
  const last = Math.max(eqls, others);
  return Number.isFinite(last) ? addDays(last, windowDays) : undefined;
}
