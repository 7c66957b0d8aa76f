// The EQL Summary as numbers and sentences, top to bottom; knows no cell, no format and no chart.
import type { Day } from '../cell';
import type { Settings } from '../settings';
import { type AccountCount, type CountInput, countAccounts } from './accounts';
import { byPartner, type PartnerRow } from './by-partner';
import { byQuarter, type QuarterRow } from './by-quarter';
import { type ComparisonRow, compareLeadTypes } from './comparison';
import { countNotes } from './count-notes';
import { type DropOffStep, dropOff } from './drop-off';
import { headline } from './headline';
import type { LeadGroup } from './lead-groups';
import { leadTypeName, OVERLAP_ONLY } from './lead-type';
import { EQL, isSameLeadType, type LeadTypeCount } from './lead-type-count';
import { type LeftOut, type LeftOutGroup, leftOutGroups } from './left-out';
import { type LikeForLike, likeForLike, type StratumCount } from './like-for-like';
import { nextCheckDay } from './next-check';
import { matureRate } from './rate';
import { type SampleSizeNote, sampleSizeNote } from './sample-size-note';
import { tierPlace } from './stratum';
import { type TimeToConvert, timeToConvert } from './time-to-convert';
import { judge, type Verdict } from './verdict';

/** A row of the table by lead type. Its `leads` are mature and young ones together. */
export interface LeadTypeRow extends Omit<ComparisonRow, 'leads'> {
  readonly leads: number;
  readonly mature: number;
}

export interface SummaryInput extends CountInput {
  /** When each partner was last told, where that is kept beside the rows. */
  readonly toldOn?: readonly { readonly partner: string; readonly day: Day }[];
}

export interface SummaryModel {
  readonly asOf: Day;
  readonly windowDays: number;
  readonly confidence: number;
  /** The baseline by its usual name: `MQL`. */
  readonly baseline: string;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly sampleSize?: SampleSizeNote;
  /** EQL, overlap only, the baseline, SQL, then the others, the largest first. */
  readonly byLeadType: readonly LeadTypeRow[];
  /** What like for like holds equal: `fit tier`, or a header. */
  readonly stratum: string;
  /** Absent where no tab has that column. */
  readonly likeForLike?: LikeForLike;
  readonly dropOff: readonly DropOffStep[];
  readonly byPartner: readonly PartnerRow[];
  readonly byQuarter: readonly QuarterRow[];
  readonly timeToConvert: readonly TimeToConvert[];
  readonly leftOut: {
    readonly groups: readonly LeftOutGroup[];
    /** Each row, in the order of the tabs. */
    readonly rows: readonly LeftOut[];
  };
  readonly notes: readonly string[];
}

/** The order of the table by lead type, before the others. */
const tablePlace = (leadType: string, baseline: string): number => {
  const place = [EQL, OVERLAP_ONLY, baseline, 'SQL'].findIndex((known) =>
    isSameLeadType(known, leadType),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place;
};

const inOrder = (groups: readonly LeadGroup[], baseline: string): LeadGroup[] =>
  groups.slice().sort((one, other) => {
    const [first, second] = [one, other].map(({ leadType }) => tablePlace(leadType, baseline));
    if (first !== second) return (first ?? 0) - (second ?? 0);
    return other.leads - one.leads || (one.leadType < other.leadType ? -1 : 1);
  });

const emptyGroup = (leadType: string): LeadGroup => ({
  leadType,
  accounts: [],
  leads: 0,
  mature: 0,
  converted: 0,
});

/** The groups in the table's order, with EQL and the baseline also where they have no leads. */
const tableGroups = (groups: readonly LeadGroup[], baseline: string): LeadGroup[] => {
  const missing = [EQL, baseline].filter(
    (leadType) => !groups.some((group) => isSameLeadType(group.leadType, leadType)),
  );
  return inOrder([...groups, ...missing.map(emptyGroup)], baseline);
};

const matureCount = ({ leadType, mature, converted }: LeadGroup): LeadTypeCount => ({
  leadType,
  leads: mature,
  converted,
});

const leadTypeRows = (
  groups: readonly LeadGroup[],
  baseline: string,
  confidence: number,
): LeadTypeRow[] => {
  const compared = compareLeadTypes(groups.map(matureCount), baseline, confidence);
  const rows: LeadTypeRow[] = [];
  for (const { leadType, leads } of groups) {
    const row = compared.find((each) => each.leadType === leadType);
    if (row) rows.push({ ...row, leads, mature: row.leads });
  }
  return rows;
};

/** EQLs and baseline by stratum: tiers in their order, other values by the number of leads. */
const strataOf = (eql: LeadGroup, against: LeadGroup, confidence: number): StratumCount[] => {
  const byStratum = new Map<
    string,
    { group: LeadGroup['accounts'][number][]; baseline: LeadGroup['accounts'][number][] }
  >();
  const add = (side: 'group' | 'baseline', { accounts }: LeadGroup): void => {
    for (const account of accounts) {
      const stratum = byStratum.get(account.stratum) ?? { group: [], baseline: [] };
      byStratum.set(account.stratum, stratum);
      stratum[side].push(account);
    }
  };
  add('group', eql);
  add('baseline', against);
  const outcome = (accounts: LeadGroup['accounts']): { leads: number; converted: number } => {
    const { mature, converted } = matureRate(
      accounts.map(({ lead }) => lead),
      confidence,
    );
    return { leads: mature, converted };
  };
  return [...byStratum]
    .map(([stratum, { group, baseline }]) => ({
      stratum,
      group: outcome(group),
      baseline: outcome(baseline),
    }))
    .filter(({ group, baseline }) => group.leads + baseline.leads > 0)
    .sort((one, other) => {
      if ((one.stratum === '') !== (other.stratum === '')) return one.stratum === '' ? 1 : -1;
      const size = ({ group, baseline }: StratumCount): number => group.leads + baseline.leads;
      return (
        tierPlace(one.stratum) - tierPlace(other.stratum) ||
        size(other) - size(one) ||
        (one.stratum < other.stratum ? -1 : 1)
      );
    });
};

const sinceDays = ({ accounts }: LeadGroup): Day[] =>
  accounts.map(({ since }) => since).filter((since): since is Day => since !== undefined);

/** The window goes without saying where the two groups have no dates to count it by. */
const hasWindow = (groups: readonly LeadGroup[]): boolean =>
  groups.every(({ accounts }) => accounts.every(({ since }) => since !== undefined));

const orderedRows = (rows: readonly LeftOut[]): LeftOut[] =>
  rows
    .slice()
    .sort((one, other) =>
      one.tab === other.tab ? one.index - other.index : one.tab === 'overlap' ? -1 : 1,
    );

const lostNote = (comparison: LikeForLike | undefined, stratum: string): string[] => {
  const { leads = 0, baselineLeads = 0 } = comparison?.lost ?? {};
  if (leads + baselineLeads === 0) return [];
  return [
    `Like for like leaves out ${leads + baselineLeads} mature leads: ${leads} of the EQLs and ${baselineLeads} of the baseline have no ${stratum}, or one that the other group lacks.`,
  ];
};

/**
 * Everything that the EQL Summary tab shows: the verdict, the comparison by lead type and like for
 * like, the drop-off, the partners, the quarters, the time to convert, and what was left out.
 *
 * A figure that doesn't exist is absent, never 0 or NaN. Nothing throws for what the tabs hold; a
 * tab that is missing or empty gives empty tables and a note.
 */
export function buildSummaryModel(input: SummaryInput): SummaryModel {
  const count = countAccounts(input);
  return summaryOf(input, count);
}

const baselineOf = (settings: Settings): string => leadTypeName(settings.baseline);

function summaryOf(input: SummaryInput, count: AccountCount): SummaryModel {
  const { settings, asOf } = input;
  const { windowDays, confidence } = settings;
  const baseline = baselineOf(settings);
  const groups = tableGroups(count.groups, baseline);
  const find = (leadType: string): LeadGroup =>
    groups.find((group) => isSameLeadType(group.leadType, leadType)) ?? emptyGroup(leadType);
  const eql = find(EQL);
  const against = find(baseline);
  const comparison = count.facts.hasStratum
    ? likeForLike(strataOf(eql, against, confidence), confidence)
    : undefined;
  const verdict = judge(
    {
      eql: matureCount(eql),
      ...(against.leads === 0 ? {} : { baseline: matureCount(against) }),
      baselineName: baseline,
      dates: count.eqlDates,
      ...(comparison ? { likeForLike: comparison } : {}),
    },
    confidence,
  );
  const nextCheck = nextCheckDay(sinceDays(eql), sinceDays(against), windowDays);
  const sampleSize = sampleSizeNote(matureCount(eql), matureCount(against), confidence);
  const histories = groups.map(({ leadType, accounts }) => ({
    leadType,
    leads: accounts.reduce<NonNullable<LeadGroup['accounts'][number]['lead']['history']>[]>(
      (all, { lead }) => {
        if (lead.history) all.push(lead.history);
        return all;
      },
      [],
    ),
  }));
  return {
    asOf,
    windowDays,
    confidence,
    baseline,
    verdict,
    headline: headline(verdict, {
      ...(hasWindow([eql, against]) ? { windowDays } : {}),
      stratum: settings.stratifyBy,
      ...(nextCheck === undefined ? {} : { nextCheck }),
    }),
    ...(sampleSize ? { sampleSize } : {}),
    byLeadType: leadTypeRows(groups, baseline, confidence),
    stratum: settings.stratifyBy,
    ...(comparison ? { likeForLike: comparison } : {}),
    dropOff: dropOff(count.accounts, confidence),
    byPartner: byPartner(count.accounts, {
      asOf,
      windowDays,
      confidence,
      baseline: against.leads === 0 ? undefined : matureCount(against),
      toldOn: input.toldOn ?? [],
    }),
    byQuarter: byQuarter(groups, confidence),
    timeToConvert: timeToConvert(
      histories.filter(({ leads }) => leads.length > 0),
      baseline,
      confidence,
    ),
    leftOut: { groups: leftOutGroups(count.leftOut), rows: orderedRows(count.leftOut) },
    notes: [...countNotes(input, count), ...lostNote(comparison, settings.stratifyBy)],
  };
}
