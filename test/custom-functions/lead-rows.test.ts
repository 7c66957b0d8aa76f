// Leads by rows and by counts: what is a conversion, what is a lead, and the same table either way.
import * as fc from 'fast-check';
import {
  EQL_COMPARE,
  EQL_COMPARE_COUNTS,
  EQL_LIKE_FOR_LIKE,
  EQL_LIKE_FOR_LIKE_COUNTS,
  EQL_RATE,
} from '../../src/custom-functions';

describe('a converted cell', () => {
  test.each([
    true,
    'TRUE',
    'yes',
    'Yes',
    1,
    '1',
    new Date('2026-03-14T00:00:00Z'),
    '2026-03-14',
    'converted',
    'won',
    'Won',
    'closed won',
    'Closed-Won',
    'customer', // one of the settings' converted stages
    'opportunity',
  ])('%p is a conversion', (cell) => {
    expect(EQL_RATE([['EQL']], [[cell]], 'EQL')).toBe(1);
  });

  test.each([
    '',
    ' ',
    '-',
    'n/a',
    'unknown',
    false,
    'FALSE',
    'no',
    'No',
    0,
    '0',
    'closed lost',
    'lost',
    'open',
    'negotiation',
    'not converted',
    '#N/A',
  ])('%p is none', (cell) => {
    expect(EQL_RATE([['EQL']], [[cell]], 'EQL')).toBe(0);
  });
});

describe('ranges as people select them', () => {
  test('whole columns begin with a header row and end with blank ones', () => {
    const open = (cells: unknown[][]): unknown[][] => [...cells, ...Array(990).fill([''])];
    const types = open([['Lead type'], ['EQL'], ['MQL'], ['MQL']]);
    const outcomes = open([['Converted'], [true], [true], [false]]);
    expect(EQL_COMPARE(types, outcomes)).toEqual(
      EQL_COMPARE([['EQL'], ['MQL'], ['MQL']], [[true], [true], [false]]),
    );
    expect(
      EQL_COMPARE_COUNTS(types, open([['Leads'], [1], [1], [1]]), open([['Won'], [1], [1], [0]])),
    ).toEqual(EQL_COMPARE([['EQL'], ['MQL'], ['MQL']], [[true], [true], [false]]));
  });

  test('a row without a lead type is left out', () => {
    expect(EQL_RATE([['EQL'], ['n/a'], ['']], [[false], [true], [true]], 'EQL')).toBe(0);
    expect(EQL_COMPARE_COUNTS([['EQL'], ['unknown']], [[4], [9]], [[1], [9]])).toHaveLength(2);
  });

  test('a formula that failed in place of a range is named', () => {
    expect(() => EQL_RATE('#REF!', [[true]], 'EQL')).toThrow(
      'lead_types is #REF!: mend that formula',
    );
    expect(() => EQL_COMPARE([['EQL']], '#N/A')).toThrow('converted is #N/A: mend that formula');
  });
});

describe('counts', () => {
  const TYPES = [['EQL'], ['MQL']];

  test('give the table that their leads would give', () => {
    const [header, eql, mql] = EQL_COMPARE_COUNTS(TYPES, [[60], [300]], [[18], [45]]);
    expect(header?.[0]).toBe('Lead type');
    expect(eql?.slice(0, 4)).toEqual(['EQL', 60, 18, 0.3]);
    expect(eql?.[6]).toBeCloseTo(0.15, 12);
    expect(eql?.[7]).toBeCloseTo(0.03949, 5);
    expect(eql?.[12]).toBeCloseTo(0.0085517, 7);
    expect(mql?.slice(0, 4)).toEqual(['MQL', 300, 45, 0.15]);
  });

  test('of one lead type in several rows are added up, whatever their spelling', () => {
    const split = EQL_COMPARE_COUNTS(
      [['EQL'], ['mql'], ['Marketing Qualified Lead'], ['eql']],
      [[20], [100], [200], [40]],
      [[8], [15], [30], [10]],
    );
    expect(split).toEqual(EQL_COMPARE_COUNTS(TYPES, [[60], [300]], [[18], [45]]));
  });

  test('a row of totals is none of the lead types', () => {
    const table = EQL_COMPARE_COUNTS(
      [['EQL'], ['MQL'], ['Grand Total']],
      [[60], [300], [360]],
      [[18], [45], [63]],
    );
    expect(table).toEqual(EQL_COMPARE_COUNTS(TYPES, [[60], [300]], [[18], [45]]));
  });

  test('may be written as text with their thousands set apart', () => {
    const [, eql] = EQL_COMPARE_COUNTS([['EQL']], [['1,200']], [['30']]);
    expect(eql?.slice(1, 3)).toEqual([1200, 30]);
  });

  test('pooled over tiers show the paradox that the sum hides', () => {
    const table = EQL_LIKE_FOR_LIKE_COUNTS(
      [['EQL'], ['MQL'], ['EQL'], ['MQL']],
      [[90], [60], [30], [300]],
      [[30], [20], [2], [30]],
      [['A'], ['A'], ['B'], ['B']],
    );
    expect(table.map(([stratum, leads]) => [stratum, leads])).toEqual([
      ['Stratum', 'Leads'],
      ['A', 90],
      ['B', 30],
      ['Like for like', 120],
    ]);
    expect(table[3]?.[5]).toBeCloseTo(-0.01437, 5);
    expect(table[3]?.[8]).toBeCloseTo(0.93827, 5);
  });

  test.each([
    [[[60], [4.5]], [[1], [1]], 'leads, row 2, is 4.5: it must be a whole number of 0 or more.'],
    [[[60], [-1]], [[1], [0]], 'leads, row 2, is -1: it must be'],
    [[[60], ['lots']], [[1], [1]], 'leads, row 2, is "lots": it must be'],
    [[[60], ['30%']], [[1], [1]], 'leads, row 2, is "30%": it must be'],
    [[[60], [true]], [[1], [1]], 'leads, row 2, is TRUE: it must be'],
    [[[60], ['#N/A']], [[1], [1]], 'leads, row 2, is "#N/A": it must be'],
    [[[60], ['']], [[1], [1]], 'leads, row 2, is blank: write how many, 0 if none.'],
    [[[60], [10]], [[1], ['n/a']], 'converted, row 2, is blank: write how many, 0 if none.'],
    [[[60], [10]], [[1], [11]], 'converted, row 2, is 11, and leads is 10: no more can convert.'],
    [[[60]], [[1], [1]], 'lead_types has 2 rows, leads has 1: select ranges of the same height.'],
    [[[60], [10]], [[1]], 'lead_types has 2 rows, converted has 1: select ranges of the same'],
    [undefined, [[1], [1]], 'leads is left out: select its range.'],
    [[[60], [1e15]], [[1], [1]], 'leads, row 2, is 1000000000000000: it must be'],
  ])('that can not be are named with their row: %#', (leads, converted, message) => {
    expect(() => EQL_COMPARE_COUNTS(TYPES, leads, converted)).toThrow(message);
  });

  test('compare with a lead type that is there', () => {
    const [leads, converted] = [
      [[60], [300]],
      [[18], [45]],
    ];
    expect(() => EQL_COMPARE_COUNTS(TYPES, leads, converted, '')).toThrow('baseline is blank');
    expect(() => EQL_COMPARE_COUNTS(TYPES, leads, converted, 'SQL')).toThrow(
      'baseline: no row has',
    );
    expect(() => EQL_LIKE_FOR_LIKE_COUNTS(TYPES, leads, converted, [['A'], ['A']], 'SQL')).toThrow(
      'lead_type: no row has',
    );
  });

  const rows = fc.array(
    fc.record({
      type: fc.constantFrom('EQL', 'MQL', 'SQL'),
      stratum: fc.constantFrom('A', 'B', ''),
      leads: fc.nat(30),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('and the leads one by one say the same, whatever the numbers', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        // A type or stratum without any lead has a row in counts, and none one by one.
        const counts = drawn.filter(({ leads }) => leads > 0);
        fc.pre(counts.some(({ stratum, type }) => stratum !== '' && type !== 'SQL'));
        const converted = counts.map(({ leads, share }) => Math.floor(leads * share));
        const singles = counts.flatMap(({ type, stratum, leads }, index) =>
          Array.from({ length: leads }, (_lead, one) => ({
            type,
            stratum,
            has: one < (converted[index] ?? 0),
          })),
        );
        expect(
          EQL_COMPARE_COUNTS(
            counts.map(({ type }) => [type]),
            counts.map(({ leads }) => [leads]),
            converted.map((count) => [count]),
          ),
        ).toEqual(
          EQL_COMPARE(
            singles.map(({ type }) => [type]),
            singles.map(({ has }) => [has]),
          ),
        );
        expect(
          EQL_LIKE_FOR_LIKE_COUNTS(
            counts.map(({ type }) => [type]),
            counts.map(({ leads }) => [leads]),
            converted.map((count) => [count]),
            counts.map(({ stratum }) => [stratum]),
          ),
        ).toEqual(
          EQL_LIKE_FOR_LIKE(
            singles.map(({ type }) => [type]),
            singles.map(({ has }) => [has]),
            singles.map(({ stratum }) => [stratum]),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('a billion leads on either side are compared in time', () => {
  const started = process.cpuUsage();
  const [, eql] = EQL_COMPARE_COUNTS([['EQL'], ['MQL']], [[1e9], [1e9]], [[5e8], [5e8]]);
  expect(eql?.[13]).toBe('No clear difference');
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
});
