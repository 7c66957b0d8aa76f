// Lead types by the quarter in which they qualified.
import type { Day } from '../../cells/cell';
import { dayToDate, MS_PER_DAY } from '../../cells/day';
import { EQL, isSameLeadType } from '../../lead-types';
import { type MatureRate, matureRate } from '../comparing/rate';
import type { CountedAccount, LeadGroup } from '../counting/lead-groups';
import { type EqlQuarter, trendText } from './quarter-trend';
import { shownTypes } from './shown-types';

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

export interface ByQuarter {
  readonly rows: readonly QuarterRow[];
  /** Quarters before those in the table, with the leads that qualified in them. */
  readonly earlier: { readonly quarters: number; readonly leads: number };
  /** Lead types with leads that aren't in the table. */
  readonly otherTypes: number;
  /** What the EQLs' rates say of how things go, in a sentence; '' where there are no EQLs. */
  readonly trend: string;
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

/** Quarters in the table, the latest ones: two years. */
const MOST_QUARTERS = 8;

const hasDates = ({ accounts }: LeadGroup): boolean =>
  accounts.some(({ since }) => since !== undefined);

const eqlQuarters = (rows: readonly QuarterRow[]): EqlQuarter[] =>
  rows.flatMap(({ quarter, types }) =>
    types
      .filter(({ leadType, leads }) => isSameLeadType(leadType, EQL) && leads > 0)
      .map((cell) => ({ ...cell, quarter })),
  );

/**
 * Per quarter, the earliest first: each lead type's accounts that qualified in it, mature and young,
 * and the mature ones' conversion rate. Accounts without a date aren't in it.
 *
 * Four lead types at most, EQL, overlap only and the baseline before all, and the latest eight
 * quarters in which any of them has a lead; what is left out is counted.
 */
export function byQuarter(
  groups: readonly LeadGroup[],
  { baseline, confidence }: { readonly baseline: string; readonly confidence: number },
): ByQuarter {
  const shown = shownTypes(groups, baseline, hasDates);
  const quarters = new Map<Day, Map<string, CountedAccount[]>>();
  const firstDays = new Map<Day, Day>();
  for (const { leadType, accounts } of shown) {
    for (const account of accounts) {
      if (account.since === undefined) continue;
      const firstDay = firstDays.get(account.since) ?? firstDayOfQuarter(account.since);
      firstDays.set(account.since, firstDay);
      const types = quarters.get(firstDay) ?? new Map<string, CountedAccount[]>();
      quarters.set(firstDay, types);
      const known = types.get(leadType);
      if (known) known.push(account);
      else types.set(leadType, [account]);
    }
  }
  const inOrder = [...quarters].sort(([one], [other]) => one - other);
  const earlier = inOrder.slice(0, -MOST_QUARTERS);
  const rows = inOrder.slice(-MOST_QUARTERS).map(
    ([firstDay, types]): QuarterRow => ({
      quarter: quarterText(firstDay),
      firstDay,
      types: shown.map(({ leadType }) => {
        const leads = (types.get(leadType) ?? []).map(({ lead }) => lead);
        return { leadType, leads: leads.length, ...matureRate(leads, confidence) };
      }),
    }),
  );
  return {
    rows,
    earlier: {
      quarters: earlier.length,
      leads: earlier.reduce(
        (sum, [, types]) => [...types.values()].reduce((all, { length }) => all + length, sum),
        0,
      ),
    },
    otherTypes: groups.filter((group) => group.leads > 0 && !shown.includes(group)).length,
    trend: trendText(eqlQuarters(rows), confidence),
  };
}
