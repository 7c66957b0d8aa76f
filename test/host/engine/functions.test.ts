// Functions of Sheets that the engine lacks.

import { evaluate, testHost } from '../support/test-host';

const host = testHost({
  sheets: {
    Data: [
      [1, 'x', new Date(Date.UTC(2026, 0, 10))],
      [3, 'Y', true],
      [5, 'z', ''],
    ],
  },
});

test.each<[string, unknown]>([
  ['=ARRAYFORMULA(SUM(A1:A3*2))', 18],
  ['=REGEXMATCH("Customer - NA", "^Cust")', true],
  ['=REGEXMATCH("x", "(")', '#REF!'],
  ['=TO_TEXT(C1)', '1/10/2026'],
  ['=N("x")', 0],
  ['=N(TRUE)', 1],
  ['=T(5)', ''],
  ['=T("x")', 'x'],
  ['=ISDATE(C1)', true],
  ['=ISDATE(A1)', false],
  ['=XMATCH("y", B1:B3)', 2], // whatever the case
  ['=XMATCH(4, A1:A3)', '#N/A'],
  ['=XMATCH(4, A1:A3, 1)', 3], // the next greater
  ['=XMATCH(4, A1:A3, -1)', 2],
  ['=TYPE("x")', 2],
  ['=ISEMAIL("sam@example.com")', true],
  ['=ISURL("example.com/x")', true],
  ['=ISBETWEEN(5, 1, 5)', true],
  ['=ISBETWEEN(5, 1, 5, TRUE, FALSE)', false],
  ['=SIGN(-3)', -1],
  ['=QUOTIENT(7, 2)', 3],
  ['=MROUND(7, 5)', 5],
  ['=REPT("ab", 2)', 'abab'],
  ['=SUMSQ(A1:A3)', 35],
])('%s is %p', (formula, value) => {
  expect(evaluate(host, `s.getRange('G1').setFormula(${JSON.stringify(formula)}).getValue()`)).toBe(
    value,
  );
});

test('An array formula spills', () => {
  evaluate(host, "s.getRange('I1').setFormula('=ARRAYFORMULA(A1:A3*2)') && 0");
  expect(evaluate(host, "s.getRange('I1:I3').getValues()")).toEqual([[2], [6], [10]]);
});

test('TO_DATE makes a number a date', () => {
  expect(evaluate(host, "s.getRange('G2').setFormula('=TO_DATE(46032)').getValue()")).toBe(
    '2026-01-10T00:00:00.000Z',
  );
});
