// A stratum's difference of two rates with its variance, as tests over strata take it.
import { type Arm, requireArm } from './argument';
import type { Stratum } from './cochran-mantel-haenszel';
import { rateDifference } from './rate-difference';

export interface StratumDifference {
  readonly difference: number;
  readonly variance: number;
}

const rateVariance = ({ successes, trials }: Arm): number => {
  if (successes > 0 && successes < trials) {
    return (successes / trials / trials) * ((trials - successes) / trials);
  }
  // One success and one failure more, as Agresti and Caffo add to every group.
  return (trials + 1) / (trials + 2) / (trials + 2) / (trials + 2);
};

/**
 * The rate of `a` less the rate of `b`, with the sum of the two rates' variances, rate x (1 - rate) /
 * trials each: unpooled, since the groups aren't assumed to be alike.
 *
 * The edge: a group in which all succeeded, or none, would count as known for certain, though it be
 * a single lead. Its variance is that of a group with one success and one failure more. 6 of 10
 * against 0 of 10 give 0.6 with a variance of 0.024 + 0.00637.
 *
 * Throws a RangeError where an arm is empty or isn't a count.
 *
 * Reference: Agresti, A. and Caffo, B. (2000), "Simple and effective confidence intervals for
 * proportions and differences of proportions result from adding two successes and two failures",
 * The American Statistician 54, 280-288.
 */
export function stratumDifference({ a, b }: Stratum): StratumDifference {
  requireArm(a);
  requireArm(b);
  return { difference: rateDifference(a, b), variance: rateVariance(a) + rateVariance(b) };
}
