// How many leads a comparison of two rates needs before it can be expected to show anything.
import { argumentError, requireRate, requireShare } from './argument';
import { DEFAULT_CONFIDENCE } from './estimate';
import { criticalValue, normalQuantile } from './normal-quantile';

/** The chance of seeing a difference that is there, where the caller names none. */
export const DEFAULT_POWER = 0.8;

/**
 * The sample size per group for a two-sided comparison of two proportions: how many leads each
 * group needs so that a true `rate` is told from a true `baselineRate` with probability `power`.
 *
 * In words: the z test with pooled variance under the null, solved for the size and rounded up.
 * 0.1 against 0.2 need 199 in each group, 0.15 against 0.3 need 121. Which of the two rates is the
 * baseline makes no difference. The answer is 1 at least.
 *
 * Throws a RangeError for a rate outside 0 to 1, a power or confidence that isn't above 0 and
 * below 1, or two equal rates, which no number of leads tells apart.
 *
 * Reference: Fleiss, J. L. (1981), "Statistical Methods for Rates and Proportions", section 3.2;
 * R's power.prop.test.
 */
export function sampleSizePerGroup(
  rate: number,
  baselineRate: number,
  power: number = DEFAULT_POWER,
  confidence: number = DEFAULT_CONFIDENCE,
): number {
  requireRate('rate', rate);
  requireRate('baseline rate', baselineRate);
  requireShare('power', power);
  const z = criticalValue(confidence);
  if (rate === baselineRate) {
    throw argumentError('rate', 'different from the baseline rate', rate);
  }
  const sum = rate + baselineRate;
  const underNull = z * Math.sqrt(sum * (1 - sum / 2));
  const underTruth =
    normalQuantile(power) * Math.sqrt(rate * (1 - rate) + baselineRate * (1 - baselineRate));
  // A power so low that even one lead more than reaches it would square a negative number.
  const root = Math.max(0, underNull + underTruth) / Math.abs(rate - baselineRate);
  return Math.max(1, Math.ceil(root * root));
}
