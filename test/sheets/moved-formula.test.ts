// A formula in another row: its own row's cells come along, all others stay.
import { movedFormula } from '../../src/sheets/moved-formula';

const check = (formula: string, expected: string): void => {
  expect(movedFormula(formula, 5, 8)).toBe(expected);
};

test('reads its new row where it read its old one', () => {
  check('=A5', '=A8');
  check('=IF(A5="","",B5*2)', '=IF(A8="","",B8*2)');
  check('=SUM(B5:D5)', '=SUM(B8:D8)');
  check('=$A5&a5', '=$A8&a8');
});

test('reads all else where it was', () => {
  check('=A4+A15+A50', '=A4+A15+A50');
  check('=A$5', '=A$5');
  check('=VLOOKUP(A5,Calls!A5:B9,2,0)', '=VLOOKUP(A8,Calls!A5:B9,2,0)');
  check("='My calls (5)'!A5", "='My calls (5)'!A5");
  check('="A5"&A5', '="A5"&A8');
  check('=LOG10(5)+ATAN2(A5,5)', '=LOG10(5)+ATAN2(A8,5)');
  check('=TODAY()', '=TODAY()');
  check('=SUM(A2:A9)', '=SUM(A2:A9)');
});
