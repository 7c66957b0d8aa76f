// What a script gets when it reads cells.

import { evaluate, testHost } from '../support/test-host';

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date));

const host = testHost({
  sheets: {
    Data: [
      ['Account', 'Score', 'Since', 'Told', 'Share', 'Note'],
      ['Acme', 85, day(2026, 3, 10), true, 0.1, ''],
      ['Globex', '0085', '2026-03-10', false, '10%', '#N/A'],
    ],
    Empty: [],
  },
});

test('Values keep their types: text, number, Date, boolean, and blank as empty text', () => {
  expect(evaluate(host, 's.getDataRange().getValues()')).toEqual([
    ['Account', 'Score', 'Since', 'Told', 'Share', 'Note'],
    ['Acme', 85, '2026-03-10T00:00:00.000Z', true, 0.1, ''],
    ['Globex', '0085', '2026-03-10', false, '10%', '#N/A'],
  ]);
  expect(evaluate(host, "s.getRange('C2').getValue() instanceof Date")).toBe(true);
});

test('A cell is a Date by its number format, whatever its number', () => {
  const own = testHost();
  const made = "(s.getRange('A1').setValue(46000), s.getRange('A1').setNumberFormat('yyyy-mm-dd'))";
  expect(evaluate(own, `${made}.getValue() instanceof Date`)).toBe(true);
  expect(evaluate(own, "s.getRange('A1').setNumberFormat('0.00').getValue()")).toBe(46000);
});

test('Shown values are texts, as formatted', () => {
  expect(evaluate(host, "s.getRange('A2:F2').getDisplayValues()")).toEqual([
    ['Acme', '85', '3/10/2026', 'TRUE', '0.1', ''],
  ]);
});

test('Text shows as it is, quotes and backslashes included', () => {
  const own = testHost({ sheets: { Data: [['say \\"hello\\"', 'C:\\new', '"quoted"']] } });
  expect(evaluate(own, 's.getDataRange().getDisplayValues()')).toEqual(
    evaluate(own, 's.getDataRange().getValues()'),
  );
});

test('Errors are read by their names in Sheets', () => {
  const own = testHost();
  const formulas = ['=1/0', '=NA()', '=NOSUCHFUNCTION()', '=1+', '=A1+"x"', '=INDIRECT("nowhere")'];
  const rows = JSON.stringify(formulas.map((formula) => [formula]));
  expect(evaluate(own, `s.getRange(1, 1, 6, 1).setValues(${rows}).getValues()`)).toEqual([
    ['#DIV/0!'],
    ['#N/A'],
    ['#NAME?'],
    ['#ERROR!'],
    ['#DIV/0!'], // the error of the cell it refers to
    ['#REF!'],
  ]);
});

test('A formula’s text is read with its equals sign, other cells as empty text', () => {
  const own = testHost({ sheets: { Data: [[1, 2]] } });
  const set = "s.getRange('C1').setFormula('=A1+B1')";
  expect(evaluate(own, `(${set}, s.getRange('A1:C1').getFormulas())`)).toEqual([
    ['', '', '=A1+B1'],
  ]);
  expect(evaluate(own, "s.getRange('C1').getFormulaR1C1()")).toBe('=R[0]C[-2]+R[0]C[-1]');
});

test('The data range of an empty sheet is A1, and its last row is 0', () => {
  const empty = "ss.getSheetByName('Empty')";
  expect(
    evaluate(
      host,
      `[${empty}.getDataRange().getA1Notation(), ${empty}.getLastRow(), ${empty}.getLastColumn()]`,
    ),
  ).toEqual(['A1', 0, 0]);
});

test('The last row counts formulas that show nothing and unticked checkboxes, not formats or notes', () => {
  const own = testHost();
  const steps = [
    "s.getRange('A5').setFormula('=\"\"').getSheet().getLastRow()",
    "s.getRange('A7').insertCheckboxes().getSheet().getLastRow()",
    "s.getRange('A9').setBackground('#ff0000').setNumberFormat('0.00').setNote('n').getSheet().getLastRow()",
  ];
  expect(evaluate(own, `[${steps.join()}]`)).toEqual([5, 7, 7]);
});

test('What a formula spills is read in the cells it spills into', () => {
  const own = testHost({ sheets: { Data: [[1], [2], [3]] } });
  const set = "s.getRange('B1').setFormula('=TRANSPOSE(A1:A3)')";
  expect(evaluate(own, `(${set}, s.getRange('B1:D1').getValues())`)).toEqual([[1, 2, 3]]);
  expect(evaluate(own, "s.getRange('B1:D1').getFormulas()")).toEqual([
    ['=TRANSPOSE(A1:A3)', '', ''],
  ]);
});

test('A spill that would overwrite a cell is refused whole, with #REF!', () => {
  const own = testHost({ sheets: { Data: [[1, '', 'mine'], [2], [3]] } });
  const set = "s.getRange('B1').setFormula('=TRANSPOSE(A1:A3)')";
  expect(evaluate(own, `(${set}, s.getRange('B1:D1').getValues())`)).toEqual([
    ['#REF!', 'mine', ''],
  ]);
});

test('Absent things are null, not errors', () => {
  const calls = [
    "ss.getSheetByName('Nope')",
    'ss.getSheetById(123456)',
    "ss.getRangeByName('NOPE')",
    's.getFilter()',
    "s.getRange('A1').getDataValidation()",
  ];
  expect(evaluate(host, `[${calls.join()}]`)).toEqual([null, null, null, null, null]);
});

test('Text that looks like a link is read as it was written', () => {
  const own = testHost({
    sheets: { Data: [['[label](https://example.com)', 'https://example.com']] },
  });
  expect(evaluate(own, 's.getDataRange().getValues()')).toEqual([
    ['[label](https://example.com)', 'https://example.com'],
  ]);
});
