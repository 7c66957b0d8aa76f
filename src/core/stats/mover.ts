// The interval of a difference, recovered from the two estimates' own intervals.
import type { Estimate } from './estimate';

/**
 * The interval of `estimate`, the difference between two independent shares, from an interval of each
 * (MOVER, the method of variance estimates recovery): on each side, the difference less (or plus) the
 * root of the squared distances from each share to the end of its interval on that side. It stays
 * within -1 to 1.
 *
 * Reference: Zou, G. Y. and Donner, A. (2008), "Construction of confidence limits about effect
 * measures: a general approach", Statistics in Medicine 27, 1693-1702, section 2. For Wilson's
 * intervals it is Newcombe's method 10.
 */
export function recoveredInterval(estimate: number, one: Estimate, other: Estimate): Estimate {
  const below = Math.hypot(one.estimate - one.low, other.high - other.estimate);
  const above = Math.hypot(one.high - one.estimate, other.estimate - other.low);
  return {
    estimate,
    low: Math.max(-1, estimate - below),
    high: Math.min(1, estimate + above),
  };
}
