// What like for like makes of a gap, from tiers whose truth is known.
import fc from 'fast-check';
import { type Alike, alike } from '../../../../src/core/conversion/comparing/alike';
import type { Direction } from '../../../../src/core/conversion/comparing/gap-verdict';
import { likeForLike } from '../../../../src/core/conversion/comparing/like-for-like';

type Counts = readonly [converted: number, leads: number];
type Tier = readonly [name: string, group: Counts, baseline: Counts];

const strataOf = (tiers: readonly Tier[]) =>
  tiers.map(([stratum, [a, m], [b, n]]) => ({
    stratum,
    group: { converted: a, leads: m },
    baseline: { converted: b, leads: n },
  }));

const found = (crude: Direction, difference: number, ...tiers: readonly Tier[]): Alike =>
  alike(crude, difference, likeForLike(strataOf(tiers)));

describe('what like for like says', () => {
  test.each<[string, Direction, number, readonly Tier[], string]>([
    [
      'a gap inside each tier holds',
      'higher',
      0.127,
      [
        ['A', [20, 60], [20, 180]],
        ['B', [12, 60], [10, 180]],
      ],
      'holds',
    ],
    [
      'in Simpson’s case most of it is the mix',
      'higher',
      0.1278,
      [
        ['A', [30, 90], [20, 60]],
        ['B', [2, 30], [30, 300]],
      ],
      'mostly mix',
    ],
    [
      'a pooled gap that may be as large as the crude one isn’t settled',
      'higher',
      0.1,
      [
        ['A', [3, 20], [3, 100]],
        ['B', [2, 20], [2, 100]],
      ],
      'not settled',
    ],
    [
      'one the other way round inside each tier is hidden',
      'higher',
      0.05,
      [
        ['A', [80, 160], [70, 100]],
        ['B', [2, 40], [60, 300]],
      ],
      'hidden',
    ],
    [
      'so is one that doesn’t show overall',
      'none',
      -0.02,
      [
        ['A', [28, 35], [120, 210]],
        ['B', [32, 145], [9, 150]],
      ],
      'hidden',
    ],
    [
      'tiers that point opposite ways for more than chance disagree',
      'higher',
      0.14,
      [
        ['A', [36, 60], [20, 100]],
        ['B', [3, 60], [27, 150]],
      ],
      'disagree',
    ],
    [
      'nothing is nothing',
      'none',
      0,
      [
        ['A', [20, 100], [20, 100]],
        ['B', [20, 100], [20, 100]],
      ],
      'no gap',
    ],
    [
      'one tier alone is too little ground',
      'higher',
      0.1,
      [['A', [32, 120], [50, 360]]],
      'too-little-ground',
    ],
    [
      'so are tiers in which everybody converted: the interval would have no width',
      'none',
      0,
      [
        ['A', [20, 20], [30, 30]],
        ['B', [20, 20], [30, 30]],
      ],
      'too-little-ground',
    ],
    [
      'tiers with fewer than 10 a side may not disagree',
      'none',
      0,
      [
        ['A', [9, 9], [0, 100]],
        ['B', [0, 9], [100, 100]],
      ],
      'no gap',
    ],
  ])('%s', (_, crude, difference, tiers, expected) => {
    expect(found(crude, difference, ...tiers).kind).toBe(expected);
  });

  test('no column, no finding', () => {
    expect(alike('higher', 0.1, undefined)).toEqual({ kind: 'no-column' });
  });

  test('why a gap is hidden is told by the mix: with the baseline’s rates it would convert at less', () => {
    expect(
      found('none', -0.02, ['A', [28, 35], [120, 210]], ['B', [32, 145], [9, 150]]),
    ).toMatchObject({ direction: 'higher', mix: 'harder' });
    expect(
      found('higher', 0.05, ['A', [80, 160], [70, 100]], ['B', [2, 40], [60, 300]]),
    ).toMatchObject({ direction: 'lower', mix: 'easier' });
    expect(
      found('none', 0, ['A', [20, 100], [20, 100]], ['B', [20, 100], [20, 100]]),
    ).toMatchObject({ mix: 'like' });
  });

  test('a tier that points the other way by chance is named, where it has 10 a side', () => {
    const tiers: readonly Tier[] = [
      ['A', [30, 60], [20, 100]],
      ['B', [20, 60], [20, 100]],
    ];
    const named = (...more: readonly Tier[]): readonly string[] => {
      const told = found('higher', 0.2, ...tiers, ...more);
      return 'opposed' in told ? told.opposed.map(({ stratum }) => stratum) : [told.kind];
    };
    expect(named(['C', [2, 20], [12, 100]])).toEqual(['C']);
    expect(named(['C', [0, 9], [12, 100]])).toEqual([]);
    expect(named()).toEqual([]);
  });

  test('of tiers that disagree those are named that are sure, if any is', () => {
    const told = found(
      'none',
      0,
      ['A', [36, 60], [20, 100]],
      ['B', [3, 60], [27, 150]],
      ['C', [21, 100], [20, 100]],
    );
    expect(told).toMatchObject({
      kind: 'disagree',
      higherIn: [{ stratum: 'A' }],
      lowerIn: [{ stratum: 'B' }],
    });
  });
});

test('higher and lower are mirror images', () => {
  const counts = fc
    .integer({ min: 0, max: 200 })
    .chain((leads) =>
      fc.integer({ min: 0, max: leads }).map((converted): Counts => [converted, leads]),
    );
  const tiers = fc.tuple(counts, counts, counts, counts).map(([a, b, c, d]): Tier[] => [
    ['A', a, b],
    ['B', c, d],
  ]);
  const gap = fc.double({ min: -1, max: 1, noNaN: true });
  const failed = ([converted, leads]: Counts): Counts => [leads - converted, leads];
  fc.assert(
    fc.property(tiers, gap, (some, difference) => {
      const crude: Direction = difference > 0.1 ? 'higher' : difference < -0.1 ? 'lower' : 'none';
      const turned = { higher: 'lower', lower: 'higher', none: 'none' } as const;
      const mirrored = some.map(([name, a, b]): Tier => [name, failed(a), failed(b)]);
      expect(found(turned[crude], -difference, ...mirrored).kind).toBe(
        found(crude, difference, ...some).kind,
      );
    }),
  );
});
