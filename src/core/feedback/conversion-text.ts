// A partner's EQLs and how they convert, in a sentence: never the count without the rate.

import type { RateFigures } from '../conversion/comparing/contrast';
import type { ConversionWindow } from '../conversion/counting/judged-lead';
import { countText, percentText } from '../figure-text';

/** How a partner's EQLs convert. */
export interface PartnerRate extends RateFigures {
  /** Accounts that count as EQLs of the partner, as in the summary. */
  readonly eqls: number;
  /** Accounts that qualified and don't count, such as those that converted before. */
  readonly leftOut: number;
  readonly mature: number;
  /** Of the mature ones; absent, as the rate is, where no column says who converted. */
  readonly converted?: number;
  /** Undefined where all conversions so far count. */
  readonly windowDays: ConversionWindow;
  /** Whether any column says who converted. */
  readonly isKnown: boolean;
}

const within = ({ windowDays }: PartnerRate): string =>
  windowDays === undefined
    ? 'so far'
    : `within ${countText(windowDays)} ${windowDays === 1 ? 'day' : 'days'}`;

const eqlsText = (count: number): string => `${countText(count)} ${count === 1 ? 'EQL' : 'EQLs'}`;

const leftOutText = ({ leftOut }: PartnerRate): string => {
  if (leftOut === 0) return '';
  return leftOut === 1
    ? ' 1 that qualified is left out, since its dates don’t allow a judgement.'
    : ` ${countText(leftOut)} that qualified are left out, since their dates don’t allow a judgement.`;
};

const ratedEqls = (rate: PartnerRate): string => {
  const { eqls, mature, converted = 0, isKnown, rate: share, low = 0, high = 1 } = rate;
  if (eqls === 0) return 'No EQLs yet, so there is no conversion rate.';
  const count = eqlsText(eqls);
  if (!isKnown) return `${count}; no column says which converted, so there is no conversion rate.`;
  if (mature === 0) {
    const none = eqls === 1 ? 'it isn’t' : 'none is';
    return `${count}; ${none} old enough to judge, so there is no conversion rate yet.`;
  }
  const range = `${percentText(low)} to ${percentText(high)}`;
  const figures =
    share === undefined
      ? 'too few for a rate'
      : `${percentText(share)}; the true rate could be ${range}`;
  return `${count}; of the ${countText(mature)} old enough to judge, ${countText(converted)} converted ${within(rate)} (${figures}).`;
};

/**
 * For ourselves: `24 EQLs; of the 20 old enough to judge, 7 converted within 90 days (35%; the true
 * rate could be 18% to 57%).` With under 10 there is no rate to say. What is left out of the rate is said after it.
 */
export function rateLine(rate: PartnerRate): string {
  return ratedEqls(rate) + leftOutText(rate);
}

/**
 * For the partner: `So far 24 of the accounts that we share have qualified. Of the 20 that can be
 * judged by now, 7 converted within 90 days (35%).` Under 10 are too few for a rate, and it says so.
 */
export function rateForPartner(rate: PartnerRate): string {
  const { mature, converted = 0, isKnown, rate: share } = rate;
  const all = rate.eqls + rate.leftOut;
  if (all === 0) {
    return 'None of the accounts that we share has qualified yet, so there is no conversion rate to tell.';
  }
  const have = all === 1 ? 'has' : 'have';
  const qualified = `So far ${countText(all)} of the accounts that we share ${have} qualified`;
  if (!isKnown) return `${qualified}; we keep no record yet of which converted.`;
  if (mature === 0) return `${qualified}; it is too early for a conversion rate.`;
  const judged =
    mature === 1
      ? `One can be judged by now, and it ${converted === 1 ? 'converted' : 'didn’t convert'}`
      : `Of the ${countText(mature)} that can be judged by now, ${converted === 0 ? 'none' : countText(converted)} converted`;
  const figure = share === undefined ? 'too few for a rate' : percentText(share);
  return `${qualified}. ${judged} ${within(rate)} (${figure}).`;
}
