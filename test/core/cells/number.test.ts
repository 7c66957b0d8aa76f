// Numbers as people and exports write them.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { readNumber, readWrittenNumber } from '../../../src/core/cells/number';

describe('a number is read however it is written', () => {
  it.each<[Cell, number]>([
    [85, 85],
    ['85', 85],
    [' 85 ', 85],
    ['+85', 85],
    ['85%', 85],
    ['85 %', 85],
    ['+5%', 5],
    ['5.%', 5], // a stop with nothing behind it
    ['0,85', 0.85],
    ['.5', 0.5],
    [',5', 0.5],
    ['12,5', 12.5],
    ['0,125', 0.125], // a leading zero never leads a thousand
    ['1,054', 1054],
    ['1.054', 1.054],
    ['1,0545', 1.0545],
    ['1.054,00', 1054],
    ['1,054.00', 1054],
    ['1 054,00', 1054],
    ["1'054.00", 1054],
    ['1’054', 1054],
    ['1.234.567', 1_234_567],
    ['1,234,567.5', 1_234_567.5],
    ['1 234 567', 1_234_567],
    ['$45,000', 45_000],
    ['$  85', 85],
    ['US$ 3m', 3_000_000],
    ['USD 45,000', 45_000],
    ['45,000 usd', 45_000],
    ['45.000 €', 45_000], // money has no third decimal
    ['1.054.000,50 €', 1_054_000.5],
    ['45k', 45_000],
    ['45 k', 45_000],
    ['$1.500k', 1500], // with a k, these are decimals
    ['1.2M', 1_200_000],
    ['3 mio', 3_000_000],
    ['3 Mn', 3_000_000],
    ['2bn', 2_000_000_000],
    ['2B', 2_000_000_000],
    ['-5', -5],
    ['−5', -5], // a typographic minus
    ['-5%', -5],
    ['(45)', -45],
    ['-$5', -5],
    ['$-5', -5],
    ['1e3', 1000],
    ['-12e3', -12_000],
    ['1.25e10', 12_500_000_000],
    ['1.5E-2', 0.015],
    ['９', 9],
    ['８５％', 85],
    ['٨٥', 85],
    ['٨٥٪', 85],
    ['٪٨٥', 85],
    ['%85', 85],
    ['٠٫٨٥', 0.85],
    ['١٬٠٥٤', 1054],
    ['۸۵', 85],
    ['\u200e85\u00a0%', 85], // a mark of direction before it
    ['="0,85"', 0.85],
  ])('%p is %p', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each<[Cell]>([
    [''],
    ['eighty-five'],
    ['85 points'],
    ['8/10'],
    ['85 - met'],
    ['1,2,3'],
    ['1.2.3'],
    ['1,23,456.5'],
    ['1,234.567,8'],
    ['1.000.00'],
    ['1,000,00'],
    ['1’00'],
    ['12 34'],
    ['--5'],
    ['-(5)'],
    ['(5'],
    ['5)'],
    ['+-5'],
    ['$'],
    ['%'],
    ['$5%'],
    ['5k%'],
    ['1e999'],
    ['9'.repeat(400)],
    [`${'9'.repeat(305)}bn`],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
    [new Date(0)],
  ])('%p holds no number', (cell) => {
    expect(readNumber(cell)).toBeUndefined();
  });
});

describe('what stands beside a number is kept', () => {
  it.each<[Cell, string]>([
    [85, 'plain'],
    ['85', 'plain'],
    ['0,85', 'plain'],
    ['85%', 'percent'],
    ['$85', 'amount'],
    ['85 EUR', 'amount'],
    ['85k', 'amount'],
  ])('%p is %s', (cell, kind) => {
    expect(readWrittenNumber(cell)?.kind).toBe(kind);
  });
});

it('reads back any amount of cents, in the American and in the European style', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const amount = cents / 100;
      for (const style of ['en-US', 'de-DE', 'fr-FR', 'de-CH']) {
        const written = amount.toLocaleString(style, { minimumFractionDigits: 2 });
        expect(readNumber(written)).toBeCloseTo(amount, 6);
      }
    }),
  );
});

it('answers any text at all without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,' -+()%$€kMbn") }), (text) => {
      const value = readNumber(text);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
