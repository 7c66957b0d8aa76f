// The chi-squared distribution: the p value of a squared z score, and of a sum of some.
import { argumentError, requireCount } from './argument';
import { normalCdf } from './normal';

/**
 * The upper tail of the chi-squared distribution: the probability of a statistic of at least
 * `chiSquared` where nothing is going on. With one degree of freedom it is the two-sided tail of a
 * standard normal value at the statistic's square root; each two degrees more add a term, so that it
 * keeps its relative precision down to the smallest double. 5.99146 with 2 degrees gives 0.05.
 *
 * Throws a RangeError for a negative statistic or NaN, or degrees that aren't a whole number of 1 or
 * more.
 *
 * Reference: Pearson, K. (1900), "On the criterion that a given system of deviations ...",
 * Philosophical Magazine 50, 157-175. Abramowitz, M. and Stegun, I. A. (1964), "Handbook of
 * Mathematical Functions", 26.4.4 and 26.4.5.
 */
export function chiSquaredUpperTail(chiSquared: number, degrees = 1): number {
  if (!(chiSquared >= 0)) throw argumentError('chiSquared', 'a number of 0 or more', chiSquared);
  requireCount('degrees', degrees, 1);
  const isOdd = degrees % 2 === 1;
  let tail = isOdd ? 2 * normalCdf(-Math.sqrt(chiSquared)) : Math.exp(-chiSquared / 2);
  let term = isOdd
    ? Math.sqrt((2 * chiSquared) / Math.PI) * Math.exp(-chiSquared / 2)
    : (chiSquared / 2) * tail;
  // A statistic so large that its term is 0 times infinity has no tail.
  for (let done = isOdd ? 1 : 2; done < degrees && term > 0; done += 2) {
    tail += term;
    term *= chiSquared / (done + 2);
  }
  return Math.min(1, tail);
}
