// The one verdict on EQLs against the baseline, with its reasons.
import type { Day } from '../../cells/cell';
import { isSameLeadType, type LeadTypeCount } from '../../lead-types';
import { alwaysValidDifference } from '../../stats/always-valid';
import { DEFAULT_CONFIDENCE, type Interval, type PartialEstimate } from '../../stats/estimate';
import type { EqlDates } from '../counting/eql-dates';
import type { LackingDates } from '../counting/yardstick';
import { type Alike, alike } from './alike';
import { areMany, type WereFirst } from './baseline-first';
import { contrast, conversionRate } from './contrast';
import type { ConversionDates } from './conversion-dates';
import { dateFaults, type Fault, fallenFault, type UnknownShare } from './faults';
import {
  agreedDirection,
  type Direction,
  directionOf,
  isClose,
  isEarly,
  isSmall,
  LEAST_TO_JUDGE,
} from './gap-verdict';
import type { LikeForLike } from './like-for-like';
import { MOST_UNKNOWN } from './rate';

export type { DateFault, Fault } from './faults';

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

export interface Judged extends JudgedGap {
  readonly kind: 'judged';
  /** Where interval and test agree; `none` is no clear difference. */
  readonly direction: Direction;
  /** Small numbers: what is said is an early signal. */
  readonly isEarly: boolean;
  /** Whether interval and test disagree, so that it is close. */
  readonly isClose: boolean;
  /** Whose interval to tell: the EQLs', unless only the baseline's numbers are small. */
  readonly leastSure: JudgedRate;
  readonly alike: Alike;
  /** The gap's interval that holds however often somebody looks. */
  readonly alwaysValid: Interval;
  /** Whether that supports the direction, today or at an earlier look. */
  readonly isSettled: boolean;
}

/** EQLs whose clock the first scoring has started, not a window ago. */
export interface JustBegun {
  readonly day: Day;
  readonly eqls: number;
  /** When both groups have enough that is old enough; undefined where nobody can say. */
  readonly firstLook?: Day;
}

export type Verdict =
  | { readonly kind: 'no-eqls'; readonly uncounted: number }
  | ({ readonly kind: 'just-begun' } & JustBegun)
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
  | Judged;

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
  /** Where most EQLs count from the first scoring, and no window has passed since. */
  readonly begun?: JustBegun | undefined;
  /** Why one of the groups can't be judged by the window that the other can; absent where both can. */
  readonly lacking?: readonly LackingDates[];
  /** The mature accounts of which nobody knows whether they converted in time. */
  readonly unknown?: UnknownOnes;
  /** EQLs that were of the baseline's type first; absent where no window is applied. */
  readonly first?: WereFirst | undefined;
  /** Absent where no column says what is alike. */
  readonly likeForLike?: LikeForLike;
  /** Where an earlier look's always valid interval left out 0. */
  readonly settledBefore?: 'higher' | 'lower' | undefined;
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

/** What the two groups' counts say. */
const judgeCounts = (
  eql: LeadTypeCount,
  baseline: LeadTypeCount,
  likeForLike: LikeForLike | undefined,
  settledBefore: VerdictGrounds['settledBefore'],
  confidence: number,
): Extract<Verdict, { kind: 'too-early' }> | Judged => {
  if (Math.min(eql.leads, baseline.leads) < LEAST_TO_JUDGE) {
    return { kind: 'too-early', eql, baseline, needed: LEAST_TO_JUDGE };
  }
  const figures = contrast(eql, baseline, confidence);
  const { difference = 0, differenceLow = 0, differenceHigh = 0 } = figures;
  const [eqlRate, baselineRate] = [judgedRate(eql, confidence), judgedRate(baseline, confidence)];
  const direction = agreedDirection(figures, confidence);
  const { low, high } = alwaysValidDifference(
    { successes: eql.converted, trials: eql.leads },
    { successes: baseline.converted, trials: baseline.leads },
    confidence,
  );
  return {
    kind: 'judged',
    eql: eqlRate,
    baseline: baselineRate,
    difference,
    differenceLow,
    differenceHigh,
    direction,
    isEarly: isEarly(eql, baseline),
    isClose: isClose(figures, confidence),
    leastSure: isSmall(baseline) && !isSmall(eql) ? baselineRate : eqlRate,
    alike: alike(direction, difference, likeForLike),
    alwaysValid: { low, high },
    isSettled:
      direction !== 'none' && (directionOf(low, high) === direction || settledBefore === direction),
  };
};

const namesOf = (strata: readonly { readonly stratum: string }[]): readonly string[] =>
  strata.map(({ stratum }) => stratum);

/** What like for like says, with the strata that the sentence would name. */
const senseAlike = (found: Alike): readonly unknown[] => {
  if ('pooled' in found) return [found.kind, found.direction, namesOf(found.opposed)];
  if (found.kind !== 'disagree') return [found.kind];
  return [found.kind, namesOf(found.higherIn), namesOf(found.lowerIn)];
};

/** A verdict without its figures: the same for two counts that say the same. */
const sense = (verdict: Verdict): string => {
  if (verdict.kind !== 'judged') return verdict.kind;
  const { direction, isEarly: early, alike: found } = verdict;
  return JSON.stringify([direction, early, ...senseAlike(found)]);
};

const known = (
  count: LeadTypeCount,
  { silent, undated }: Pick<UnknownShare, 'silent' | 'undated'>,
): LeadTypeCount => ({ ...count, leads: count.leads - silent - undated });

/** Whether the verdict rests on accounts of which nobody knows whether they converted. */
const unknownFault = (
  verdict: Judged,
  baseline: LeadTypeCount,
  { eql, unknown, settledBefore }: VerdictGrounds,
  confidence: number,
): Fault | undefined => {
  if (unknown === undefined) return undefined;
  const isMuch = (all: LeadTypeCount, share: Pick<UnknownShare, 'silent' | 'undated'>): boolean =>
    share.silent + share.undated > MOST_UNKNOWN * all.leads;
  if (!isMuch(eql, unknown.eql) && !isMuch(baseline, unknown.baseline)) return undefined;
  const others = judgeCounts(
    known(eql, unknown.eql),
    known(baseline, unknown.baseline),
    unknown.knownLikeForLike,
    settledBefore,
    confidence,
  );
  if (sense(others) === sense(verdict)) return undefined;
  return {
    kind: 'unknown-outcomes',
    eql: { ...eql, ...unknown.eql },
    baseline: { ...baseline, ...unknown.baseline },
  };
};

/** Which way the gap points with these EQLs counted as the baseline until they became EQLs. */
const directionFirst = ({ low, high }: PartialEstimate): Direction | undefined =>
  low === undefined || high === undefined ? undefined : directionOf(low, high);

/** Whether the verdict rests on where the accounts count that were of the baseline's type first. */
const firstFault = (
  { direction, differenceLow, differenceHigh }: Judged,
  { first, baselineName }: VerdictGrounds,
): Fault | undefined => {
  if (first === undefined || !areMany(first)) return undefined;
  if (directionFirst(first.difference) === direction) return undefined;
  return {
    kind: 'baseline-first',
    baseline: baselineName,
    ...first,
    apart: { low: differenceLow, high: differenceHigh },
  };
};

const isFound = (fault: Fault | undefined): fault is Fault => fault !== undefined;

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
 * 5. just begun: most EQLs count from the first scoring, under 10 are mature or no window applies,
 *    and none has passed since
 * 6. not judged: more than 20% of the accounts with a plain qualified date don't clear all four
 *    today, so that EQLs which fell back may be missing
 * 7. too early: under 10 mature accounts in either group
 * 8. not judged: no window can be applied to both groups
 * 9. not judged: the verdict by interval and test isn't the same without the accounts of which nobody
 *    knows whether they converted, where these are more than 10% of either group; or with those EQLs
 *    counted as the baseline that were of its type first, where these are more than 10% of the EQLs
 * 10. else by the difference's interval and Fisher's test together, with what like for like makes of
 *    it, early signals and no clear difference included
 *
 * The counts of the EQLs' dates are over all EQLs, mature or not. An end of an interval that is
 * exactly 0 counts as holding 0.
 */
export function judge(grounds: VerdictGrounds, confidence: number = DEFAULT_CONFIDENCE): Verdict {
  const { eql, baseline, baselineName, dates, likeForLike, silent = [], begun } = grounds;
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
  if (begun) return { kind: 'just-begun', ...begun };
  const fallen = fallenFault(dates, eql);
  if (fallen && fallen.withFallen.leads >= LEAST_TO_JUDGE && baseline.leads >= LEAST_TO_JUDGE) {
    return { kind: 'not-judged', faults: [fallen] };
  }
  const verdict = judgeCounts(eql, baseline, likeForLike, grounds.settledBefore, confidence);
  if (verdict.kind === 'too-early') return verdict;
  const [lacks, ...othersLack] = lacking;
  if (lacks) {
    const noWindow = { kind: 'no-common-window', lacking: [lacks, ...othersLack] } as const;
    return { kind: 'not-judged', faults: [noWindow] };
  }
  const [rests] = [
    unknownFault(verdict, baseline, grounds, confidence),
    firstFault(verdict, grounds),
  ].filter(isFound);
  return rests ? { kind: 'not-judged', faults: [rests] } : verdict;
}
