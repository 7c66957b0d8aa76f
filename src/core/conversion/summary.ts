// The EQL Summary as numbers and sentences, top to bottom.
import type { Day } from '../cells/cell';
import {
  EQL,
  isSameLeadType,
  type LeadTypeCount,
  leadTypeName,
  OVERLAP_ONLY,
  SQL,
} from '../lead-types';
import { type ComparisonRow, compareLeadTypes } from './comparing/comparison';
import { type TypeDates, typeDates } from './comparing/conversion-dates';
import { type LikeForLike, likeForLike } from './comparing/like-for-like';
import { nextCheckDay } from './comparing/next-check';
import { type ToldRow, toldRows } from './comparing/row-verdict';
import { type SampleSizeNote, sampleSizeNote } from './comparing/sample-size-note';
import { strataOf } from './comparing/strata';
import { judge, type Verdict } from './comparing/verdict';
import { countNotes, lostNote } from './count-notes';
import { type CountInput, countAccounts } from './counting/accounts';
import type { LeadHistory } from './counting/judged-lead';
import { isSilent, type LeadGroup } from './counting/lead-groups';
import { type LeftOut, type LeftOutGroup, leftOutGroups } from './counting/left-out';
import { headline } from './headline';
import { byPartner, type PartnerRow } from './tables/by-partner';
import { byQuarter, type QuarterRow } from './tables/by-quarter';
import { type ConversionCurve, conversionCurve } from './tables/conversion-curve';
import { type DropOffStep, dropOff } from './tables/drop-off';
import { type LeadTypeHistory, type TimeToConvert, timeToConvert } from './tables/time-to-convert';
import { type WhatIf, whatIf } from './tables/what-if';

/** A row of the table by lead type. Its `leads` are mature and young ones together. */
export interface LeadTypeRow extends Omit<ComparisonRow, 'leads' | 'converted'> {
  readonly leads: number;
  readonly mature: number;
  /** Absent where no row says which of them converted. */
  readonly converted?: number;
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
  /** Where the gap isn't settled. */
  readonly sampleSize?: SampleSizeNote;
  /** EQL, overlap only, the baseline, SQL, then the others, the largest first. */
  readonly byLeadType: readonly ToldRow<LeadTypeRow>[];
  /** What like for like holds equal: `fit tier`, or a header. */
  readonly stratum: string;
  /** Absent where no tab has that column. */
  readonly likeForLike?: LikeForLike;
  readonly dropOff: readonly DropOffStep[];
  readonly byPartner: readonly ToldRow<PartnerRow>[];
  readonly byQuarter: readonly QuarterRow[];
  readonly timeToConvert: readonly TimeToConvert[];
  /** The share converted by days since qualification: EQL's and the baseline's. */
  readonly curve: ConversionCurve;
  /** What other warmth bars would do to the count of EQLs, and to their rate. */
  readonly whatIf: WhatIf;
  readonly leftOut: {
    readonly groups: readonly LeftOutGroup[];
    /** Each row, in the order of the tabs. */
    readonly rows: readonly LeftOut[];
  };
  readonly notes: readonly string[];
}

/** The order of the table by lead type, before the others. */
const tablePlace = (leadType: string, baseline: string): number => {
  const place = [EQL, OVERLAP_ONLY, baseline, SQL].findIndex((known) =>
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
  silent: 0,
});

/**
 * The groups in the table's order, with EQL and the baseline also where their tab has none; not
 * where it has some and none can be counted, since 0 would be wrong.
 */
const tableGroups = (
  groups: readonly LeadGroup[],
  [eql, baseline]: readonly [TypeDates, TypeDates],
  { overlap, leads }: CountInput,
): LeadGroup[] => {
  const expected = [...(overlap ? [eql] : []), ...(leads ? [baseline] : [])];
  const missing = expected
    .filter(
      ({ leadType, leftOut }) =>
        leftOut === 0 && !groups.some((group) => isSameLeadType(group.leadType, leadType)),
    )
    .map(({ leadType }) => leadType);
  return inOrder([...groups, ...missing.map(emptyGroup)], baseline.leadType);
};

const matureCount = ({ leadType, mature, converted }: LeadGroup): LeadTypeCount => ({
  leadType,
  leads: mature,
  converted,
});

/** Groups whose rate nobody knows, and a baseline without leads, are compared with nothing. */
const leadTypeRows = (
  groups: readonly LeadGroup[],
  baseline: string,
  confidence: number,
): LeadTypeRow[] => {
  const known = groups.filter(
    (group) => !isSilent(group) && (group.leads > 0 || !isSameLeadType(group.leadType, baseline)),
  );
  const compared = compareLeadTypes(known.map(matureCount), baseline, confidence);
  return groups.map(({ leadType, leads, mature }): LeadTypeRow => {
    const row = compared.find((each) => each.leadType === leadType);
    return { ...row, leadType, leads, mature };
  });
};

/** When each account qualified; one without a date is mature at any time. */
const sinceDays = ({ accounts }: LeadGroup): Day[] =>
  accounts.map(({ since }) => since ?? Number.NEGATIVE_INFINITY);

/** The lead types with a history each; accounts without both dates have none. */
const historiesOf = (groups: readonly LeadGroup[]): LeadTypeHistory[] =>
  groups
    .filter(({ accounts }) => accounts.some(({ lead }) => !lead.isSilent))
    .map(({ leadType, accounts }) => ({
      leadType,
      leads: accounts
        .map(({ lead }) => lead.history)
        .filter((history): history is LeadHistory => history !== undefined),
    }))
    .filter(({ leads }) => leads.length > 0);

/** Whether every account of the groups has a date to count the window by. */
const hasWindow = (groups: readonly LeadGroup[]): boolean =>
  groups.every(({ accounts }) => accounts.every(({ since }) => since !== undefined));

const orderedRows = (rows: readonly LeftOut[]): LeftOut[] =>
  rows
    .slice()
    .sort((one, other) =>
      one.tab === other.tab ? one.index - other.index : one.tab === 'overlap' ? -1 : 1,
    );

/**
 * Everything that the EQL Summary tab shows: the verdict, the comparison by lead type and like for
 * like, the drop-off, the partners, the quarters, the time to convert, and what was left out.
 *
 * A figure that doesn't exist is absent, never 0 or NaN. Nothing throws for what the tabs hold; a
 * tab that is missing or empty gives empty tables and a note.
 */
export function buildSummaryModel(input: SummaryInput): SummaryModel {
  const count = countAccounts(input);
  const { settings, asOf } = input;
  const { windowDays, confidence } = settings;
  const baseline = leadTypeName(settings.baseline) || settings.baseline;
  const dates = [typeDates(count.accounts, EQL), typeDates(count.accounts, baseline)] as const;
  const groups = tableGroups(count.groups, dates, input);
  const find = (leadType: string): LeadGroup =>
    groups.find((group) => isSameLeadType(group.leadType, leadType)) ?? emptyGroup(leadType);
  const eql = find(EQL);
  const against = find(baseline);
  const both = [eql, against];
  const silent = both.filter(isSilent);
  const canCompare = silent.length === 0 && both.every(({ leads }) => leads > 0);
  const comparison =
    canCompare && count.facts.hasStratum
      ? likeForLike(strataOf(eql, against), confidence)
      : undefined;
  const verdict = judge(
    {
      eql: matureCount(eql),
      ...(against.leads === 0 ? {} : { baseline: matureCount(against) }),
      baselineName: baseline,
      dates: count.eqlDates,
      conversionDates: dates,
      silentEqls: eql.silent,
      silent: silent.map(({ leadType, leads }) => ({ leadType, leads, converted: 0 })),
      uncounted: { eqls: dates[0].leftOut, baseline: dates[1].leftOut },
      ...(comparison ? { likeForLike: comparison } : {}),
    },
    confidence,
  );
  const times = timeToConvert(historiesOf(groups), baseline, confidence);
  const timesInOrder = groups.flatMap(({ leadType }) =>
    times.filter((row) => row.leadType === leadType),
  );
  const partners = byPartner(count.accounts, {
    asOf,
    windowDays,
    confidence,
    baseline: against.leads === 0 ? undefined : matureCount(against),
    toldOn: input.toldOn ?? [],
  });
  const beside = { headline: verdict, baseline };
  const nextCheck = nextCheckDay(sinceDays(eql), sinceDays(against), windowDays);
  const sampleSize =
    verdict.kind === 'early-signal' || verdict.kind === 'no-clear-difference'
      ? sampleSizeNote(matureCount(eql), matureCount(against), confidence)
      : undefined;
  return {
    asOf,
    windowDays,
    confidence,
    baseline,
    verdict,
    headline: headline(verdict, {
      ...(hasWindow(both) ? { windowDays } : {}),
      stratum: settings.stratifyBy,
      ...(nextCheck === undefined ? {} : { nextCheck }),
    }),
    ...(sampleSize ? { sampleSize } : {}),
    byLeadType: toldRows(
      leadTypeRows(groups, baseline, confidence),
      ({ leadType }) => leadType,
      beside,
    ),
    stratum: settings.stratifyBy,
    ...(comparison ? { likeForLike: comparison } : {}),
    dropOff: dropOff(count.accounts, confidence),
    byPartner: toldRows(partners, () => EQL, beside),
    byQuarter: byQuarter(groups, confidence),
    timeToConvert: timesInOrder,
    curve: conversionCurve(times, [EQL, baseline], windowDays),
    whatIf: whatIf(input, count),
    leftOut: { groups: leftOutGroups(count.leftOut), rows: orderedRows(count.leftOut) },
    notes: [
      ...countNotes(input, { ...count, groups }),
      ...lostNote(comparison, baseline, settings.stratifyBy),
    ],
  };
}
