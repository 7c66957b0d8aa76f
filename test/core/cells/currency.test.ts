// Which currency a sign, a code or a word stands for.
import { currencyIn, currencyOf, isSharedSign } from '../../../src/core/cells/currency';

it.each([
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['Euros', 'EUR'],
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['£', 'GBP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['kr.', 'kr'],
  ['$', '$'], // nobody says whose
  ['seats', undefined],
  ['', undefined],
])('%p is %p', (text, currency) => {
  expect(currencyOf(text)).toBe(currency);
});

it.each([
  ['Amount (EUR)', 'EUR'],
  ['Amount in €', 'EUR'],
  ['amount_usd', 'USD'],
  ['Deal value ($)', '$'],
  ['ARR US$', 'USD'],
  ['EUR - Euro', 'EUR'],
  ['Amount', undefined],
  ['Deal Amount (converted)', undefined],
])('%p names %p', (header, currency) => {
  expect(currencyIn(header)).toBe(currency);
});

it('knows which signs several currencies share', () => {
  expect(['$', '¥', 'kr', 'EUR', 'USD', ''].map(isSharedSign)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
