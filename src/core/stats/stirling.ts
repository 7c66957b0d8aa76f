// What Stirling's formula leaves out of a factorial, so that logs of large ones keep their digits.
import { requireCount } from './argument';

/** Up to here the factorial is an exact double; beyond it the series has all its digits. */
const LARGEST_PRODUCT = 16;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** The Stirling series' coefficients of 1/n, 1/n^3, 1/n^5, ... */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];

/**
 * The log of n! less Stirling's formula for it, (n + 1/2) log n - n + log(2 pi) / 2: 0.0810615 for
 * 1, and falling towards 0 as 1/(12 n). With it the probability of a binomial count is put together
 * from small terms alone: the factorials' own logs, some 10^7 for a million leads, cancel unseen.
 *
 * Throws a RangeError unless `n` is a whole number of 1 or more.
 *
 * Reference: Loader, C. (2000), "Fast and accurate computation of binomial probabilities", section 2.
 */
export function stirlingError(n: number): number {
  requireCount('n', n, 1);
  if (n > LARGEST_PRODUCT) {
    const inverse = 1 / (n * n);
    return SERIES.reduceRight((sum, coefficient) => sum * inverse + coefficient, 0) / n;
  }
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
