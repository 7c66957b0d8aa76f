import { chiSquaredUpperTail } from '../../../src/core/stats/chi-squared';
import { expectAgreement } from './agreement';
import reference from './reference/chi-squared.reference.json';

describe('the chi-squared distribution with one degree of freedom', () => {
  test.each(reference.cases)('the chance of at least $x agrees with R', ({ x, upperTail }) => {
    expectAgreement({ upperTail: chiSquaredUpperTail(x) }, { upperTail });
  });

  test('a statistic too large for any chance to be left gives 0', () => {
    expect(chiSquaredUpperTail(2000)).toBe(0);
    expect(chiSquaredUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
  });

  test.each([-1e-9, Number.NaN])('%p is no statistic', (chiSquared) => {
    expect(() => chiSquaredUpperTail(chiSquared)).toThrow(
      `chiSquared must be a number of 0 or more, but is ${chiSquared}.`,
    );
  });
});
