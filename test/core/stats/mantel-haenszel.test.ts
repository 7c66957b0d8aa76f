import fc from 'fast-check';
import { cochranMantelHaenszel } from '../../../src/core/stats/cochran-mantel-haenszel';
import { mantelHaenszel } from '../../../src/core/stats/mantel-haenszel';
import { newcombeDifference } from '../../../src/core/stats/newcombe';
import { rateRatio } from '../../../src/core/stats/rate-ratio';
import { expectAgreement, relativeError } from './agreement';
import { arms, mixedArms, ROUNDING } from './draws';
import reference from './reference/mantel-haenszel.reference.json';

const strata = fc.array(fc.record({ a: arms(2000), b: arms(2000) }), {
  minLength: 1,
  maxLength: 6,
});

describe('like for like over several strata', () => {
  test.each(
    reference.cases.map((known, index) => ({ ...known, index })),
  )('reference case $index agrees with R', (known) => {
    const found = mantelHaenszel(
      known.strata.map(({ a, aTrials, b, bTrials }) => ({
        a: { successes: a, trials: aTrials },
        b: { successes: b, trials: bTrials },
      })),
      known.confidence,
    );
    expectAgreement({ ...found.difference }, known.difference);
    expectAgreement({ ...found.ratio }, known.ratio);
    expectAgreement(
      { chiSquared: found.chiSquared, pValue: found.pValue },
      { chiSquared: known.chiSquared, pValue: known.pValue },
    );
  });

  test('with a single stratum it is the plain comparison', () => {
    fc.assert(
      fc.property(mixedArms(5000), mixedArms(5000), (a, b) => {
        const { difference, ratio, chiSquared } = mantelHaenszel([{ a, b }]);
        const crude = newcombeDifference(a, b);
        expect(Math.abs(difference.estimate - crude.estimate)).toBeLessThan(ROUNDING);
        expectAgreement({ ...ratio }, { ...rateRatio(a, b) });
        // Pearson's statistic has all leads where this one has all leads but one.
        const all = a.trials + b.trials;
        const rate = (a.successes + b.successes) / all;
        const variance = rate * (1 - rate) * (1 / a.trials + 1 / b.trials);
        const pearson = crude.estimate ** 2 / variance;
        expect(Math.abs((chiSquared ?? 0) - (pearson * (all - 1)) / all)).toBeLessThan(1e-8);
      }),
    );
  });

  test('exchanging the groups turns the difference round and inverts the ratios', () => {
    fc.assert(
      fc.property(strata, (drawn) => {
        const there = mantelHaenszel(drawn);
        const back = mantelHaenszel(drawn.map(({ a, b }) => ({ a: b, b: a })));
        expect(Math.abs(there.difference.estimate + back.difference.estimate)).toBeLessThan(1e-12);
        expect(Math.abs(there.difference.low + back.difference.high)).toBeLessThan(1e-7);
        expect(relativeError(there.pValue, back.pValue)).toBeLessThan(1e-9);
        fc.pre((there.ratio.low ?? 0) > 0 && (back.ratio.low ?? 0) > 0);
        expect(relativeError(there.ratio.low, 1 / (back.ratio.high ?? 0))).toBeLessThan(1e-9);
      }),
    );
  });

  test('the order of the strata does not matter', () => {
    fc.assert(
      fc.property(strata, (drawn) => {
        const there = mantelHaenszel(drawn);
        const back = mantelHaenszel([...drawn].reverse());
        expect(Math.abs(there.difference.low - back.difference.low)).toBeLessThan(1e-7);
        expectAgreement({ ...back.ratio }, { ...there.ratio });
      }),
    );
  });

  test('each interval contains its estimate, a difference keeps within -1 to 1', () => {
    fc.assert(
      fc.property(strata, (drawn) => {
        const { difference, ratio } = mantelHaenszel(drawn);
        expect(-1 <= difference.low && difference.high <= 1).toBe(true);
        for (const { estimate, low, high } of [difference, ratio]) {
          if (low === undefined || estimate === undefined || high === undefined) continue;
          expect(low <= estimate && estimate <= high).toBe(true);
        }
      }),
    );
  });

  test('no figure is ever NaN or infinite', () => {
    const tiny = fc.array(fc.record({ a: arms(2), b: arms(2) }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(tiny, (drawn) => {
        const { difference, ratio, ...test } = mantelHaenszel(drawn);
        const figures = [difference, ratio, test].flatMap((each) => Object.values(each));
        expect(figures.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  const of = (successes: number, trials: number) => ({ successes, trials });

  test('where nobody converted there is a difference of nothing, no ratio and no test', () => {
    const found = mantelHaenszel([{ a: of(0, 10), b: of(0, 20) }]);
    expect(found).toEqual({
      difference: { estimate: 0, low: 0, high: 0 },
      ratio: {},
    });
  });

  test('where one side never converted the ratio has no interval', () => {
    const { ratio } = mantelHaenszel([{ a: of(0, 10), b: of(4, 20) }]);
    expect(ratio).toEqual({ estimate: 0 });
  });

  test('where the ratio may be anything at all it has no interval', () => {
    const { ratio } = mantelHaenszel([
      { a: of(1, 2 ** 31), b: of(0, 1) },
      { a: of(0, 1), b: of(1, 1) },
    ]);
    expect(Object.keys(ratio)).toEqual(['estimate']);
  });

  test('where everybody converted the ratio is 1, without an interval', () => {
    expect(mantelHaenszel([{ a: of(3, 3), b: of(9, 9) }]).ratio).toEqual({ estimate: 1 });
  });

  test('no strata, or a stratum with an empty group, is refused', () => {
    expect(() => mantelHaenszel([])).toThrow('strata must be at least one stratum, but is none.');
    expect(() => mantelHaenszel([{ a: of(0, 0), b: of(1, 2) }])).toThrow('trials must be');
    expect(() => cochranMantelHaenszel([{ a: of(1, 2), b: of(0, 0) }])).toThrow('trials must be');
  });
});
