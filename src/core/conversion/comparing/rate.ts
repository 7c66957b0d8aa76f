// A rate as every table of the summary carries it.
import { conversionRate, type RateFigures } from './contrast';

/** How many of a group are mature, how many of those converted, and at what rate. */
export interface MatureRate extends RateFigures {
  readonly mature: number;
  /** Absent, as the rate is, with none mature, or where no row says of any whether it converted. */
  readonly converted?: number;
}

/** One account as it enters a rate. */
export interface RateEntry {
  readonly isMature: boolean;
  readonly hasConverted: boolean;
  readonly isSilent: boolean;
}

/**
 * The rate of a group's mature members, with its interval. Where no row says of any of them whether
 * it converted, nobody knows the rate: that is no 0. Where rows say it of some, the others count as
 * not converted.
 */
export function matureRate(entries: readonly RateEntry[], confidence: number): MatureRate {
  const mature = entries.filter(({ isMature }) => isMature);
  if (mature.every(({ isSilent }) => isSilent)) return { mature: mature.length };
  const converted = mature.filter(({ hasConverted }) => hasConverted).length;
  return {
    mature: mature.length,
    converted,
    ...conversionRate({ leads: mature.length, converted }, confidence),
  };
}
