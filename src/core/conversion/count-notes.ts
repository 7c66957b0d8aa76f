// How the count came about, in sentences for a sceptical reader.

import { formatDay } from '../cells/day';
import { excerpt, foldText } from '../cells/text';
import { FIELD_LABELS, type Field } from '../columns/fields';
import { countText, leadsText, leadTypePlural, leadTypeSingular } from '../figure-text';
import { EQL, isSameLeadType, OVERLAP_ONLY, UNTYPED } from '../lead-types';
import type { LikeForLike } from './comparing/like-for-like';
import { MOST_IN_ONE_GO } from './comparing/verdict';
import type { AccountCount, CountInput } from './counting/accounts';
import type { AccountOutcome } from './counting/count-account';
import { isSilent, type LeadGroup } from './counting/lead-groups';
import { FIT_TIER } from './counting/stratum';
import { SAY_CONVERTED } from './headline';

/** More than that on one date is no bulk load where a day like any other has nearly as many. */
const TIMES_AN_ORDINARY_DAY = 3;

const plural = (count: number, one: string, many: string): string =>
  `${countText(count)} ${count === 1 ? one : many}`;

const tooYoung = (groups: readonly LeadGroup[], windowDays: number): string[] => {
  const young = groups
    .filter(({ leads, mature }) => leads > mature)
    .map(({ leadType, leads, mature }) => leadsText({ leadType, leads: leads - mature }));
  if (young.length === 0) return [];
  return [
    `Too young for the rates, having qualified less than ${countText(windowDays)} days before the as-of date: ${young.join(', ')}.`,
  ];
};

/** Accounts of which no row says whether they converted: a rate of 0 would be made up. */
const silentNotes = (groups: readonly LeadGroup[]): string[] =>
  [true, false].flatMap((isWhole) => {
    const those = groups.filter((group) => group.silent > 0 && isSilent(group) === isWhole);
    const named = those.map(({ leadType, silent }) => leadsText({ leadType, leads: silent }));
    const so = isWhole ? 'have no rate' : 'count as not converted';
    const next = isWhole ? ` ${SAY_CONVERTED}` : '';
    return those.length === 0
      ? []
      : [`No row says whether these converted, so they ${so}: ${named.join(', ')}.${next}`];
  });

const bulkDates = ({ leadType, accounts }: LeadGroup): string[] => {
  const byDay = new Map<number, number>();
  for (const { since } of accounts) {
    if (since !== undefined) byDay.set(since, (byDay.get(since) ?? 0) + 1);
  }
  const inAll = [...byDay].reduce((sum, [, count]) => sum + count, 0);
  // An ordinary day is the mean of all days between, those without anybody too: so a load that comes
  // every week stands out, and leads that come every day don't.
  const days = [...byDay.keys()];
  const daysBetween = Math.max(1, Math.max(...days) - Math.min(...days));
  const isBulk = (count: number): boolean => {
    const ordinary = (inAll - count) / daysBetween;
    return count > MOST_IN_ONE_GO && count > TIMES_AN_ORDINARY_DAY * ordinary;
  };
  const bulk = [...byDay]
    .filter(([, count]) => isBulk(count))
    .sort(([one, ones], [other, others]) => others - ones || one - other);
  const [most] = bulk;
  if (!most) return [];
  const more =
    bulk.length > 1 ? `, and ${plural(bulk.length - 1, 'other day', 'other days')} likewise` : '';
  return [
    `${leadsText({ leadType, leads: most[1] })} share one qualification date, ${formatDay(most[0])}${more}: probably a bulk load, not the day they qualified.`,
  ];
};

const mixedDates = (tab: string, fields: readonly Field[]): string[] =>
  fields.map(
    (field) =>
      `The ${tab} tab's “${FIELD_LABELS[field]}” column mixes day-first and month-first dates, so some may be read wrongly: write them all as 2026-03-14.`,
  );

/** Accounts that converted before they qualified, by what they would have counted as. */
const convertedBefore = (accounts: readonly AccountOutcome[]): string[] => {
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
};

/** How many mature leads the like-for-like figures lose; none where they lose nobody. */
export function lostNote(
  comparison: LikeForLike | undefined,
  baseline: string,
  stratum: string,
): string[] {
  const { leads = 0, baselineLeads = 0 } = comparison?.lost ?? {};
  const lost = [
    { leadType: EQL, leads },
    { leadType: baseline, leads: baselineLeads },
  ].filter((group) => group.leads > 0);
  if (lost.length === 0) return [];
  return [
    `Like for like leaves out ${lost.map(leadsText).join(' and ')}, with no ${excerpt(stratum)} or one that the other group lacks.`,
  ];
}

/** Every note that applies, the weightiest first; none where all went without saying. */
export function countNotes(
  { overlap, leads, settings }: CountInput,
  { groups, facts, accounts, eqlDates }: AccountCount,
): string[] {
  const notes: string[] = [];
  const note = (applies: boolean, sentence: string): void => {
    if (applies) notes.push(sentence);
  };
  const baselines = (accounts: number): string =>
    accounts === 1 ? leadTypeSingular(settings.baseline) : leadTypePlural(settings.baseline);
  const hasUntyped = groups.some(({ leadType }) => leadType === UNTYPED);
  const isUntypedTab =
    leads !== undefined &&
    leads.recognition.columns.leadType === undefined &&
    leads.recognition.columns.lifecycleStage === undefined;

  note(
    overlap === undefined,
    'There is no overlap tab, so nothing says which accounts partners have.',
  );
  note(leads === undefined, 'There is no leads tab, so there is nothing to compare EQLs with.');
  note(
    leads !== undefined && !facts.leadsHaveDates && leads.rows.length > 0,
    'The leads tab has no qualification dates, so all its leads count as mature and no window applies to them.',
  );
  note(
    overlap !== undefined &&
      !facts.overlapHasDates &&
      groups.some(
        ({ accounts, leadType }) =>
          isSameLeadType(leadType, OVERLAP_ONLY) &&
          accounts.some(({ since }) => since === undefined),
      ),
    `The overlap tab has no overlap dates, so accounts with overlap only count as mature${facts.leadsHaveDates ? ' unless the leads tab dates them' : ', and no window applies to them'}.`,
  );
  notes.push(...silentNotes(groups));
  const { eqls, others } = eqlDates.qualified ?? { eqls: 0, others: 0 };
  note(
    eqls > 0 && others > 0,
    `${countText(others)} of ${plural(others + eqls, 'account', 'accounts')} with a qualified date didn’t qualify when they were scored, so they are no EQLs. If they were, the EQLs’ rate may be too high: write their date into EQL since.`,
  );
  note(
    isUntypedTab && hasUntyped,
    `The leads tab has no lead type column, so its leads count as “${UNTYPED}”. Add a column “Lead type” with ${excerpt(settings.baseline)} in it.`,
  );
  note(
    facts.typedByStage > 0,
    `${plural(facts.typedByStage, 'lead has its type', 'leads have their type')} from the current lifecycle stage alone. A stage moves on when a lead converts, so the baseline's rate may be too low: add the Became … Date columns.`,
  );
  notes.push(...tooYoung(groups, settings.windowDays));
  notes.push(...convertedBefore(accounts));
  for (const group of groups) notes.push(...bulkDates(group));
  note(
    facts.eqlsAlsoBaseline > 0,
    `${plural(facts.eqlsAlsoBaseline, 'EQL is', 'EQLs are')} in the leads tab as ${baselines(facts.eqlsAlsoBaseline)} too: an account that was both counts as an EQL.`,
  );
  note(
    facts.overlapOnlyAlsoBaseline > 0,
    `${plural(facts.overlapOnlyAlsoBaseline, 'account', 'accounts')} with overlap only ${facts.overlapOnlyAlsoBaseline === 1 ? 'is' : 'are'} in the leads tab as ${baselines(facts.overlapOnlyAlsoBaseline)} too: such an account counts as overlap only.`,
  );
  note(
    facts.datedByCreation > 0,
    `${plural(facts.datedByCreation, 'lead has', 'leads have')} no qualification date: the date of creation stands for it.`,
  );
  note(
    facts.undatedConversions > 0,
    `${plural(facts.undatedConversions, 'conversion has', 'conversions have')} no date: counted as within the window, and left out of the time to convert.`,
  );
  note(
    facts.tabsDisagree > 0,
    `${plural(facts.tabsDisagree, 'account', 'accounts')} converted by the overlap tab and not by the leads tab: the leads tab counts.`,
  );
  note(
    facts.ambiguousNames > 0,
    `${plural(facts.ambiguousNames, 'row has', 'rows have')} no website and a name that stands beside several: matched to none of them.`,
  );
  note(
    !facts.hasStratum,
    foldText(settings.stratifyBy) === FIT_TIER
      ? 'No tab has a fit column, so nothing can be compared like for like.'
      : `No tab has a column “${excerpt(settings.stratifyBy)}”, so nothing can be compared like for like: correct “Like for like by” in EQL Settings.`,
  );
  if (overlap) notes.push(...mixedDates('overlap', overlap.mixed));
  if (leads) notes.push(...mixedDates('leads', leads.mixed));
  return notes;
}
