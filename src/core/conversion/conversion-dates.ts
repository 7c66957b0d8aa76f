// Whether a lead type can be counted by its dates: what is lost to dates that nobody can use.
import type { AccountEntry, AccountOutcome } from './account-entries';
import { isSameLeadType } from './lead-type-count';

/** The conversions of one lead type, young and late ones too, and those whose date is no use. */
export interface ConversionDates {
  readonly leadType: string;
  readonly conversions: number;
  readonly unreadable: number;
  /** After the as-of date. */
  readonly future: number;
}

const entriesOf = (accounts: readonly AccountOutcome[], leadType: string): AccountEntry[] =>
  accounts.reduce<AccountEntry[]>((all, { overlapEntry, leadEntries }) => {
    for (const entry of overlapEntry ? [overlapEntry] : leadEntries) {
      if (isSameLeadType(entry.leadType, leadType)) all.push(entry);
    }
    return all;
  }, []);

/**
 * What a lead type's conversions lose to their dates. Leaving those out takes away conversions and
 * nothing else, so that the rate that remains is too low: 10 of 50 converted, all 10 in the future,
 * would read as 0 of 40.
 */
export function conversionDates(
  accounts: readonly AccountOutcome[],
  leadType: string,
): ConversionDates {
  let [conversions, unreadable, future] = [0, 0, 0];
  for (const { lead } of entriesOf(accounts, leadType)) {
    if (lead.kind === 'counted') {
      if (lead.hasConverted || lead.history?.converted) conversions += 1;
    } else if (lead.reason === 'unreadable-conversion') unreadable += 1;
    else if (lead.reason === 'future-conversion') future += 1;
  }
  return { leadType, conversions: conversions + unreadable + future, unreadable, future };
}

/** Accounts of a lead type that are left out of the count, for whatever reason. */
export function uncounted(accounts: readonly AccountOutcome[], leadType: string): number {
  return entriesOf(accounts, leadType).filter(({ lead }) => lead.kind === 'left-out').length;
}
