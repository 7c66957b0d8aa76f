// Why a comparison can't be judged, each reason with its numbers.
import type { Day } from '../../cells/cell';
import type { LeadTypeCount } from '../../lead-types';
import type { Interval } from '../../stats/estimate';
import type { EqlDates } from '../counting/eql-dates';
import type { LackingDates } from '../counting/yardstick';
import type { WereFirst } from './baseline-first';
import type { ConversionDates } from './conversion-dates';

/** Above this share of EQLs that converted before they qualified, the comparison is circular. */
const MOST_CONVERTED_BEFORE = 0.2;
/** Up to this many accounts may well share a qualification date: a morning's work. */
export const MOST_IN_ONE_GO = 20;
/** From this share on, of more EQLs than that, one date was filled in for many. */
const BULK_SHARE = 0.5;
/** Above this share of a group's conversions without a date of use, its rate is made up. */
const MOST_CONVERSIONS_LOST = 0.2;
/** Above this share of accounts whose qualified date dates no EQL, EQLs may be missing. */
const MOST_FALLEN = 0.2;

/** Dates that can't carry a comparison. */
export type DateFault =
  | { readonly kind: 'circular'; readonly convertedBefore: number; readonly eqls: number }
  | { readonly kind: 'bulk'; readonly day: Day; readonly sharing: number; readonly eqls: number }
  | ({ readonly kind: 'conversions-lost' } & ConversionDates);

/** Accounts with a plain qualified date that don't clear all four today. */
export interface Fallen {
  readonly kind: 'fallen';
  readonly fallen: number;
  /** All accounts with such a date. */
  readonly accounts: number;
  /** The EQLs as they count, and as they would with the fallen ones. */
  readonly eql: LeadTypeCount;
  readonly withFallen: LeadTypeCount;
}

/** One of the groups can be judged by a window and the other can't. */
export interface NoCommonWindow {
  readonly kind: 'no-common-window';
  readonly lacking: readonly [LackingDates, ...LackingDates[]];
}

/** A group's mature accounts, those that converted, and those of which nobody knows it. */
export interface UnknownShare extends LeadTypeCount {
  /** No row of a list of outcomes mentions them. */
  readonly silent: number;
  /** They converted on a day that nobody wrote down. */
  readonly undated: number;
}

/** The verdict isn't the same without the accounts of which nobody knows whether they converted. */
export interface UnknownOutcomes {
  readonly kind: 'unknown-outcomes';
  readonly eql: UnknownShare;
  readonly baseline: UnknownShare;
}

/** The verdict isn't the same with those EQLs in the baseline that were of its type first. */
export interface BaselineFirst extends WereFirst {
  readonly kind: 'baseline-first';
  readonly baseline: string;
  /** The gap with them as EQLs alone. */
  readonly apart: Interval;
}

export type Fault = DateFault | Fallen | NoCommonWindow | UnknownOutcomes | BaselineFirst;

/** The faults in the EQLs' dates and in either group's conversions. */
export function dateFaults(
  { eqls, convertedBefore, commonest, firstScoring }: EqlDates,
  conversionDates: readonly ConversionDates[],
): readonly DateFault[] {
  const faults: DateFault[] = [];
  const dated = eqls - (firstScoring ? firstScoring.eqls + firstScoring.leftOut : 0);
  if (convertedBefore > MOST_CONVERTED_BEFORE * dated) {
    faults.push({ kind: 'circular', convertedBefore, eqls: dated });
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
}

/** The EQLs that may be missing, where more than 20% of the accounts with a plain date don't clear. */
export function fallenFault({ qualified }: EqlDates, eql: LeadTypeCount): Fallen | undefined {
  if (qualified === undefined) return undefined;
  const accounts = qualified.eqls + qualified.others;
  if (qualified.others <= MOST_FALLEN * accounts) return undefined;
  const withFallen = {
    leadType: eql.leadType,
    leads: eql.leads + qualified.asEqls.leads,
    converted: eql.converted + qualified.asEqls.converted,
  };
  return { kind: 'fallen', fallen: qualified.others, accounts, eql, withFallen };
}
