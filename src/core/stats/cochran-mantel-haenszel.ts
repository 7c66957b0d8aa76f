// Cochran, Mantel and Haenszel's test: whether two groups differ once the strata are held fixed.
import { type Arm, requireArm } from './argument';
import { chiSquaredUpperTail } from './chi-squared';

/** Two groups that differ in nothing but the trait whose effect is asked for. */
export interface Stratum {
  readonly a: Arm;
  readonly b: Arm;
}

/** A test's figures; both are absent where nothing varies, so that nothing could have shown. */
export interface ChiSquaredTest {
  readonly chiSquared?: number;
  readonly pValue?: number;
}

/**
 * The Cochran-Mantel-Haenszel test of no association in any stratum, without continuity
 * correction: one degree of freedom.
 *
 * In words: the square of (successes of `a` less those expected from its stratum's margins, added
 * up), over the sum of their hypergeometric variances. 30 of 90 against 20 of 60, and 2 of 30
 * against 30 of 300, give 0.079092, p 0.7785. Where in every stratum all succeeded or none did,
 * there is no statistic and no p value.
 *
 * Throws a RangeError where an arm is empty or isn't a count.
 *
 * Reference: Mantel, N. and Haenszel, W. (1959), "Statistical aspects of the analysis of data from
 * retrospective studies of disease", JNCI 22, 719-748; R's mantelhaen.test(correct = FALSE).
 */
export function cochranMantelHaenszel(strata: readonly Stratum[]): ChiSquaredTest {
  let excess = 0;
  let variance = 0;
  for (const { a, b } of strata) {
    requireArm(a);
    requireArm(b);
    const all = a.trials + b.trials;
    const yes = a.successes + b.successes;
    excess += (a.successes * b.trials - b.successes * a.trials) / all;
    variance += (a.trials / all) * (b.trials / all) * yes * ((all - yes) / (all - 1));
  }
  if (!(variance > 0)) return {};
  const chiSquared = (excess * excess) / variance;
  return { chiSquared, pValue: chiSquaredUpperTail(chiSquared) };
}
