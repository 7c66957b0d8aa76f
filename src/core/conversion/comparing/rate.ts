// A rate as every table of the summary carries it.
import type { Outcome } from '../../lead-types';
import { MOST_UNDATED } from '../counting/yardstick';
import { conversionRate, type RateFigures } from './contrast';
import { LEAST_TO_JUDGE } from './gap-verdict';

/** How many of a group are mature, how many of those converted, and at what rate. */
export interface MatureRate extends RateFigures {
  readonly mature: number;
  /** Absent with none mature, or where nobody knows how many converted in time. */
  readonly converted?: number;
}

/** One account as it enters a rate. */
export interface RateEntry {
  readonly isMature: boolean;
  readonly hasConverted: boolean;
  readonly isUndatedConversion: boolean;
  readonly isUnknown: boolean;
}

/** Whether a group is large enough for any rate, share or curve of it to be told. */
export const hasRate = (mature: number): boolean => mature >= LEAST_TO_JUDGE;

/**
 * The rate of a group's mature members with its interval, from 10 members on: a group of fewer has
 * counts and no rate, wherever it stands. 2 of 3 is no 67%.
 */
export function toldRate(outcome: Outcome, confidence: number): RateFigures {
  return hasRate(outcome.leads) ? conversionRate(outcome, confidence) : {};
}

/**
 * A group's mature members, how many converted, and their rate as it may be told. Where no row says of any of them whether
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
    ...toldRate({ leads: mature.length, converted }, confidence),
  };
}
