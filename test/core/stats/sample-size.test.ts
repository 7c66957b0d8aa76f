import fc from 'fast-check';
import { sampleSizePerGroup } from '../../../src/core/stats/sample-size';
import reference from './reference/sample-size.reference.json';
import unequal from './reference/sample-size-unequal.reference.json';

const rates = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('the leads that a comparison needs', () => {
  test.each(
    reference.cases,
  )('$rate against $baselineRate with power $power at $confidence agrees with R, rounded up', ({
    rate,
    baselineRate,
    power,
    confidence,
    n,
  }) => {
    expect(sampleSizePerGroup(rate, baselineRate, power, confidence)).toBe(Math.ceil(n));
  });

  test('80% power and 95% confidence are meant where none are named', () => {
    expect(sampleSizePerGroup(0.1, 0.2)).toBe(199);
    expect(sampleSizePerGroup(0.15, 0.3)).toBe(121);
  });

  test.each(
    unequal.cases,
  )('$rate beside $ratio times as many at $baselineRate agrees with its derivation', (known) => {
    const { rate, baselineRate, power, confidence, ratio, n } = known;
    expect(sampleSizePerGroup(rate, baselineRate, power, confidence, ratio)).toBe(Math.ceil(n));
  });

  test('as many in both groups is what is meant where no ratio is named', () => {
    fc.assert(
      fc.property(rates, rates, (rate, baseline) => {
        fc.pre(rate !== baseline);
        expect(sampleSizePerGroup(rate, baseline, 0.8, 0.95, 1)).toBe(
          sampleSizePerGroup(rate, baseline),
        );
      }),
    );
  });

  test('the leads of both groups together, told from either side, are the same up to rounding', () => {
    fc.assert(
      fc.property(
        rates,
        rates,
        fc.double({ min: 1, max: 50, noNaN: true }),
        (rate, baseline, ratio) => {
          fc.pre(Math.abs(rate - baseline) > 0.01);
          const needed = sampleSizePerGroup(rate, baseline, 0.8, 0.95, ratio);
          const others = sampleSizePerGroup(baseline, rate, 0.8, 0.95, 1 / ratio);
          expect(Math.abs(others - needed * ratio)).toBeLessThanOrEqual(ratio + 1);
        },
      ),
    );
  });

  test('which of the two is the baseline makes no difference', () => {
    fc.assert(
      fc.property(rates, rates, (one, other) => {
        fc.pre(one !== other);
        expect(sampleSizePerGroup(one, other)).toBe(sampleSizePerGroup(other, one));
      }),
    );
  });

  test('a wider gap needs no more leads, more power or confidence no fewer', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 0.01, max: 0.2, noNaN: true }), (rate, gap) => {
        fc.pre(rate + 2 * gap <= 1);
        const needed = sampleSizePerGroup(rate, rate + gap);
        expect(sampleSizePerGroup(rate, rate + 2 * gap)).toBeLessThanOrEqual(needed);
        expect(sampleSizePerGroup(rate, rate + gap, 0.9)).toBeGreaterThanOrEqual(needed);
        expect(sampleSizePerGroup(rate, rate + gap, 0.8, 0.99)).toBeGreaterThanOrEqual(needed);
      }),
    );
  });

  test('it is one lead at least', () => {
    expect(sampleSizePerGroup(0, 1)).toBe(2);
    expect(sampleSizePerGroup(0, 1, 0.8, 0.5)).toBe(1);
    // One lead already has more power than this.
    expect(sampleSizePerGroup(0.1, 0.9, 0.001)).toBe(1);
  });

  test.each([
    [1.2, 0.1, 0.8, 0.95, 'rate must be from 0 to 1, but is 1.2.'],
    [0.2, -0.1, 0.8, 0.95, 'baseline rate must be from 0 to 1, but is -0.1.'],
    [0.2, 0.1, 1, 0.95, 'power must be above 0 and below 1, but is 1.'],
    [0.2, 0.1, 0.8, 0, 'confidence must be above 0 and below 1, but is 0.'],
    [0.2, 0.2, 0.8, 0.95, 'rate must be different from the baseline rate, but is 0.2.'],
    [Number.NaN, 0.2, 0.8, 0.95, 'rate must be from 0 to 1, but is NaN.'],
  ])('%p against %p, power %p, confidence %p is refused', (rate, baseline, power, conf, sentence) => {
    expect(() => sampleSizePerGroup(rate, baseline, power, conf)).toThrow(new RangeError(sentence));
  });

  test.each([0, -2, Number.NaN, Number.POSITIVE_INFINITY])('a ratio of %p is refused', (ratio) => {
    expect(() => sampleSizePerGroup(0.2, 0.1, 0.8, 0.95, ratio)).toThrow(
      new RangeError(`ratio must be above 0, but is ${ratio}.`),
    );
  });
});
