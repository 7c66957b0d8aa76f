// What the dates did to the count, in sentences.
import { formatDay } from '../../cells/day';
import { FIELD_LABELS, type Field } from '../../columns/fields';
import { countText, leadsText } from '../../figure-text';
import { EQL } from '../../lead-types';
import { MOST_IN_ONE_GO } from '../comparing/faults';
import type { AccountOutcome } from '../counting/count-account';
import type { EqlDates } from '../counting/eql-dates';
import type { LeadGroup } from '../counting/lead-groups';
import { plural } from './listed';

/** More than that on one date is no bulk load where a day like any other has nearly as many. */
const TIMES_AN_ORDINARY_DAY = 3;

/** Leads that haven't had a whole window yet. */
export function tooYoung(groups: readonly LeadGroup[], windowDays: number): string[] {
  const young = groups
    .filter(({ leads, mature }) => leads > mature)
    .map(({ leadType, leads, mature }) => leadsText({ leadType, leads: leads - mature }));
  if (young.length === 0) return [];
  return [
    `Too young for the rates, having qualified less than ${countText(windowDays)} days before the as-of date: ${young.join(', ')}.`,
  ];
}

/** Days on which more qualified than on others by far; the first scoring's day is no such load. */
export function bulkDates(
  { leadType, accounts }: LeadGroup,
  { firstScoring }: Pick<EqlDates, 'firstScoring'>,
): string[] {
  const byDay = new Map<number, number>();
  for (const { since } of accounts) {
    if (since !== undefined) byDay.set(since, (byDay.get(since) ?? 0) + 1);
  }
  const inAll = [...byDay].reduce((sum, [, count]) => sum + count, 0);
  // Days on which nobody qualified count as well: loads come every week, and leads every day.
  const days = [...byDay.keys()];
  const daysBetween = Math.max(1, Math.max(...days) - Math.min(...days));
  const isBulk = (count: number): boolean => {
    const ordinary = (inAll - count) / daysBetween;
    return count > MOST_IN_ONE_GO && count > TIMES_AN_ORDINARY_DAY * ordinary;
  };
  const bulk = [...byDay]
    .filter(([day, count]) => isBulk(count) && !(leadType === EQL && day === firstScoring?.day))
    .sort(([one, ones], [other, others]) => others - ones || one - other);
  const [most] = bulk;
  if (!most) return [];
  const more =
    bulk.length > 1 ? `, and ${plural(bulk.length - 1, 'other day', 'other days')} likewise` : '';
  return [
    `${leadsText({ leadType, leads: most[1] })} share one qualification date, ${formatDay(most[0])}${more}: probably a bulk load, not the day they qualified.`,
  ];
}

/** Columns in which dates are written in two orders. */
export const mixedDates = (tab: string, fields: readonly Field[]): string[] =>
  fields.map(
    (field) =>
      `The ${tab} tab's “${FIELD_LABELS[field]}” column mixes day-first and month-first dates, so some may be read wrongly: write them all as 2026-03-14.`,
  );

/** Accounts that converted before they qualified, by what they would have counted as. */
export function convertedBefore(accounts: readonly AccountOutcome[]): string[] {
  const byType = new Map<string, number>();
  for (const { entries } of accounts) {
    for (const { leadType, lead } of entries) {
      if (lead.kind === 'counted' || lead.reason !== 'converted-before') continue;
      byType.set(leadType, (byType.get(leadType) ?? 0) + 1);
    }
  }
  if (byType.size === 0) return [];
  const told = [...byType].map(([leadType, leads]) => leadsText({ leadType, leads }));
  return [`Left out, having converted before they qualified: ${told.sort().join(', ')}.`];
}

/** EQLs that may be missing, EQLs that fell back, and EQLs that nobody dated. */
export function eqlDateNotes({ qualified, firstScoring }: EqlDates, fallenEqls: number): string[] {
  const { eqls = 0, others = 0 } = qualified ?? {};
  return [
    ...(others === 0
      ? []
      : [
          `${countText(others)} of ${plural(others + eqls, 'account', 'accounts')} with a qualified date ${others === 1 ? 'doesn’t' : 'don’t'} clear all four today, so ${others === 1 ? 'it is no EQL. If it was one' : 'they are no EQLs. If they were'} on that day, the EQLs’ rate may be too high: call the column “EQL date”.`,
        ]),
    ...(fallenEqls === 0
      ? []
      : [
          `${plural(fallenEqls, 'EQL doesn’t', 'EQLs don’t')} clear all four any more: once an EQL, always counted as one.`,
        ]),
    ...(firstScoring === undefined || firstScoring.eqls === 0
      ? []
      : [
          `${plural(firstScoring.eqls, 'EQL counts', 'EQLs count')} from ${formatDay(firstScoring.day)}, when this list was first scored: ${firstScoring.eqls === 1 ? 'it may have been one' : 'they may have been EQLs'} for longer.`,
        ]),
  ];
}
