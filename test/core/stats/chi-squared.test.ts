import { chiSquaredUpperTail } from '../../../src/core/stats/chi-squared';
import { expectAgreement } from './agreement';
import reference from './reference/chi-squared.reference.json';
import degrees from './reference/chi-squared-degrees.reference.json';

describe('the chi-squared distribution', () => {
  test.each(reference.cases)('the chance of at least $x agrees with R', ({ x, upperTail }) => {
    expectAgreement({ upperTail: chiSquaredUpperTail(x) }, { upperTail });
  });

  test.each(
    degrees.cases,
  )('the chance of at least $x with $degrees degrees of freedom agrees with scipy', (known) => {
    const upperTail = chiSquaredUpperTail(known.x, known.degrees);
    expectAgreement({ upperTail }, { upperTail: known.upperTail });
  });

  test('a statistic too large for any chance to be left gives 0', () => {
    expect(chiSquaredUpperTail(2000)).toBe(0);
    expect(chiSquaredUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(chiSquaredUpperTail(Number.POSITIVE_INFINITY, 4)).toBe(0);
    expect(chiSquaredUpperTail(Number.POSITIVE_INFINITY, 5)).toBe(0);
  });

  test.each([0, 1.5])('%p degrees of freedom are refused', (some) => {
    expect(() => chiSquaredUpperTail(1, some)).toThrow(
      `degrees must be a whole number of 1 or more, but is ${some}.`,
    );
  });

  test.each([-1e-9, Number.NaN])('%p is no statistic', (chiSquared) => {
    expect(() => chiSquaredUpperTail(chiSquared)).toThrow(
      `chiSquared must be a number of 0 or more, but is ${chiSquared}.`,
    );
  });
});
