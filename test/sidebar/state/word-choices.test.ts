// What texts were said to mean, and numbers to be out of, and isn't saved yet.
import {
  NO_WORD_CHOICES,
  stillAsked,
  withMeaning,
  withScale,
  wordsRequest,
} from '../../../sidebar/state/word-choices';
import type { AskedScale, UnreadText, Words } from '../../../src/rpc';

const word = (field: string, text: string): UnreadText => ({
  field,
  text,
  label: field,
  header: field,
  count: 1,
});

const CHAMP = word('warmth', 'Champ');

const icpFit = (chosen: string): AskedScale => ({
  kind: 'overlap',
  field: 'fit',
  label: 'Fit',
  header: 'ICP Fit',
  question: '',
  chosen,
});

const asked = (words: readonly UnreadText[], scales: readonly AskedScale[]): Words => ({
  sheetName: 'Overlaps',
  words,
  more: { texts: 0, cells: 0 },
  meanings: {},
  scales,
  scaleChoices: [],
});

test('an answer is kept until it is taken back', () => {
  const chosen = withMeaning(NO_WORD_CHOICES, CHAMP, 'hot');
  const answers = [{ field: 'warmth', text: 'Champ', meaning: 'hot' }];
  expect(wordsRequest(chosen)).toEqual({ answers, scales: [] });
  expect(withMeaning(chosen, CHAMP, '')).toEqual(NO_WORD_CHOICES);
});

test('one text in two columns has two answers', () => {
  const chosen = withMeaning(withMeaning(NO_WORD_CHOICES, CHAMP, 'hot'), word('fit', 'Champ'), 'a');
  expect(wordsRequest(chosen).answers.map(({ meaning }) => meaning)).toEqual(['hot', 'a']);
});

test('a scale that was kept before is nothing to save', () => {
  const chosen = withScale(NO_WORD_CHOICES, icpFit(''), '1-5');
  const scales = [{ kind: 'overlap', field: 'fit', scale: '1-5' }];
  expect(wordsRequest(chosen)).toEqual({ answers: [], scales });
  expect(withScale(chosen, icpFit('1-5'), '1-5')).toEqual(NO_WORD_CHOICES);
});

test('an answer goes with what was asked', () => {
  const words = withMeaning(withMeaning(NO_WORD_CHOICES, CHAMP, 'hot'), word('fit', 'Champ'), 'a');
  const chosen = withScale(words, icpFit(''), '1-5');
  const left = wordsRequest(stillAsked(chosen, asked([CHAMP], [])));
  expect(left.answers.map(({ field }) => field)).toEqual(['warmth']);
  expect(left.scales).toEqual([]);
  expect(stillAsked(chosen, asked([], [icpFit('')])).scales).toEqual(chosen.scales);
});
