// A row of the leads table: what the counting needs of it.
import { readFit } from '../../src/core/qualification/fit';
import { fitTier } from '../../src/core/qualification/fit-tier';
import { keysOf, leadType } from './account-names';
import { type ConversionColumns, rankedConversion } from './converted';
import { absentable, type DayGiven, type Given } from './given';
import { type RowTerms, tierRank } from './overlap-row';

export interface LeadColumns extends ConversionColumns {
  readonly account: Given;
  readonly website: Given;
  readonly accountId: Given;
  readonly leadType: Given;
  readonly qualified: Given;
  readonly created: Given;
  readonly fit: Given;
}

export interface LeadFacts {
  readonly id: string;
  readonly site: string;
  readonly name: string;
  readonly isExcluded: boolean;
  readonly leadType: string;
  readonly leadTypeKey: string;
  readonly since: DayGiven;
  readonly conversionRank: number;
  readonly convertedOn: string | null;
  readonly tier: number | null;
}

/** A lead's day is its qualified date, else the day on which it was created. */
export function leadFacts(
  columns: LeadColumns,
  { settings, stages, exclusions, dayIn }: RowTerms,
): LeadFacts {
  const qualified = dayIn(columns.qualified ?? '');
  const isBlank = qualified.day === null && !qualified.isUnreadable;
  const type = leadType(columns.leadType);
  const { rank, day } = rankedConversion(columns, settings, stages);
  const fit = absentable(columns.fit);
  return {
    ...keysOf(columns.accountId, columns.website, columns.account),
    isExcluded: exclusions.account(absentable(columns.account), absentable(columns.website)),
    leadType: type.name,
    leadTypeKey: type.key,
    since: isBlank ? dayIn(columns.created ?? '') : qualified,
    conversionRank: rank,
    convertedOn: day,
    tier: fit === undefined ? null : tierRank(fitTier(readFit(fit, settings), settings.fitBar)),
  };
}
