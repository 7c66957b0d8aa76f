import fc from 'fast-check';
import type { LeadHistory } from '../../../../src/core/conversion/counting/judged-lead';
import { timeToConvert } from '../../../../src/core/conversion/tables/time-to-convert';
import { kaplanMeier } from '../../../../src/core/stats/kaplan-meier';

const converted = (...days: number[]): LeadHistory[] =>
  days.map((day) => ({ days: day, converted: true }));
const open = (...days: number[]): LeadHistory[] =>
  days.map((day) => ({ days: day, converted: false }));

const EQL = {
  leadType: 'EQL',
  leads: [...converted(10, 20, 30, 45, 60), ...open(30, 60, 90, 90, 90)],
};
const MQL = {
  leadType: 'MQL',
  leads: [...converted(25, 80), ...open(15, 40, 90, 90, 90, 90, 90, 90)],
};
const rowOf = (leads: readonly LeadHistory[]) => {
  const [row] = timeToConvert([{ leadType: 'EQL', leads }], 'MQL');
  if (!row) throw new Error('one lead type makes one row');
  return row;
};

describe('time to convert', () => {
  test('gives the worked shares by day 90, everyone counted', () => {
    const [eql, mql] = timeToConvert([MQL, EQL], 'MQL');
    expect(eql).toMatchObject({ leadType: 'EQL', leads: 10, converted: 5, medianDays: 60 });
    expect(mql).toMatchObject({ leadType: 'MQL', leads: 10, converted: 2, followedDays: 90 });
    expect(eql?.by.map(({ share }) => share?.toFixed(5))).toEqual([
      '0.30000',
      '0.53333',
      '0.53333',
      undefined, // nobody was followed for 180 days
    ]);
    expect(1 - (mql?.by[2]?.share ?? 0)).toBeCloseTo(0.7619, 5);
    expect(eql?.pValue).toBeCloseTo(0.15575, 5);
    expect(mql?.pValue).toBeUndefined();
  });

  test('each share has its log-log interval, turned from those left to those converted', () => {
    const [, sixty] = rowOf(EQL.leads).by;
    // R: 1 - 0.73661 and 1 - 0.14955
    expect(sixty?.low).toBeCloseTo(0.26339, 5);
    expect(sixty?.high).toBeCloseTo(0.85045, 5);
  });

  test('a lead that is still open counts as long as it was followed, and no longer', () => {
    const followed = rowOf([...converted(40), ...open(50, 50, 50)]);
    const left = rowOf([...converted(40), ...open(30, 30, 30)]);
    expect(followed.by[1]).toEqual({ day: 60 });
    expect(followed.curve[0]?.share).toBe(0.25);
    expect(left.curve[0]?.share).toBe(1);
  });

  test('before the first conversion the share is 0, and no interval is made up', () => {
    expect(rowOf(open(200)).by).toEqual([30, 60, 90, 180].map((day) => ({ day, share: 0 })));
  });

  test('past the longest follow-up the share is unknown, not 0', () => {
    expect(rowOf(open(45)).by).toEqual([
      { day: 30, share: 0 },
      { day: 60 },
      { day: 90 },
      { day: 180 },
    ]);
  });

  test('once all have converted the share stays at 1', () => {
    expect(rowOf(converted(3, 12)).by).toEqual([30, 60, 90, 180].map((day) => ({ day, share: 1 })));
  });

  test('a conversion on the very day of the mark counts', () => {
    expect(rowOf([...converted(30), ...open(200)]).by[0]?.share).toBe(0.5);
  });

  test('a lead type without leads has a row without shares', () => {
    expect(rowOf([])).toEqual({
      leadType: 'EQL',
      leads: 0,
      converted: 0,
      by: [{ day: 30 }, { day: 60 }, { day: 90 }, { day: 180 }],
      curve: [],
    });
  });

  test('the median has the interval that the curve gives it', () => {
    const leads = converted(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    const { median, medianLow, medianHigh } = kaplanMeier(
      leads.map(({ days }) => ({ time: days, event: true })),
    );
    expect(rowOf(leads)).toMatchObject({ medianDays: median, medianLow, medianHigh });
    expect([median, medianLow, medianHigh].every(Number.isFinite)).toBe(true);
    expect(rowOf(open(45))).not.toHaveProperty('medianDays');
    expect(rowOf([])).not.toHaveProperty('followedDays');
  });

  test('two lead types are compared from 10 leads each on', () => {
    const fewer = { ...EQL, leads: EQL.leads.slice(1) };
    const pValue = (histories: readonly (typeof EQL)[]): number | undefined =>
      timeToConvert(histories, 'MQL').find(({ leadType }) => leadType === 'EQL')?.pValue;
    expect(pValue([EQL, MQL])).toBeDefined();
    expect(pValue([fewer, MQL])).toBeUndefined();
    expect(pValue([EQL, { ...MQL, leads: MQL.leads.slice(1) }])).toBeUndefined();
  });

  test('while fewer than half have converted there is no median', () => {
    expect(rowOf(MQL.leads).medianDays).toBeUndefined();
  });

  test('shares never fall, keep within 0 to 1 and within their interval', () => {
    const leads = fc.array(
      fc.record({ days: fc.integer({ min: 0, max: 220 }), converted: fc.boolean() }),
    );
    fc.assert(
      fc.property(leads, (drawn) => {
        const { by, curve } = rowOf(drawn);
        for (const list of [by, curve]) {
          const known = list.filter(({ share }) => share !== undefined);
          const shares = known.map(({ share = Number.NaN }) => share);
          expect(shares).toEqual([...shares].sort((one, other) => one - other));
          for (const { share = Number.NaN, low = 0, high = 1 } of known) {
            expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
          }
        }
      }),
    );
  });

  test('days before qualifying are refused', () => {
    expect(() => rowOf(converted(-1))).toThrow('time must be 0 or more, but is -1.');
  });
});
