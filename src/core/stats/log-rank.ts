// The log-rank test: whether two groups have their events at different speeds.
import { type ChiSquaredTest, cochranMantelHaenszel } from './cochran-mantel-haenszel';
import { countByTime, type FollowUp, type TimeCount } from './follow-up';

/** Each event time of either group, with both groups' counts; only while both are followed. */
const sharedEventTimes = (
  a: readonly TimeCount[],
  b: readonly TimeCount[],
): { readonly a: TimeCount; readonly b: TimeCount }[] => {
  const shared: { a: TimeCount; b: TimeCount }[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const nextOfA = a[i];
    const nextOfB = b[j];
    if (nextOfA === undefined || nextOfB === undefined) return shared;
    const time = Math.min(nextOfA.time, nextOfB.time);
    // A group in which nothing happens at this time has as many at risk as at its next time.
    const atA = nextOfA.time === time ? nextOfA : { ...nextOfA, time, events: 0 };
    const atB = nextOfB.time === time ? nextOfB : { ...nextOfB, time, events: 0 };
    if (atA.events + atB.events > 0) shared.push({ a: atA, b: atB });
    if (nextOfA.time === time) i += 1;
    if (nextOfB.time === time) j += 1;
  }
};

/**
 * The log-rank test of two groups, without weights: a Cochran-Mantel-Haenszel test whose strata
 * are the event times, each with those still followed then. One degree of freedom.
 *
 * Where no event falls in the time that both are followed, there is no statistic and no p value.
 * Throws a RangeError for a time that is negative or isn't finite.
 *
 * Reference: Mantel, N. (1966), "Evaluation of survival data and two new rank order statistics",
 * Cancer Chemotherapy Reports 50, 163-170; R's survdiff.
 */
export function logRank(a: readonly FollowUp[], b: readonly FollowUp[]): ChiSquaredTest {
  const strata = sharedEventTimes(countByTime(a), countByTime(b)).map((at) => ({
    a: { successes: at.a.events, trials: at.a.atRisk },
    b: { successes: at.b.events, trials: at.b.atRisk },
  }));
  return cochranMantelHaenszel(strata);
}
