// The one verdict on EQLs against the baseline, with its reasons.
import { isSameLeadType, type LeadTypeCount } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
import type { EqlDates } from '../counting/eql-dates';
import type { LackingDates } from '../counting/yardstick';
import { contrast, conversionRate } from './contrast';
import type { ConversionDates } from './conversion-dates';
import { dateFaults, type Fault, fallenFault, type UnknownShare } from './faults';
import { isEarly, isSmall, judgeGap, LEAST_TO_JUDGE } from './gap-verdict';
import type { LikeForLike } from './like-for-like';

export type { DateFault, Fault } from './faults';

/** Above this share of a group of which nobody knows the outcome, it must not matter. */
const MOST_UNKNOWN = 0.1;

/** A lead type with its rate and interval, which exist since it has leads. */
export interface JudgedRate extends LeadTypeCount {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** The two rates and the gap between them, as a verdict that names rates carries them. */
export interface JudgedGap {
  readonly eql: JudgedRate;
  readonly baseline: JudgedRate;
  readonly difference: number;
  readonly differenceLow: number;
  readonly differenceHigh: number;
}

export type Verdict =
  | { readonly kind: 'no-eqls'; readonly uncounted: number }
  | { readonly kind: 'not-judged'; readonly faults: readonly [Fault, ...Fault[]] }
  | {
      readonly kind: 'no-baseline';
      readonly eql: LeadTypeCount;
      /** Whether no row says which EQLs converted. */
      readonly isSilent: boolean;
      readonly baseline: string;
      readonly uncounted: number;
    }
  | { readonly kind: 'no-conversions'; readonly silent: readonly LeadTypeCount[] }
  | {
      readonly kind: 'too-early';
      readonly eql: LeadTypeCount;
      readonly baseline: LeadTypeCount;
      readonly needed: number;
    }
  | ({
      readonly kind: 'early-signal';
      readonly direction: 'higher' | 'lower';
      /** Whose interval to tell: the EQLs', unless only the baseline's numbers are small. */
      readonly leastSure: JudgedRate;
    } & JudgedGap)
  | ({ readonly kind: 'higher'; readonly likeForLike: 'holds' | 'too-little-ground' } & JudgedGap)
  | ({ readonly kind: 'higher-not-like-for-like' } & JudgedGap)
  | ({ readonly kind: 'lower' } & JudgedGap)
  | ({ readonly kind: 'no-clear-difference'; readonly early: boolean } & JudgedGap);

/** What the verdict rests on. The counts are those of mature accounts. */
export interface VerdictGrounds {
  readonly eql: LeadTypeCount;
  /** 0 leads where those of that type are all too young; absent where there are none at all. */
  readonly baseline?: LeadTypeCount;
  /** The baseline's name, also where it has no leads. */
  readonly baselineName: string;
  readonly dates: EqlDates;
  /** Those of both groups. */
  readonly conversionDates?: readonly ConversionDates[];
  /** The groups of which no row says whether they converted, with all their leads. */
  readonly silent?: readonly LeadTypeCount[];
  /** EQLs and baseline that are left out of the count. */
  readonly uncounted?: { readonly eqls: number; readonly baseline: number };
  /** Why one of the groups can't be judged by the window that the other can; absent where both can. */
  readonly lacking?: readonly LackingDates[];
  /** The mature accounts of which nobody knows whether they converted in time. */
  readonly unknown?: UnknownOnes;
  /** Absent where no column says what is alike. */
  readonly likeForLike?: LikeForLike;
}

/** Accounts with an unknown outcome, per group, and how the others compare like for like. */
export interface UnknownOnes {
  readonly eql: Pick<UnknownShare, 'silent' | 'undated'>;
  readonly baseline: Pick<UnknownShare, 'silent' | 'undated'>;
  readonly knownLikeForLike?: LikeForLike;
}

const judgedRate = (count: LeadTypeCount, confidence: number): JudgedRate => {
  const { rate = 0, low = 0, high = 1 } = conversionRate(count, confidence);
  return { ...count, rate, low, high };
};

/** What the like-for-like figures make of a gap that is higher overall. */
const higher = (gap: JudgedGap, likeForLike: LikeForLike | undefined): Verdict => {
  if (!likeForLike?.enoughCommonGround || likeForLike.pooled === undefined) {
    return { kind: 'higher', likeForLike: 'too-little-ground', ...gap };
  }
  return likeForLike.pooled.differenceLow > 0
    ? { kind: 'higher', likeForLike: 'holds', ...gap }
    : { kind: 'higher-not-like-for-like', ...gap };
};

/** What the two groups' counts say. */
const judgeCounts = (
  eql: LeadTypeCount,
  baseline: LeadTypeCount,
  likeForLike: LikeForLike | undefined,
  confidence: number,
): Verdict => {
  const figures = contrast(eql, baseline, confidence);
  const { difference = 0, differenceLow = 0, differenceHigh = 0 } = figures;
  const gap: JudgedGap = {
    eql: judgedRate(eql, confidence),
    baseline: judgedRate(baseline, confidence),
    difference,
    differenceLow,
    differenceHigh,
  };
  const found = judgeGap(eql, baseline, figures);
  const leastSure = isSmall(baseline) && !isSmall(eql) ? gap.baseline : gap.eql;
  switch (found) {
    case 'Too early':
      return { kind: 'too-early', eql, baseline, needed: LEAST_TO_JUDGE };
    case 'Early signal: higher':
      return { kind: 'early-signal', direction: 'higher', leastSure, ...gap };
    case 'Early signal: lower':
      return { kind: 'early-signal', direction: 'lower', leastSure, ...gap };
    case 'Higher':
      return higher(gap, likeForLike);
    case 'Lower':
      return { kind: 'lower', ...gap };
    case 'No clear difference':
      return { kind: 'no-clear-difference', early: isEarly(eql, baseline), ...gap };
    default:
      return found satisfies never;
  }
};

/** A verdict without its figures: the same for two counts that say the same. */
const sense = (verdict: Verdict): string =>
  [
    verdict.kind,
    'direction' in verdict ? verdict.direction : '',
    'likeForLike' in verdict ? verdict.likeForLike : '',
  ].join(' ');

const known = (
  count: LeadTypeCount,
  { silent, undated }: Pick<UnknownShare, 'silent' | 'undated'>,
): LeadTypeCount => ({ ...count, leads: count.leads - silent - undated });

/** A verdict that rests on what nobody knows is none. */
const withoutUnknown = (
  verdict: Verdict,
  { eql, baseline, unknown }: Pick<VerdictGrounds, 'eql' | 'baseline' | 'unknown'>,
  confidence: number,
): Verdict => {
  if (baseline === undefined || unknown === undefined || verdict.kind === 'too-early') {
    return verdict;
  }
  const isMuch = (all: LeadTypeCount, share: Pick<UnknownShare, 'silent' | 'undated'>): boolean =>
    share.silent + share.undated > MOST_UNKNOWN * all.leads;
  if (!isMuch(eql, unknown.eql) && !isMuch(baseline, unknown.baseline)) return verdict;
  const others = judgeCounts(
    known(eql, unknown.eql),
    known(baseline, unknown.baseline),
    unknown.knownLikeForLike,
    confidence,
  );
  if (sense(others) === sense(verdict)) return verdict;
  const fault = {
    kind: 'unknown-outcomes',
    eql: { ...eql, ...unknown.eql },
    baseline: { ...baseline, ...unknown.baseline },
  } as const;
  return { kind: 'not-judged', faults: [fault] };
};

/**
 * The verdict, the first that holds:
 *
 * 1. no EQL at all: nothing to judge
 * 2. not judged: more than 20% of the EQLs converted before they qualified, or there are more than
 *    20 and half of them share one qualification date that isn't the first scoring's, or more than
 *    20% of either group's conversions have a date that can't be read or lies in the future (all
 *    that hold are named)
 * 3. no baseline: no lead of that type, young or mature
 * 4. no conversions: no row says of either group whether it converted
 * 5. not judged: more than 20% of the accounts with a plain qualified date don't clear all four
 *    today, so that EQLs which fell back may be missing
 * 6. too early: under 10 mature accounts in either group
 * 7. not judged: no window can be applied to both groups
 * 8. by the difference's interval, as `judgeGap` has it: early signal, higher, lower, or no clear
 *    difference, which is one verdict whether the numbers are small or not
 * 9. higher only: where there is enough common ground, and the pooled difference's interval holds 0
 *    or lies below it, the gap isn't like for like
 * 10. not judged after all: nobody knows of more than 10% of either group whether they converted, and
 *    the verdict isn't the same without them
 *
 * The counts of the EQLs' dates are over all EQLs, mature or not. An end of an interval that is
 * exactly 0 counts as holding 0.
 */
export function judge(grounds: VerdictGrounds, confidence: number = DEFAULT_CONFIDENCE): Verdict {
  const { eql, baseline, baselineName, dates, likeForLike, silent = [] } = grounds;
  const { uncounted = { eqls: 0, baseline: 0 }, conversionDates = [], lacking = [] } = grounds;
  if (dates.eqls === 0) return { kind: 'no-eqls', uncounted: uncounted.eqls };
  const [fault, ...moreFaults] = dateFaults(dates, conversionDates);
  if (fault) return { kind: 'not-judged', faults: [fault, ...moreFaults] };
  if (baseline === undefined) {
    const isSilent = silent.some(({ leadType }) => isSameLeadType(leadType, eql.leadType));
    const rest = { baseline: baselineName, uncounted: uncounted.baseline };
    return { kind: 'no-baseline', eql, isSilent, ...rest };
  }
  if (silent.length > 0) return { kind: 'no-conversions', silent };
  const fallen = fallenFault(dates, eql);
  if (fallen && fallen.withFallen.leads >= LEAST_TO_JUDGE && baseline.leads >= LEAST_TO_JUDGE) {
    return { kind: 'not-judged', faults: [fallen] };
  }
  const verdict = judgeCounts(eql, baseline, likeForLike, confidence);
  const [lacks, ...othersLack] = lacking;
  if (lacks && verdict.kind !== 'too-early') {
    const noWindow = { kind: 'no-common-window', lacking: [lacks, ...othersLack] } as const;
    return { kind: 'not-judged', faults: [noWindow] };
  }
  return withoutUnknown(verdict, grounds, confidence);
}
