// The promise of the always valid interval on a share of the programmes that `npm run simulate` tries.
import { seededChance } from '../../../src/core/sample/chance';
import { looksOf, type Programme } from './programme';
import { type Calls, callsOver } from './rules';

const PROGRAMMES = 150;
const CONFIDENCE = 0.95;

const calls = (programme: Programme, least: number): Calls => {
  const chance = seededChance(3);
  const looks = Array.from({ length: PROGRAMMES }, () => looksOf(programme, chance));
  return callsOver(looks, least, CONFIDENCE);
};

const PACE = { eqlsAMonth: 15, baselineAMonth: 60, months: 24 };

describe('programmes that are looked at every month for two years', () => {
  test.each([
    [0.05, 30],
    [0.2, 30],
    [0.2, 10],
    [0.4, 30],
  ])('with no difference at %p, from %p leads on: the always valid interval seldom calls one', (rate, least) => {
    const called = calls({ ...PACE, eqlRate: rate, baselineRate: rate }, least);
    expect(called.alwaysValid).toBeLessThanOrEqual(1 - CONFIDENCE);
    // Looked at so often the plain rule breaks the promise that it makes for one look.
    expect(called.plain).toBeGreaterThan(1 - CONFIDENCE);
    expect(called.interval).toBeGreaterThanOrEqual(called.plain);
  });

  test('a difference of 20 points is called by either in time', () => {
    const called = calls({ ...PACE, eqlRate: 0.35, baselineRate: 0.15 }, 30);
    expect(called.alwaysValid).toBeGreaterThan(0.9);
    expect(called.plain).toBeGreaterThanOrEqual(called.alwaysValid);
  });
});

describe('a simulated programme', () => {
  const programme = { ...PACE, eqlRate: 0.3, baselineRate: 0.1 };
  const looks = looksOf(programme, seededChance(1));

  test('comes out the same from the same seed, and otherwise from another', () => {
    expect(looksOf(programme, seededChance(1))).toEqual(looks);
    expect(looksOf(programme, seededChance(2))).not.toEqual(looks);
  });

  test('has nobody to judge before the window has passed, then more every month', () => {
    expect(looks.map(({ eql }) => eql.leads).slice(0, 3)).toEqual([0, 0, 0]);
    looks.slice(3).forEach(({ eql, baseline }, month) => {
      expect(eql.leads).toBeGreaterThan(looks[month + 2]?.eql.leads ?? 0);
      expect(baseline.leads).toBeGreaterThan(looks[month + 2]?.baseline.leads ?? 0);
    });
  });

  test('has accounts at about the pace and the rates that it was given', () => {
    const { eql, baseline } = looks[PACE.months - 1] ?? {
      eql: { leads: 0, converted: 0 },
      baseline: { leads: 0, converted: 0 },
    };
    expect(Math.abs(eql.leads / 21 - PACE.eqlsAMonth)).toBeLessThan(3);
    expect(Math.abs(baseline.leads / 21 - PACE.baselineAMonth)).toBeLessThan(6);
    expect(Math.abs(eql.converted / eql.leads - 0.3)).toBeLessThan(0.08);
    expect(Math.abs(baseline.converted / baseline.leads - 0.1)).toBeLessThan(0.03);
  });
});
