// A partner's EQLs and how they convert, in a sentence: never the count without the rate.

import type { RateFigures } from '../conversion/comparing/contrast';
import type { ConversionWindow } from '../conversion/counting/judged-lead';
import { percentText } from '../figure-text';
import { say } from '../language/say';

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
    ? say('so far // converted')
    : say('within {days} {days|day|days} // converted', { days: windowDays });

const leftOutText = ({ leftOut }: PartnerRate): string =>
  leftOut === 0
    ? ''
    : ` ${say(
        '{count} that qualified {count|is|are} left out, since {count|its|their} dates don’t allow a judgement.',
        { count: leftOut },
      )}`;

const ratedEqls = (rate: PartnerRate): string => {
  const { eqls, mature, converted = 0, isKnown, rate: share, low = 0, high = 1 } = rate;
  if (eqls === 0) return say('No EQLs yet, so there is no conversion rate.');
  if (!isKnown) {
    return say(
      '{eqls} {eqls|EQL|EQLs}; no column says which converted, so there is no conversion rate.',
      { eqls },
    );
  }
  if (mature === 0) {
    return say(
      '{eqls} {eqls|EQL|EQLs}; {eqls|it isn’t|none is} old enough to judge, so there is no conversion rate yet.',
      { eqls },
    );
  }
  const figures =
    share === undefined
      ? say('too few for a rate')
      : say('{rate}; the true rate could be {low} to {high}', {
          rate: percentText(share),
          low: percentText(low),
          high: percentText(high),
        });
  return say(
    '{eqls} {eqls|EQL|EQLs}; of the {mature} old enough to judge, {converted} converted {when} ({figures}).',
    { eqls, mature, converted, when: within(rate), figures },
  );
};

/**
 * For ourselves: `24 EQLs; of the 20 old enough to judge, 7 converted within 90 days (35%; the true
 * rate could be 18% to 57%).` With under 10 there is no rate to say. What is left out of the rate is said after it.
 */
export function rateLine(rate: PartnerRate): string {
  return ratedEqls(rate) + leftOutText(rate);
}

/** `Of the 20 that can be judged by now, 7 converted within 90 days (35%).` */
function judgedText(rate: PartnerRate): string {
  const { mature, converted = 0, rate: share } = rate;
  const when = within(rate);
  const figure = share === undefined ? say('too few for a rate') : percentText(share);
  if (mature === 1) {
    return converted === 1
      ? say('One can be judged by now, and it converted {when} ({figure}).', { when, figure })
      : say('One can be judged by now, and it didn’t convert {when} ({figure}).', { when, figure });
  }
  return converted === 0
    ? say('Of the {mature} that can be judged by now, none converted {when} ({figure}).', {
        mature,
        when,
        figure,
      })
    : say('Of the {mature} that can be judged by now, {converted} converted {when} ({figure}).', {
        mature,
        converted,
        when,
        figure,
      });
}

/**
 * For the partner: `So far 24 of the accounts that we share have qualified. Of the 20 that can be
 * judged by now, 7 converted within 90 days (35%).` Under 10 are too few for a rate, and it says so.
 */
export function rateForPartner(rate: PartnerRate): string {
  const { mature, isKnown } = rate;
  const all = rate.eqls + rate.leftOut;
  if (all === 0) {
    return say(
      'None of the accounts that we share has qualified yet, so there is no conversion rate to tell.',
    );
  }
  if (!isKnown) {
    return say(
      'So far {all} of the accounts that we share {all|has|have} qualified; we keep no record yet of which converted.',
      { all },
    );
  }
  if (mature === 0) {
    return say(
      'So far {all} of the accounts that we share {all|has|have} qualified; it is too early for a conversion rate.',
      { all },
    );
  }
  const qualified = say('So far {all} of the accounts that we share {all|has|have} qualified.', {
    all,
  });
  return `${qualified} ${judgedText(rate)}`;
}
