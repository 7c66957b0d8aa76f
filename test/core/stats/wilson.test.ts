import fc from 'fast-check';
import { wilsonInterval } from '../../../src/core/stats/wilson';
import { expectAgreement } from './agreement';
import { arms, confidences, ROUNDING } from './draws';
import reference from './reference/wilson.reference.json';

describe('the interval of a rate', () => {
  test.each(reference.cases)('$successes of $trials at $confidence agrees with R', ({
    successes,
    trials,
    confidence,
    low,
    high,
  }) => {
    expectAgreement({ ...wilsonInterval(successes, trials, confidence) }, { low, high });
  });

  test('95% is meant where no confidence is named', () => {
    expect(wilsonInterval(4, 12)).toEqual(wilsonInterval(4, 12, 0.95));
    expect(wilsonInterval(4, 12).low).toBeCloseTo(0.13812, 5);
    expect(wilsonInterval(4, 12).high).toBeCloseTo(0.60938, 5);
  });

  test('none converted ends at exactly 0, all converted at exactly 1', () => {
    for (const leads of [1, 9, 20_000, 1_000_000]) {
      expect(wilsonInterval(0, leads).low).toBe(0);
      expect(wilsonInterval(leads, leads).high).toBe(1);
    }
  });

  test('it contains the rate and keeps within 0 to 1', () => {
    fc.assert(
      fc.property(arms(), confidences, ({ successes, trials }, confidence) => {
        const { low, high } = wilsonInterval(successes, trials, confidence);
        const rate = successes / trials;
        return low >= 0 && low <= rate && rate <= high && high <= 1 && low < high;
      }),
    );
  });

  test('counting those who did not convert instead mirrors it', () => {
    fc.assert(
      fc.property(arms(), confidences, ({ successes, trials }, confidence) => {
        const converted = wilsonInterval(successes, trials, confidence);
        const others = wilsonInterval(trials - successes, trials, confidence);
        expect(Math.abs(converted.low - (1 - others.high))).toBeLessThan(ROUNDING);
        expect(Math.abs(converted.high - (1 - others.low))).toBeLessThan(ROUNDING);
      }),
    );
  });

  test('one more conversion moves it up', () => {
    fc.assert(
      fc.property(arms(), confidences, ({ successes, trials }, confidence) => {
        fc.pre(successes < trials);
        const fewer = wilsonInterval(successes, trials, confidence);
        const more = wilsonInterval(successes + 1, trials, confidence);
        return more.low > fewer.low && more.high > fewer.high;
      }),
    );
  });

  test('more confidence makes it wider, ten times the leads make it narrower', () => {
    fc.assert(
      fc.property(arms(100_000), ({ successes, trials }) => {
        const { low, high } = wilsonInterval(successes, trials, 0.95);
        const surer = wilsonInterval(successes, trials, 0.99);
        const larger = wilsonInterval(10 * successes, 10 * trials, 0.95);
        expect(surer.high - surer.low).toBeGreaterThan(high - low);
        expect(larger.high - larger.low).toBeLessThan(high - low);
      }),
    );
  });

  test.each([
    [0, 0, 'trials must be a whole number of 1 or more, but is 0.'],
    [1, 2.5, 'trials must be a whole number of 1 or more, but is 2.5.'],
    [-1, 5, 'successes must be a whole number of 0 or more, but is -1.'],
    [0.5, 5, 'successes must be a whole number of 0 or more, but is 0.5.'],
    [6, 5, 'successes must be at most the number of trials, 5, but is 6.'],
    [Number.NaN, 5, 'successes must be a whole number of 0 or more, but is NaN.'],
  ])('%p of %p is refused, saying what is wrong', (successes, trials, sentence) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(new RangeError(sentence));
  });

  test('a confidence of 95 is refused: it is a fraction', () => {
    expect(() => wilsonInterval(1, 2, 95)).toThrow('confidence must be above 0 and below 1');
  });
});
