// Like for like, as the tab shows it.
import { likeForLikeSection } from '../../../src/actions/summary/comparison-sections';
import type { Cell } from '../../../src/core/cells/cell';
import { likeForLike } from '../../../src/core/conversion/comparing/like-for-like';

const of = (leads: number, converted: number) => ({ leads, converted });
/** The row that pools EQLs of two tiers, each against 60 MQLs of which 12 converted. */
const pooled = (eqls: number, converted: number): readonly Cell[] => {
  const strata = ['A', 'B'].map((stratum) => ({
    stratum,
    group: of(eqls, converted),
    baseline: of(60, 12),
  }));
  const model = { likeForLike: likeForLike(strata), stratum: 'fit tier', baseline: 'MQL' };
  const { rows } = likeForLikeSection(model);
  return rows[2] ?? [];
};

test('the pooled gap is told in points, with its lift', () => {
  const [name, eqls, , mqls, , gap, low, high, lift] = pooled(20, 8);
  expect([name, eqls, mqls]).toEqual(['Like for like', 40, 120]);
  expect([gap, lift]).toEqual([expect.closeTo(20), expect.closeTo(2)]);
  expect(Number(low)).toBeGreaterThan(2);
  expect(Number(high)).toBeLessThan(38);
});

test('of fewer than 10 there are counts alone', () => {
  expect(pooled(4, 2)).toEqual(['Like for like', 8, '', 120, ...Array<string>(8).fill('')]);
});
