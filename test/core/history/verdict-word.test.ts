// The verdict in a word or two.
import type { Verdict } from '../../../src/core/conversion/comparing/verdict';
import { verdictWord } from '../../../src/core/history/verdict-word';
import { modelOf } from './rows';

test('of summaries: settled, early, too early, and not judged', () => {
  const word = (eql: [number, number], mql: [number, number]): string =>
    verdictWord(modelOf(eql, mql).verdict);
  expect(word([18, 60], [45, 300])).toBe('Higher');
  expect(word([6, 12], [20, 300])).toBe('Early signal: higher');
  expect(word([12, 60], [60, 300])).toBe('No clear difference');
  expect(word([2, 8], [60, 300])).toBe('Too early');
});

test.each<[Verdict, string]>([
  [{ kind: 'no-eqls', uncounted: 0 }, 'No EQLs'],
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
