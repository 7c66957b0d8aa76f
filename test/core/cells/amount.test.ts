// Amounts of money as people and exports write them.
import * as fc from 'fast-check';
import { type DecimalMark, decimalMarkOf, readAmount } from '../../../src/core/cells/amount';
import type { Cell } from '../../../src/core/cells/cell';

describe('an amount is read however it is written', () => {
  it.each<[Cell, number, string]>([
    [45_000, 45_000, ''],
    ['45000', 45_000, ''],
    ['$45,000', 45_000, '$'],
    ['45k', 45_000, ''],
    ['45 K', 45_000, ''],
    ['1.2M', 1_200_000, ''],
    ['1.054,00', 1054, ''],
    ['1 054,00 €', 1054, 'EUR'],
    ['1\u202f054,00\u00a0€', 1054, 'EUR'],
    ['USD 12,500', 12_500, 'USD'],
    ['12,500 usd', 12_500, 'USD'],
    ['(1,200)', -1200, ''],
    ['$(1,200.50)', -1200.5, '$'],
    ['($1,200)', -1200, '$'],
    ['-$1,200', -1200, '$'],
    ['$-1,200', -1200, '$'],
    ['1.200,00-', -1200, ''], // as SAP writes it
    ['45.000', 45_000, ''], // money has no third decimal
    ['45.000 €', 45_000, 'EUR'],
    ['45.000,- €', 45_000, 'EUR'],
    ['CHF 45’000.–', 45_000, 'CHF'],
    ['1’234’567.50', 1_234_567.5, ''],
    ['45.000 Euro', 45_000, 'EUR'],
    ['1,2 Mio. €', 1_200_000, 'EUR'],
    ['€1.2m', 1_200_000, 'EUR'],
    ['45k€', 45_000, 'EUR'],
    ['45 kEUR', 45_000, 'EUR'],
    ['120 Tsd. EUR', 120_000, 'EUR'],
    ['3 million', 3_000_000, ''],
    ['₹12,34,567.50', 1_234_567.5, 'INR'],
    ['5 lakh', 500_000, ''],
    ['R$ 1.500,00', 1500, 'BRL'],
    ['45 000 kr', 45_000, 'kr'],
    ['12 000 Kč', 12_000, 'CZK'],
    ['￥1,200,000', 1_200_000, '¥'],
    ['$45,000.00 USD', 45_000, 'USD'],
    ['~$45k', 45_000, '$'],
    ['1.25e6', 1_250_000, ''],
    ['٤٥٬٠٠٠', 45_000, ''],
    ['="45,000"', 45_000, ''],
    ['Rs. 45,000', 45_000, 'rs'],
    ['Rs 45,000/-', 45_000, 'rs'],
    ['₹1.2 Cr', 12_000_000, 'INR'],
    ['12万円', 120_000, 'JPY'],
    ['1.5億', 150_000_000, ''],
    ['１２，０００円', 12_000, 'JPY'],
    ['45,000원', 45_000, 'KRW'],
    ['CN¥45,000', 45_000, 'CNY'],
    ['45.000 TL', 45_000, 'TRY'],
    ['Fr. 1’250.–', 1250, 'fr'],
    ['1,2 Mrd. €', 1_200_000_000, 'EUR'],
    ['2 millions €', 2_000_000, 'EUR'],
    ['R$ 1,5 milhões', 1_500_000, 'BRL'],
    ['45 T€', 45_000, 'EUR'],
    ['120 TEUR', 120_000, 'EUR'],
    ['$45,000.00 (USD)', 45_000, 'USD'],
    ['USD$45,000', 45_000, 'USD'],
    ['0', 0, ''],
    ['5 MXN', 5, 'MXN'], // no 5 million
  ])('%p', (cell, value, currency) => {
    expect(readAmount(cell, 'none shows')).toEqual(
      currency === '' ? { value } : { value, currency },
    );
  });

  it.each<[Cell]>([
    ['45k-60k'],
    ['45,000/yr'],
    ['45k per year'],
    ['45k+'],
    ['about 45k'],
    ['85%'],
    ['ask Ana'],
    ['#N/A'],
    ['12.03.2026'],
    ['2026-03-14'],
    ['3 yrs'],
    ['20 seats'],
    ['45000 (net)'],
    ['1,200 CR'], // a credit to most, ten million to some
    ['45 t'],
    ['2.5 mil'], // a thousand in Spanish, a million in slang
    ['-(5)'],
    ['1,2,3'],
    ['$'],
    ['9'.repeat(400)],
    [true],
    [new Date(0)],
    [Number.NaN],
  ])('%p is named, and never 0', (cell) => {
    expect(readAmount(cell, 'none shows')).toBe('unreadable');
  });

  it.each<[Cell]>([
    [''],
    ['-'],
    ['n/a'],
    ['TBD'],
    ['–'],
    ['$ -'],
    ['EUR —'],
    [false],
  ])('%p is no amount', (cell) => {
    expect(readAmount(cell, 'none shows')).toBe('blank');
  });
});

describe('a lone mark before three digits is read as its column shows', () => {
  it.each<[string, Cell[], DecimalMark, Cell, number | 'unreadable']>([
    ['nothing shows', ['45.000', '1.000', 12, ''], 'none shows', '45.000', 45_000],
    ['a stop before cents', ['45.000', '1,054.00'], '.', '45.000', 45],
    ['a comma before cents', ['45.000', '1.054,00'], ',', '45.000', 45_000],
    ['a comma before cents', ['45,5'], ',', '45,000', 45],
    ['commas between thousands', ['1,200,000'], '.', '45,000', 45_000],
    ['stops between thousands', ['1.200.000'], ',', '1,200', 1.2],
    ['more of the one', ['1,054.00', '12.50', '45,5'], '.', '45,000', 45_000],
    ['as many of both', ['1,054.00', '45,5'], 'both show', '45,000', 'unreadable'],
    ['a k says nothing of marks', ['1.2M', '45,5k'], 'none shows', '45.000', 45_000],
    ['a text that is no amount', ['1.5 to 2.5', 'v1.2'], 'none shows', '45.000', 45_000],
  ])('%s', (_, column, mark, cell, value) => {
    expect(decimalMarkOf(column)).toBe(mark);
    const found = readAmount(cell, mark);
    expect(typeof found === 'string' ? found : found.value).toBe(value);
  });
});

it('reads back any amount of cents, in six styles, where its column shows the mark', () => {
  const styles = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'sv-SE'];
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      for (const style of styles) {
        const write = (amount: number) =>
          amount.toLocaleString(style, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        const mark = decimalMarkOf([write(1234.5)]);
        const found = readAmount(write(cents / 100), mark);
        if (typeof found === 'string') throw new Error(`${write(cents / 100)} is ${found}`);
        expect(found.value).toBeCloseTo(cents / 100, 6);
      }
    }),
  );
});

it('answers any text at all without failing, and never with what is no number', () => {
  const marks: DecimalMark[] = ['.', ',', 'none shows', 'both show'];
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789.,' -+()%$€kMbnusdeur~") }),
      fc.constantFrom(...marks),
      (text, mark) => {
        const found = readAmount(text, mark);
        expect(typeof found === 'string' || Number.isFinite(found.value)).toBe(true);
        decimalMarkOf([text]);
      },
    ),
    { numRuns: 2000 },
  );
});
