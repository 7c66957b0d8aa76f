import fc from 'fast-check';
import { rateRatio } from '../../../src/core/stats/rate-ratio';
import { expectAgreement, relativeError } from './agreement';
import { arms, confidences, mixedArms } from './draws';
import reference from './reference/rate-ratio.reference.json';

describe('the ratio of two rates', () => {
  test.each(
    reference.cases,
  )('$a of $aTrials against $b of $bTrials at $confidence agrees with R', ({
    a,
    aTrials,
    b,
    bTrials,
    confidence,
    estimate,
    low,
    high,
  }) => {
    const found = rateRatio(
      { successes: a, trials: aTrials },
      { successes: b, trials: bTrials },
      confidence,
    );
    expectAgreement({ ...found }, { estimate, low, high });
  });

  test.each([
    ['none converted', [0, 9, 30, 250], { estimate: 0 }],
    ['none of the baseline converted: no ratio either', [3, 9, 0, 250], {}],
    ['none converted at all', [0, 9, 0, 250], {}],
    ['all converted, so that this group would seem certain', [1, 1, 50, 100], { estimate: 2 }],
    ['all of the baseline converted', [1, 2, 7, 7], { estimate: 0.5 }],
    ['all converted everywhere', [1, 1, 7, 7], { estimate: 1 }],
  ] as const)('with a zero cell there is no interval: %s', (_case, [a, m, b, n], expected) => {
    expect(rateRatio({ successes: a, trials: m }, { successes: b, trials: n })).toEqual(expected);
  });

  test('exchanging the groups inverts it', () => {
    fc.assert(
      fc.property(mixedArms(), mixedArms(), (a, b) => {
        const there = rateRatio(a, b);
        const back = rateRatio(b, a);
        expect(relativeError(there.estimate, 1 / (back.estimate ?? 0))).toBeLessThan(1e-12);
        expect(relativeError(there.low, 1 / (back.high ?? 0))).toBeLessThan(1e-12);
      }),
    );
  });

  test('its interval contains it, is never negative, and grows with confidence', () => {
    fc.assert(
      fc.property(mixedArms(), mixedArms(), (a, b) => {
        const { estimate = Number.NaN, low = Number.NaN, high = Number.NaN } = rateRatio(a, b, 0.9);
        const surer = rateRatio(a, b, 0.99);
        expect(0 < low && low < estimate && estimate < high).toBe(true);
        expect((surer.low ?? 1) < low && (surer.high ?? 0) > high).toBe(true);
      }),
    );
  });

  test('no figure is ever NaN or infinite', () => {
    fc.assert(
      fc.property(arms(3), arms(3), confidences, (a, b, confidence) =>
        Object.values(rateRatio(a, b, confidence)).every(Number.isFinite),
      ),
    );
  });

  test('an empty group is refused', () => {
    const nobody = { successes: 0, trials: 0 };
    const somebody = { successes: 1, trials: 2 };
    expect(() => rateRatio(nobody, somebody)).toThrow('trials must be');
    expect(() => rateRatio(somebody, nobody)).toThrow('trials must be');
  });
});
