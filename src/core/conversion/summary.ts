// The EQL Summary as numbers and sentences, top to bottom.
import type { Day } from '../cells/cell';
import { EQL, isSameLeadType, leadTypeName } from '../lead-types';
import { datesByType } from './comparing/conversion-dates';
import { type LikeForLike, likeForLike } from './comparing/like-for-like';
import { nextCheckDay } from './comparing/next-check';
import { toldPartners } from './comparing/partner-verdict';
import { type ToldRow, toldRows } from './comparing/row-verdict';
import { type SampleSizeNote, sampleSizeNote } from './comparing/sample-size-note';
import { strataOf } from './comparing/strata';
import { judge, type Verdict } from './comparing/verdict';
import { type CountInput, countAccounts } from './counting/accounts';
import type { BecameEql } from './counting/count-facts';
import { isSilent, type LeadGroup } from './counting/lead-groups';
import { type LeftOut, type LeftOutGroup, leftOutGroups } from './counting/left-out';
import type { Yardstick } from './counting/yardstick';
import { headline } from './headline';
import {
  emptyGroup,
  type LeadTypeRow,
  leadTypeRows,
  matureCount,
  tableGroups,
} from './lead-type-rows';
import { countNotes, lostNote } from './notes/count-notes';
import { meaningLines, type TabNames } from './notes/meaning';
import { byPartner, type PartnerRow } from './tables/by-partner';
import { type ByQuarter, byQuarter } from './tables/by-quarter';
import { type ConversionCurve, conversionCurve } from './tables/conversion-curve';
import { type DropOffStep, dropOff } from './tables/drop-off';
import { leadHistories } from './tables/lead-histories';
import { type TimeToConvert, timeToConvert } from './tables/time-to-convert';
import { type WhatIf, whatIf } from './tables/what-if';

export interface SummaryInput extends CountInput {
  /** When each partner was last told, where that is kept beside the rows. */
  readonly toldOn?: readonly { readonly partner: string; readonly day: Day }[];
  /** What the two tabs are called. */
  readonly tabNames?: TabNames;
}

export interface SummaryModel {
  readonly asOf: Day;
  readonly windowDays: number;
  /** By what rule both groups are judged: that window, or all conversions so far. */
  readonly yardstick: Yardstick;
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
  readonly byPartner: readonly PartnerRow[];
  readonly byQuarter: ByQuarter;
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
  /** EQLs that were of the baseline's type first, with the days of both. */
  readonly becameEqls: readonly BecameEql[];
  /** The day on which the list was first scored, and the EQLs that count from it. */
  readonly firstScoring?: { readonly day: Day; readonly eqls: number };
  /** Who is an EQL here, who is of the baseline's type, what counts as converted, where from. */
  readonly meaning: readonly string[];
  /** What could change the verdict, the weightiest first. */
  readonly weighing: readonly string[];
  /** What it takes to know more, and by when; nothing where the verdict is settled. */
  readonly whenKnown: readonly string[];
  /** What else to know of the count. */
  readonly notes: readonly string[];
}

/** When each account qualified; one without a date is mature at any time. */
const sinceDays = ({ accounts }: LeadGroup): Day[] =>
  accounts.map(({ since }) => since ?? Number.NEGATIVE_INFINITY);

/** How the mature accounts compare of which somebody knows whether they converted. */
const knownOf = (group: LeadGroup): LeadGroup => ({
  ...group,
  accounts: group.accounts.filter(({ lead }) => !lead.isUnknown),
});

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
  const { confidence } = settings;
  const { yardstick, windowDays, facts, eqlDates } = count;
  const baseline = leadTypeName(settings.baseline) || settings.baseline;
  const datesOf = datesByType(count.accounts);
  const dates = [datesOf(EQL), datesOf(baseline)] as const;
  const groups = tableGroups(count.groups, dates, input);
  const find = (leadType: string): LeadGroup =>
    groups.find((group) => isSameLeadType(group.leadType, leadType)) ?? emptyGroup(leadType);
  const eql = find(EQL);
  const against = find(baseline);
  const both = [eql, against];
  const silent = both.filter(isSilent);
  const canCompare =
    silent.length === 0 &&
    both.every(({ leads, isRated }) => leads > 0 && isRated) &&
    facts.hasStratum;
  const comparison = canCompare ? likeForLike(strataOf(eql, against), confidence) : undefined;
  const verdict = judge(
    {
      eql: matureCount(eql),
      ...(against.leads === 0 ? {} : { baseline: matureCount(against) }),
      baselineName: baseline,
      dates: eqlDates,
      conversionDates: dates,
      silent: silent.map(({ leadType, leads }) => ({ leadType, leads, converted: 0 })),
      uncounted: { eqls: dates[0].leftOut, baseline: dates[1].leftOut },
      lacking: yardstick.kind === 'unequal' ? yardstick.lacking : [],
      unknown: {
        eql: { silent: eql.silent, undated: eql.undated },
        baseline: { silent: against.silent, undated: against.undated },
        ...(canCompare
          ? { knownLikeForLike: likeForLike(strataOf(knownOf(eql), knownOf(against)), confidence) }
          : {}),
      },
      ...(comparison ? { likeForLike: comparison } : {}),
    },
    confidence,
  );
  const times = timeToConvert(leadHistories(groups, datesOf), baseline, confidence);
  const timesInOrder = groups.flatMap(({ leadType }) =>
    times.filter((row) => row.leadType === leadType),
  );
  const partners = byPartner(count.accounts, {
    asOf,
    windowDays,
    confidence,
    eqls: eql.accounts,
    toldOn: input.toldOn ?? [],
  });
  const notes = countNotes(input, { ...count, groups });
  const beside = { headline: verdict, baseline };
  const nextCheck =
    windowDays === undefined
      ? undefined
      : nextCheckDay(sinceDays(eql), sinceDays(against), windowDays);
  const sampleSize =
    verdict.kind === 'early-signal' || verdict.kind === 'no-clear-difference'
      ? sampleSizeNote(matureCount(eql), matureCount(against), confidence)
      : undefined;
  return {
    asOf,
    windowDays: settings.windowDays,
    yardstick,
    confidence,
    baseline,
    verdict,
    headline: headline(verdict, {
      ...(windowDays === undefined ? {} : { windowDays }),
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
    byPartner: toldPartners(partners, verdict),
    byQuarter: byQuarter(groups, { baseline, confidence }),
    timeToConvert: timesInOrder,
    curve: conversionCurve(times, [EQL, baseline], settings.windowDays),
    whatIf: whatIf(input, count),
    leftOut: { groups: leftOutGroups(count.leftOut), rows: orderedRows(count.leftOut) },
    becameEqls: facts.becameEqls,
    ...(eqlDates.firstScoring ? { firstScoring: eqlDates.firstScoring } : {}),
    meaning: meaningLines(input, count, baseline, input.tabNames ?? {}),
    weighing: notes.weighing,
    whenKnown: sampleSize ? [sampleSize.sentence] : [],
    notes: [...notes.others, ...lostNote(comparison, baseline, settings.stratifyBy)],
  };
}
