import fc from 'fast-check';
import { type PlanningInput, planning } from '../../../../src/core/conversion/comparing/planning';
import { sampleSizePerGroup } from '../../../../src/core/stats/sample-size';

/** 15 May 2026. */
const AS_OF = 20_588;

const days = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, place) => from + place * step);

const input = (changes: Partial<PlanningInput> = {}): PlanningInput => ({
  eql: { leadType: 'EQL', leads: 60, converted: 18 },
  baseline: { leadType: 'MQL', leads: 300, converted: 60 },
  gaps: [5, 10, 15],
  confidence: 0.95,
  asOf: AS_OF,
  windowDays: 90,
  // 60 old ones, and 30 that came over the last 90 days.
  eqlDays: [...days(60, AS_OF - 450, 6), ...days(30, AS_OF - 89, 3)],
  ...changes,
});

const linesOf = (changes?: Partial<PlanningInput>): readonly string[] =>
  planning(input(changes)).lines;

describe('how many leads it takes to see a gap that would matter', () => {
  test('is told for each gap, with the month in which there will be as many', () => {
    expect(linesOf()).toEqual([
      'A true gap of 5 points above the MQLs’ rate of 20% shows with a chance of 80% once 642 EQLs and 3,210 MQLs are old enough to judge; there are 60 and 300. At the present inflow that is around February 2031.',
      'A gap of 10 points takes 169 and 845: around April 2027.',
      // Those that are under way are enough: the 19th of them is old enough in July.
      'A gap of 15 points takes 79 and 395: around July 2026.',
    ]);
  });

  test('keeps to the present sizes of both groups', () => {
    expect(planning(input()).rows.map(({ eqls, baselineLeads }) => [eqls, baselineLeads])).toEqual(
      [0.25, 0.3, 0.35].map((rate) => {
        const eqls = sampleSizePerGroup(rate, 0.2, 0.8, 0.95, 5);
        return [eqls, 5 * eqls];
      }),
    );
  });

  test('does not depend on the gap that happens to be seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (converted) => {
        expect(planning(input({ eql: { leadType: 'EQL', leads: 60, converted } }))).toEqual(
          planning(input()),
        );
      }),
    );
  });

  test('says which gaps there are leads enough for', () => {
    expect(linesOf({ eql: { leadType: 'EQL', leads: 100, converted: 20 } })[2]).toBe(
      'A gap of 15 points takes 89 and 267: there are enough.',
    );
    expect(linesOf({ gaps: [20] })).toEqual([
      'A true gap of 20 points above the MQLs’ rate of 20% shows with a chance of 80% once 46 EQLs and 230 MQLs are old enough to judge; there are 60 and 300, which is enough.',
    ]);
  });

  test('names no month where no EQL came lately, and none that is more than five years away', () => {
    const [first, second] = linesOf({ eqlDays: days(60, AS_OF - 450, 6) });
    expect(first).toContain('No EQL qualified in the last 90 days, so there is no day to name.');
    expect(second).toBe('A gap of 10 points takes 169 and 845.');
    expect(linesOf({ gaps: [1, 2] })).toEqual([
      expect.stringContaining('there are 60 and 300. At the present inflow that is more than five'),
      'A gap of 2 points takes 3,869 and 19,345: more than five years away.',
    ]);
  });

  test('names no month where all conversions so far count', () => {
    const { windowDays: _none, ...endless } = input();
    expect(planning(endless).lines).toEqual([
      expect.stringMatching(/there are 60 and 300\.$/),
      'A gap of 10 points takes 169 and 845.',
      'A gap of 15 points takes 79 and 395.',
    ]);
  });

  test('leaves out a gap that would take the rate to 100%', () => {
    const baseline = { leadType: 'MQL', leads: 300, converted: 270 };
    expect(planning(input({ baseline })).rows.map(({ points }) => points)).toEqual([5]);
    const all = { leadType: 'MQL', leads: 300, converted: 300 };
    expect(planning(input({ baseline: all }))).toEqual({ lines: [], rows: [] });
  });

  test('speaks of a baseline without conversions, and of one point', () => {
    expect(linesOf({ baseline: { leadType: 'Web', leads: 30, converted: 0 }, gaps: [1] })).toEqual([
      expect.stringMatching(/^A true gap of 1 point above the Web leads’ rate of 0% shows/),
    ]);
  });

  test('is nothing while there are fewer than 10 on either side, whose rates are not told', () => {
    const few = { leadType: 'EQL', leads: 9, converted: 3 };
    expect(planning(input({ eql: few }))).toEqual({ lines: [], rows: [] });
    expect(planning(input({ baseline: { ...few, leadType: 'MQL' } })).lines).toEqual([]);
  });

  test('takes fewer leads for a wider gap, and never names a day that has passed', () => {
    const counts = fc.record({
      leads: fc.integer({ min: 10, max: 400 }),
      share: fc.double({ min: 0, max: 0.8, noNaN: true }),
      young: fc.integer({ min: 0, max: 200 }),
      window: fc.integer({ min: 1, max: 365 }),
    });
    fc.assert(
      fc.property(counts, ({ leads, share, young, window }) => {
        const { lines, rows } = planning(
          input({
            eql: { leadType: 'EQL', leads, converted: 0 },
            baseline: { leadType: 'MQL', leads: 200, converted: Math.floor(200 * share) },
            windowDays: window,
            eqlDays: [
              ...days(leads, AS_OF - window, -1),
              ...Array.from({ length: young }, (_, place) => AS_OF - (place % window)),
            ],
          }),
        );
        expect(lines.length).toBe(rows.length);
        expect(lines.join(' ')).not.toMatch(/NaN|undefined|Infinity| {2}/);
        rows.forEach((row, place) => {
          expect(row.eqls).toBeLessThanOrEqual(rows[place - 1]?.eqls ?? Number.POSITIVE_INFINITY);
          expect(row.isThere).toBe(leads >= row.eqls);
          if (row.day !== undefined) expect(row.day).toBeGreaterThan(AS_OF);
        });
      }),
    );
  });
});
