// Texts that are none of some words, told by their first characters and lengths.
import fc from 'fast-check';
import { mayBeOneOf } from '../../../src/core/cells/word-shapes';

test.each([
  ['hot', true],
  ['hat', true], // said without looking it up
  ['warmth', false],
  ['cold', false],
  ['', false],
])('of hot and warm, “%s” may be one: %s', (text, expected) => {
  expect(mayBeOneOf(['hot', 'warm'])(text, text.length)).toBe(expected);
});

test('the beginning of a text may be one', () => {
  expect(mayBeOneOf(['hot'])('hot, since May', 3)).toBe(true);
});

test('a word is never told from itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 })), (words) => {
      const mayBe = mayBeOneOf(words);
      expect(words.filter((word) => !mayBe(word, word.length))).toEqual([]);
    }),
  );
});
