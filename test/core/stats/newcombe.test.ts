import fc from 'fast-check';
import { newcombeDifference } from '../../../src/core/stats/newcombe';
import { expectAgreement } from './agreement';
import { arms, confidences, ROUNDING } from './draws';
import reference from './reference/newcombe.reference.json';

describe('the interval of a difference between two rates', () => {
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
    const found = newcombeDifference(
      { successes: a, trials: aTrials },
      { successes: b, trials: bTrials },
      confidence,
    );
    expectAgreement({ ...found }, { estimate, low, high });
  });

  test('it contains the difference and keeps within -1 to 1', () => {
    fc.assert(
      fc.property(arms(), arms(), confidences, (a, b, confidence) => {
        const { estimate, low, high } = newcombeDifference(a, b, confidence);
        return -1 <= low && low <= estimate && estimate <= high && high <= 1;
      }),
    );
  });

  test('exchanging the groups turns it round', () => {
    fc.assert(
      fc.property(arms(), arms(), (a, b) => {
        const there = newcombeDifference(a, b);
        const back = newcombeDifference(b, a);
        expect(Math.abs(there.estimate + back.estimate)).toBeLessThan(ROUNDING);
        expect(Math.abs(there.low + back.high)).toBeLessThan(ROUNDING);
      }),
    );
  });

  test('a group against itself differs by nothing, with 0 in the interval', () => {
    fc.assert(
      fc.property(arms(), (a) => {
        const { estimate, low, high } = newcombeDifference(a, a);
        return estimate === 0 && low < 0 && high > 0;
      }),
    );
  });

  test('more confidence makes it wider, another conversion moves it up', () => {
    fc.assert(
      fc.property(arms(), arms(), (a, b) => {
        fc.pre(a.successes < a.trials);
        const sure = newcombeDifference(a, b, 0.9);
        const surer = newcombeDifference(a, b, 0.99);
        const better = newcombeDifference({ ...a, successes: a.successes + 1 }, b, 0.9);
        expect(surer.low).toBeLessThanOrEqual(sure.low);
        expect(surer.high).toBeGreaterThanOrEqual(sure.high);
        expect(better.estimate).toBeGreaterThan(sure.estimate);
      }),
    );
  });

  test('an empty group is refused', () => {
    const nobody = { successes: 0, trials: 0 };
    const somebody = { successes: 1, trials: 2 };
    expect(() => newcombeDifference(nobody, somebody)).toThrow('trials must be');
    expect(() => newcombeDifference(somebody, nobody)).toThrow('trials must be');
  });
});
