import fc from 'fast-check';
import { normalCdf } from '../../../src/core/stats/normal';
import { expectAgreement, relativeError } from './agreement';
import reference from './reference/normal.reference.json';

describe('the normal distribution', () => {
  test.each(reference.cases)('the chance of at most $x agrees with R', ({ x, probability }) => {
    expectAgreement({ probability: normalCdf(x) }, { probability }, 1e-13);
  });

  test('a value that far out has no chance left, and no wrong one', () => {
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  test('a larger value is never less likely to be kept within', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -37, max: 37, noNaN: true }),
        fc.double({ min: 1e-9, max: 5, noNaN: true }),
        (x, more) => normalCdf(x + more) >= normalCdf(x),
      ),
    );
  });

  test('both sides of zero are alike', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 37, noNaN: true }),
        (x) => relativeError(normalCdf(x) + normalCdf(-x), 1) < 1e-15,
      ),
    );
  });
});
