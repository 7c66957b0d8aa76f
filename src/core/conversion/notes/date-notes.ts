// What the dates did to the count, in sentences.

import { type Field, fieldLabel } from '../../columns/fields';
import { formatDay } from '../../day-text';
import { leadsText } from '../../figure-text';
import { say } from '../../language/say';
import { EQL } from '../../lead-types';
import { MOST_IN_ONE_GO } from '../comparing/faults';
import type { AccountOutcome } from '../counting/count-account';
import type { EqlDates } from '../counting/eql-dates';
import type { LeadGroup } from '../counting/lead-groups';

/** More than that on one date is no bulk load where a day like any other has nearly as many. */
const TIMES_AN_ORDINARY_DAY = 3;

/** Leads that haven't had a whole window yet. */
export function tooYoung(groups: readonly LeadGroup[], windowDays: number): string[] {
  const young = groups
    .filter(({ leads, mature }) => leads > mature)
    .map(({ leadType, leads, mature }) => leadsText({ leadType, leads: leads - mature }));
  if (young.length === 0) return [];
  return [
    say(
      'Too young for the rates, having qualified less than {days} days before the as-of date: {leads}.',
      { days: windowDays, leads: young.join(', ') },
    ),
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
  const [leads, day] = [leadsText({ leadType, leads: most[1] }), formatDay(most[0])];
  return [
    bulk.length === 1
      ? say(
          '{leads} share one qualification date, {day}: probably a bulk load, not the day they qualified.',
          { leads, day },
        )
      : say(
          '{leads} share one qualification date, {day}, and {others} other {others|day|days} likewise: probably a bulk load, not the day they qualified.',
          { leads, day, others: bulk.length - 1 },
        ),
  ];
}

/** Columns in which dates are written in two orders. */
export const mixedDates = (tab: 'overlap' | 'leads', fields: readonly Field[]): string[] =>
  fields.map((field) => {
    const column = fieldLabel(field);
    return tab === 'overlap'
      ? say(
          "The overlap tab's “{column}” column mixes day-first and month-first dates, so some may be read wrongly: write them all as 2026-03-14.",
          { column },
        )
      : say(
          "The leads tab's “{column}” column mixes day-first and month-first dates, so some may be read wrongly: write them all as 2026-03-14.",
          { column },
        );
  });

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
  return [
    say('Left out, having converted before they qualified: {leads}.', {
      leads: told.sort().join(', '),
    }),
  ];
}

/** EQLs that may be missing, EQLs that fell back, and EQLs that nobody dated. */
export function eqlDateNotes({ qualified, firstScoring }: EqlDates, fallenEqls: number): string[] {
  const { eqls = 0, others = 0 } = qualified ?? {};
  return [
    ...(others === 0
      ? []
      : [
          say(
            '{others} of {accounts} {accounts|account|accounts} with a qualified date {others|doesn’t|don’t} clear all four today, so {others|it is no EQL. If it was one|they are no EQLs. If they were} on that day, the EQLs’ rate may be too high: call the column “EQL date”.',
            { others, accounts: others + eqls },
          ),
        ]),
    ...(fallenEqls === 0
      ? []
      : [
          say(
            '{eqls} {eqls|EQL doesn’t|EQLs don’t} clear all four any more: once an EQL, always counted as one.',
            { eqls: fallenEqls },
          ),
        ]),
    ...(firstScoring === undefined || firstScoring.eqls === 0
      ? []
      : [
          say(
            '{eqls} {eqls|EQL counts|EQLs count} from {day}, when this list was first scored: {eqls|it may have been one|they may have been EQLs} for longer.',
            { eqls: firstScoring.eqls, day: formatDay(firstScoring.day) },
          ),
        ]),
  ];
}
