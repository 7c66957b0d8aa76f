import fc from 'fast-check';
import { normalCdf } from '../../../src/core/stats/normal';
import { criticalValue, normalQuantile } from '../../../src/core/stats/normal-quantile';
import { expectAgreement, relativeError } from './agreement';
import reference from './reference/normal-quantile.reference.json';

describe('the quantiles of the normal distribution', () => {
  test.each(reference.cases)('the value above a share of $probability agrees with R', (known) => {
    expectAgreement({ x: normalQuantile(known.probability) }, { x: known.x }, 1e-15);
  });

  test('the chance of a quantile is the share it was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 0.999, noNaN: true }),
        (share) => relativeError(normalCdf(normalQuantile(share)), share) < 1e-12,
      ),
    );
  });

  test('95% of all values lie within 1.959964 of the middle', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 15);
  });

  test.each([
    [0.5, 0.6744897501960817],
    [0.8, 1.2815515655446006],
    [0.84, 1.4050715603096324],
  ])('a share of %p of all values lies within %p of the middle', (confidence, reach) => {
    expect(relativeError(criticalValue(confidence), reach)).toBeLessThan(1e-15);
  });

  test('more confidence reaches further out', () => {
    const reached = [1e-12, 0.1, 0.5, 0.84, 0.86, 0.95, 0.99, 1 - 2 ** -53].map(criticalValue);
    expect(reached).toEqual([...reached].sort((one, other) => one - other));
    expect(new Set(reached).size).toBe(reached.length);
  });

  test.each([0, 1, -0.5, 95, Number.NaN])('a confidence of %p is refused by name', (confidence) => {
    expect(() => criticalValue(confidence)).toThrow(
      new RangeError(`confidence must be above 0 and below 1, but is ${confidence}.`),
    );
  });

  test.each([0, 1, 2])('a share of %p has no quantile', (share) => {
    expect(() => normalQuantile(share)).toThrow('probability must be above 0 and below 1');
  });
});
