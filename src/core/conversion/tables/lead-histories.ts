// The lead types with a history each, and of which of them no time to convert can be told.
import type { TypeDates } from '../comparing/conversion-dates';
import { hasRate, MOST_UNKNOWN } from '../comparing/rate';
import type { LeadHistory } from '../counting/judged-lead';
import { hasConverted, type LeadGroup } from '../counting/lead-groups';
import { MOST_UNDATED } from '../counting/yardstick';
import type { LeadTypeHistory } from './time-to-convert';

/**
 * Whether nobody knows how long a type takes: more than 20% of its conversions have no day of use,
 * be it theirs or that on which the lead qualified, or nobody converted and of more than 10% nobody
 * says so.
 */
const isUnknown = (
  { accounts, mature, silent }: LeadGroup,
  { unreadable, future }: Pick<TypeDates, 'unreadable' | 'future'>,
): boolean => {
  const conversions = accounts.filter(hasConverted);
  const timed = conversions.filter(({ lead }) => lead.history?.converted).length;
  const all = conversions.length + unreadable + future;
  return all - timed > MOST_UNDATED * all || (all === 0 && silent > MOST_UNKNOWN * mature);
};

/**
 * The accounts of each lead type as they are followed; one without both dates is followed nowhere. A
 * type whose outcomes no row tells has no history at all. Of one with under 10 mature accounts, or
 * whose time nobody knows, it says so: 30 of 30 conversions without a date would read as 0%.
 */
export function leadHistories(
  groups: readonly LeadGroup[],
  datesOf: (leadType: string) => Pick<TypeDates, 'unreadable' | 'future'>,
): LeadTypeHistory[] {
  return groups
    .filter(({ accounts }) => accounts.some(({ lead }) => !lead.isSilent))
    .map((group): LeadTypeHistory => {
      const { leadType, accounts, mature } = group;
      const leads = accounts
        .map(({ lead }) => lead.history)
        .filter((history): history is LeadHistory => history !== undefined);
      if (isUnknown(group, datesOf(leadType))) return { leadType, leads, withheld: 'unknown' };
      return hasRate(mature) ? { leadType, leads } : { leadType, leads, withheld: 'too few' };
    })
    .filter(({ leads }) => leads.length > 0);
}
