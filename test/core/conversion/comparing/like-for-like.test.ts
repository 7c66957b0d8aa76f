import fc from 'fast-check';
import { contrast } from '../../../../src/core/conversion/comparing/contrast';
import {
  likeForLike,
  type StratumCount,
  toldLikeForLike,
  toldOfPooled,
  tooLittleGround,
} from '../../../../src/core/conversion/comparing/like-for-like';

type Counts = readonly [converted: number, leads: number];

const stratum = (name: string, [converted, leads]: Counts, [others, otherLeads]: Counts) => ({
  stratum: name,
  group: { converted, leads },
  baseline: { converted: others, leads: otherLeads },
});
const SIMPSON = [stratum('A', [30, 90], [20, 60]), stratum('B', [2, 30], [30, 300])];

describe('like for like', () => {
  test("in Simpson's case the pooled gap is gone, although EQLs convert more often overall", () => {
    const { pooled, rows, enoughCommonGround, lost } = likeForLike(SIMPSON);
    expect(
      contrast({ converted: 32, leads: 120 }, { converted: 50, leads: 360 }, 0.95).difference,
    ).toBeGreaterThan(0.1);
    expect(pooled?.difference).toBeCloseTo(-0.01437, 5);
    expect(pooled?.lift).toBeCloseTo(0.93827, 5);
    expect(pooled?.pValue).toBeCloseTo(0.7785, 4);
    expect(pooled?.differenceLow).toBeLessThan(0);
    expect([pooled?.leads, pooled?.baselineLeads]).toEqual([120, 360]);
    expect(rows.map((row) => row.difference?.toFixed(5))).toEqual(['0.00000', '-0.03333']);
    expect(enoughCommonGround).toBe(true);
    expect(lost).toEqual({ leads: 0, baselineLeads: 0 });
  });

  test('each stratum is compared as two lead types are', () => {
    const [first, second] = likeForLike(SIMPSON, 0.9).rows;
    const { group, baseline } = SIMPSON[1] ?? { group: undefined, baseline: undefined };
    expect(first).toMatchObject({ stratum: 'A', leads: 90, converted: 30, baselineLeads: 60 });
    expect(second?.rate).toBe(2 / 30);
    expect(second?.baselineRate).toBe(0.1);
    expect(second).toMatchObject(group && baseline ? contrast(group, baseline, 0.9) : {});
  });

  test('a stratum without both groups is shown, compared with nothing, and does not count', () => {
    const { rows, pooled, lost } = likeForLike([
      ...SIMPSON,
      stratum('C', [3, 7], [0, 0]),
      stratum('D', [0, 0], [4, 50]),
      stratum('E', [0, 0], [0, 0]),
    ]);
    expect(rows.map((row) => row.counts)).toEqual([true, true, false, false, false]);
    expect(rows[2]).toEqual({
      stratum: 'C',
      leads: 7,
      converted: 3,
      rate: 3 / 7,
      baselineLeads: 0,
      baselineConverted: 0,
      counts: false,
    });
    expect(pooled).toEqual(likeForLike(SIMPSON).pooled);
    expect(lost).toEqual({ leads: 7, baselineLeads: 50 });
  });

  test.each([
    '',
    ' ',
    '-',
    'n/a',
    'unknown',
  ])('leads whose fit is "%s" are not alike, so they are lost', (blank) => {
    const { rows, pooled, lost } = likeForLike([...SIMPSON, stratum(blank, [9, 10], [1, 40])]);
    expect(rows[2]?.counts).toBe(false);
    expect(rows[2]?.difference).toBeUndefined();
    expect(rows[2]?.rate).toBe(0.9);
    expect(pooled?.leads).toBe(120);
    expect(lost).toEqual({ leads: 10, baselineLeads: 40 });
  });

  test.each<[string, ReturnType<typeof stratum>[], boolean]>([
    ['no strata', [], false],
    ['one large stratum', [stratum('A', [9, 90], [9, 90])], false],
    [
      'two with 5 in each group',
      [stratum('A', [1, 5], [1, 5]), stratum('B', [1, 5], [1, 5])],
      true,
    ],
    ['4 EQLs in one', [stratum('A', [1, 50], [1, 5]), stratum('B', [1, 4], [1, 50])], false],
    [
      '4 of the baseline in one',
      [stratum('A', [1, 50], [1, 50]), stratum('B', [1, 50], [1, 4])],
      false,
    ],
    [
      // 6 of 10 EQLs, exactly 60%, would need 5 in each: so 12 of 20.
      'exactly 60% of the EQLs in common',
      [stratum('A', [1, 6], [1, 9]), stratum('B', [1, 6], [1, 9]), stratum('C', [1, 8], [0, 0])],
      true,
    ],
    [
      'less than 60% of the EQLs in common',
      [stratum('A', [1, 6], [1, 9]), stratum('B', [1, 6], [1, 9]), stratum('C', [1, 9], [0, 0])],
      false,
    ],
    [
      'most EQLs without a fit tier',
      [stratum('A', [1, 6], [1, 9]), stratum('B', [1, 6], [1, 9]), stratum('', [1, 9], [1, 9])],
      false,
    ],
  ])('%s: enough common ground is %s', (_case, strata, expected) => {
    expect(likeForLike(strata).enoughCommonGround).toBe(expected);
  });

  test('without a stratum that counts nothing is pooled', () => {
    const { pooled, enoughCommonGround } = likeForLike([stratum('A', [1, 9], [0, 0])]);
    expect(pooled).toBeUndefined();
    expect(enoughCommonGround).toBe(false);
  });

  test('where nobody converted there is no lift and no p value, and no zero that means unknown', () => {
    const { pooled } = likeForLike([stratum('A', [0, 9], [0, 9]), stratum('B', [0, 9], [0, 9])]);
    expect(pooled).toEqual({
      leads: 18,
      baselineLeads: 18,
      difference: 0,
      differenceLow: 0,
      differenceHigh: 0,
    });
  });

  test('the order of the strata moves no pooled figure, and every lead is counted or lost', () => {
    const counts = fc
      .integer({ min: 0, max: 60 })
      .chain((leads) =>
        fc.integer({ min: 0, max: leads }).map((converted): Counts => [converted, leads]),
      );
    const strata = fc
      .array(fc.tuple(counts, counts), { maxLength: 6 })
      .map((drawn) => drawn.map(([group, baseline], i) => stratum(`tier ${i}`, group, baseline)));
    fc.assert(
      fc.property(strata, (drawn) => {
        const there = likeForLike(drawn);
        const back = likeForLike([...drawn].reverse());
        expect(back.pooled?.leads).toBe(there.pooled?.leads);
        expect(back.pooled?.difference ?? 0).toBeCloseTo(there.pooled?.difference ?? 0, 12);
        expect(back.enoughCommonGround).toBe(there.enoughCommonGround);
        const all = drawn.reduce((sum, { group }) => sum + group.leads, 0);
        expect((there.pooled?.leads ?? 0) + there.lost.leads).toBe(all);
      }),
    );
  });
});

test('the summary pools nothing of fewer than 10 on either side', () => {
  const pooledOf = (eqls: number) =>
    toldLikeForLike(likeForLike([stratum('A', [4, eqls], [5, 12])])).pooled?.leads;
  expect([pooledOf(9), pooledOf(10)]).toEqual([undefined, 10]);
});

test('what the pooled figures would need is said with the numbers that they are held to', () => {
  expect(tooLittleGround()).toBe(
    'Too little common ground to judge by: that takes 5 or more of each in at least two rows that hold 60% of the EQLs.',
  );
});

describe('what may be told of the pooled figures', () => {
  const told = (...strata: StratumCount[]) => {
    const { pooled } = likeForLike(strata);
    return pooled && toldOfPooled(pooled);
  };
  const EVERYTHING = [
    ...['difference', 'differenceLow', 'differenceHigh'],
    ...['lift', 'liftLow', 'liftHigh', 'pValue'],
  ];

  test.each<[string, StratumCount[], string[]]>([
    ['all of them from 10 leads on either side on', SIMPSON, EVERYTHING],
    ['all of them for 10 against 10', [stratum('A', [4, 10], [2, 10])], EVERYTHING],
    ['no interval for 9 against 12', [stratum('A', [4, 9], [5, 12])], ['difference', 'lift']],
    ['no interval for 12 against 9', [stratum('A', [4, 12], [5, 9])], ['difference', 'lift']],
    [
      '10 in two tiers are 10',
      [stratum('A', [2, 5], [1, 5]), stratum('B', [2, 5], [1, 5])],
      EVERYTHING,
    ],
    [
      'no interval of no width, where all of one group converted and none of the other',
      [stratum('A', [20, 20], [0, 20])],
      ['difference'],
    ],
    ['nor where nobody converted', [stratum('A', [0, 20], [0, 20])], ['difference']],
    ['nor where everybody did', [stratum('A', [20, 20], [20, 20])], ['difference', 'lift']],
  ])('%s', (_, strata, figures) => {
    expect(Object.keys(told(...strata) ?? {}).sort()).toEqual(figures.slice().sort());
  });

  test('a figure that is told is the pooled one', () => {
    expect(likeForLike(SIMPSON).pooled).toMatchObject({ ...told(...SIMPSON) });
  });
});
