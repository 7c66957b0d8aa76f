import fc from 'fast-check';
import { shiftedFormula } from '../../../cli/files/shifted-formula';

describe('a formula copied to another cell', () => {
  test.each([
    ['A1+1', 2, 1, 'B3+1'],
    ['$A1+A$1+$A$1', 2, 1, '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:B)', 0, 2, 'SUM(C:D)'],
    ['SUM($A:A)', 3, 1, 'SUM($A:B)'],
    ['SUM(1:2)', 3, 0, 'SUM(4:5)'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ["Q2!A1+'Q2 A1'!B1", 1, 0, "Q2!A2+'Q2 A1'!B2"],
    ['IF(A1="B1","it""s C1",D1)', 1, 0, 'IF(A2="B1","it""s C1",D2)'],
    ['YTD2024*A1', 1, 0, 'YTD2024*A2'],
    ['Table1[A1]+A1', 1, 0, 'Table1[A1]+A2'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
    ['Z9', 0, 1, 'AA9'],
  ])('%s, %i down and %i right, is %s', (formula, rows, columns, shifted) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(shifted);
  });

  test('copied there and back is itself', () => {
    const step = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(step, step, (rows, columns) => {
        const formula = 'SUM($A1:C$9,Sheet2!D4)&"A1"';
        const there = shiftedFormula(formula, rows, columns);
        expect(shiftedFormula(there, -rows, -columns)).toBe(formula);
      }),
    );
  });
});
