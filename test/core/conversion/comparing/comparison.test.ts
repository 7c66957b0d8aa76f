import fc from 'fast-check';
import { compareLeadTypes } from '../../../../src/core/conversion/comparing/comparison';

const counted = (leadType: string, converted: number, leads: number) => ({
  leadType,
  converted,
  leads,
});
const eqlAgainstMql = (eql: readonly [number, number], mql: readonly [number, number]) => {
  const [row, baseline] = compareLeadTypes([counted('EQL', ...eql), counted('MQL', ...mql)], 'MQL');
  if (!row || !baseline) throw new Error('two lead types make two rows');
  return { row, baseline };
};
const rounded = (value: number | undefined, digits: number) =>
  value === undefined ? undefined : Number(value.toFixed(digits));

describe('the comparison of lead types', () => {
  test.each([
    {
      eql: [56, 70],
      mql: [48, 80],
      rate: [0.69183, 0.87695],
      baselineRate: [0.49045, 0.70038],
      gap: [0.2, 0.05243, 0.33387],
      lift: [1.3333, 1.0766, 1.6512],
      p: 0.0125211,
    },
    {
      eql: [18, 60],
      mql: [45, 300],
      rate: [0.19898, 0.42509],
      baselineRate: [0.11403, 0.19482],
      gap: [0.15, 0.03949, 0.28016],
      lift: [2, 1.2486, 3.2036],
      p: 0.0085517,
    },
    {
      eql: [4, 12],
      mql: [40, 400],
      rate: [0.13812, 0.60938],
      baselineRate: [0.0743, 0.13331],
      gap: [0.23333, 0.0353, 0.51057],
      lift: [3.3333, 1.4212, 7.818],
      p: 0.0296708,
    },
    {
      // Nobody converted: the lift is 0, and how sure that is can't be said.
      eql: [0, 9],
      mql: [30, 250],
      rate: [0, 0.29915],
      baselineRate: [0.08536, 0.16614],
      gap: [-0.12, -0.16614, 0.18114],
      lift: [0, undefined, undefined],
      p: 0.6039997,
    },
    {
      eql: [5, 20],
      mql: [20, 100],
      rate: [0.11186, 0.4687],
      baselineRate: [0.13337, 0.28883],
      gap: [0.05, -0.11423, 0.27863],
      lift: [1.25, 0.532, 2.9372],
      p: 0.5628359,
    },
    {
      eql: [32, 120],
      mql: [50, 360],
      rate: [0.19568, 0.35212],
      baselineRate: [0.10696, 0.17844],
      gap: [0.12778, 0.04652, 0.219],
      lift: [1.92, 1.2965, 2.8434],
      p: 0.0019655,
    },
  ] as const)('$eql against $mql gives the worked figures', (worked) => {
    const { row, baseline } = eqlAgainstMql(worked.eql, worked.mql);
    expect([rounded(row.low, 5), rounded(row.high, 5)]).toEqual(worked.rate);
    expect([rounded(baseline.low, 5), rounded(baseline.high, 5)]).toEqual(worked.baselineRate);
    expect([
      rounded(row.difference, 5),
      rounded(row.differenceLow, 5),
      rounded(row.differenceHigh, 5),
    ]).toEqual(worked.gap);
    expect([rounded(row.lift, 4), rounded(row.liftLow, 4), rounded(row.liftHigh, 4)]).toEqual(
      worked.lift,
    );
    expect(rounded(row.pValue, 7)).toBe(worked.p);
  });

  test("the baseline's own row has a rate and no comparison", () => {
    const { baseline } = eqlAgainstMql([18, 60], [45, 300]);
    expect(Object.keys(baseline)).toEqual([
      'leadType',
      'leads',
      'converted',
      'rate',
      'low',
      'high',
    ]);
  });

  test('rows stand EQL first, baseline last, the others by number of leads', () => {
    const rows = compareLeadTypes(
      [
        counted('MQL', 45, 300),
        counted('SQL', 9, 20),
        counted('Event', 3, 80),
        counted('EQL', 1, 2),
      ],
      'mql',
    );
    expect(rows.map((row) => row.leadType)).toEqual(['EQL', 'Event', 'SQL', 'MQL']);
    expect(rows.map((row) => row.verdict)).toEqual([
      'Too early',
      'Lower',
      'Early signal: higher',
      undefined,
    ]);
  });

  test('a type without leads has no rate, and nothing is made up for it', () => {
    const { row } = eqlAgainstMql([0, 0], [45, 300]);
    expect(row).toEqual({ leadType: 'EQL', leads: 0, converted: 0, verdict: 'Too early' });
  });

  test('against a baseline without leads there is a rate and no comparison', () => {
    const { row, baseline } = eqlAgainstMql([18, 60], [0, 0]);
    expect(row.rate).toBe(0.3);
    expect(row.verdict).toBe('Too early');
    expect(Object.keys(row)).not.toContain('difference');
    expect(baseline).toEqual({ leadType: 'MQL', leads: 0, converted: 0 });
  });

  test('where nobody is the baseline there are rates alone', () => {
    const [row] = compareLeadTypes([counted('EQL', 18, 60)], 'MQL');
    expect(row?.rate).toBe(0.3);
    expect(row?.verdict).toBeUndefined();
    expect(row?.difference).toBeUndefined();
  });

  test('no leads at all make no rows', () => {
    expect(compareLeadTypes([], 'MQL')).toEqual([]);
  });

  test('more confidence makes every interval wider', () => {
    const types = [counted('EQL', 18, 60), counted('MQL', 45, 300)];
    const [sure] = compareLeadTypes(types, 'MQL', 0.9);
    const [surer] = compareLeadTypes(types, 'MQL', 0.99);
    expect(surer?.low).toBeLessThan(sure?.low ?? 0);
    expect(surer?.differenceHigh).toBeGreaterThan(sure?.differenceHigh ?? 1);
    expect(surer?.liftHigh).toBeGreaterThan(sure?.liftHigh ?? 9);
  });

  test('more conversions than leads are refused', () => {
    expect(() => compareLeadTypes([counted('EQL', 3, 2)], 'MQL')).toThrow(
      'successes must be at most the number of trials, 2, but is 3.',
    );
  });

  test('no figure is ever NaN or infinite, whatever the counts', () => {
    const count = fc
      .integer({ min: 0, max: 12 })
      .chain((leads) =>
        fc.integer({ min: 0, max: leads }).map((converted) => ({ leads, converted })),
      );
    fc.assert(
      fc.property(count, count, count, (eql, sql, mql) => {
        const rows = compareLeadTypes(
          [
            { leadType: 'EQL', ...eql },
            { leadType: 'SQL', ...sql },
            { leadType: 'MQL', ...mql },
          ],
          'MQL',
        );
        for (const { leadType, verdict, ...figures } of rows) {
          expect([leadType, ...Object.values(figures).filter((x) => !Number.isFinite(x))]).toEqual([
            leadType,
          ]);
          expect(verdict === undefined).toBe(leadType === 'MQL');
        }
      }),
    );
  });
});
