// The difference between two groups' shares that have had the event by a given time, though not all
// are followed that long.
import { argumentError } from './argument';
import { DEFAULT_CONFIDENCE, type Estimate, type PartialEstimate } from './estimate';
import type { FollowUp } from './follow-up';
import { kaplanMeier } from './kaplan-meier';
import { recoveredInterval } from './mover';

/** The share that has had the event by a time; undefined where nobody was followed so long. */
const shareBy = (
  subjects: readonly FollowUp[],
  time: number,
  confidence: number,
): PartialEstimate | undefined => {
  const { steps, followedUntil = -1 } = kaplanMeier(subjects, confidence);
  const [last] = steps.filter((step) => step.time <= time).slice(-1);
  if (time > followedUntil && last?.survival !== 0) return undefined;
  const { survival = 1, low, high } = last ?? {};
  if (low === undefined || high === undefined) return { estimate: 1 - survival };
  return { estimate: 1 - survival, low: 1 - high, high: 1 - low };
};

const hasInterval = (share: PartialEstimate): share is Estimate => share.low !== undefined;

/**
 * The difference of two Kaplan-Meier estimates at one time: the share of `a` that has had the event
 * by `time`, less that of `b`, with the interval that their log-log intervals make together. Days
 * 10 20 30 30+ 45 60 60+ 90+ 90+ 90+ (+ for no event) against 15+ 25 40+ 80 and six of 90+ give
 * 0.29524 at 90, from -0.21225 to 0.65657.
 *
 * The edges: undefined where nobody of a group was followed up to `time`, unless all had the event
 * before. Without an interval where a group has had no event by then, or nobody of it is left, since
 * the log-log scale has no ends for shares of 0 and 1.
 *
 * Throws a RangeError for a time that is negative or isn't finite, or a confidence outside 0 to 1.
 *
 * Reference: Zou, G. Y. and Donner, A. (2008), "Construction of confidence limits about effect
 * measures: a general approach", Statistics in Medicine 27, 1693-1702, section 2.
 */
export function survivalDifference(
  a: readonly FollowUp[],
  b: readonly FollowUp[],
  time: number,
  confidence: number = DEFAULT_CONFIDENCE,
): (PartialEstimate & { readonly estimate: number }) | undefined {
  if (!(time >= 0 && Number.isFinite(time))) throw argumentError('time', '0 or more', time);
  const one = shareBy(a, time, confidence);
  const other = shareBy(b, time, confidence);
  if (one?.estimate === undefined || other?.estimate === undefined) return undefined;
  const estimate = one.estimate - other.estimate;
  if (!hasInterval(one) || !hasInterval(other)) return { estimate };
  return recoveredInterval(estimate, one, other);
}
