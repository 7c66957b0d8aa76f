// Mantel and Haenszel's pooling of two-by-two tables: one comparison from many like-for-like ones.
import { argumentError, requireArm } from './argument';
import {
  type ChiSquaredTest,
  cochranMantelHaenszel,
  type Stratum,
} from './cochran-mantel-haenszel';
import {
  DEFAULT_CONFIDENCE,
  type Estimate,
  logScaleEstimate,
  type PartialEstimate,
} from './estimate';
import { criticalValue } from './normal-quantile';

/** What all strata together say about `a` against `b`. */
export interface MantelHaenszel extends ChiSquaredTest {
  /** Rate of `a` minus rate of `b`. */
  readonly difference: Estimate;
  /** Rate of `a` over rate of `b`. */
  readonly ratio: PartialEstimate;
}

/** A stratum's table: successes and failures of `a`, then of `b`, with its margins. */
interface Cells {
  readonly aYes: number;
  readonly aNo: number;
  readonly bYes: number;
  readonly bNo: number;
  readonly aAll: number;
  readonly bAll: number;
  readonly all: number;
}

const cellsOf = ({ a, b }: Stratum): Cells => ({
  aYes: a.successes,
  aNo: a.trials - a.successes,
  bYes: b.successes,
  bNo: b.trials - b.successes,
  aAll: a.trials,
  bAll: b.trials,
  all: a.trials + b.trials,
});

const sumOver = (tables: readonly Cells[], term: (cells: Cells) => number): number =>
  tables.reduce((sum, cells) => sum + term(cells), 0);

/** Sato's variance holds both for few large strata and for many small ones. */
const pooledDifference = (tables: readonly Cells[], z: number): Estimate => {
  const weight = sumOver(tables, (t) => (t.aAll / t.all) * t.bAll);
  const estimate = sumOver(tables, (t) => (t.aYes * t.bAll - t.bYes * t.aAll) / t.all) / weight;
  const p = sumOver(tables, (t) => {
    const aShare = t.aAll / t.all;
    const bShare = t.bAll / t.all;
    return (
      aShare * aShare * t.bYes -
      bShare * bShare * t.aYes +
      (aShare * bShare * (t.bAll - t.aAll)) / 2
    );
  });
  const q = sumOver(tables, (t) => (t.aYes * t.bNo + t.bYes * t.aNo) / t.all / 2);
  const reach = (z * Math.sqrt(Math.max(0, estimate * p + q))) / weight;
  return {
    estimate,
    low: Math.max(-1, estimate - reach),
    high: Math.min(1, estimate + reach),
  };
};

const pooledRatio = (tables: readonly Cells[], z: number): PartialEstimate => {
  const top = sumOver(tables, (t) => (t.aYes / t.all) * t.bAll);
  const bottom = sumOver(tables, (t) => (t.bYes / t.all) * t.aAll);
  if (bottom === 0) return {};
  if (top === 0) return { estimate: 0 };
  const spread = sumOver(
    tables,
    (t) => (t.aYes * (t.bNo / t.all) * t.aAll + t.bYes * (t.aNo / t.all) * t.bAll) / t.all,
  );
  return logScaleEstimate(top / bottom, spread / top / bottom, z);
};

/**
 * The Mantel-Haenszel estimates of a common difference and rate ratio over strata, each with its
 * interval, and the Cochran-Mantel-Haenszel test. They compare `a` with `b` inside each stratum and
 * add up, so a group that merely sits in the better strata gains nothing by it.
 *
 * In words: each stratum's difference counts by (trials of a x trials of b) / all its trials. With
 * 30 of 90 against 20 of 60 in one stratum and 2 of 30 against 30 of 300 in the other, the ratio is
 * 0.93827, the difference -0.01437 and chi-squared 0.079092, although `a` has the higher rate
 * overall: Simpson's paradox.
 *
 * Variances: Sato, Greenland and Robins for the difference (clipped to -1 to 1), Greenland and
 * Robins for the log of the ratio. A ratio is absent where `b` never succeeded, its interval where a
 * side never did or nothing varies.
 *
 * Throws a RangeError for no strata, or where an arm is empty or isn't a count: leave such strata
 * out before.
 *
 * Reference: Mantel, N. and Haenszel, W. (1959), JNCI 22, 719-748. Greenland, S. and Robins, J. M.
 * (1985), Biometrics 41, 55-68. Sato, T. (1989), Biometrics 45, 1323-1324.
 */
export function mantelHaenszel(
  strata: readonly Stratum[],
  confidence: number = DEFAULT_CONFIDENCE,
): MantelHaenszel {
  if (strata.length === 0) throw argumentError('strata', 'at least one stratum', 'none');
  strata.forEach(({ a, b }) => {
    requireArm(a);
    requireArm(b);
  });
  const z = criticalValue(confidence);
  const tables = strata.map(cellsOf);
  return {
    difference: pooledDifference(tables, z),
    ratio: pooledRatio(tables, z),
    ...cochranMantelHaenszel(strata),
  };
}
