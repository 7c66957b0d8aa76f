import type { Fields } from '../../../cli/score/answer-fields';
import { unreadWordLines, unreadWordsOf } from '../../../cli/score/unread-words';

const word = (field: string, label: string, header: string, text: string, count: number) => ({
  field,
  label,
  header,
  text,
  count,
});

const scale = (chosen: string) => ({
  label: 'Fit',
  header: 'ICP Fit',
  question: '“ICP Fit”: is 4 out of 5, of 10 or of 100?',
  chosen,
});

const ANSWER = {
  words: [
    word('warmth', 'Warmth', 'Relationship', 'Champ', 1204),
    word('motion', 'Motion', 'Motion', 'ABM play', 3),
    word('warmth', 'Warmth', 'Relationship', 'Top', 1),
  ],
  more: { texts: 2, cells: 5 },
  meanings: {
    warmth: [{ list: 'Warmth: hot' }, { list: 'Any column: blank' }],
    motion: [{ list: 'Motion: ours' }],
  },
  scales: [scale('')],
};

const lines = (answer: Fields): readonly string[] => unreadWordLines(unreadWordsOf(answer));

describe('what nobody can read', () => {
  test('is listed by column, with its rows and the settings that would take it', () => {
    expect(lines(ANSWER)).toEqual([
      '“ICP Fit”: is 4 out of 5, of 10 or of 100? Say it in the header, as in “ICP Fit (1-5)”, or in ' +
        'the setting Fit scale.',
      'Warmth, under “Relationship”: “Champ” in 1,204 rows, “Top” in 1 row.',
      '  What they mean goes into one of these settings: Warmth: hot; Any column: blank.',
      'Motion: “ABM play” in 3 rows.',
      '  What they mean goes into one of these settings: Motion: ours.',
      'And 2 more texts.',
    ]);
  });

  test('of a column the first ten are named, and the others counted', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      word('motion', 'Motion', 'Motion', `Play ${at}`, 1),
    );
    const [named] = lines({ ...ANSWER, words: many, more: {}, scales: [scale('1-5')] });
    expect(named).toMatch(/“Play 9” in 1 row and 2 more\.$/);
  });

  test('is nothing where every word is understood', () => {
    expect(lines({ words: [], more: { texts: 0 }, meanings: {}, scales: [] })).toEqual([]);
  });
});
