// The formulas that users type: pure, no service and no clock. Their comments are Sheets' own help.
import type { Cell } from './core/cell';
import { domainKey } from './core/domain';
import { type Assessment, assess } from './core/qualification';
import { DEFAULT_SETTINGS } from './core/settings';
import { sampleSizePerGroup } from './core/stats/sample-size';
import { wilsonInterval } from './core/stats/wilson';
import { foldText } from './core/text';
import { type Argument, isLeftOut, sameShape } from './custom-functions/arguments';
import { assessedTable } from './custom-functions/assessed-table';
import { comparisonTable, likeForLikeTable } from './custom-functions/comparison-table';
import {
  countLeads,
  countStrata,
  leadTypeArgument,
  requireLeadType,
} from './custom-functions/counted-leads';
import { COUNT, numberArgument, RATE, shareRule } from './custom-functions/number-argument';
import { settingsArgument } from './custom-functions/settings-argument';

type Answer<Value> = Value | '' | (Value | '')[][];

const CONFIDENCE = shareRule(0.95);
const POWER = shareRule(0.8);

function assessEach<Value>(
  components: readonly [Argument, Argument, Argument, Argument],
  settings: Argument,
  answer: (assessment: Assessment) => Value,
): Answer<Value> {
  const read = settingsArgument(settings);
  const [overlap, warmth, fit, motion] = components;
  const named = [
    { name: 'overlap', value: overlap },
    { name: 'warmth', value: warmth },
    { name: 'fit', value: fit },
    { name: 'motion', value: motion },
  ];
  return sameShape(named, (cells) => {
    const [overlapCell, warmthCell, fitCell, motionCell] = cells;
    const row = { overlap: overlapCell, warmth: warmthCell, fit: fitCell, motion: motionCell };
    return answer(assess(row, read, undefined));
  });
}

/**
 * Says what a lead is: EQL, Candidate, Poor fit, No overlap or Check data. Give single cells, or
 * ranges of the same height to fill a whole column.
 *
 * @param {string|Array<Array<string>>} overlap Customer, open opportunity, prospect, none.
 * @param {string|Array<Array<string>>} warmth Hot, warm, lukewarm, cold, none, or a number.
 * @param {string|Array<Array<string>>} fit A to D, tier 1 to 4, or a number from 0 to 100.
 * @param {string|Array<Array<string>>} motion Route to rep, partner introduction, co-sell.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {string|Array<Array<string>>} The status, in the shape of the arguments.
 * @customfunction
 */
export function EQL_STATUS(
  overlap: Argument,
  warmth: Argument,
  fit: Argument,
  motion: Argument,
  settings?: Argument,
): Answer<string> {
  return assessEach([overlap, warmth, fit, motion], settings, ({ status }) => status);
}

/**
 * Scores a lead from 0 to 100. A score of 80 or more means EQL, and nothing else reaches 80.
 *
 * @param {string|Array<Array<string>>} overlap Customer, open opportunity, prospect, none.
 * @param {string|Array<Array<string>>} warmth Hot, warm, lukewarm, cold, none, or a number.
 * @param {string|Array<Array<string>>} fit A to D, tier 1 to 4, or a number from 0 to 100.
 * @param {string|Array<Array<string>>} motion Route to rep, partner introduction, co-sell.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {number|Array<Array<number>>} The score, in the shape of the arguments.
 * @customfunction
 */
export function EQL_SCORE(
  overlap: Argument,
  warmth: Argument,
  fit: Argument,
  motion: Argument,
  settings?: Argument,
): Answer<number> {
  return assessEach([overlap, warmth, fit, motion], settings, ({ score }) => score);
}

/**
 * Lists what keeps a lead from being an EQL, such as "warmth, motion". Empty for an EQL.
 *
 * @param {string|Array<Array<string>>} overlap Customer, open opportunity, prospect, none.
 * @param {string|Array<Array<string>>} warmth Hot, warm, lukewarm, cold, none, or a number.
 * @param {string|Array<Array<string>>} fit A to D, tier 1 to 4, or a number from 0 to 100.
 * @param {string|Array<Array<string>>} motion Route to rep, partner introduction, co-sell.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {string|Array<Array<string>>} What isn't clear, in the shape of the arguments.
 * @customfunction
 */
export function EQL_MISSING(
  overlap: Argument,
  warmth: Argument,
  fit: Argument,
  motion: Argument,
  settings?: Argument,
): Answer<string> {
  return assessEach([overlap, warmth, fit, motion], settings, ({ missing }) => missing.join(', '));
}

/**
 * Assesses a whole list, its columns found by their headers: status, score, what is missing and the
 * next step of every row. Reads last touch, will introduce, owner and due date too.
 *
 * @param {Array<Array<string>>} table The list, with its header row.
 * @param {Date} as_of Optional: the day at which stale and overdue are judged.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {Array<Array<string>>} A header row, and one row for each row of the list.
 * @customfunction
 */
export function EQL_ASSESS(table: Argument, as_of?: Argument, settings?: Argument): Cell[][] {
  return assessedTable(table, as_of, settings);
}

/**
 * The conversion rate of one lead type, as a fraction.
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
  const groups = countLeads(
    { name: 'lead_types', value: lead_types },
    { name: 'converted', value: converted },
  );
  if (isLeftOut(lead_type)) throw new Error('lead_type is blank: name one, such as "EQL".');
  const leadType = leadTypeArgument({ name: 'lead_type', value: lead_type });
  requireLeadType('lead_type', leadType, groups);
  const group = groups.get(foldText(leadType));
  return group ? group.converted / group.leads : '';
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
  const share = numberArgument({ name: 'confidence', value: confidence }, CONFIDENCE);
  if (trials === 0) throw new Error('leads is 0: no leads have no rate.');
  if (successes > trials) {
    throw new Error(`converted is ${successes}, leads is ${trials}: no more can convert.`);
  }
  const { low, high } = wilsonInterval(successes, trials, share);
  return [[low, high]];
}

/**
 * Compares lead types: leads, conversions, rates, and each type's difference from the baseline with
 * its interval.
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
  const groups = countLeads(
    { name: 'lead_types', value: lead_types },
    { name: 'converted', value: converted },
  );
  const against = leadTypeArgument(
    { name: 'baseline', value: baseline },
    DEFAULT_SETTINGS.baseline,
  );
  if (!isLeftOut(baseline)) requireLeadType('baseline', against, groups);
  const share = numberArgument({ name: 'confidence', value: confidence }, CONFIDENCE);
  return comparisonTable(groups, against, share);
}

/**
 * Compares two lead types inside each stratum, such as a fit tier, and pooled over all of them, so
 * that a difference in fit can't pass for a difference in lead type.
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
  const group = leadTypeArgument({ name: 'lead_type', value: lead_type });
  const against = leadTypeArgument(
    { name: 'baseline', value: baseline },
    DEFAULT_SETTINGS.baseline,
  );
  if (foldText(group) === foldText(against)) {
    throw new Error(`baseline is "${against}", and so is lead_type: name two lead types.`);
  }
  const counted = countStrata(
    [
      { name: 'lead_types', value: lead_types },
      { name: 'converted', value: converted },
      { name: 'strata', value: strata },
    ],
    group,
    against,
  );
  return likeForLikeTable(counted);
}

/**
 * How many mature leads each group needs before a difference between two rates can be expected to
 * show.
 *
 * @param {number} rate The rate that you hope for, such as 0.3.
 * @param {number} baseline_rate The baseline's rate, such as 0.15.
 * @param {number} power Optional: the chance of seeing the difference, 0.8 unless given.
 * @param {number} confidence Optional: 0.95 unless given.
 * @return {number} Leads needed in each group.
 * @customfunction
 */
export function EQL_SAMPLE_SIZE(
  rate: Argument,
  baseline_rate: Argument,
  power?: Argument,
  confidence?: Argument,
): number {
  const hoped = numberArgument({ name: 'rate', value: rate }, RATE);
  const baseline = numberArgument({ name: 'baseline_rate', value: baseline_rate }, RATE);
  const chance = numberArgument({ name: 'power', value: power }, POWER);
  const share = numberArgument({ name: 'confidence', value: confidence }, CONFIDENCE);
  if (hoped === baseline) {
    throw new Error(
      `rate and baseline_rate are both ${hoped}: no number of leads tells them apart.`,
    );
  }
  return sampleSizePerGroup(hoped, baseline, chance, share);
}

/**
 * The domain that accounts are matched by: "https://www.Acme.com/about" gives "acme.com". Give a
 * single cell, or a range to fill a whole column.
 *
 * @param {string|Array<Array<string>>} website A website, a domain or an email address.
 * @return {string|Array<Array<string>>} The domain, in the shape of the argument.
 * @customfunction
 */
export function EQL_DOMAIN(website: Argument): Answer<string> {
  return sameShape([{ name: 'website', value: website }], ([cell = '']) => domainKey(cell));
}
