// The formulas about conversion: rates, intervals, comparisons. Their comments are Sheets' own help.
import type { Cell } from '../core/cells/cell';
import { EQL, isSameLeadType } from '../core/lead-types';
import { DEFAULT_POWER, sampleSizePerGroup } from '../core/stats/sample-size';
import { wilsonInterval } from '../core/stats/wilson';
import type { Argument } from './arguments';
import { comparedInStrata, comparedLeads } from './compared-leads';
import { leadTypeCounts } from './counted-leads';
import { leadsOneByOne } from './lead-rows';
import { leadTypeArgument, requireLeadType } from './lead-type-argument';
import {
  COUNT,
  confidenceRule,
  type NumberRule,
  numberArgument,
  RATE,
  shareRule,
} from './number-argument';
import { whatIfTable } from './what-if-table';

const LEAST_RATIO = 0.01;
const MOST_RATIO = 100;
const RATIO: NumberRule = {
  allowed: `from ${LEAST_RATIO} to ${MOST_RATIO}, such as 3 for three baseline leads an EQL`,
  holds: (value) => value >= LEAST_RATIO && value <= MOST_RATIO,
  standard: 1,
};

/**
 * The conversion rate of one lead type, as a fraction. Sheets refuses cells with NOW() or RAND() in
 * them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} lead_types The leads' types, one a row.
 * @param {Array<Array<string>>} converted Whether each lead converted: true, yes, 1, a date, won.
 * @param {string} lead_type The lead type to look at, such as "EQL".
 * @return {number} The rate. Empty where there are no leads at all.
 * @customfunction
 */
export function EQL_RATE(
  lead_types: Argument,
  converted: Argument,
  lead_type: Argument,
): number | '' {
  const named = { name: 'lead_type', value: lead_type };
  const leadType = leadTypeArgument(named, EQL);
  const counts = leadTypeCounts(
    leadsOneByOne(
      { name: 'lead_types', value: lead_types },
      { name: 'converted', value: converted },
    ),
  );
  requireLeadType(named, leadType, counts);
  const count = counts.find((each) => isSameLeadType(each.leadType, leadType));
  return count ? count.converted / count.leads : '';
}

/**
 * How far off a conversion rate may be: the Wilson score interval, low and high side by side.
 *
 * @param {number} converted How many leads converted.
 * @param {number} leads How many leads there were.
 * @param {number} confidence Optional: 0.95 unless given.
 * @return {Array<Array<number>>} One row: low, high.
 * @customfunction
 */
export function EQL_INTERVAL(
  converted: Argument,
  leads: Argument,
  confidence?: Argument,
): number[][] {
  const successes = numberArgument({ name: 'converted', value: converted }, COUNT);
  const trials = numberArgument({ name: 'leads', value: leads }, COUNT);
  const share = numberArgument({ name: 'confidence', value: confidence }, confidenceRule());
  if (trials === 0) throw new Error('leads is 0: no leads have no rate.');
  if (successes > trials) {
    throw new Error(`converted is ${successes}, leads is ${trials}: no more can convert.`);
  }
  const { low, high } = wilsonInterval(successes, trials, share);
  return [[low, high]];
}

/**
 * Compares lead types: leads, conversions, rates, and each type's difference from the baseline with
 * its interval. Sheets refuses cells with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} lead_types The leads' types, one a row.
 * @param {Array<Array<string>>} converted Whether each lead converted: true, yes, 1, a date, won.
 * @param {string} baseline Optional: the lead type to compare with, MQL unless given.
 * @param {number} confidence Optional: 0.95 unless given.
 * @return {Array<Array<string>>} A header row, and a row for each lead type, EQL first.
 * @customfunction
 */
export function EQL_COMPARE(
  lead_types: Argument,
  converted: Argument,
  baseline?: Argument,
  confidence?: Argument,
): Cell[][] {
  return comparedLeads(
    leadsOneByOne(
      { name: 'lead_types', value: lead_types },
      { name: 'converted', value: converted },
    ),
    { name: 'baseline', value: baseline },
    { name: 'confidence', value: confidence },
  );
}

/**
 * Compares two lead types inside each stratum, such as a fit tier, and pooled over all of them, so
 * that a difference in fit can't pass for a difference in lead type. Sheets refuses cells with
 * NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} lead_types The leads' types, one a row.
 * @param {Array<Array<string>>} converted Whether each lead converted: true, yes, 1, a date, won.
 * @param {Array<Array<string>>} strata Each lead's stratum, such as its fit tier.
 * @param {string} lead_type Optional: the lead type to look at, EQL unless given.
 * @param {string} baseline Optional: the lead type to compare with, MQL unless given.
 * @return {Array<Array<string>>} A header row, a row for each stratum, and the row Like for like.
 * @customfunction
 */
export function EQL_LIKE_FOR_LIKE(
  lead_types: Argument,
  converted: Argument,
  strata: Argument,
  lead_type?: Argument,
  baseline?: Argument,
): Cell[][] {
  return comparedInStrata(
    leadsOneByOne(
      { name: 'lead_types', value: lead_types },
      { name: 'converted', value: converted },
      { name: 'strata', value: strata },
    ),
    { name: 'lead_type', value: lead_type },
    { name: 'baseline', value: baseline },
  );
}

/**
 * How many mature leads each group needs before a difference between two rates can be expected to
 * show. With more baseline leads than others it takes fewer of these.
 *
 * @param {number} rate The rate that you hope for, such as 0.3.
 * @param {number} baseline_rate The baseline's rate, such as 0.15.
 * @param {number} power Optional: the chance of seeing the difference, 0.8 unless given.
 * @param {number} confidence Optional: 0.95 unless given.
 * @param {number} ratio Optional: baseline leads for each of the others, 1 unless given.
 * @return {number} Leads needed in each group; with a ratio, in the one that isn't the baseline.
 * @customfunction
 */
export function EQL_SAMPLE_SIZE(
  rate: Argument,
  baseline_rate: Argument,
  power?: Argument,
  confidence?: Argument,
  ratio?: Argument,
): number {
  const hoped = numberArgument({ name: 'rate', value: rate }, RATE);
  const baseline = numberArgument({ name: 'baseline_rate', value: baseline_rate }, RATE);
  const chance = numberArgument({ name: 'power', value: power }, shareRule(DEFAULT_POWER));
  const share = numberArgument({ name: 'confidence', value: confidence }, confidenceRule());
  const times = numberArgument({ name: 'ratio', value: ratio }, RATIO);
  if (hoped === baseline) {
    throw new Error(
      `rate and baseline_rate are both ${hoped}: no number of leads tells them apart.`,
    );
  }
  return sampleSizePerGroup(hoped, baseline, chance, share, times);
}

/**
 * What other warmth bars would do: for each bar the EQLs, those old enough to judge, and how these
 * convert, so that nobody moves a bar to make the count look good. Sheets refuses cells with NOW()
 * or RAND() in them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} table The overlap list, with its header row.
 * @param {number|Array<Array<number>>} bars Optional: warmth bars, 0.3 to 0.9 unless given.
 * @param {Date} as_of The day to judge at. Optional where the settings have an as-of date.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {Array<Array<string>>} A header row, and a row for each bar.
 * @customfunction
 */
export function EQL_WHAT_IF(
  table: Argument,
  bars?: Argument,
  as_of?: Argument,
  settings?: Argument,
): Cell[][] {
  return whatIfTable(table, bars, as_of, settings);
}
