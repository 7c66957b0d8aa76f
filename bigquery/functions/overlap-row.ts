// A row of the overlap table: what the core makes of it, and what the counting needs.
import type { Day } from '../../src/core/cells/cell';
import { readDay } from '../../src/core/cells/day';
import { nameKey } from '../../src/core/cells/domain';
import { settledDate } from '../../src/core/columns/column-dates';
import { type Exclusions, exclusionsOf } from '../../src/core/conversion/counting/exclusions';
import { foundDay } from '../../src/core/conversion/counting/found-day';
import { type ConvertedStages, convertedStages } from '../../src/core/conversion/counting/outcomes';
import { tierPlace } from '../../src/core/conversion/counting/stratum';
import { fitTier } from '../../src/core/qualification/fit-tier';
import type { OverlapRow } from '../../src/core/qualification/overlap-row';
import { type Assessment, assess, qualify } from '../../src/core/qualification/qualification';
import type { ColumnTerms } from '../../src/core/qualification/terms';
import type { Settings } from '../../src/core/settings/settings';
import { keysOf } from './account-names';
import { rankedConversion } from './converted';
import { absentable, type DayGiven, dayGiven, type Given } from './given';
import { remembered } from './remembered';

/** The columns that a row is judged by. */
type JudgedColumns = {
  readonly [Name in
    | 'account'
    | 'partner'
    | 'overlap'
    | 'warmth'
    | 'lastTouch'
    | 'willing'
    | 'fit'
    | 'motion'
    | 'owner'
    | 'due'
    | 'motionStatus'
    | 'introductionStatus']: Given;
};

/** What it is judged by, and what else tells whose row it is, since when, and how it ended. */
export interface OverlapColumns extends JudgedColumns {
  readonly website: Given;
  readonly accountId: Given;
  readonly eqlSince: Given;
  readonly overlapDate: Given;
  readonly converted: Given;
  readonly convertedAt: Given;
  readonly stage: Given;
  readonly closedAt: Given;
}

/** What rows are read by, made once. */
export interface RowTerms {
  readonly settings: Settings;
  readonly stages: ConvertedStages;
  readonly exclusions: Exclusions;
  /** What a text in a column of dates says. */
  readonly dayIn: (text: string) => DayGiven;
  /** One for all rows, by which the core knows that they are of one list. */
  readonly columns: ColumnTerms;
  readonly partnerKey: (name: string) => string;
}

export const rowTermsOf = (settings: Settings): RowTerms => ({
  settings,
  stages: convertedStages(settings),
  exclusions: exclusionsOf(settings),
  columns: { dateOrder: settings.dateOrder },
  dayIn: remembered((text) => dayGiven(foundDay(settledDate(text, settings.dateOrder)))),
  partnerKey: remembered(nameKey),
});

/** Written out field by field: rows that are made alike are quicker to read. */
const rowOf = (columns: JudgedColumns): OverlapRow => ({
  account: absentable(columns.account),
  partner: absentable(columns.partner),
  overlap: absentable(columns.overlap),
  warmth: absentable(columns.warmth),
  lastTouch: absentable(columns.lastTouch),
  willing: absentable(columns.willing),
  fit: absentable(columns.fit),
  motion: absentable(columns.motion),
  owner: absentable(columns.owner),
  due: absentable(columns.due),
  motionStatus: absentable(columns.motionStatus),
  introductionStatus: absentable(columns.introductionStatus),
});

const asOfDay = (asOf: Given): Day | undefined => (asOf ? readDay(asOf) : undefined);

/** Status, score, missing and next step, as EQL_ASSESS says them. */
export const assessedRow = (columns: JudgedColumns, asOf: Given, terms: RowTerms): Assessment =>
  assess(rowOf(columns), terms.settings, asOfDay(asOf), terms.columns);

export interface OverlapFacts {
  readonly id: string;
  readonly site: string;
  readonly name: string;
  readonly partner: string;
  readonly isExcluded: boolean;
  readonly status: string;
  readonly hasOverlap: boolean;
  readonly since: DayGiven;
  readonly found: DayGiven;
  readonly conversionRank: number;
  readonly convertedOn: string | null;
  /** 0 for tier A to 4 for no fit; NULL where the row doesn't say. */
  readonly tier: number | null;
}

/** The place of a fit's tier, the best first, so that SQL finds an account's best by MIN. */
export const tierRank = (tier: string): number | null => (tier === '' ? null : tierPlace(tier));

/** What the counting needs of a row; each question is the core's. */
export function overlapFacts(columns: OverlapColumns, asOf: Given, terms: RowTerms): OverlapFacts {
  const { settings, exclusions } = terms;
  const row = rowOf(columns);
  const { readings, status } = qualify(row, settings, asOfDay(asOf), terms.columns);
  const { rank, day } = rankedConversion(columns, settings, terms.stages);
  const partner = columns.partner ?? '';
  const partnerKey = terms.partnerKey(partner);
  const isExcluded =
    (partnerKey !== '' && exclusions.partner(partner)) ||
    exclusions.account(row.account, absentable(columns.website));
  return {
    ...keysOf(columns.accountId, columns.website, columns.account),
    partner: partnerKey,
    isExcluded,
    status,
    hasOverlap: readings.overlap.state === 'clear',
    since: terms.dayIn(columns.eqlSince ?? ''),
    found: terms.dayIn(columns.overlapDate ?? ''),
    conversionRank: rank,
    convertedOn: day,
    tier: row.fit === undefined ? null : tierRank(fitTier(readings.fit, settings.fitBar)),
  };
}
