// One lead from the day it qualified: mature or not, converted in time or not.
import type { Day } from '../../cells/cell';
import type { Conversion } from './conversion-evidence';
import type { LeftOutReason } from './left-out';

/** One lead from the day it qualified. */
export interface LeadHistory {
  /** Days until it converted, or until the as-of date where it hasn't. */
  readonly days: number;
  readonly converted: boolean;
}

export interface CountedLead {
  readonly kind: 'counted';
  /** Whether it had a whole window to convert in; without a date everything counts as mature. */
  readonly isMature: boolean;
  /** Whether it converted within the window. */
  readonly hasConverted: boolean;
  /** Whether it converted on a day that nobody wrote down. */
  readonly isUndatedConversion: boolean;
  /** Whether no row has a column that could say if it converted. */
  readonly isSilent: boolean;
  /** For the time to convert; absent where a day is missing. */
  readonly history?: LeadHistory;
}

export interface LeadLeftOut {
  readonly kind: 'left-out';
  readonly reason: LeftOutReason;
}

export type JudgedLead = CountedLead | LeadLeftOut;

const leftOut = (reason: LeftOutReason): LeadLeftOut => ({ kind: 'left-out', reason });

const counted = (
  kind: Conversion['kind'],
  isMature: boolean,
  hasConverted: boolean,
  history: LeadHistory | undefined,
): CountedLead => {
  const isUndatedConversion = kind === 'undated';
  const isSilent = kind === 'silent';
  return history === undefined
    ? { kind: 'counted', isMature, hasConverted, isUndatedConversion, isSilent }
    : { kind: 'counted', isMature, hasConverted, isUndatedConversion, isSilent, history };
};

/**
 * Judges one lead, at the as-of date.
 *
 * Mature: it qualified at least one window before. Converted: within the window, its last day
 * included. With a window of 90 days, a lead that qualified 90 days ago is mature, and one that
 * converted on day 90 has converted, on day 91 not (but its history says day 91). A conversion
 * before the day it qualified, or after the as-of date, or on a day that can't be read, leaves it
 * out. One without a day counts as within the window.
 */
export function judgeLead(
  since: Day | undefined,
  conversion: Conversion,
  asOf: Day,
  windowDays: number,
): JudgedLead {
  if (since !== undefined && since > asOf) return leftOut('future-date');
  const isMature = since === undefined || asOf - since >= windowDays;
  switch (conversion.kind) {
    case 'unreadable':
      return leftOut('unreadable-conversion');
    case 'undated':
      return counted(conversion.kind, isMature, true, undefined);
    case 'on': {
      if (conversion.day > asOf) return leftOut('future-conversion');
      if (since === undefined) return counted(conversion.kind, isMature, true, undefined);
      const days = conversion.day - since;
      if (days < 0) return leftOut('converted-before');
      return counted(conversion.kind, isMature, days <= windowDays, { days, converted: true });
    }
    case 'silent':
    case 'no': {
      const open = since === undefined ? undefined : { days: asOf - since, converted: false };
      return counted(conversion.kind, isMature, false, open);
    }
    default:
      return conversion satisfies never;
  }
}
