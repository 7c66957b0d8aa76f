// One lead from the day it qualified: mature or not, converted in time or not.
import type { Day } from '../../cells/cell';
import type { FollowUp } from '../../stats/follow-up';
import type { Conversion } from './conversion-evidence';
import type { LeftOutReason } from './left-out';

/** One lead from the day it qualified. */
export interface LeadHistory {
  /** Days until it converted, or until the as-of date where it hasn't. */
  readonly days: number;
  readonly converted: boolean;
}

/** Histories as subjects to follow, those alike as one with their number. */
export function followUps(histories: Iterable<LeadHistory | undefined>): FollowUp[] {
  // By the day: how many hadn't converted by it, how many did on it.
  const [open, converted] = [new Map<number, number>(), new Map<number, number>()];
  for (const history of histories) {
    if (!history) continue;
    const days = history.converted ? converted : open;
    days.set(history.days, (days.get(history.days) ?? 0) + 1);
  }
  const subjects = (days: ReadonlyMap<number, number>, event: boolean): FollowUp[] =>
    Array.from(days, ([time, count]) => ({ time, event, count }));
  return subjects(open, false).concat(subjects(converted, true));
}

export interface CountedLead {
  readonly kind: 'counted';
  /** Whether it had a whole window to convert in; without a date everything counts as mature. */
  readonly isMature: boolean;
  /** Whether it converted within the window. */
  readonly hasConverted: boolean;
  /** Whether it converted on a day that nobody wrote down. */
  readonly isUndatedConversion: boolean;
  /** Whether no row of a list of outcomes mentions it. */
  readonly isSilent: boolean;
  /** Whether nobody knows if it converted within the window: it counts as not converted. */
  readonly isUnknown: boolean;
  /** For the time to convert; absent where a day is missing. */
  readonly history?: LeadHistory;
}

export interface LeadLeftOut {
  readonly kind: 'left-out';
  readonly reason: LeftOutReason;
}

export type JudgedLead = CountedLead | LeadLeftOut;

/** The days within which a conversion counts; undefined where all conversions ever count. */
export type ConversionWindow = number | undefined;

const leftOut = (reason: LeftOutReason): LeadLeftOut => ({ kind: 'left-out', reason });

/**
 * Judges one lead, at the as-of date.
 *
 * Mature: it qualified at least one window before. Converted: within the window, its last day
 * included. With a window of 90 days, a lead that qualified 90 days ago is mature, and one that
 * converted on day 90 has converted, on day 91 not (but its history says day 91). A conversion
 * before the day it qualified, or after the as-of date, or on a day that can't be read, leaves it
 * out. Of one without a day nobody knows whether it came within the window.
 *
 * Without a window all leads are mature, and all conversions so far count, undated ones too.
 */
export function judgeLead(
  since: Day | undefined,
  conversion: Conversion,
  asOf: Day,
  window: ConversionWindow,
): JudgedLead {
  if (since !== undefined && since > asOf) return leftOut('future-date');
  const isUndatedConversion = conversion.kind === 'undated';
  const isSilent = conversion.kind === 'silent';
  const counted = (hasConverted: boolean, history?: LeadHistory): CountedLead => ({
    kind: 'counted',
    isMature: since === undefined || window === undefined || asOf - since >= window,
    hasConverted,
    isUndatedConversion,
    isSilent,
    isUnknown: isSilent || (isUndatedConversion && !hasConverted),
    ...(history === undefined ? {} : { history }),
  });
  switch (conversion.kind) {
    case 'unreadable':
      return leftOut('unreadable-conversion');
    case 'undated':
      return counted(window === undefined);
    case 'on': {
      if (conversion.day > asOf) return leftOut('future-conversion');
      if (since === undefined) return counted(true);
      const days = conversion.day - since;
      if (days < 0) return leftOut('converted-before');
      return counted(window === undefined || days <= window, { days, converted: true });
    }
    case 'silent':
    case 'no':
      return counted(
        false,
        since === undefined ? undefined : { days: asOf - since, converted: false },
      );
    default:
      return conversion satisfies never;
  }
}
