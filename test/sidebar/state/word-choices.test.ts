// What texts were said to mean and isn't saved yet.
import { stillAsked, withMeaning } from '../../../sidebar/state/word-choices';
import type { UnreadText } from '../../../src/rpc';

const word = (field: string, text: string): UnreadText => ({
  field,
  text,
  label: field,
  header: field,
  count: 1,
});

const CHAMP = word('warmth', 'Champ');

test('an answer is kept until it is taken back', () => {
  const chosen = withMeaning({}, CHAMP, 'hot');
  expect(Object.values(chosen)).toEqual([{ field: 'warmth', text: 'Champ', meaning: 'hot' }]);
  expect(withMeaning(chosen, CHAMP, '')).toEqual({});
});

test('one text in two columns has two answers', () => {
  const chosen = withMeaning(withMeaning({}, CHAMP, 'hot'), word('fit', 'Champ'), 'a');
  expect(Object.values(chosen).map(({ meaning }) => meaning)).toEqual(['hot', 'a']);
});

test('an answer goes with its text', () => {
  const chosen = withMeaning(withMeaning({}, CHAMP, 'hot'), word('fit', 'Champ'), 'a');
  expect(Object.values(stillAsked(chosen, [CHAMP])).map(({ field }) => field)).toEqual(['warmth']);
});
