import fc from 'fast-check';
import { normalCdf } from '../../../src/core/stats/normal';
import { expectAgreement, relativeError } from './agreement';
import reference from './reference/normal.reference.json';

describe('the normal distribution', () => {
  test.each(reference.cases)('the chance of at most $x agrees with R', ({ x, probability }) => {
    expectAgreement({ probability: normalCdf(x) }, { probability }, 1e-13);
  });

  // From a computation with 40 digits; the squares of these values are no short numbers.
  test.each([
    [-10.7, 5.088910855027318e-27],
    [-30.3, 5.731723503315495e-202],
    [-35.7, 1.9765810879591524e-279],
  ])('the chance of at most %p has fourteen digits right, far out as well', (x, probability) => {
    expect(relativeError(normalCdf(x), probability)).toBeLessThan(1e-14);
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
