import fc from 'fast-check';
import { stratumDifference } from '../../../src/core/stats/stratum-difference';
import { expectAgreement } from './agreement';
import { arms } from './draws';
import reference from './reference/gail-simon.reference.json';

const armOf = (successes = 0, trials = 1) => ({ successes, trials });

const tables = reference.cases.flatMap((known) =>
  ('tables' in known ? known.tables : []).map((cells, place) => ({
    cells,
    expected: known.strata[place] ?? {},
  })),
);

describe("a stratum's difference and its variance", () => {
  test.each(tables)('of $cells agree with their derivation', ({ cells, expected }) => {
    const [a, aTrials, b, bTrials] = cells;
    const { difference, variance } = stratumDifference({
      a: armOf(a, aTrials),
      b: armOf(b, bTrials),
    });
    expectAgreement({ difference, variance }, { ...expected });
  });

  test('a group in which nobody converted, or everybody, is not known for certain', () => {
    fc.assert(
      fc.property(arms(), arms(), (a, b) => {
        expect(stratumDifference({ a, b }).variance).toBeGreaterThan(0);
      }),
    );
    const { variance } = stratumDifference({ a: armOf(6, 10), b: armOf(0, 10) });
    expect(variance).toBeCloseTo(0.024 + 11 / 12 ** 3, 12);
  });

  test('exchanging the groups turns the difference round and leaves the variance', () => {
    fc.assert(
      fc.property(arms(), arms(), (a, b) => {
        const there = stratumDifference({ a, b });
        const back = stratumDifference({ a: b, b: a });
        expect(back.difference).toBe(0 - there.difference);
        expect(back.variance).toBe(there.variance);
      }),
    );
  });

  test('an empty group is refused', () => {
    expect(() => stratumDifference({ a: armOf(0, 0), b: armOf(1, 2) })).toThrow('trials must be');
    expect(() => stratumDifference({ a: armOf(1, 2), b: armOf(0, 0) })).toThrow('trials must be');
  });
});
