// Several ranges at once, and ranges found from others.

import { evaluate, testHost } from '../support/test-host';

test('A change to a list of ranges is one call, whatever it holds', () => {
  const host = testHost();
  evaluate(host, "s.getRangeList(['A1', 'C1:C2']).setValue(7).setBackground('#ff0000') && 0");
  expect(host.counts).toMatchObject({ writes: 2, cellsWritten: 6 });
  expect(
    evaluate(host, "[s.getRange('A1:C2').getValues(), s.getRange('C2').getBackground()]"),
  ).toEqual([
    [
      [7, '', 7],
      ['', '', 7],
    ],
    '#ff0000',
  ]);
});

test('The edge of data is where Ctrl and an arrow would go', () => {
  const host = testHost({ sheets: { Data: [['a', 'b', '', 'd'], ['a'], ['a']] } });
  const edge = (from: string, direction: string) =>
    evaluate(
      host,
      `s.getRange('${from}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation()`,
    );
  expect([edge('A1', 'DOWN'), edge('A1', 'NEXT'), edge('B1', 'NEXT'), edge('A3', 'DOWN')]).toEqual([
    'A3',
    'B1',
    'D1',
    'A1000',
  ]);
});

test('The data region is the block of filled cells around', () => {
  const host = testHost({
    sheets: {
      Data: [
        ['', '', ''],
        ['', 'a', 'b'],
        ['', 'c', ''],
        ['', '', ''],
        ['', 'far', ''],
      ],
    },
  });
  expect(evaluate(host, "s.getRange('B2').getDataRegion().getA1Notation()")).toBe('B2:C3');
});

test('Formulas can be written in R1C1 notation', () => {
  const host = testHost({ sheets: { Data: [[1], [2]] } });
  const set = "s.getRange('B1:B2').setFormulaR1C1('=R[0]C[-1]*10+R1C1')";
  expect(evaluate(host, `[${set}.getFormulas(), s.getRange('B1:B2').getValues()]`)).toEqual([
    [['=A1*10+$A$1'], ['=A2*10+$A$1']],
    [[11], [21]],
  ]);
});

test('Rules given cell by cell lie where they were given', () => {
  const host = testHost();
  const rule = (choice: string) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(['${choice}']).build()`;
  evaluate(
    host,
    `(function (a, b) { s.getRange('A1:B3').setDataValidations([[a, b], [a, null], [null, b]]); })(${rule('a')}, ${rule('b')})`,
  );
  const read =
    "s.getRange('A1:B3').getDataValidations().map(function (row) { return row.map(function (r) { return r && r.getCriteriaValues()[0][0]; }); })";
  expect(evaluate(host, read)).toEqual([
    ['a', 'b'],
    ['a', null],
    [null, 'b'],
  ]);
});
