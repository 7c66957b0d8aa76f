// How many leads a comparison of two rates needs before it can be expected to show anything.
import { argumentError, requireRate, requireShare } from './argument';
import { DEFAULT_CONFIDENCE } from './estimate';
import { criticalValue, normalQuantile } from './normal-quantile';

/** The chance of seeing a difference that is there, where the caller names none. */
export const DEFAULT_POWER = 0.8;

/**
 * The sample size for a two-sided comparison of two proportions: how many leads a group with the true
 * rate `rate` needs, beside `ratio` times as many with the true rate `baselineRate`, so that the two
 * are told apart with probability `power`. Without a ratio it is how many each group needs.
 *
 * In words: the z test with pooled variance under the null, solved for the size and rounded up.
 * 0.1 against 0.2 need 199 in each group, 0.15 against 0.3 need 121; 0.3 against 0.2 with three
 * times as many needs 190 beside 570. In equal groups it makes no difference which of the two rates
 * is the baseline. The answer is 1 at least.
 *
 * Throws a RangeError for a rate outside 0 to 1, a power or confidence that isn't above 0 and
 * below 1, a ratio that isn't above 0, or two equal rates, which no number of leads tells apart.
 *
 * Reference: Fleiss, J. L., Tytun, A. and Ury, H. K. (1980), "A simple approximation for calculating
 * sample sizes for comparing independent proportions", Biometrics 36, 343-346, without their
 * continuity correction; for equal groups R's power.prop.test.
 */
export function sampleSizePerGroup(
  rate: number,
  baselineRate: number,
  power: number = DEFAULT_POWER,
  confidence: number = DEFAULT_CONFIDENCE,
  ratio = 1,
): number {
  requireRate('rate', rate);
  requireRate('baseline rate', baselineRate);
  requireShare('power', power);
  if (!(ratio > 0 && Number.isFinite(ratio))) throw argumentError('ratio', 'above 0', ratio);
  const z = criticalValue(confidence);
  if (rate === baselineRate) {
    throw argumentError('rate', 'different from the baseline rate', rate);
  }
  const sum = rate + ratio * baselineRate;
  const underNull = z * Math.sqrt((sum * (1 - sum / (1 + ratio))) / ratio);
  const underTruth =
    normalQuantile(power) *
    Math.sqrt(rate * (1 - rate) + (baselineRate * (1 - baselineRate)) / ratio);
  // A power so low that even one lead more than reaches it would square a negative number.
  const root = Math.max(0, underNull + underTruth) / Math.abs(rate - baselineRate);
  return Math.max(1, Math.ceil(root * root));
}
