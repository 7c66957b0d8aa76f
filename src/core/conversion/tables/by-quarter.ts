// Lead types by the quarter in which they qualified.
import type { Day } from '../../cells/cell';
import { dayToDate, MS_PER_DAY } from '../../cells/day';
import { type MatureRate, matureRate } from '../comparing/rate';
import type { CountedAccount, LeadGroup } from '../counting/lead-groups';

export interface QuarterCell extends MatureRate {
  readonly leadType: string;
  /** Mature and young. */
  readonly leads: number;
}

export interface QuarterRow {
  /** `2026 Q1`. */
  readonly quarter: string;
  /** The quarter's first day. */
  readonly firstDay: Day;
  /** One per lead type, in the order of the groups; with no leads there is no rate. */
  readonly types: readonly QuarterCell[];
}

const MONTHS_PER_QUARTER = 3;

const firstDayOfQuarter = (day: Day): Day => {
  const date = dayToDate(day);
  const month = Math.floor(date.getUTCMonth() / MONTHS_PER_QUARTER) * MONTHS_PER_QUARTER;
  return Date.UTC(date.getUTCFullYear(), month, 1) / MS_PER_DAY;
};

const quarterText = (firstDay: Day): string => {
  const date = dayToDate(firstDay);
  return `${date.getUTCFullYear()} Q${Math.floor(date.getUTCMonth() / MONTHS_PER_QUARTER) + 1}`;
};

/**
 * Per quarter, the earliest first: each lead type's accounts that qualified in it, mature and young,
 * and the mature ones' conversion rate. Accounts without a date aren't in it.
 */
export function byQuarter(groups: readonly LeadGroup[], confidence: number): QuarterRow[] {
  const quarters = new Map<Day, Map<string, CountedAccount[]>>();
  for (const { leadType, accounts } of groups) {
    for (const account of accounts) {
      if (account.since === undefined) continue;
      const firstDay = firstDayOfQuarter(account.since);
      const types = quarters.get(firstDay) ?? new Map<string, CountedAccount[]>();
      quarters.set(firstDay, types);
      const known = types.get(leadType);
      if (known) known.push(account);
      else types.set(leadType, [account]);
    }
  }
  return [...quarters]
    .sort(([one], [other]) => one - other)
    .map(([firstDay, types]) => ({
      quarter: quarterText(firstDay),
      firstDay,
      types: groups.map(({ leadType }) => {
        const leads = (types.get(leadType) ?? []).map(({ lead }) => lead);
        return { leadType, leads: leads.length, ...matureRate(leads, confidence) };
      }),
    }));
}
