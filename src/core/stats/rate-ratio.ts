// The ratio of two rates, also called lift or relative risk, with its interval on the log scale.
import { type Arm, requireArm } from './argument';
import { DEFAULT_CONFIDENCE, logScaleEstimate, type PartialEstimate } from './estimate';
import { criticalValue } from './normal-quantile';

/**
 * The ratio of two independent proportions, `a`'s over `b`'s, with its log interval (Katz).
 *
 * In words: the log of the ratio has the variance 1/successes - 1/trials, added up over both
 * groups; the interval is symmetric on that scale. 18 of 60 against 45 of 300 at 0.95 give 2, from
 * 1.2486 to 3.2036.
 *
 * Where `b` has no successes there is no ratio. Where any cell of the two-by-two table is zero,
 * nobody converted or everybody in one group, there is no interval: with no successes its variance
 * is infinite, and with nothing but successes the group would count as known for certain, though
 * it be a single lead.
 *
 * Throws a RangeError as `wilsonInterval` does.
 *
 * Reference: Katz, D., Baptista, J., Azen, S. P. and Pike, M. C. (1978), "Obtaining confidence
 * intervals for the risk ratio in cohort studies", Biometrics 34, 469-474, method C.
 */
export function rateRatio(
  a: Arm,
  b: Arm,
  confidence: number = DEFAULT_CONFIDENCE,
): PartialEstimate {
  requireArm(a);
  requireArm(b);
  const z = criticalValue(confidence);
  if (b.successes === 0) return {};
  const estimate = (a.successes * b.trials) / (b.successes * a.trials);
  const cells = [a, b].map((arm) => arm.successes * (arm.trials - arm.successes));
  if (cells.some((product) => product === 0)) return { estimate };
  // 1/successes - 1/trials as one quotient: the two are near where almost everybody succeeded.
  const variance = [a, b].reduce(
    (sum, arm) => sum + (arm.trials - arm.successes) / (arm.successes * arm.trials),
    0,
  );
  return logScaleEstimate(estimate, variance, z);
}
