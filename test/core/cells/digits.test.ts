// Digits of other scripts.
import { plainDigits } from '../../../src/core/cells/digits';

it.each([
  ['85', '85'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'], // Arabic
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'], // Persian
  ['०१२३४५६७८९', '0123456789'], // Devanagari
  ['０１２３４５６７８９', '0123456789'], // full-width
  ['𝟘𝟙𝟚 𝟬𝟭𝟮 𝟶𝟷𝟸', '012 012 012'], // three runs, one behind the other
  ['٢٠٢٦/٠٧/١٥', '2026/07/15'],
  ['Ⅳ ½ ④', 'Ⅳ ½ ④'], // numbers that are no digits stay
  ['', ''],
])('%s is written %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
