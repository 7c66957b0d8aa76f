// Texts by number: each that differs has one of its own.
import fc from 'fast-check';
import { numberedTexts } from '../../../../src/core/conversion/matching/numbered-texts';

test('texts are numbered in the order in which they are first met, and no text is 0', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 80 }), (all) => {
      const texts = numberedTexts();
      const order = [...new Set(['', ...all])];
      expect(all.map(texts.numberOf)).toEqual(all.map((text) => order.indexOf(text)));
      expect(order.map((_, number) => texts.textOf(number))).toEqual(order);
      expect(texts.end()).toBe(order.length);
    }),
  );
});

test('many texts that differ by one letter alone stay apart, and none has a number unasked', () => {
  const texts = numberedTexts();
  const all = Array.from({ length: 20_000 }, (_, place) => `account ${place}`);
  for (const text of all) texts.numberOf(text);
  expect(texts.end()).toBe(all.length + 1);
  expect(all.every((text, place) => texts.known(text) === place + 1)).toBe(true);
  expect(texts.known('account')).toBeUndefined();
  expect(texts.known('')).toBe(0);
});
