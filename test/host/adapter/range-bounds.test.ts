// Where a range may lie, and what Google says when it doesn't.

import { evaluate, failure, testHost } from '../support/test-host';

const host = testHost({ sheets: { Data: [['Account', 'Partner']], "It's mine": [] } });
const exception = (message: string) => `Exception: ${message}`;
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

test.each([
  ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['s.getRange(1, 0)', 'The starting column of the range is too small.'],
  [
    's.getRange(2, 1, s.getLastRow() - 1, 1)',
    'The number of rows in the range must be at least 1.',
  ],
  ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['s.getRange(1001, 1)', OUTSIDE],
  ['s.getRange(1, 27)', OUTSIDE],
  ['s.getRange(1000, 1, 2, 1)', OUTSIDE], // one row too far
  ["s.getRange('A1001')", OUTSIDE],
  ["s.getRange('nonsense here')", 'Range not found'],
  ["s.getRange('Missing!A1')", 'Range not found'],
  ["s.getRange('A1:B2').getCell(3, 1)", 'Cell reference out of range'],
  ["s.getRange('A1').offset(-1, 0)", 'The starting row of the range is too small.'],
  [
    "s.getRange('1', 1)",
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    's.getRange()',
    "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
])('%s fails as at Google', (call, message) => {
  expect(failure(host, call)).toBe(exception(message));
});

test.each([
  ["s.getRange('B2:C3')", 'B2:C3'],
  ["s.getRange('C3:B2')", 'B2:C3'],
  ["s.getRange('$A$1')", 'A1'],
  ["s.getRange('A:B')", 'A:B'],
  ["s.getRange('A2:A')", 'A2:A1000'],
  ["s.getRange('3:4')", '3:4'],
  ['s.getRange(2, 3)', 'C2'],
  ['s.getRange(2, 3, 4)', 'C2:C5'],
  ['s.getRange(2, 3, 4, 5)', 'C2:G5'],
  ["ss.getRange('Data!B2')", 'B2'],
  ["ss.getRange(\"'It''s mine'!B2:C3\")", 'B2:C3'],
  ["s.getRange('B2:C3').offset(1, 1)", 'C3:D4'],
  ["s.getRange('B2:C3').offset(1, 1, 1, 1)", 'C3'],
  ["s.getRange('B2:C3').getCell(2, 1)", 'B3'],
  ['s.getRange(1.9, 1)', 'A1'], // fractions are cut off
])('%s is %s', (call, notation) => {
  expect(evaluate(host, `${call}.getA1Notation()`)).toBe(notation);
});

test('A range knows its rows and columns by number, from 1', () => {
  const range = "s.getRange('C2:G5')";
  const numbers = [
    'getRow',
    'getColumn',
    'getLastRow',
    'getLastColumn',
    'getNumRows',
    'getNumColumns',
  ];
  expect(evaluate(host, `[${numbers.map((name) => `${range}.${name}()`).join()}]`)).toEqual([
    2, 3, 5, 7, 4, 5,
  ]);
});

test('The range of a sheet that somebody deleted meanwhile says so', () => {
  const shared = testHost({ sheets: { Data: [], Other: [] } });
  const message = failure(
    shared,
    "var r = ss.getSheetByName('Other').getRange('A1'); ss.deleteSheet(ss.getSheetByName('Other')); r.getValue();",
  );
  expect(message).toMatch(/^Exception: Sheet \d+ not found$/);
});

test('A range that has run off the shrunken grid fails when it is used', () => {
  const shared = testHost();
  const statements = "var r = s.getRange('A1000'); s.deleteRows(501, 500); r.setValue(1);";
  expect(failure(shared, statements)).toBe(exception(OUTSIDE));
});

test('A method that the host lacks is named, never passed over', () => {
  expect(failure(host, "s.getRange('A1').setTextRotation(45)")).toBe(
    'Error: Local host: Range.setTextRotation is not implemented',
  );
});

test('Objects print their class, and Google’s errors their name', () => {
  expect(evaluate(host, '[String(ss), String(s), String(s.getDataRange())]')).toEqual([
    'Spreadsheet',
    'Sheet',
    'Range',
  ]);
  expect(
    evaluate(
      host,
      '(function () { try { s.getRange(0, 1); } catch (e) { return [e.name, e instanceof Error]; } })()',
    ),
  ).toEqual(['Exception', true]);
});
