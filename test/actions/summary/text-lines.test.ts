// Long notes in lines that a page's width holds.
import * as fc from 'fast-check';
import { linesOf } from '../../../src/actions/summary/text-lines';

test.each<[string, number, string[]]>([
  ['one two three', 8, ['one two', 'three']],
  ['one two', 7, ['one two']], // just fits
  ['extraordinarily so', 5, ['extraordinarily', 'so']], // a long word stays whole
  ['', 5, ['']],
])('%p in lines of %i', (text, length, lines) => {
  expect(linesOf(text, length)).toEqual(lines);
});

test('no word is lost, and no line of several words is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (given, length) => {
      const text = given.join(' ');
      const lines = linesOf(text, length);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) {
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(length);
      }
    }),
  );
});
