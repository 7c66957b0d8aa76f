// A partner's EQLs and how they convert, in a sentence: singular, plural, and what isn't known.
import {
  type PartnerRate,
  rateForPartner,
  rateLine,
} from '../../../src/core/feedback/conversion-text';
import { wilsonInterval } from '../../../src/core/stats/wilson';

const rate = (
  eqls: number,
  mature: number,
  converted: number,
  changes: Partial<PartnerRate> = {},
): PartnerRate => ({
  eqls,
  leftOut: 0,
  mature,
  converted,
  windowDays: 90,
  isKnown: true,
  ...(mature >= 10 ? { rate: converted / mature, ...wilsonInterval(converted, mature) } : {}),
  ...changes,
});

describe('for ourselves', () => {
  it.each([
    [rate(0, 0, 0), 'No EQLs yet, so there is no conversion rate.'],
    [rate(1, 0, 0), '1 EQL; it isn’t old enough to judge, so there is no conversion rate yet.'],
    [rate(3, 0, 0), '3 EQLs; none is old enough to judge, so there is no conversion rate yet.'],
    [
      rate(24, 20, 7),
      '24 EQLs; of the 20 old enough to judge, 7 converted within 90 days (35%; the true rate could be 18% to 57%).',
    ],
    [
      rate(1, 1, 1, { windowDays: 1 }),
      '1 EQL; of the 1 old enough to judge, 1 converted within 1 day (too few for a rate).',
    ],
    [
      rate(1200, 1000, 0),
      '1,200 EQLs; of the 1,000 old enough to judge, 0 converted within 90 days (0%; the true rate could be 0% to under 1%).',
    ],
    [
      rate(2, 2, 0, { isKnown: false }),
      '2 EQLs; no column says which converted, so there is no conversion rate.',
    ],
    [
      rate(0, 0, 0, { leftOut: 1 }),
      'No EQLs yet, so there is no conversion rate. 1 that qualified is left out, since its dates don’t allow a judgement.',
    ],
    [
      rate(3, 0, 0, { leftOut: 2 }),
      '3 EQLs; none is old enough to judge, so there is no conversion rate yet. 2 that qualified are left out, since their dates don’t allow a judgement.',
    ],
  ])('%#', (figures, sentence) => {
    expect(rateLine(figures)).toBe(sentence);
  });
});

describe('for the partner', () => {
  it.each([
    [
      rate(0, 0, 0),
      'None of the accounts that we share has qualified yet, so there is no conversion rate to tell.',
    ],
    [
      rate(1, 0, 0),
      'So far 1 of the accounts that we share has qualified; it is too early for a conversion rate.',
    ],
    [
      rate(2, 0, 0),
      'So far 2 of the accounts that we share have qualified; it is too early for a conversion rate.',
    ],
    [
      rate(1, 1, 1),
      'So far 1 of the accounts that we share has qualified. One can be judged by now, and it converted within 90 days (too few for a rate).',
    ],
    [
      rate(3, 1, 0),
      'So far 3 of the accounts that we share have qualified. One can be judged by now, and it didn’t convert within 90 days (too few for a rate).',
    ],
    [
      rate(24, 20, 7),
      'So far 24 of the accounts that we share have qualified. Of the 20 that can be judged by now, 7 converted within 90 days (35%).',
    ],
    [
      rate(24, 9, 0),
      'So far 24 of the accounts that we share have qualified. Of the 9 that can be judged by now, none converted within 90 days (too few for a rate).',
    ],
    [
      rate(4, 2, 1, { leftOut: 1 }), // the partner is told of all that qualified
      'So far 5 of the accounts that we share have qualified. Of the 2 that can be judged by now, 1 converted within 90 days (too few for a rate).',
    ],
    [
      rate(5, 5, 0, { isKnown: false }),
      'So far 5 of the accounts that we share have qualified; we keep no record yet of which converted.',
    ],
  ])('%#', (figures, sentence) => {
    expect(rateForPartner(figures)).toBe(sentence);
  });
});
