// A word in quotation marks: it counts where it is all of a cell's text.
import * as fc from 'fast-check';
import { foldText } from '../../../src/core/cells/text';
import { wholeFinder, wholeTextOf, wholeWord } from '../../../src/core/cells/whole-word';
import { headFinder, phraseScanner } from '../../../src/core/cells/words';

it.each([
  ['Customer, paused', '"Customer, paused"'],
  ['so "warm"', '"so ""warm"""'],
  [' two\nlines ', '"two lines"'],
])('%p is written as %p', (text, word) => {
  expect(wholeWord(text)).toBe(word);
  expect(foldText(wholeTextOf(word) ?? '')).toBe(foldText(text));
});

it.each([
  'hot',
  '"',
  '""',
  'a "b"',
  '"a" b',
  '"a"b"',
])('%p is no text in quotation marks', (word) => {
  expect(wholeTextOf(word)).toBeUndefined();
});

it('any text comes back from its quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(foldText(text) !== '');
      expect(foldText(wholeTextOf(wholeWord(text)) ?? '')).toBe(foldText(text));
    }),
  );
});

describe('in a list of words', () => {
  const lists = { good: ['warm', '"Not sure"'], bad: ['cold', '"Warm, but new"'] };

  it('is found where it is the whole text, case and spaces aside', () => {
    const find = wholeFinder(lists);
    expect(find('not sure')).toBe('good');
    expect(find('warm, but new')).toBe('bad');
    expect(find('warm')).toBeUndefined();
    expect(find('not sure yet')).toBeUndefined();
  });

  it('goes before the words that the text begins with', () => {
    const find = headFinder(lists);
    expect(find('warm, but new')).toBe('bad');
    expect(find('warm, but old')).toBe('good');
  });

  it('is no phrase within a text', () => {
    expect(Array.from(phraseScanner(lists)('he is not sure'))).toEqual([]);
  });
});
