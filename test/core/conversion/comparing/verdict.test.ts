import fc from 'fast-check';
import { likeForLike } from '../../../../src/core/conversion/comparing/like-for-like';
import {
  type Judged,
  judge,
  type Verdict,
} from '../../../../src/core/conversion/comparing/verdict';
import type { EqlDates } from '../../../../src/core/conversion/counting/eql-dates';

type Counts = readonly [converted: number, leads: number];

const DAY = 20_526;
const dated = (eqls: number, more: Partial<EqlDates> = {}): EqlDates => ({
  eqls,
  convertedBefore: 0,
  ...more,
});
const named = (leadType: string, [converted, leads]: Counts) => ({ leadType, converted, leads });
const tier = (name: string, [a, m]: Counts, [b, n]: Counts) => ({
  stratum: name,
  group: { converted: a, leads: m },
  baseline: { converted: b, leads: n },
});
const verdictOn = (
  eql: Counts,
  mql: Counts | undefined,
  dates: EqlDates = dated(Math.max(1, eql[1])),
  strata: ReturnType<typeof tier>[] = [],
): Verdict =>
  judge({
    eql: named('EQL', eql),
    ...(mql ? { baseline: named('MQL', mql) } : {}),
    baselineName: 'MQL',
    dates,
    likeForLike: likeForLike(strata),
  });

/** A judged verdict in a word: `higher`, `early lower`, `none`. */
const word = (verdict: Verdict): string =>
  verdict.kind === 'judged'
    ? `${verdict.isEarly && verdict.direction !== 'none' ? 'early ' : ''}${verdict.direction}`
    : verdict.kind;
const judgedOn = (...grounds: Parameters<typeof verdictOn>): Judged => {
  const verdict = verdictOn(...grounds);
  if (verdict.kind !== 'judged') throw new Error(verdict.kind);
  return verdict;
};

describe('the verdict on EQLs', () => {
  test.each<[Counts, Counts, string]>([
    [[7, 9], [40, 400], 'too-early'],
    [[0, 0], [40, 400], 'too-early'], // all EQLs are too young
    [[18, 60], [0, 0], 'too-early'], // all MQLs are
    [[4, 12], [40, 400], 'early higher'],
    [[5, 20], [20, 100], 'none'],
    [[18, 60], [45, 300], 'higher'],
    [[10, 200], [45, 300], 'lower'],
    [[20, 100], [60, 300], 'none'],
  ])('%p against %p is "%s"', (eql, mql, expected) => {
    expect(word(verdictOn(eql, mql))).toBe(expected);
  });

  test('it carries both rates with their intervals, and the gap with its own', () => {
    const verdict = judgedOn([18, 60], [45, 300]);
    expect(verdict.eql.rate).toBe(0.3);
    expect(verdict.baseline.rate).toBe(0.15);
    expect(verdict.eql.low).toBeCloseTo(0.19898, 5);
    expect(verdict.differenceLow).toBeCloseTo(0.03949, 5);
    expect(verdict.differenceHigh).toBeCloseTo(0.28016, 5);
  });

  test.each<[Counts, Counts, string, string]>([
    [[4, 12], [40, 400], 'higher', 'EQL'],
    [[0, 29], [200, 400], 'lower', 'EQL'],
    [[200, 400], [2, 29], 'higher', 'MQL'], // only the MQLs are few
    [[12, 20], [2, 20], 'higher', 'EQL'],
    [[4, 30], [0, 900], 'higher', 'EQL'], // many leads, 4 conversions
  ])('%p against %p is an early signal, %s, least sure of the %s rate', (eql, mql, way, least) => {
    const verdict = judgedOn(eql, mql);
    expect(verdict.isEarly).toBe(true);
    expect(verdict.direction).toBe(way);
    expect(verdict.leastSure.leadType).toBe(least);
  });

  test('no clear difference says whether the numbers are small', () => {
    expect(verdictOn([5, 20], [20, 100])).toMatchObject({ isEarly: true });
    expect(verdictOn([50, 200], [20, 100])).toMatchObject({ isEarly: false });
  });
});

describe('repeated looks', () => {
  test('a gap that only the interval of one look supports isn’t settled', () => {
    const verdict = judgedOn([18, 60], [45, 300]);
    expect(verdict.alwaysValid.low).toBeLessThan(0);
    expect(verdict.alwaysValid.high).toBeGreaterThan(verdict.differenceHigh);
    expect(verdict.isSettled).toBe(false);
  });

  test('one that holds however often somebody looks is', () => {
    expect(judgedOn([60, 120], [40, 360])).toMatchObject({ direction: 'higher', isSettled: true });
    expect(judgedOn([4, 120], [140, 360])).toMatchObject({ direction: 'lower', isSettled: true });
  });

  test('once settled it stays so, in the direction in which it was', () => {
    const grounds = {
      eql: named('EQL', [18, 60]),
      baseline: named('MQL', [45, 300]),
      baselineName: 'MQL',
      dates: dated(60),
    };
    expect(judge({ ...grounds, settledBefore: 'higher' })).toMatchObject({ isSettled: true });
    expect(judge({ ...grounds, settledBefore: 'lower' })).toMatchObject({ isSettled: false });
    expect(judgedOn([20, 100], [60, 300]).isSettled).toBe(false);
  });
});

describe('the interval and Fisher’s test', () => {
  test('where they disagree there is no clear difference, and it is close', () => {
    expect(judgedOn([2, 60], [36, 300])).toMatchObject({ direction: 'none', isClose: true });
    expect(judgedOn([0, 40], [18, 200])).toMatchObject({ direction: 'none', isClose: true });
  });

  test('where they agree it isn’t close, whichever way', () => {
    expect(judgedOn([18, 60], [45, 300]).isClose).toBe(false);
    expect(judgedOn([20, 100], [60, 300]).isClose).toBe(false);
  });
});

describe('EQLs that were MQLs first', () => {
  const judged = (eqls: number, low?: number, high?: number): Verdict =>
    judge({
      eql: named('EQL', [18, 60]),
      baseline: named('MQL', [45, 300]),
      baselineName: 'MQL',
      dates: dated(60),
      first: {
        eqls,
        allEqls: 60,
        difference: low === undefined || high === undefined ? {} : { low, high },
      },
    });

  test.each<[string, number, number | undefined, number | undefined, string]>([
    ['up to 10% don’t matter', 6, -0.1, 0.1, 'higher'],
    ['beyond, the verdict must be the same with them as MQLs until then', 7, 0.01, 0.2, 'higher'],
    ['a gap that holds 0 is another', 7, -0.01, 0.2, 'not-judged'],
    ['so is one the other way', 7, -0.2, -0.01, 'not-judged'],
    ['and one that nobody can tell', 7, undefined, undefined, 'not-judged'],
  ])('%s: %p of 60, %p to %p', (_, eqls, low, high, expected) => {
    expect(word(judged(eqls, low, high))).toBe(expected);
  });

  test('both gaps are told', () => {
    const verdict = judged(20, -0.03, 0.05);
    if (verdict.kind !== 'not-judged') throw new Error(verdict.kind);
    expect(verdict.faults).toEqual([
      {
        kind: 'baseline-first',
        baseline: 'MQL',
        eqls: 20,
        allEqls: 60,
        difference: { low: -0.03, high: 0.05 },
        apart: { low: expect.closeTo(0.03949, 5), high: expect.closeTo(0.28016, 5) },
      },
    ]);
  });
});

describe('the day on which the clock starts', () => {
  test('goes before all that the few old ones could say', () => {
    const grounds = {
      eql: named('EQL', [0, 0]),
      baseline: named('MQL', [45, 300]),
      baselineName: 'MQL',
      dates: dated(60),
      begun: { day: DAY, eqls: 60, firstLook: DAY + 90 },
    };
    expect(judge(grounds)).toEqual({
      kind: 'just-begun',
      day: DAY,
      eqls: 60,
      firstLook: DAY + 90,
    });
  });
});

describe('what is not judged', () => {
  const faultsOf = (dates: EqlDates) => {
    const verdict = verdictOn([18, 60], [45, 300], dates);
    return verdict.kind === 'not-judged'
      ? verdict.faults.map((fault) => fault.kind)
      : word(verdict);
  };

  test.each([
    [5, 1, 'higher'], // exactly 20%
    [5, 2, ['circular']],
    [100, 20, 'higher'],
    [100, 21, ['circular']],
    [1, 1, ['circular']],
  ])('of %p EQLs %p converted before they qualified: %p', (eqls, convertedBefore, expected) => {
    expect(faultsOf(dated(eqls, { convertedBefore }))).toEqual(expected);
  });

  test.each([
    [20, 20, 'higher'], // 20 on one day may be a day's work
    [21, 11, ['bulk']],
    [21, 10, 'higher'],
    [22, 11, ['bulk']], // exactly half
    [400, 199, 'higher'],
  ])('of %p EQLs %p share one date: %p', (eqls, sharing, expected) => {
    expect(faultsOf(dated(eqls, { commonest: { day: DAY, eqls: sharing } }))).toEqual(expected);
  });

  test('both faults are named, conversions first', () => {
    const both = dated(60, { convertedBefore: 30, commonest: { day: DAY, eqls: 40 } });
    expect(faultsOf(both)).toEqual(['circular', 'bulk']);
  });

  test('bad dates are told before it is too early, and before a missing baseline', () => {
    const bad = dated(9, { convertedBefore: 5 });
    expect(verdictOn([1, 4], [45, 300], bad).kind).toBe('not-judged');
    expect(verdictOn([1, 4], undefined, bad).kind).toBe('not-judged');
  });
});

describe('what there is nothing to compare with', () => {
  test('without any EQL there is nothing to judge, whatever else is missing', () => {
    expect(verdictOn([0, 0], [45, 300], dated(0)).kind).toBe('no-eqls');
    expect(verdictOn([0, 0], undefined, dated(0)).kind).toBe('no-eqls');
  });

  test('without a lead of the baseline type that is said, and its name kept', () => {
    expect(verdictOn([18, 60], undefined)).toEqual({
      kind: 'no-baseline',
      eql: { leadType: 'EQL', converted: 18, leads: 60 },
      isSilent: false,
      baseline: 'MQL',
      uncounted: 0,
    });
  });

  test('where no row says which of them converted, a rate of 0 is no verdict', () => {
    const grounds = {
      eql: named('EQL', [0, 60]),
      baseline: named('MQL', [45, 300]),
      baselineName: 'MQL',
      dates: dated(60),
    };
    expect(word(judge(grounds))).toBe('lower');
    const silent = [named('EQL', [0, 60])];
    expect(judge({ ...grounds, silent })).toEqual({ kind: 'no-conversions', silent });
  });
});

describe('accounts of which nobody knows whether they converted', () => {
  const unknownOf = (silent: number, undated = 0) => ({ silent, undated });
  const judged = (
    eql: Counts,
    mql: Counts,
    eqls = unknownOf(0),
    mqls = unknownOf(0),
    strata: ReturnType<typeof tier>[] = [],
  ): Verdict =>
    judge({
      eql: named('EQL', eql),
      baseline: named('MQL', mql),
      baselineName: 'MQL',
      dates: dated(eql[1]),
      likeForLike: likeForLike(strata),
      unknown: { eql: eqls, baseline: mqls, knownLikeForLike: likeForLike(strata) },
    });

  test.each<[string, Counts, Counts, number, number, string]>([
    ['up to 10% don’t matter', [6, 60], [75, 300], 6, 0, 'lower'],
    ['beyond, the verdict must be the same without them', [6, 60], [75, 300], 7, 0, 'lower'],
    ['else there is none', [50, 300], [75, 300], 135, 0, 'not-judged'],
    ['nor where it is the baseline’s', [75, 300], [20, 200], 0, 120, 'not-judged'],
    ['nor where too few are known', [5, 60], [60, 300], 51, 0, 'not-judged'],
    ['higher, and higher still', [60, 100], [45, 300], 20, 0, 'higher'],
    ['too early is too early', [1, 9], [45, 300], 5, 0, 'too-early'],
  ])('%s: %p against %p with %p and %p unknown is %p', (_, eql, mql, eqls, mqls, expected) => {
    expect(word(judged(eql, mql, unknownOf(eqls), unknownOf(mqls)))).toBe(expected);
    // Undated ones are as unknown as those that no row mentions.
    expect(word(judged(eql, mql, unknownOf(0, eqls), unknownOf(0, mqls)))).toBe(expected);
  });

  test('the numbers of both groups are told', () => {
    expect(judged([50, 300], [75, 300], unknownOf(130, 5))).toEqual({
      kind: 'not-judged',
      faults: [
        {
          kind: 'unknown-outcomes',
          eql: { ...named('EQL', [50, 300]), silent: 130, undated: 5 },
          baseline: { ...named('MQL', [75, 300]), silent: 0, undated: 0 },
        },
      ],
    });
  });

  test('leaving them out never changes a verdict that stands', () => {
    const counts = fc.integer({ min: 10, max: 300 }).chain((leads) =>
      fc.tuple(fc.integer({ min: 0, max: leads }), fc.nat(leads)).map(([converted, unknown]) => ({
        counts: [Math.min(converted, leads - unknown), leads] as Counts,
        unknown,
      })),
    );
    fc.assert(
      fc.property(counts, counts, (eql, mql) => {
        const all = judged(eql.counts, mql.counts, unknownOf(eql.unknown), unknownOf(mql.unknown));
        fc.pre(Math.max(eql.unknown / eql.counts[1], mql.unknown / mql.counts[1]) > 0.1);
        fc.pre(all.kind !== 'not-judged');
        const known = judged(
          [eql.counts[0], eql.counts[1] - eql.unknown],
          [mql.counts[0], mql.counts[1] - mql.unknown],
        );
        expect(word(known)).toBe(word(all));
      }),
    );
  });
});

describe('one yardstick for both groups', () => {
  const lacking = {
    leadType: 'MQL',
    why: 'undated conversions',
    leads: 300,
    conversions: 40,
    undated: 30,
  } as const;
  const judged = (eql: Counts): Verdict =>
    judge({
      eql: named('EQL', eql),
      baseline: named('MQL', [10, 300]),
      baselineName: 'MQL',
      dates: dated(Math.max(1, eql[1])),
      lacking: [lacking],
    });

  test('without a window for both, nothing is judged', () => {
    expect(judged([18, 60])).toEqual({
      kind: 'not-judged',
      faults: [{ kind: 'no-common-window', lacking: [lacking] }],
    });
  });

  test('where it is too early, that goes first', () => {
    expect(judged([1, 9]).kind).toBe('too-early');
  });
});

describe('a plain qualified date, which doesn’t say as what', () => {
  const judged = (eql: Counts, eqls: number, others: number, asEqls: Counts): Verdict =>
    judge({
      eql: named('EQL', eql),
      baseline: named('MQL', [45, 300]),
      baselineName: 'MQL',
      dates: dated(eql[1], {
        qualified: { eqls, others, asEqls: { leads: asEqls[1], converted: asEqls[0] } },
      }),
    });

  test.each<[Counts, number, number, Counts, string]>([
    [[18, 60], 80, 20, [0, 20], 'higher'], // exactly 20% don't clear all four
    [[18, 60], 80, 21, [0, 21], 'not-judged'],
    [[1, 5], 5, 3, [0, 3], 'too-early'], // not even with them
    [[1, 5], 5, 6, [0, 6], 'not-judged'],
    [[18, 60], 0, 0, [0, 0], 'higher'],
  ])('%p with %p that clear and %p that don’t, %p: %p', (eql, eqls, others, asEqls, expected) => {
    expect(word(judged(eql, eqls, others, asEqls))).toBe(expected);
  });

  test('both rates are told', () => {
    expect(judged([18, 60], 60, 40, [2, 40])).toEqual({
      kind: 'not-judged',
      faults: [
        {
          kind: 'fallen',
          fallen: 40,
          accounts: 100,
          eql: named('EQL', [18, 60]),
          withFallen: named('EQL', [20, 100]),
        },
      ],
    });
  });
});

describe('the first scoring', () => {
  test('of those that it dates nobody knows whether they converted before they qualified', () => {
    const first = (eqls: number, leftOut: number, convertedBefore: number): Verdict =>
      verdictOn(
        [18, 60],
        [45, 300],
        dated(100, { convertedBefore, firstScoring: { day: DAY, eqls, leftOut } }),
      );
    expect(word(first(60, 20, 4))).toBe('higher'); // 4 of the 20 others
    expect(first(60, 20, 5).kind).toBe('not-judged');
    expect(word(first(60, 40, 0))).toBe('higher');
  });
});

describe('conversions whose date is no use', () => {
  const lost = (conversions: number, unreadable: number, future: number): Verdict =>
    judge({
      eql: named('EQL', [18, 60]),
      baseline: named('MQL', [conversions - unreadable - future, 300]),
      baselineName: 'MQL',
      dates: dated(60),
      conversionDates: [
        { leadType: 'EQL', conversions: 18, unreadable: 0, future: 0 },
        { leadType: 'MQL', conversions, unreadable, future },
      ],
    });

  test.each([
    [50, 10, 0, 'higher'], // 20% may be lost
    [50, 11, 0, 'not-judged'],
    [50, 5, 6, 'not-judged'], // together
    [10, 0, 10, 'not-judged'], // the baseline would read as 0%
    [0, 0, 0, 'higher'],
  ])('of %p, %p unreadable and %p in the future: %s', (conversions, unreadable, future, kind) => {
    expect(word(lost(conversions, unreadable, future))).toBe(kind);
  });
});

test('more confidence never turns an unclear gap into a clear one', () => {
  const counts = fc
    .integer({ min: 10, max: 400 })
    .chain((leads) =>
      fc.integer({ min: 0, max: leads }).map((converted): Counts => [converted, leads]),
    );
  fc.assert(
    fc.property(counts, counts, (eql, mql) => {
      const grounds = {
        eql: named('EQL', eql),
        baseline: named('MQL', mql),
        baselineName: 'MQL',
        dates: dated(eql[1]),
      };
      fc.pre(word(judge(grounds, 0.9)) === 'none');
      expect(word(judge(grounds, 0.99))).toBe('none');
    }),
  );
});
