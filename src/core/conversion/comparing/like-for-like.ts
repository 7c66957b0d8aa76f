// The comparison inside each stratum, such as a fit tier, and pooled: is the gap more than fit?

import { isBlankCell } from '../../cells/text';
import { say } from '../../language/say';
import type { Outcome } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
import { mantelHaenszel } from '../../stats/mantel-haenszel';
import { type Contrast, contrast, conversionRate, liftFigures } from './contrast';
import { LEAST_TO_JUDGE } from './gap-verdict';

/** A stratum with fewer leads than this in either group is no common ground. */
const LEAST_PER_GROUP = 5;
/** One stratum alone can't show that the gap holds within the same stratum. */
const LEAST_STRATA = 2;
/** The share of the group's leads that the common ground has to hold. */
const LEAST_SHARE = 0.6;

/** What the pooled figures can't say where there is too little in common. */
export const tooLittleGround = (): string =>
  say(
    'Too little common ground to judge by: that takes {least} or more of each in at least two rows that hold {share}% of the EQLs.',
    { least: LEAST_PER_GROUP, share: LEAST_SHARE * 100 },
  );

/** The two groups' leads that share a trait, such as fit tier A. */
export interface StratumCount {
  /** What they share; a blank one says that nobody knows, and isn't compared. */
  readonly stratum: string;
  readonly group: Outcome;
  readonly baseline: Outcome;
}

/** One stratum's comparison; its comparison is absent where it doesn't count. */
export interface StratumRow extends Contrast {
  readonly stratum: string;
  readonly leads: number;
  readonly converted: number;
  readonly rate?: number;
  readonly baselineLeads: number;
  readonly baselineConverted: number;
  readonly baselineRate?: number;
  /** Whether the stratum is part of the pooled figures: known, with leads in both groups. */
  readonly counts: boolean;
}

/** All strata that count, pooled. */
export interface PooledRow extends Contrast {
  readonly leads: number;
  readonly baselineLeads: number;
  readonly difference: number;
  readonly differenceLow: number;
  readonly differenceHigh: number;
}

export interface LikeForLike {
  /** In the order in which the strata came. */
  readonly rows: readonly StratumRow[];
  /** Absent where no stratum counts. */
  readonly pooled?: PooledRow;
  /** Leads in strata that don't count: those of the group and those of the baseline. */
  readonly lost: { readonly leads: number; readonly baselineLeads: number };
  /** Whether there is enough common ground for the pooled figures to be judged. */
  readonly enoughCommonGround: boolean;
}

const isKnown = ({ stratum }: StratumCount): boolean => !isBlankCell(stratum);

const counts = (stratum: StratumCount): boolean =>
  isKnown(stratum) && stratum.group.leads > 0 && stratum.baseline.leads > 0;

const leadsOf = (strata: readonly StratumCount[], side: 'group' | 'baseline'): number =>
  strata.reduce((sum, stratum) => sum + stratum[side].leads, 0);

const rowOf = (stratum: StratumCount, confidence: number): StratumRow => {
  const { group, baseline } = stratum;
  const { rate } = conversionRate(group, confidence);
  const { rate: baselineRate } = conversionRate(baseline, confidence);
  return {
    stratum: stratum.stratum,
    leads: group.leads,
    converted: group.converted,
    ...(rate === undefined ? {} : { rate }),
    baselineLeads: baseline.leads,
    baselineConverted: baseline.converted,
    ...(baselineRate === undefined ? {} : { baselineRate }),
    ...(counts(stratum) ? contrast(group, baseline, confidence) : {}),
    counts: counts(stratum),
  };
};

const pool = (strata: readonly StratumCount[], confidence: number): PooledRow | undefined => {
  if (strata.length === 0) return undefined;
  const { difference, ratio, pValue } = mantelHaenszel(
    strata.map(({ group, baseline }) => ({
      a: { successes: group.converted, trials: group.leads },
      b: { successes: baseline.converted, trials: baseline.leads },
    })),
    confidence,
  );
  return {
    leads: leadsOf(strata, 'group'),
    baselineLeads: leadsOf(strata, 'baseline'),
    difference: difference.estimate,
    differenceLow: difference.low,
    differenceHigh: difference.high,
    ...liftFigures(ratio),
    ...(pValue === undefined ? {} : { pValue }),
  };
};

/**
 * What may be told of the pooled figures: difference and lift always, the intervals and the p value
 * where these can be trusted. They are made for large numbers, so they need 10 leads on either side,
 * as a verdict does; 9 of 9 against 5 of 12 has none. The edge: where everybody converted, or nobody
 * did, an interval has no width, and would look sure of what it can't know.
 */
export function toldOfPooled({ leads, baselineLeads, ...figures }: PooledRow): Contrast {
  const { difference, differenceLow, differenceHigh, lift } = figures;
  const isSure = Math.min(leads, baselineLeads) >= LEAST_TO_JUDGE && differenceLow < differenceHigh;
  return isSure ? figures : { difference, ...(lift === undefined ? {} : { lift }) };
}

const withoutGap = (row: StratumRow): StratumRow => {
  const { stratum, leads, converted, rate, baselineLeads, baselineConverted, baselineRate } = row;
  return {
    stratum,
    leads,
    converted,
    ...(rate === undefined || leads < LEAST_TO_JUDGE ? {} : { rate }),
    baselineLeads,
    baselineConverted,
    ...(baselineRate === undefined || baselineLeads < LEAST_TO_JUDGE ? {} : { baselineRate }),
    counts: row.counts,
  };
};

const isLarge = ({ leads, baselineLeads }: Pick<StratumRow, 'leads' | 'baselineLeads'>): boolean =>
  Math.min(leads, baselineLeads) >= LEAST_TO_JUDGE;

/**
 * The strata as the summary shows them: a rate from 10 leads on, a gap from 10 on either side, and so
 * the pooled one. All strata stay in the pooled figures.
 */
export const toldLikeForLike = ({ pooled, ...comparison }: LikeForLike): LikeForLike => ({
  ...comparison,
  ...(pooled && isLarge(pooled) ? { pooled } : {}),
  rows: comparison.rows.map((row) => (isLarge(row) ? row : withoutGap(row))),
});

/** Five leads or more per group in at least two strata that hold 60% of the group's leads. */
const isEnough = (all: readonly StratumCount[]): boolean => {
  const common = all.filter(
    (stratum) =>
      isKnown(stratum) && Math.min(stratum.group.leads, stratum.baseline.leads) >= LEAST_PER_GROUP,
  );
  return (
    common.length >= LEAST_STRATA && leadsOf(common, 'group') >= LEAST_SHARE * leadsOf(all, 'group')
  );
};

/**
 * A group against its baseline inside each stratum (Newcombe, log method, Fisher), and pooled
 * (Mantel-Haenszel difference and ratio, Cochran-Mantel-Haenszel p value).
 *
 * A stratum without leads in both groups, or one that is blank, is kept as a row without a
 * comparison, doesn't count, and its leads are lost to the pooled figures. 30 of 90 against 20 of
 * 60 in tier A, and 2 of 30 against 30 of 300 in tier B, pool to a difference of -0.01437, although
 * the group converts more often overall. The share of 60% is of all the group's leads, the lost
 * ones too.
 *
 * Each stratum comes once. Throws a RangeError for counts that aren't whole, or more conversions
 * than leads.
 */
export function likeForLike(
  strata: readonly StratumCount[],
  confidence: number = DEFAULT_CONFIDENCE,
): LikeForLike {
  const pooled = pool(strata.filter(counts), confidence);
  const lost = strata.filter((stratum) => !counts(stratum));
  return {
    rows: strata.map((stratum) => rowOf(stratum, confidence)),
    ...(pooled === undefined ? {} : { pooled }),
    lost: { leads: leadsOf(lost, 'group'), baselineLeads: leadsOf(lost, 'baseline') },
    enoughCommonGround: isEnough(strata),
  };
}
