// A rate as every table of the summary carries it.
import type { Outcome } from '../../lead-types';
import { MOST_UNDATED } from '../counting/yardstick';
import { conversionRate, type RateFigures } from './contrast';
import { LEAST_TO_JUDGE } from './gap-verdict';

/** Above this share of a group of which nobody knows the outcome, it must not matter. */
export const MOST_UNKNOWN = 0.1;

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

/** What a rate is made of: mature members, and what is known of them. */
export interface RateTally {
  readonly mature: number;
  readonly converted: number;
  /** Of whom nobody knows whether they converted in time. */
  readonly unknown: number;
  /** Those that converted on a day that nobody wrote down, so that no window applies. */
  readonly undated: number;
}

export function tallyOf(entries: readonly RateEntry[]): RateTally {
  let [mature, converted, unknown, undated] = [0, 0, 0, 0];
  for (const { isMature, hasConverted, isUnknown, isUndatedConversion } of entries) {
    if (!isMature) continue;
    mature += 1;
    if (isUnknown) unknown += 1;
    if (hasConverted) converted += 1;
    else if (isUndatedConversion) undated += 1;
  }
  return { mature, converted, unknown, undated };
}

/**
 * A group's mature members, how many converted, and their rate as it may be told. Where no row says
 * of any of them whether it converted, nobody knows the rate: that is no 0. Where rows say it of
 * some, the others count as not converted; but where more than 20% of the conversions have no date,
 * there is no rate either.
 */
export function rateOf(tally: RateTally, confidence: number): MatureRate {
  const { mature, converted, unknown, undated } = tally;
  if (unknown === mature || undated > MOST_UNDATED * (converted + undated)) return { mature };
  return { mature, converted, ...toldRate({ leads: mature, converted }, confidence) };
}

/** The same from the members themselves. */
export function matureRate(entries: readonly RateEntry[], confidence: number): MatureRate {
  return rateOf(tallyOf(entries), confidence);
}
