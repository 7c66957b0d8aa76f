// The one verdict on EQLs against the baseline, with its reasons.
import type { Day } from '../../cells/cell';
import { isSameLeadType, type LeadTypeCount } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
import type { EqlDates } from '../counting/eql-dates';
import { contrast, conversionRate } from './contrast';
import type { ConversionDates } from './conversion-dates';
import { isEarly, isSmall, judgeGap, LEAST_TO_JUDGE } from './gap-verdict';
import type { LikeForLike } from './like-for-like';

/** Above this share of EQLs that converted before they qualified, the comparison is circular. */
const MOST_CONVERTED_BEFORE = 0.2;
/** Up to this many accounts may well share a qualification date: a morning's work. */
export const MOST_IN_ONE_GO = 20;
/** From this share on, of more EQLs than that, one date was filled in for many. */
const BULK_SHARE = 0.5;
/** Above this share of EQLs of which no row says whether they converted, `lower` says nothing. */
const MOST_SILENT = 0.5;
/** Above this share of a group's conversions without a date of use, its rate is made up. */
const MOST_CONVERSIONS_LOST = 0.2;

/** Why the dates can't carry a comparison. */
export type DateFault =
  | { readonly kind: 'circular'; readonly convertedBefore: number; readonly eqls: number }
  | { readonly kind: 'bulk'; readonly day: Day; readonly sharing: number; readonly eqls: number }
  | ({ readonly kind: 'conversions-lost' } & ConversionDates);

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
  | { readonly kind: 'not-judged'; readonly faults: readonly [DateFault, ...DateFault[]] }
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
  /** Mature EQLs of which no row says it, while rows say it of others: counted as not converted. */
  readonly silentEqls?: number;
  /** EQLs and baseline that are left out of the count. */
  readonly uncounted?: { readonly eqls: number; readonly baseline: number };
  /** Absent where no column says what is alike. */
  readonly likeForLike?: LikeForLike;
}

const dateFaults = ({
  dates: { eqls, convertedBefore, commonest },
  conversionDates = [],
}: VerdictGrounds): DateFault[] => {
  const faults: DateFault[] = [];
  if (convertedBefore > MOST_CONVERTED_BEFORE * eqls) {
    faults.push({ kind: 'circular', convertedBefore, eqls });
  }
  if (commonest && eqls > MOST_IN_ONE_GO && commonest.eqls >= BULK_SHARE * eqls) {
    faults.push({ kind: 'bulk', day: commonest.day, sharing: commonest.eqls, eqls });
  }
  for (const dates of conversionDates) {
    const { conversions, unreadable, future } = dates;
    if (unreadable + future > MOST_CONVERSIONS_LOST * conversions) {
      faults.push({ kind: 'conversions-lost', ...dates });
    }
  }
  return faults;
};

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

/**
 * The verdict, the first that holds:
 *
 * 1. no EQL at all: nothing to judge
 * 2. not judged: more than 20% of the EQLs converted before they qualified, or there are more than
 *    20 and half of them share one qualification date, or more than 20% of either group's
 *    conversions have a date that can't be read or lies in the future (all that hold are named)
 * 3. no baseline: no lead of that type, young or mature
 * 4. no conversions: no row says of either group whether it converted
 * 5. too early: under 10 mature accounts in either group
 * 6. by the difference's interval, as `judgeGap` has it: early signal, higher, lower, or no clear
 *    difference, which is one verdict whether the numbers are small or not
 * 7. lower only: where no row says of more than half of the EQLs whether they converted, no
 *    conversions after all
 * 8. higher only: where there is enough common ground, and the pooled difference's interval holds 0
 *    or lies below it, the gap isn't like for like
 *
 * The counts of the EQLs' dates are over all EQLs, mature or not. An end of an interval that is
 * exactly 0 counts as holding 0.
 */
export function judge(grounds: VerdictGrounds, confidence: number = DEFAULT_CONFIDENCE): Verdict {
  const { eql, baseline, baselineName, dates, likeForLike, silent = [] } = grounds;
  const { uncounted = { eqls: 0, baseline: 0 } } = grounds;
  if (dates.eqls === 0) return { kind: 'no-eqls', uncounted: uncounted.eqls };
  const [fault, ...moreFaults] = dateFaults(grounds);
  if (fault) return { kind: 'not-judged', faults: [fault, ...moreFaults] };
  if (baseline === undefined) {
    const isSilent = silent.some(({ leadType }) => isSameLeadType(leadType, eql.leadType));
    const rest = { baseline: baselineName, uncounted: uncounted.baseline };
    return { kind: 'no-baseline', eql, isSilent, ...rest };
  }
  if (silent.length > 0) return { kind: 'no-conversions', silent };
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
  // EQLs of which no row says it count as not converted, which makes their rate too low: with many
  // of them a lower rate says nothing, while a higher one would only be higher still.
  const { silentEqls = 0 } = grounds;
  if (differenceHigh < 0 && silentEqls > MOST_SILENT * eql.leads) {
    return { kind: 'no-conversions', silent: [{ ...eql, leads: silentEqls }] };
  }
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
}
