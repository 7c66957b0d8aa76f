// One account as one lead type: since when, and what becomes of the rows that say so.
import type { Day } from '../../cells/cell';
import type { Conversion } from './conversion-evidence';
import type { EarliestDay } from './found-day';
import { type ConversionWindow, type JudgedLead, judgeLead } from './judged-lead';
import type { LeftOutReason } from './left-out';

/** What entries are judged by. */
export interface EntryTerms {
  readonly asOf: Day;
  readonly windowDays: ConversionWindow;
  /** The lead type that EQLs are compared with: its accounts stay in it, with overlap or without. */
  readonly baseline: string;
  /** Whether any row of the tab has a day that an account can count from. */
  readonly overlapHasDates: boolean;
  readonly leadsHaveDates: boolean;
  /** Whether any row of the baseline's type has one. */
  readonly baselineHasDates: boolean;
  /** Whether strata are fit tiers. */
  readonly byTier: boolean;
}

/** One account as one lead type. */
export interface AccountEntry {
  readonly leadType: string;
  /** Undefined where nobody else has a date either, or where it is left out for its date. */
  readonly since: Day | undefined;
  /** Whether the day is only the one on which the lead was created. */
  readonly isCreatedDate: boolean;
  readonly lead: JudgedLead;
  /** The account's stratum: what like for like holds equal; '' where no row says. */
  readonly stratum: string;
}

export type RowOutcome = 'counted' | LeftOutReason;

export type Qualification =
  | { readonly leadType: string; readonly since: Day | undefined }
  | { readonly leadType: string; readonly reason: LeftOutReason };

/** Why an account has no day, as its rows are told. */
export const WHY_NO_DAY: Readonly<Record<'future' | 'unreadable' | 'blank', LeftOutReason>> = {
  future: 'future-date',
  unreadable: 'unreadable-date',
  blank: 'no-date',
};

/**
 * A lead type since a day, or why it has none. Where nobody has a date all of them count without;
 * where the others have, one without is left out.
 */
export const qualifiedSince = (
  leadType: string,
  found: EarliestDay,
  hasDates: boolean,
  { windowDays }: EntryTerms,
): Qualification => {
  if (found.kind === 'day') return { leadType, since: found.day };
  const needsDay = hasDates && windowDays !== undefined;
  if (found.why === 'blank' && !needsDay) return { leadType, since: undefined };
  return { leadType, reason: WHY_NO_DAY[found.why] };
};

/** The account as one lead type, judged. */
export const entryOf = (
  qualification: Qualification,
  conversion: Conversion,
  { asOf, windowDays }: EntryTerms,
  {
    stratum,
    isCreatedDate = false,
  }: { readonly stratum: string; readonly isCreatedDate?: boolean },
): AccountEntry => {
  const { leadType } = qualification;
  if ('reason' in qualification) {
    const lead = { kind: 'left-out', reason: qualification.reason } as const;
    return { leadType, since: undefined, isCreatedDate, lead, stratum };
  }
  const lead = judgeLead(qualification.since, conversion, asOf, windowDays);
  return { leadType, since: qualification.since, isCreatedDate, lead, stratum };
};

export const outcomeOf = ({ lead }: AccountEntry): RowOutcome => {
  if (lead.kind === 'left-out') return lead.reason;
  return lead.isMature ? 'counted' : 'immature';
};

export const isInTheCount = (outcome: RowOutcome): boolean =>
  outcome === 'counted' || outcome === 'immature';
