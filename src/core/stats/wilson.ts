// Wilson's score interval: how far off a rate may be that was seen in so many trials.
import { requireArm } from './argument';
import { DEFAULT_CONFIDENCE, type Interval } from './estimate';
import { criticalValue } from './normal-quantile';

/**
 * The Wilson score interval of a binomial proportion, without continuity correction: the true
 * rates that a score test at this confidence wouldn't reject. It is good for small counts, where
 * the textbook interval fails, and never leaves 0 to 1.
 *
 * In words: the two roots p of (observed rate - p)^2 = z^2 p (1 - p) / trials, with z the normal
 * critical value. 4 of 12 at 0.95 give 0.13812 to 0.60938. With no successes the low end is 0,
 * with nothing but successes the high end is 1, both exactly.
 *
 * Throws a RangeError for counts that aren't whole, no trials at all, more successes than trials,
 * or a confidence outside 0 to 1.
 *
 * Reference: Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical
 * inference", JASA 22, 209-212. Newcombe, R. G. (1998), "Two-sided confidence intervals for the
 * single proportion", Statistics in Medicine 17, 857-872, method 3.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence: number = DEFAULT_CONFIDENCE,
): Interval {
  requireArm({ successes, trials });
  const z = criticalValue(confidence);
  const failures = trials - successes;
  const middle = 2 * successes + z * z;
  const reach = z * Math.sqrt(z * z + (4 * successes * failures) / trials);
  // The roots' product is known, so the low one needs no difference of two near numbers.
  const low = ((2 * successes) / trials) * (successes / (middle + reach));
  const high = (middle + reach) / (2 * (trials + z * z));
  return { low, high: failures === 0 ? 1 : Math.min(1, high) };
}
