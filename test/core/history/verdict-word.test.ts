// The verdict in a word or a few.
import type { Judged, Verdict } from '../../../src/core/conversion/comparing/verdict';
import { verdictWord } from '../../../src/core/history/verdict-word';
import { modelOf } from './rows';

test('of summaries: settled or not, early, too early', () => {
  const word = (eql: [number, number], mql: [number, number]): string =>
    verdictWord(modelOf(eql, mql).verdict);
  expect(word([40, 60], [45, 300])).toBe('Higher');
  expect(word([18, 60], [45, 300])).toBe('Higher so far');
  expect(word([0, 60], [100, 300])).toBe('Lower');
  expect(word([6, 12], [20, 300])).toBe('Early signal: higher');
  expect(word([12, 60], [60, 300])).toBe('No clear difference');
  expect(word([2, 8], [60, 300])).toBe('Too early');
});

describe('where like for like says another thing', () => {
  const judged = (): Judged => {
    const { verdict } = modelOf([18, 60], [45, 300]);
    if (verdict.kind !== 'judged') throw new Error('There are enough to judge.');
    return verdict;
  };
  const found = (kind: 'mostly mix' | 'not settled' | 'hidden') => ({
    ...judged().alike,
    ...{ kind, pooled: {}, direction: 'lower', mix: 'like', opposed: [] },
  });
  const disagree = { kind: 'disagree', higherIn: [], lowerIn: [] };

  test.each<[string, object, Partial<Judged>, string]>([
    ['most of it is the mix', found('mostly mix'), {}, 'Higher, mostly by the mix'],
    ['it is not settled', found('not settled'), {}, 'Higher, not settled like for like'],
    ['the mix hides it', found('hidden'), { direction: 'none' }, 'Lower like for like'],
    ['groups disagree', disagree, {}, 'Higher in some groups, lower in others'],
    ['it is early', found('hidden'), { isEarly: true }, 'Early signal: lower like for like'],
  ])('%s', (_name, alike, more, expected) => {
    expect(verdictWord({ ...judged(), alike, ...more } as Judged)).toBe(expected);
  });
});

test.each<[Verdict, string]>([
  [{ kind: 'no-eqls', uncounted: 0 }, 'No EQLs'],
  [{ kind: 'just-begun', day: 20000, eqls: 60 }, 'Just begun'],
  [{ kind: 'no-conversions', silent: [] }, 'No comparison'],
  [
    {
      kind: 'no-baseline',
      eql: { leadType: 'EQL', leads: 3, converted: 1 },
      isSilent: false,
      baseline: 'MQL',
      uncounted: 0,
    },
    'No comparison',
  ],
])('without a comparison: %j', (verdict, expected) => {
  expect(verdictWord(verdict)).toBe(expected);
});
