import fc from 'fast-check';
import { alwaysValidDifference } from '../../../src/core/stats/always-valid';
import type { Arm } from '../../../src/core/stats/argument';
import { newcombeDifference } from '../../../src/core/stats/newcombe';
import { expectAgreement } from './agreement';
import { arms, confidences, ROUNDING } from './draws';
import reference from './reference/always-valid.reference.json';

const width = ({ low, high }: { low: number; high: number }): number => high - low;

describe('the interval of a difference that holds at every look', () => {
  test.each(
    reference.cases,
  )('$a of $aTrials against $b of $bTrials at $confidence agrees with its derivation', ({
    a,
    aTrials,
    b,
    bTrials,
    confidence,
    estimate,
    low,
    high,
  }) => {
    const found = alwaysValidDifference(
      { successes: a, trials: aTrials },
      { successes: b, trials: bTrials },
      confidence,
    );
    expectAgreement({ ...found }, { estimate, low, high });
  });

  test('it contains the difference and keeps within -1 to 1', () => {
    fc.assert(
      fc.property(arms(), arms(), confidences, (a, b, confidence) => {
        const { estimate, low, high } = alwaysValidDifference(a, b, confidence);
        return -1 <= low && low <= estimate + ROUNDING && estimate <= high + ROUNDING && high <= 1;
      }),
    );
  });

  test('it is wider than the plain interval, which is good for one look', () => {
    fc.assert(
      fc.property(arms(), arms(), confidences, (a, b, confidence) => {
        const plain = newcombeDifference(a, b, confidence);
        return width(alwaysValidDifference(a, b, confidence)) >= width(plain) - ROUNDING;
      }),
    );
  });

  test('exchanging the groups turns it round', () => {
    fc.assert(
      fc.property(arms(), arms(), (a, b) => {
        const there = alwaysValidDifference(a, b);
        const back = alwaysValidDifference(b, a);
        expect(there.low).toBe(-back.high);
        expect(Math.abs(there.estimate + back.estimate)).toBeLessThan(ROUNDING);
      }),
    );
  });

  test('more confidence makes it wider, and ten times the leads narrower', () => {
    fc.assert(
      fc.property(arms(10_000), arms(10_000), (a, b) => {
        const sure = alwaysValidDifference(a, b, 0.9);
        const surer = alwaysValidDifference(a, b, 0.99);
        expect(surer.low).toBeLessThanOrEqual(sure.low + ROUNDING);
        expect(surer.high).toBeGreaterThanOrEqual(sure.high - ROUNDING);
        const tenfold = ({ successes, trials }: Arm): Arm => ({
          successes: 10 * successes,
          trials: 10 * trials,
        });
        const larger = alwaysValidDifference(tenfold(a), tenfold(b), 0.9);
        expect(width(larger)).toBeLessThan(width(sure));
      }),
    );
  });

  test('where everybody converted against nobody it reaches up to 1, never beyond', () => {
    const all = { successes: 30, trials: 30 };
    const none = { successes: 0, trials: 40 };
    expect(alwaysValidDifference(all, none).high).toBe(1);
    expect(alwaysValidDifference(none, all).low).toBe(-1);
    expect(alwaysValidDifference(all, none).low).toBeGreaterThan(0);
  });

  test('over every course that 14 leads can take it is wrong at any look less often than it may', () => {
    const truth = 0.3;
    let missed = 0;
    const follow = (a: Arm, b: Arm, chance: number): void => {
      if (a.trials > 0 && b.trials > 0) {
        const { low, high } = alwaysValidDifference(a, b, 0.6);
        if (low > 0 || high < 0) {
          missed += chance;
          return;
        }
      }
      if (a.trials + b.trials === 14) return;
      // EQLs come in at a third of the baseline's pace, and faster after each conversion.
      const toA = a.trials * 3 <= b.trials + 2 * b.successes;
      const arm = toA ? a : b;
      for (const success of [0, 1]) {
        const next = { successes: arm.successes + success, trials: arm.trials + 1 };
        const share = success === 1 ? truth : 1 - truth;
        if (toA) follow(next, b, chance * share);
        else follow(a, next, chance * share);
      }
    };
    follow({ successes: 0, trials: 0 }, { successes: 0, trials: 0 }, 1);
    expect(missed).toBeGreaterThan(0);
    expect(missed).toBeLessThanOrEqual(0.4);
  });

  test('it is a number too where the search tries a pull of just the number of leads', () => {
    for (let trials = 1; trials <= 300; trials += 1) {
      const none = { successes: 0, trials };
      const { low, high } = alwaysValidDifference(none, none);
      expect(high).toBeGreaterThan(0);
      expect(low).toBe(-high);
    }
  });

  test('an empty group and a confidence outside 0 to 1 are refused', () => {
    const nobody = { successes: 0, trials: 0 };
    const somebody = { successes: 1, trials: 2 };
    expect(() => alwaysValidDifference(nobody, somebody)).toThrow('trials must be');
    expect(() => alwaysValidDifference(somebody, nobody)).toThrow('trials must be');
    expect(() => alwaysValidDifference(somebody, somebody, 1)).toThrow('confidence must be');
  });
});
