// What like for like makes of a gap: does it hold among accounts of the same fit, is it most of it
// fit, or does the mix of fit hide another one?
import { gailSimon } from '../../stats/gail-simon';
import { stratumDifference } from '../../stats/stratum-difference';
import { type Direction, directionOf, LEAST_TO_JUDGE } from './gap-verdict';
import { type LikeForLike, type PooledRow, type StratumRow, toldOfPooled } from './like-for-like';

/** Under this p value the strata point opposite ways for more than chance. */
const SURE_TO_DISAGREE = 0.05;
/** A pooled gap of at most this share of the crude one leaves most of it to the mix. */
const LEAST_LEFT = 0.5;

/** A stratum with both rates and the gap between them. */
export type ComparedStratum = StratumRow &
  Required<Pick<StratumRow, 'rate' | 'baselineRate' | 'difference'>>;

/** Whether the group's leads lie in strata in which its baseline converts less, or more. */
export type Mix = 'harder' | 'easier' | 'like';

export type Alike =
  | { readonly kind: 'no-column' }
  | { readonly kind: 'too-little-ground' }
  | {
      readonly kind: 'disagree';
      readonly higherIn: readonly ComparedStratum[];
      readonly lowerIn: readonly ComparedStratum[];
    }
  | {
      /**
       * `holds`: the pooled gap points where the crude one does. `mostly mix`: it holds 0 and is at
       * most half of it. `not settled`: it holds 0. `hidden`: it points where the crude one doesn't.
       * `no gap`: neither points anywhere.
       */
      readonly kind: 'holds' | 'mostly mix' | 'not settled' | 'hidden' | 'no gap';
      readonly pooled: PooledRow;
      readonly direction: Direction;
      readonly mix: Mix;
      /** What the mix alone makes of the crude gap: below 0 where the group came from harder strata. */
      readonly mixGap: number;
      /** Strata with 10 or more on either side that point the other way. */
      readonly opposed: readonly ComparedStratum[];
    };

const isCompared = (row: StratumRow): row is ComparedStratum =>
  row.counts && row.difference !== undefined;

const hasEnough = ({ leads, baselineLeads }: StratumRow): boolean =>
  Math.min(leads, baselineLeads) >= LEAST_TO_JUDGE;

const pointing = (
  strata: readonly ComparedStratum[],
  direction: 'higher' | 'lower',
): readonly ComparedStratum[] => {
  const those = strata.filter(({ difference }) =>
    direction === 'higher' ? difference > 0 : difference < 0,
  );
  const sure = those.filter(
    ({ differenceLow = 0, differenceHigh = 0 }) =>
      directionOf(differenceLow, differenceHigh) === direction,
  );
  return sure.length > 0 ? sure : those;
};

/**
 * The strata that point opposite ways, by the test of Gail and Simon over those with 10 or more on
 * either side; undefined where they don't, or where there are fewer than two. In each direction those
 * are named whose own interval leaves out 0; where none does, all that point there.
 */
const disagreement = (
  strata: readonly ComparedStratum[],
): Extract<Alike, { kind: 'disagree' }> | undefined => {
  if (strata.length < 2) return undefined;
  const { pValue } = gailSimon(
    strata.map((row) =>
      stratumDifference({
        a: { successes: row.converted, trials: row.leads },
        b: { successes: row.baselineConverted, trials: row.baselineLeads },
      }),
    ),
  );
  if (!(pValue < SURE_TO_DISAGREE)) return undefined;
  const [higherIn, lowerIn] = [pointing(strata, 'higher'), pointing(strata, 'lower')];
  return higherIn.length > 0 && lowerIn.length > 0
    ? { kind: 'disagree', higherIn, lowerIn }
    : undefined;
};

/**
 * What the group's mix of strata would convert at with the baseline's own rates, less what the baseline
 * converts at: below 0 where the group came from harder strata.
 */
const mixGapOf = (strata: readonly ComparedStratum[]): number => {
  const sum = (of: (row: ComparedStratum) => number): number =>
    strata.reduce((all, row) => all + of(row), 0);
  const baseline = sum((row) => row.baselineConverted) / sum((row) => row.baselineLeads);
  const expected = sum((row) => row.leads * row.baselineRate) / sum((row) => row.leads);
  return expected - baseline;
};

const mixOf = (mixGap: number): Mix => (mixGap < 0 ? 'harder' : mixGap > 0 ? 'easier' : 'like');

const kindOf = (
  crude: Direction,
  difference: number,
  pooled: PooledRow,
): Extract<Alike, { pooled: PooledRow }>['kind'] => {
  const found = directionOf(pooled.differenceLow, pooled.differenceHigh);
  if (found !== 'none') return found === crude ? 'holds' : 'hidden';
  if (crude === 'none') return 'no gap';
  // Seen from the crude gap's side, so that one rule does for higher and lower.
  const side = crude === 'higher' ? 1 : -1;
  const farthest = crude === 'higher' ? pooled.differenceHigh : -pooled.differenceLow;
  const isMostlyMix =
    farthest < side * difference && side * pooled.difference <= LEAST_LEFT * side * difference;
  return isMostlyMix ? 'mostly mix' : 'not settled';
};

/**
 * What the comparison inside each stratum says beside a crude gap, whichever way that points.
 *
 * 32 of 120 against 50 of 360 is 13 points higher; among accounts of the same fit it is -1.4 points,
 * from -11 to 8, so that most of the gap comes from fit. The edge: a pooled interval of no width, or
 * one over fewer than 10 on either side, is too little ground to stand on.
 */
export function alike(
  crude: Direction,
  difference: number,
  comparison: LikeForLike | undefined,
): Alike {
  if (comparison === undefined) return { kind: 'no-column' };
  const strata = comparison.rows.filter(isCompared);
  const large = strata.filter(hasEnough);
  const disagree = disagreement(large);
  if (disagree) return disagree;
  const { pooled, enoughCommonGround } = comparison;
  if (!enoughCommonGround || !pooled || toldOfPooled(pooled).differenceLow === undefined) {
    return { kind: 'too-little-ground' };
  }
  const direction = directionOf(pooled.differenceLow, pooled.differenceHigh);
  const mixGap = mixGapOf(strata);
  return {
    kind: kindOf(crude, difference, pooled),
    pooled,
    direction,
    mix: mixOf(mixGap),
    mixGap,
    opposed: large.filter((row) =>
      direction === 'higher' ? row.difference < 0 : direction === 'lower' && row.difference > 0,
    ),
  };
}
