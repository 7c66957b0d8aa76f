// A rate as every table of the summary carries it.
import { conversionRate, type RateFigures } from './contrast';

/** Above this share of conversions without a date, a window leaves out too many. */
const MOST_UNDATED = 0.2;

/** How many of a group are mature, how many of those converted, and at what rate. */
export interface MatureRate extends RateFigures {
  readonly mature: number;
  /** Absent, as the rate is, with none mature, or where nobody knows how many converted in time. */
  readonly converted?: number;
}

/** One account as it enters a rate. */
export interface RateEntry {
  readonly isMature: boolean;
  readonly hasConverted: boolean;
  readonly isUndatedConversion: boolean;
  readonly isUnknown: boolean;
}

/**
 * The rate of a group's mature members, with its interval. Where no row says of any of them whether
 * it converted, nobody knows the rate: that is no 0. Where rows say it of some, the others count as
 * not converted; but where more than 20% of the conversions have no date, there is no rate either.
 */
export function matureRate(entries: readonly RateEntry[], confidence: number): MatureRate {
  const mature = entries.filter(({ isMature }) => isMature);
  if (mature.every(({ isUnknown }) => isUnknown)) return { mature: mature.length };
  const converted = mature.filter(({ hasConverted }) => hasConverted).length;
  const undated = mature.filter((entry) => entry.isUndatedConversion && !entry.hasConverted).length;
  if (undated > MOST_UNDATED * (converted + undated)) return { mature: mature.length };
  return {
    mature: mature.length,
    converted,
    ...conversionRate({ leads: mature.length, converted }, confidence),
  };
}
