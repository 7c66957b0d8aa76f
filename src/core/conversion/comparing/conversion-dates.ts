// Whether a lead type can be counted by its dates: what is lost to dates that nobody can use.

import { foldText } from '../../cells/text';
import type { AccountOutcome } from '../counting/count-account';
import { hasConverted } from '../counting/lead-groups';

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

type Tally = { -readonly [Key in Exclude<keyof TypeDates, 'leadType'>]: number };

/**
 * What each lead type loses to its dates. Leaving out conversions that have no date of use takes them
 * away and nothing else, so that the rate that remains is too low: 10 of 50 converted, all 10 in the
 * future, would read as 0 of 40.
 */
export function datesByType(accounts: readonly AccountOutcome[]): (leadType: string) => TypeDates {
  const tallies = new Map<string, Tally>();
  const spelled = new Map<string, Tally>();
  const tallyOf = (leadType: string): Tally => {
    let tally = spelled.get(leadType);
    if (tally !== undefined) return tally;
    const key = foldText(leadType);
    tally = tallies.get(key) ?? { conversions: 0, unreadable: 0, future: 0, leftOut: 0 };
    tallies.set(key, tally);
    spelled.set(leadType, tally);
    return tally;
  };
  for (const { entries } of accounts) {
    for (const { leadType, lead } of entries) {
      const tally = tallyOf(leadType);
      const isUnreadable = lead.kind === 'left-out' && lead.reason === 'unreadable-conversion';
      const isFuture = lead.kind === 'left-out' && lead.reason === 'future-conversion';
      if (lead.kind === 'left-out') tally.leftOut += 1;
      if (isUnreadable) tally.unreadable += 1;
      if (isFuture) tally.future += 1;
      const isConversion =
        lead.kind === 'counted' ? hasConverted({ lead }) : isUnreadable || isFuture;
      if (isConversion) tally.conversions += 1;
    }
  }
  return (leadType) => ({ leadType, ...tallyOf(leadType) });
}
