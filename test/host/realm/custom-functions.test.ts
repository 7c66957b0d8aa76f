// Functions of the add-on in cells.

import { evaluate, testHost } from '../support/test-host';

const code = `
/**
 * Doubles every number of a range.
 * A second line.
 *
 * @param {number|Array<Array<number>>} input The cell or range.
 * @param {number} [times] How often; <b>twice</b> unless said.
 * @return {number} The doubled values.
 * @customfunction
 */
function TEST_DOUBLE(input, times) {
  var by = times || 2;
  return Array.isArray(input) ? input.map(function (r) { return r.map(function (v) { return v === '' ? '' : v * by; }); }) : input * by;
}
/** @customfunction */
function TEST_SEEN() {
  return JSON.stringify(Array.prototype.map.call(arguments, function show(v) {
    if (Array.isArray(v)) return v.map(function (r) { return r.map(show); });
    return v instanceof Date ? 'Date ' + v.toISOString() : v === undefined ? 'undefined' : v;
  }));
}
/** @customfunction */
function TEST_NEXT_DAY(d) { return new Date(d.getTime() + 86400000); }
/** @customfunction */
function TEST_FAILS(x) { throw new Error('The first argument must be a range.'); }
/** @customfunction */
function TEST_NOTHING() { return null; }
/** @customfunction */
function TEST_NAN() { return 0 / 0; }
/** @customfunction */
function TEST_WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
/** @customfunction */
function TEST_UI() { SpreadsheetApp.getUi(); return 1; }
/** @customfunction */
function TEST_WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation() + ' ' + SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
/** @customfunction */
function TEST_RAGGED() { return [[1, 2], [3]]; }
/** @customfunction */
function TEST_COLUMN() { return [1, 2, 3]; }
/** @customfunction */
function TEST_SLOW() { Utilities.sleep(31000); return 1; }
function helper(x) { return 'helped ' + x; }
function hidden_() { return 1; }
`;

const day = (date: number) => new Date(Date.UTC(2026, 2, date));
const sheets = {
  Data: [
    [1, 'x', day(10)],
    [2, '', true],
  ],
};

function shown(formula: string, options: Parameters<typeof testHost>[0] = {}) {
  const host = testHost({ code, sheets, ...options });
  return evaluate(
    host,
    `s.getRange('F1').setFormula(${JSON.stringify(formula)}).getDisplayValue()`,
  );
}

test('A cell’s value arrives as a value, a range as rows', () => {
  expect(shown('=TEST_SEEN(A1,A1:B2)')).toBe('[1,[[1,"x"],[2,""]]]');
});

test('A range of one cell arrives as a value', () => {
  expect(shown('=TEST_SEEN(A1:A1)')).toBe('[1]');
});

test('Dates arrive as Dates, blanks as empty text, booleans and percentages as they are', () => {
  expect(shown('=TEST_SEEN(C1,Z9,C2,10%)')).toBe('["Date 2026-03-10T00:00:00.000Z","",true,0.1]');
});

test('Errors arrive as their names in Sheets', () => {
  expect(shown('=TEST_SEEN(1/0)')).toBe('["#DIV/0!"]');
});

test('An open column is passed at the sheet’s length', () => {
  expect(shown('=ROWS(A:A)')).toBe('1000');
  expect(shown('=LEN(TEST_SEEN(A:A))>2000')).toBe('TRUE');
});

test('A table spills right and down, and recalculates when its arguments change', () => {
  const host = testHost({ code, sheets });
  evaluate(host, "s.getRange('F1').setFormula('=TEST_DOUBLE(A1:A2)') && 0");
  expect(evaluate(host, "s.getRange('F1:F2').getValues()")).toEqual([[2], [4]]);
  expect(
    evaluate(host, "(s.getRange('A2').setValue(50), s.getRange('F1:F2').getValues())"),
  ).toEqual([[2], [100]]);
});

test('A simple list spills as a column', () => {
  const host = testHost({ code, sheets });
  evaluate(host, "s.getRange('F1').setFormula('=TEST_COLUMN()') && 0");
  expect(evaluate(host, "s.getRange('F1:F3').getValues()")).toEqual([[1], [2], [3]]);
});

test('A Date that is returned shows as a date', () => {
  expect(shown('=TEST_NEXT_DAY(C1)')).toBe('3/11/2026');
});

test('null shows as an empty cell, a number that is none as #NUM!', () => {
  expect(shown('=TEST_NOTHING()')).toBe('');
  expect(shown('=TEST_NAN()')).toBe('#NUM!');
});

test('A thrown error shows as #ERROR!, and says its message on hover', () => {
  const host = testHost({ code, sheets });
  expect(evaluate(host, "s.getRange('F1').setFormula('=TEST_FAILS(1)').getDisplayValue()")).toBe(
    '#ERROR!',
  );
  expect(host.hover('Data', 'F1')).toBe('The first argument must be a range.');
});

test('Rows of different lengths are refused', () => {
  expect(shown('=TEST_RAGGED()')).toBe('#ERROR!');
});

test('A custom function can’t change the sheet, and can’t reach the user', () => {
  const host = testHost({ code, sheets });
  evaluate(host, "s.getRange('F1:G1').setFormulas([['=TEST_WRITES()', '=TEST_UI()']]) && 0");
  expect([host.hover('Data', 'F1'), host.hover('Data', 'G1')]).toEqual([
    'You do not have permission to call setValue.',
    'Cannot call SpreadsheetApp.getUi() from this context.',
  ]);
  expect(evaluate(host, "s.getRange('A1').getValue()")).toBe(1);
});

test('A custom function may read, and its active range is its own cell', () => {
  expect(shown('=TEST_WHERE()')).toBe('F1 1');
});

test('A custom function has thirty seconds', () => {
  const host = testHost({ code, sheets });
  expect(evaluate(host, "s.getRange('F1').setFormula('=TEST_SLOW()').getDisplayValue()")).toBe(
    '#ERROR!',
  );
  expect(host.hover('Data', 'F1')).toBe('Exceeded maximum execution time (line 0).');
});

test('Names are found whatever the case, and unknown ones are #NAME?', () => {
  expect(shown('=test_double(3)')).toBe('6');
  expect(shown('=TEST_MISSING(3)')).toBe('#NAME?');
});

test('Any top-level function can be typed into a cell, except private ones', () => {
  expect(shown('=helper(1)')).toBe('helped 1');
  expect(shown('=hidden_()')).toBe('#NAME?');
});

test('Two workbooks side by side run each their own add-on', () => {
  const other = code.replace('v * by', 'v * by * 100').replace('input * by', 'input * by * 100');
  expect([shown('=TEST_DOUBLE(1)'), shown('=TEST_DOUBLE(1)', { code: other })]).toEqual([
    '2',
    '200',
  ]);
  expect(shown('=TEST_DOUBLE(1)', { code: 'function nothing() {}' })).toBe('#NAME?');
});

test('The help shown while typing is the comment’s: its text, the arguments and their meaning', () => {
  const host = testHost({ code, sheets });
  const { functionRegistry } = host.workbook.engine.registries;
  const help = functionRegistry.get('TEST_DOUBLE');
  expect(help.description).toBe('Doubles every number of a range. A second line.');
  expect(help.args.map(({ name, description }) => [name, description])).toEqual([
    ['input', 'The cell or range.'],
    ['times', 'How often; twice unless said.'],
  ]);
  expect(functionRegistry.get('HELPER').hidden).toBe(true);
  expect(help.hidden).toBe(false);
});

test('A result is worked out once for the same arguments', () => {
  const host = testHost({
    code: `${code}\n/** @customfunction */ function TEST_UUID(x) { return Utilities.getUuid(); }`,
    sheets,
  });
  evaluate(host, "s.getRange('F1:F2').setFormula('=TEST_UUID(1)') && 0");
  const [[first], [second]] = evaluate(host, "s.getRange('F1:F2').getValues()") as string[][] as [
    [string],
    [string],
  ];
  expect(first).toBe(second);
  expect(evaluate(host, "(s.insertRowBefore(1), s.getRange('F2').getValue())")).toBe(first);
});

test('Formulas in the workbook that is opened are worked out too', () => {
  const { sheetData, workbookData } =
    jest.requireActual<typeof import('../../../host/node')>('../../../host/node');
  const data = workbookData([sheetData('Data', [[21, '=TEST_DOUBLE(A1)']], { formulas: true })]);
  expect(testHost({ code, data }).sheet('Data').values).toEqual([[21, 42]]);
});
