// The chi-squared distribution with one degree of freedom: the p value of a squared z score.
import { argumentError } from './argument';
import { normalCdf } from './normal';

/**
 * The upper tail of the chi-squared distribution with one degree of freedom: the probability of a
 * statistic of at least `chiSquared` where nothing is going on. It is the two-sided tail of a
 * standard normal value at the statistic's square root, and keeps its relative precision down to
 * the smallest double.
 *
 * Throws a RangeError for a negative statistic or NaN.
 *
 * Reference: Pearson, K. (1900), "On the criterion that a given system of deviations ...",
 * Philosophical Magazine 50, 157-175.
 */
export function chiSquaredUpperTail(chiSquared: number): number {
  if (!(chiSquared >= 0)) throw argumentError('chiSquared', 'a number of 0 or more', chiSquared);
  return 2 * normalCdf(-Math.sqrt(chiSquared));
}
