import fc from 'fast-check';
import { fisherExact } from '../../../src/core/stats/fisher';
import { expectAgreement, relativeError } from './agreement';
import reference from './reference/fisher.reference.json';

const counts = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 3000 }),
  fc.integer({ min: 0, max: 500_000 }),
);
const tables = fc.tuple(counts, counts, counts, counts);

/** The same p value from the definition, in whole numbers, for tables small enough. */
const byCounting = (a: number, b: number, c: number, d: number): number => {
  const ways = (n: number, k: number): bigint => {
    let product = 1n;
    for (let i = 1; i <= k; i++) product = (product * BigInt(n - k + i)) / BigInt(i);
    return product;
  };
  const weight = (x: number): bigint => ways(a + b, x) * ways(c + d, a + c - x);
  const first = Math.max(0, a - d);
  const all = Array.from({ length: Math.min(a + b, a + c) - first + 1 }, (_, i) =>
    weight(first + i),
  );
  const sum = (weights: readonly bigint[]): bigint => weights.reduce((one, two) => one + two, 0n);
  return Number(sum(all.filter((each) => each <= weight(a)))) / Number(sum(all));
};

describe("Fisher's exact test", () => {
  test.each(reference.cases)('$a of $aTrials against $b of $bTrials agrees with R', ({
    a,
    aTrials,
    b,
    bTrials,
    pValue,
  }) => {
    expectAgreement({ pValue: fisherExact(a, aTrials - a, b, bTrials - b) }, { pValue });
  });

  test('it is the share of the tables that are no likelier, counted one by one', () => {
    const few = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(few, few, few, few, (a, b, c, d) => {
        expect(relativeError(fisherExact(a, b, c, d), byCounting(a, b, c, d))).toBeLessThan(1e-12);
      }),
    );
  });

  test('rows and columns may change places', () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const p = fisherExact(a, b, c, d);
        expect(relativeError(fisherExact(c, d, a, b), p)).toBeLessThan(1e-9);
        expect(relativeError(fisherExact(b, a, d, c), p)).toBeLessThan(1e-9);
        expect(relativeError(fisherExact(a, c, b, d), p)).toBeLessThan(1e-9);
      }),
    );
  });

  test('it is a probability', () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const p = fisherExact(a, b, c, d);
        return p >= 0 && p <= 1;
      }),
    );
  });

  test.each([
    [0, 0, 0, 0],
    [0, 0, 3, 7], // one group is empty
    [0, 5, 0, 8], // nobody converted
    [5, 0, 8, 0], // everybody did
    [1, 0, 0, 0], // a single lead
    [5, 15, 20, 60], // equal rates
  ])('where nothing can differ, or nothing does, it is 1: %p %p %p %p', (a, b, c, d) => {
    expect(fisherExact(a, b, c, d)).toBe(1);
  });

  test('what is too small for a number is 0', () => {
    expect(fisherExact(500_000, 0, 0, 500_000)).toBe(0);
  });

  test('a number that is barely more than 0 is not called 0', () => {
    // R gives 4.03e-321, a number that has lost most of its digits.
    const p = fisherExact(900, 100, 100, 900);
    expect(p).toBeGreaterThan(4.0e-321);
    expect(p).toBeLessThan(4.1e-321);
  });

  test.each([
    [-1, 'a must be a whole number of 0 or more, but is -1.'],
    [1.5, 'a must be a whole number of 0 or more, but is 1.5.'],
    [Number.NaN, 'a must be a whole number of 0 or more, but is NaN.'],
  ])('%p leads are refused', (a, sentence) => {
    expect(() => fisherExact(a, 1, 1, 1)).toThrow(new RangeError(sentence));
  });
});
