// What happens when a script writes cells.

import { evaluate, failure, testHost } from '../support/test-host';

const ROWS = 'The number of rows in the data does not match the number of rows in the range.';
const COLUMNS =
  'The number of columns in the data does not match the number of columns in the range.';

test.each([
  ["s.getRange('A1:A2').setValues([[1]])", `${ROWS} The data has 1 but the range has 2.`],
  ["s.getRange('A1:B1').setValues([[1]])", `${COLUMNS} The data has 1 but the range has 2.`],
  [
    "s.getRange('A1:B2').setValues([[1, 2], [3]])",
    `${COLUMNS} The data has 1 but the range has 2.`,
  ], // ragged
  [
    "s.getRange('A1:B1').setBackgrounds([['#fff']])",
    `${COLUMNS} The data has 1 but the range has 2.`,
  ],
  [
    "s.getRange('A1').setValues([1, 2])",
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "s.getRange('A1').setValues(['x'])",
    "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "s.getRange('A1').setValues(null)",
    "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "s.getRange('A1').setFontSize('big')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
  ],
  [
    "s.getRange('A1').setValue(Array(50002).join('x'))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
])('%s fails as at Google', (call, message) => {
  expect(failure(testHost(), call)).toBe(`Exception: ${message}`);
});

test('Nothing is written when the shape is wrong', () => {
  const host = testHost();
  failure(host, "s.getRange('A1:B2').setValues([['a', 'b'], ['c']])");
  expect(evaluate(host, 's.getLastRow()')).toBe(0);
});

test('One value fills every cell of a range', () => {
  expect(evaluate(testHost(), "s.getRange('A1:B2').setValue(7).getValues()")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('null, undefined and empty text empty a cell', () => {
  const host = testHost({ sheets: { Data: [['a', 'b', 'c']] } });
  expect(
    evaluate(host, "s.getRange('A1:C1').setValues([[null, undefined, '']]).getValues()"),
  ).toEqual([['', '', '']]);
  expect(evaluate(host, 's.getLastRow()')).toBe(0);
});

test('Text with a formula in it becomes one, unless an apostrophe stands before it', () => {
  const host = testHost();
  const write = `s.getRange('A1:B1').setValues([['=1+1', "'=1+1"]])`;
  expect(evaluate(host, `[${write}.getValues()[0], s.getRange('A1:B1').getFormulas()[0]]`)).toEqual(
    [
      [2, '=1+1'],
      ['=1+1', ''],
    ],
  );
});

test.each([
  ['0012', '0012'],
  ["'=1+1", '=1+1'], // the apostrophe is eaten here too
  ["''a", "'a"],
  ['-5', '-5'],
])('In a plain-text cell %p is read as %p', (given, read) => {
  const host = testHost();
  const cell = "s.getRange('A1').setNumberFormat('@')";
  expect(evaluate(host, `${cell}.setValue(${JSON.stringify(given)}).getValue()`)).toBe(read);
});

test('In a plain-text cell a formula still becomes one', () => {
  const cell = "s.getRange('A1').setNumberFormat('@').setValue('=1+1')";
  expect(evaluate(testHost(), `[${cell}.getFormula(), ${cell}.getDisplayValue()]`)).toEqual([
    '=1+1',
    '2',
  ]);
});

test('A Date is stored as a serial number, with a date format where the cell had none', () => {
  const host = testHost();
  const write = "s.getRange('A1').setValue(new Date(Date.UTC(2026, 2, 10)))";
  expect(
    evaluate(host, `[${write}.getDisplayValue(), s.getRange('A1').getNumberFormat()]`),
  ).toEqual(['3/10/2026', 'm/d/yyyy']);
  const formatted =
    "s.getRange('A2').setNumberFormat('yyyy-mm-dd').setValue(new Date(Date.UTC(2026, 2, 10)))";
  expect(evaluate(host, `${formatted}.getDisplayValue()`)).toBe('2026-03-10');
});

test('A number written over a date is shown as a date: the cell keeps its format', () => {
  const host = testHost({ sheets: { Data: [[new Date(Date.UTC(2026, 0, 1))]] } });
  expect(evaluate(host, "s.getRange('A1').setValue(45000).getDisplayValue()")).toBe('3/15/2023');
});

test('Numbers that are none become #NUM!', () => {
  const host = testHost();
  expect(
    evaluate(host, "s.getRange('A1:C1').setValues([[NaN, Infinity, 1e21]]).getValues()"),
  ).toEqual([['#NUM!', '#NUM!', 1e21]]);
});

test.each([
  0.1 + 0.2,
  1e-7,
  -5,
  123456789012345680,
  1.1e300,
])('The number %p is read back exactly', (value) => {
  expect(evaluate(testHost(), `s.getRange('A1').setValue(${value}).getValue()`)).toBe(value);
});

test.each(['{ a: 1 }', '[1]', 'function () {}', 'Symbol()'])('The value %s is refused', (value) => {
  expect(failure(testHost(), `s.getRange('A1').setValue(${value})`)).toMatch(
    /^Exception: Local host:/,
  );
});

test('A malformed formula is stored as it is, and its cell shows #ERROR!', () => {
  const host = testHost();
  const write = "s.getRange('A1').setFormula('=SUM(')";
  expect(evaluate(host, `[${write}.getFormula(), s.getRange('A1').getValue()]`)).toEqual([
    '=SUM(',
    '#ERROR!',
  ]);
});

test('Setters return their range, so that they can be chained', () => {
  const chain =
    ".setValue(1).setNumberFormat('0.0').setFontWeight('bold').setBackground('#ffeecc')";
  expect(evaluate(testHost(), `s.getRange('B2')${chain}.getA1Notation()`)).toBe('B2');
});

test('What is written can be read in the same run, and formulas have followed', () => {
  const host = testHost({ sheets: { Data: [[1, '']] } });
  const write =
    "(s.getRange('B1').setFormula('=A1*2'), s.getRange('A1').setValue(21), s.getRange('B1'))";
  expect(evaluate(host, `${write}.getValue()`)).toBe(42);
});

test('appendRow writes below the last content, and grows the sheet where it must', () => {
  const host = testHost({ sheets: { Data: [['a'], ['b']] } });
  expect(evaluate(host, "s.appendRow(['c', '5%']).getRange('A3:B3').getValues()")).toEqual([
    ['c', 0.05],
  ]);
  expect(
    evaluate(host, "(s.getRange('A1000').setValue('end'), s.appendRow(['more']).getMaxRows())"),
  ).toBe(1001);
});

describe('Clearing takes off only what it says', () => {
  const prepared = () => {
    const host = testHost();
    evaluate(
      host,
      "s.getRange('A1').setValue(5).setNumberFormat('0.00').setFontWeight('bold').setNote('why')" +
        '.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build()) && 0',
    );
    return host;
  };
  const state =
    '[r.getValue(), r.getNumberFormat(), r.getFontWeight(), r.getNote(), r.getDataValidation() !== null]';
  const after = (call: string) =>
    evaluate(prepared(), `(function (r) { ${call}; return ${state}; })(s.getRange('A1'))`);

  test.each([
    ['r.clearContent()', ['', '0.00', 'bold', 'why', true]],
    ['r.clearFormat()', [5, '0.00', 'normal', 'why', true]], // a number format is no format
    ['r.clear()', ['', '0.00', 'normal', 'why', true]],
    ['r.clearNote()', [5, '0.00', 'bold', '', true]],
    ['r.clearDataValidations()', [5, '0.00', 'bold', 'why', false]],
    ['r.clear({ contentsOnly: true })', ['', '0.00', 'bold', 'why', true]],
  ])('%s', (call, expected) => {
    expect(after(call)).toEqual(expected);
  });
});
