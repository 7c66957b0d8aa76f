// Small things that scripts rely on or stumble over, as the live service has them.

import { evaluate, failure, testHost } from '../support/test-host';

const MERGED = 'You must select all cells in a merged range to merge or unmerge them.';

test.each([
  ["s.getRange('D:F').getA1Notation()", 'D:F'],
  ["s.getRange('D:D').getA1Notation()", 'D:D'],
  ["s.getRange('5:6').getA1Notation()", '5:6'],
  ["s.getRange('D:F').getNumRows()", 1000],
  ["s.getRange('D:F').offset(0, 0, 2, 1).getA1Notation()", 'D1:D2'],
  ["s.getRange('D2:F').getA1Notation()", 'D2:F1000'],
  ["s.getRange('R5C3').getA1Notation()", 'C5'],
  ["s.getRange('R1C2:R3C4').getA1Notation()", 'B1:D3'],
  ["ss.getRange('Data!R2C2').getA1Notation()", 'B2'],
])('%s is %p', (expression, answer) => {
  expect(evaluate(testHost(), expression)).toBe(answer);
});

test('A single cell has no developer metadata to be read, and takes none', () => {
  const host = testHost();
  expect(evaluate(host, "s.getRange('B2').getDeveloperMetadata()")).toEqual([]);
  expect(failure(host, "s.getRange('B2').addDeveloperMetadata('k')")).toMatch(
    /arbitrary ranges is not currently supported/,
  );
});

test('A rule without a look is built, set and read back', () => {
  const build = `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
    .setRanges([s.getRange('A1:A3')]).build()`;
  expect(
    evaluate(
      testHost(),
      `(s.setConditionalFormatRules([${build}]), s.getConditionalFormatRules().length)`,
    ),
  ).toBe(1);
});

test('Cells are copied with their look alone, and with their values alone', () => {
  const host = testHost({ sheets: { Data: [[7]] } });
  const copy = (options: string) => `s.getRange('A1').setFontWeight('bold');
    s.getRange('A1').copyTo(s.getRange('B1'), ${options});`;
  const shown = "[s.getRange('B1').getValue(), s.getRange('B1').getFontWeight()]";
  failure(host, copy('{ formatOnly: true }'));
  expect(evaluate(host, shown)).toEqual(['', 'bold']);
  failure(host, `s.getRange('B1').setFontWeight('normal'); ${copy('{ contentsOnly: true }')}`);
  expect(evaluate(host, shown)).toEqual([7, 'normal']);
});

test.each([
  [
    "s.getRange('A1:B2').copyTo(s.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true)",
    'Range.copyTo transposed',
  ],
  ["s.getRange('A1').insertCheckboxes('Yes')", 'Range.insertCheckboxes with values of its own'],
  [
    "SpreadsheetApp.newDataValidation().requireCheckbox('Yes', 'No')",
    'DataValidationBuilder.requireCheckbox with values of its own',
  ],
  ["s.getRange('A1').setBackground('hsl(1, 2%, 3%)')", 'the colour hsl(1, 2%, 3%)'],
])('%s says that it is not done here', (call, what) => {
  expect(failure(testHost(), call)).toBe(`Error: Local host: ${what} is not implemented`);
});

test('Every colour that CSS has a name for is one', () => {
  const host = testHost();
  const read = (name: string) =>
    evaluate(host, `s.getRange('A1').setBackground('${name}').getBackground()`);
  expect(['SteelBlue', 'rebeccapurple', 'mistyrose'].map(read)).toEqual([
    '#4682b4',
    '#663399',
    '#ffe4e1',
  ]);
});

test('Merged cells are merged or unmerged whole, or not at all', () => {
  const host = testHost();
  expect(failure(host, "s.getRange('A1:B2').merge()")).toBe('nothing was thrown');
  for (const call of ["'B2:C3').merge()", "'A2:D2').mergeAcross()", "'A1:A2').breakApart()"]) {
    expect(failure(host, `s.getRange(${call}`)).toBe(`Exception: ${MERGED}`);
  }
  expect(failure(host, "s.getRange('A1:C3').merge()")).toBe('nothing was thrown');
});

test('One formula for a block is relative to its first cell', () => {
  expect(
    evaluate(testHost(), "s.getRange('B1:C2').setFormula('=A1+$A1+A$1').getFormulas()"),
  ).toEqual([
    ['=A1+$A1+A$1', '=B1+$A1+B$1'],
    ['=A2+$A2+A$1', '=B2+$A2+B$1'],
  ]);
});

test('A rule may speak of a day that is told from today', () => {
  const rule = `SpreadsheetApp.newConditionalFormatRule()
    .whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK).setBackground('red')
    .setRanges([s.getRange('A1:A3')]).build()`;
  expect(
    evaluate(
      testHost(),
      `(s.setConditionalFormatRules([${rule}]), (function (c) { return [String(c.getCriteriaType()), String(c.getCriteriaValues()[0])]; })(s.getConditionalFormatRules()[0].getBooleanCondition()))`,
    ),
  ).toEqual(['DATE_EQUAL_TO_RELATIVE', 'PAST_WEEK']);
});

test('A table’s rows, or its columns alone, are looked for around a range', () => {
  const host = testHost({
    sheets: {
      Data: [
        ['', 'a', 'b'],
        ['c', 'd', 'e'],
        ['', 'f', ''],
      ],
    },
  });
  const region = (dimension: string) =>
    evaluate(
      host,
      `s.getRange('B2').getDataRegion(SpreadsheetApp.Dimension.${dimension}).getA1Notation()`,
    );
  expect([region('ROWS'), region('COLUMNS')]).toEqual(['B1:B3', 'A2:C2']);
});

test('Charts come in no order that says which was placed first', () => {
  const place = (title: string) =>
    `s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B2')).setOption('title', '${title}').setPosition(5, 1, 0, 0).build());`;
  const host = testHost({
    sheets: {
      Data: [
        ['a', 'b'],
        [1, 2],
      ],
    },
  });
  failure(host, place('first') + place('second'));
  expect(
    evaluate(host, "s.getCharts().map(function (c) { return c.getOptions().get('title'); })"),
  ).toEqual(['second', 'first']);
});
