// The EQL Summary as numbers and sentences, top to bottom.
import type { Day } from '../cells/cell';
import { EQL, isSameLeadType, leadTypeName } from '../lead-types';
import { baselineFirst } from './comparing/baseline-first';
import { datesByType } from './comparing/conversion-dates';
import { enoughDay } from './comparing/enough-day';
import { type LikeForLike, toldLikeForLike } from './comparing/like-for-like';
import { toldPartners } from './comparing/partner-verdict';
import { planning } from './comparing/planning';
import { quickConversions } from './comparing/quick-conversions';
import { type ToldRow, toldRows } from './comparing/row-verdict';
import { judge, type Verdict } from './comparing/verdict';
import { type CountInput, countAccounts } from './counting/accounts';
import type { FirstScoring } from './counting/eql-dates';
import type { LeadGroup } from './counting/lead-groups';
import { type LeftOut, type LeftOutGroup, leftOutGroups } from './counting/left-out';
import type { Yardstick } from './counting/yardstick';
import { compareAlike, groundsOf } from './grounds';
import { headline } from './headline';
import type { HistoryFacts } from './history-facts';
import {
  emptyGroup,
  type LeadTypeRow,
  leadTypeRows,
  matureCount,
  tableGroups,
} from './lead-type-rows';
import { nextAction } from './next-action';
import { type AlwaysValid, alwaysValidNote } from './notes/always-valid-note';
import { countNotes, lostNote } from './notes/count-notes';
import { eqlDatesAt, meaningLines, type TabNames } from './notes/meaning';
import { verdictNotes } from './notes/verdict-notes';
import { whenKnown } from './notes/when-known';
import { byPartner, type PartnerRow } from './tables/by-partner';
import { type ByQuarter, byQuarter } from './tables/by-quarter';
import { type ConversionCurve, conversionCurve } from './tables/conversion-curve';
import { type DropOffStep, dropOff } from './tables/drop-off';
import { leadHistories } from './tables/lead-histories';
import { type TimeToConvert, timeToConvert } from './tables/time-to-convert';
import { type ValueTable, valueTable } from './tables/value';
import { type WhatIf, whatIf } from './tables/what-if';

export interface SummaryInput extends CountInput {
  /** When each partner was last told, where that is kept beside the rows. */
  readonly toldOn?: readonly { readonly partner: string; readonly day: Day }[];
  /** What the two tabs are called. */
  readonly tabNames?: TabNames;
  /** What the summaries of earlier days said; absent where none is kept. */
  readonly history?: HistoryFacts;
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
  /** EQL, overlap only, the baseline, SQL, then the others, the largest first. */
  readonly byLeadType: readonly ToldRow<LeadTypeRow>[];
  /** What like for like holds equal: `fit tier`, or a header. */
  readonly stratum: string;
  /** Absent where no tab has that column. */
  readonly likeForLike?: LikeForLike;
  readonly dropOff: readonly DropOffStep[];
  /** Absent where no tab has a column of amounts. */
  readonly value?: ValueTable;
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
  /** The day on which the list was first scored, and the EQLs that count from it. */
  readonly firstScoring?: FirstScoring;
  /** Who is an EQL here, who is of the baseline's type, what counts as converted, where from. */
  readonly meaning: readonly string[];
  /** What could change the verdict, the weightiest first. */
  readonly weighing: readonly string[];
  /** The gap however often one looks; absent where nothing is judged. */
  readonly alwaysValid?: AlwaysValid;
  /** What it takes to know more, and by when; nothing where the verdict is settled. */
  readonly whenKnown: readonly string[];
  /** What else to know of the count. */
  readonly notes: readonly string[];
}

/** When each account qualified; one without a date is mature at any time. */
const sinceDays = ({ accounts }: LeadGroup): Day[] =>
  accounts.map(({ since }) => since ?? Number.NEGATIVE_INFINITY);

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
  const names = input.tabNames ?? {};
  const datesAt = eqlDatesAt(input, names);
  const comparison = compareAlike(eql, against, facts.hasStratum, confidence);
  const first =
    windowDays === undefined
      ? undefined
      : baselineFirst(eql, against, facts.becameEqls, windowDays, confidence);
  const stock = eqlDates.firstScoring ? { stockDay: eqlDates.firstScoring.day } : {};
  const enoughOn =
    windowDays === undefined
      ? undefined
      : enoughDay(sinceDays(eql), sinceDays(against), {
          asOf,
          windowDays,
          ...stock,
        });
  const verdict = judge(
    groundsOf(
      { count, eql, against, baseline, dates, ...(comparison ? { comparison } : {}) },
      { first, enoughOn, settledBefore: input.history?.settled, asOf, settings },
    ),
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
  const value = valueTable(groups, { input, count, baseline, names });
  const notes = countNotes(input, { ...count, groups });
  const beside = { headline: verdict, baseline };
  const steps = dropOff(count.accounts, confidence);
  const next = nextAction(verdict, { accounts: count.accounts, dropOff: steps, datesAt });
  const quick = quickConversions(eql, against);
  const alwaysValid = alwaysValidNote(verdict, input.history?.looks ?? 0);
  const { lines } = planning({
    eql: matureCount(eql),
    baseline: matureCount(against),
    gaps: settings.gapsThatMatter,
    confidence,
    eqlDays: sinceDays(eql),
    asOf,
    ...stock,
    ...(windowDays === undefined ? {} : { windowDays }),
  });
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
      asOf,
      ...(enoughOn === undefined ? {} : { enoughOn }),
      ...(datesAt === undefined ? {} : { datesAt }),
    }),
    byLeadType: toldRows(
      leadTypeRows(groups, baseline, confidence),
      ({ leadType }) => leadType,
      beside,
    ),
    stratum: settings.stratifyBy,
    ...(comparison ? { likeForLike: toldLikeForLike(comparison) } : {}),
    dropOff: steps,
    ...(value ? { value } : {}),
    byPartner: toldPartners(partners, verdict),
    byQuarter: byQuarter(groups, { baseline, confidence }),
    timeToConvert: timesInOrder,
    curve: conversionCurve(times, [EQL, baseline], settings.windowDays),
    whatIf: whatIf(input, count),
    leftOut: { groups: leftOutGroups(count.leftOut), rows: orderedRows(count.leftOut) },
    ...(eqlDates.firstScoring ? { firstScoring: eqlDates.firstScoring } : {}),
    meaning: [...meaningLines(input, count, baseline, names), ...(next === '' ? [] : [next])],
    weighing: [...verdictNotes(verdict, { baseline, quick, first }), ...notes.weighing],
    ...(alwaysValid ? { alwaysValid } : {}),
    whenKnown: whenKnown(verdict, [eql, against], lines),
    notes: [...notes.others, ...lostNote(comparison, baseline, settings.stratifyBy)],
  };
}
