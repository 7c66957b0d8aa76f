// Gail and Simon's test: whether strata differ so much that they point opposite ways.
import { argumentError } from './argument';
import { chiSquaredUpperTail } from './chi-squared';
import type { StratumDifference } from './stratum-difference';

export interface GailSimon {
  readonly statistic: number;
  readonly pValue: number;
}

/**
 * Gail and Simon's likelihood ratio test for a qualitative interaction: that the difference is above
 * 0 in some strata and below 0 in others. A difference that merely varies in size is none.
 *
 * In words: the squared z scores of the strata above 0 are added up, and those below 0, and the
 * smaller sum is the statistic. Its p value is the greatest that no such interaction allows: with k
 * strata the chance that k - 1 independent z scores, of which only those above 0 count, have squares
 * that sum to as much. Differences of 0.163, -0.114, -0.047 and -0.151 with standard errors of
 * 0.0788, 0.0689, 0.0614 and 0.0547 give 4.279, p 0.0877.
 *
 * The edge: where all strata point the same way the statistic is 0 and p is 1, not the share of it
 * that the formula leaves for sums above 0. A stratum with no difference counts on neither side.
 *
 * Throws a RangeError for fewer than two strata, or a variance that isn't above 0.
 *
 * Reference: Gail, M. and Simon, R. (1985), "Testing for qualitative interactions between treatment
 * effects and patient subsets", Biometrics 41, 361-372.
 */
export function gailSimon(strata: readonly StratumDifference[]): GailSimon {
  if (strata.length < 2) throw argumentError('strata', 'at least two strata', strata.length);
  let above = 0;
  let below = 0;
  for (const { difference, variance } of strata) {
    if (!(variance > 0)) throw argumentError('variance', 'above 0', variance);
    const squared = (difference * difference) / variance;
    if (difference > 0) above += squared;
    else below += squared;
  }
  const statistic = Math.min(above, below);
  if (statistic === 0) return { statistic, pValue: 1 };
  const free = strata.length - 1;
  let pValue = 0;
  // The chance that just so many of the z scores are above 0.
  let chance = 0.5 ** free;
  for (let positive = 1; positive <= free; positive += 1) {
    chance *= (free - positive + 1) / positive;
    pValue += chance * chiSquaredUpperTail(statistic, positive);
  }
  return { statistic, pValue };
}
