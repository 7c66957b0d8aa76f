// Whether a lead type can be counted by its dates: what is lost to dates that nobody can use.

import { isSameLeadType } from '../../lead-types';
import type { AccountOutcome } from '../counting/count-account';

/** The conversions of one lead type, young and late ones too, and those whose date is no use. */
export interface ConversionDates {
  readonly leadType: string;
  readonly conversions: number;
  readonly unreadable: number;
  /** After the as-of date. */
  readonly future: number;
}

export interface TypeDates extends ConversionDates {
  /** Accounts of the type that are left out of the count, for whatever reason. */
  readonly leftOut: number;
}

/**
 * What a lead type loses to its dates. Leaving out conversions that have no date of use takes them
 * away and nothing else, so that the rate that remains is too low: 10 of 50 converted, all 10 in the
 * future, would read as 0 of 40.
 */
export function typeDates(accounts: readonly AccountOutcome[], leadType: string): TypeDates {
  const known = new Map<string, boolean>();
  const isOfType = (other: string): boolean => {
    const same = known.get(other) ?? isSameLeadType(other, leadType);
    known.set(other, same);
    return same;
  };
  let [conversions, unreadable, future, leftOut] = [0, 0, 0, 0];
  for (const { entries } of accounts) {
    for (const { leadType: type, lead } of entries) {
      if (!isOfType(type)) continue;
      if (lead.kind === 'left-out') {
        leftOut += 1;
        if (lead.reason === 'unreadable-conversion') unreadable += 1;
        if (lead.reason === 'future-conversion') future += 1;
      } else if (lead.hasConverted || lead.isUndatedConversion || lead.history?.converted) {
        conversions += 1;
      }
    }
  }
  const all = conversions + unreadable + future;
  return { leadType, conversions: all, unreadable, future, leftOut };
}
