import fc from 'fast-check';
import { gailSimon } from '../../../src/core/stats/gail-simon';
import { expectAgreement, TOLERANCE } from './agreement';
import reference from './reference/gail-simon.reference.json';

const strata = fc.array(
  fc.record({
    difference: fc.double({ min: -1, max: 1, noNaN: true }),
    variance: fc.double({ min: 0.001, max: 1, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
);

describe('whether strata point opposite ways', () => {
  test.each(
    reference.cases.map((known, place) => ({
      ...known,
      place: place + 1,
      size: known.strata.length,
    })),
  )('case $place, of $size strata, agrees with its derivation', ({
    strata: known,
    statistic,
    pValue,
  }) => {
    // The derivation takes the difference of two sums, so a statistic of 0 is 0 to its digits.
    const found = gailSimon(known);
    expect(Math.abs(found.statistic - statistic)).toBeLessThanOrEqual(TOLERANCE * (1 + statistic));
    expectAgreement({ pValue: found.pValue }, { pValue });
  });

  test("the paper's own example has the statistic and the p value that it gives", () => {
    const [paper] = reference.cases;
    const { statistic, pValue } = gailSimon(paper?.strata ?? []);
    expect(statistic).toBeCloseTo(4.28, 2);
    expect(pValue).toBeCloseTo(0.0877, 4);
  });

  // Gail and Simon's table of critical values at 5%, by the number of strata.
  test.each([
    [2, 2.71],
    [3, 4.23],
    [4, 5.43],
    [5, 6.5],
    [6, 7.48],
    [7, 8.41],
    [8, 9.29],
  ])('with %p strata a statistic of %p has a p value of 0.05, as in their table', (size, critical) => {
    const down = { difference: -Math.sqrt(critical), variance: 1 };
    const up = Array.from({ length: size - 1 }, () => ({ difference: 9, variance: 1 }));
    expect(Math.abs(gailSimon([down, ...up]).pValue - 0.05)).toBeLessThan(0.0005);
  });

  test('strata that all point the same way, however unlike in size, are no sign of it', () => {
    const alike = [0.01, 0.1, 0.9].map((difference) => ({ difference, variance: 0.001 }));
    expect(gailSimon(alike)).toStrictEqual({ statistic: 0, pValue: 1 });
    expect(gailSimon([...alike, { difference: 0, variance: 0.001 }])).toStrictEqual({
      statistic: 0,
      pValue: 1,
    });
  });

  test('which group is taken from which, and in which order the strata stand, makes no difference', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const found = gailSimon(some);
        const turned = some.map(({ difference, variance }) => ({
          difference: -difference,
          variance,
        }));
        expect(gailSimon(turned)).toEqual(found);
        const reversed = gailSimon([...some].reverse());
        expect(Math.abs(reversed.statistic - found.statistic)).toBeLessThan(1e-9);
      }),
    );
  });

  test('p is from 0 to 1, and falls as the weaker side grows stronger', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const { statistic, pValue } = gailSimon(some);
        const surer = gailSimon(
          some.map(({ difference, variance }) => ({ difference, variance: variance / 2 })),
        );
        expect(pValue >= 0 && pValue <= 1).toBe(true);
        expect(surer.statistic).toBeGreaterThanOrEqual(statistic);
        expect(surer.pValue).toBeLessThanOrEqual(pValue);
      }),
    );
  });

  test('one stratum, or one without a variance, is refused', () => {
    const one = { difference: 0.1, variance: 0.01 };
    expect(() => gailSimon([one])).toThrow('strata must be at least two strata, but is 1.');
    expect(() => gailSimon([one, { difference: 0.1, variance: 0 }])).toThrow(
      'variance must be above 0, but is 0.',
    );
  });
});
