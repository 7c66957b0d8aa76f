// A rate as every table of the summary carries it; knows no method of counting.
import { conversionRate, type RateFigures } from './contrast';

/** How many of a group are mature, how many of those converted, and at what rate. */
export interface MatureRate extends RateFigures {
  readonly mature: number;
  readonly converted: number;
}

/** One account as it enters a rate. */
export interface RateEntry {
  readonly isMature: boolean;
  readonly hasConverted: boolean;
}

/** The rate of a group's mature members, with its interval; with none mature there is no rate. */
export function matureRate(entries: readonly RateEntry[], confidence: number): MatureRate {
  const mature = entries.filter(({ isMature }) => isMature);
  const converted = mature.filter(({ hasConverted }) => hasConverted).length;
  return {
    mature: mature.length,
    converted,
    ...conversionRate({ leads: mature.length, converted }, confidence),
  };
}
