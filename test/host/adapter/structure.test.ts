// Rows and columns inserted, deleted, hidden and frozen; cells sorted, merged, copied.

import { evaluate, failure, testHost } from '../support/test-host';

test('A new sheet has 1000 rows and 26 columns', () => {
  const host = testHost();
  expect(
    evaluate(
      host,
      "(function (n) { return [n.getMaxRows(), n.getMaxColumns()]; })(ss.insertSheet('New'))",
    ),
  ).toEqual([1000, 26]);
});

test.each([
  ['s.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  [
    '(s.setFrozenRows(2), s.deleteRows(3, 998))',
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  ['s.deleteColumns(1, 26)', 'Sorry, it is not possible to delete all non-frozen columns.'],
  ['s.deleteRows(999, 3)', 'Those rows are out of bounds.'],
  ['s.deleteRow(0)', 'Those rows are out of bounds.'],
  ['s.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['s.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
  [
    's.insertRowsAfter(1000, 390000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ["s.getRange('A1:B2').sort(3)", 'Sort range column index is out of bounds.'],
])('%s fails as at Google', (call, message) => {
  expect(failure(testHost(), call)).toBe(`Exception: ${message}`);
});

test('Singular methods return the sheet, plural ones nothing', () => {
  const host = testHost();
  const calls = [
    's.deleteRow(5)',
    's.insertRowAfter(1)',
    's.insertRowsBefore(1, 2)',
    's.insertColumnAfter(1)',
  ];
  expect(evaluate(host, `[${calls.map((call) => `String(${call})`).join()}]`)).toEqual(
    calls.map(() => 'Sheet'),
  );
  const silent = [
    's.deleteRows(5, 2)',
    's.deleteColumns(5, 2)',
    's.insertRows(1)',
    's.setFrozenRows(1)',
    'SpreadsheetApp.flush()',
  ];
  expect(evaluate(host, `[${silent.map((call) => `typeof ${call}`).join()}]`)).toEqual(
    silent.map(() => 'undefined'),
  );
});

test('Inserted rows push formulas, names, rules, protections, metadata and charts down', () => {
  const host = testHost({
    sheets: {
      Data: [
        ['h', 'n'],
        ['a', 1],
        ['b', 2],
      ],
    },
  });
  evaluate(
    host,
    `(function () {
      ss.setNamedRange('NUMBERS', s.getRange('B2:B3'));
      s.getRange('C1').setFormula('=SUM(B2:B3)');
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000').setRanges([s.getRange('B2:B3')]).build()]);
      s.getRange('A2:A3').protect().setWarningOnly(true);
      s.getRange('3:3').addDeveloperMetadata('row', 'b');
      s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 5, 0, 0).build());
      s.insertRowBefore(2);
      return 0;
    })()`,
  );
  const where = [
    "ss.getRangeByName('NUMBERS').getA1Notation()",
    "s.getRange('C1').getFormula()",
    's.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()',
    's.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()',
    "s.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getRow()",
    's.getCharts()[0].getRanges()[0].getA1Notation()',
    's.getCharts()[0].getContainerInfo().getAnchorRow()',
  ];
  expect(evaluate(host, `[${where.join()}]`)).toEqual([
    'B3:B4',
    '=SUM(B3:B4)',
    'B3:B4',
    'A3:A4',
    4,
    'A1:B4',
    6,
  ]);
});

test('A deleted row takes its metadata and notes along', () => {
  const host = testHost({ sheets: { Data: [['a'], ['b']] } });
  evaluate(
    host,
    "(s.getRange('2:2').addDeveloperMetadata('row'), s.getRange('A2').setNote('n'), s.deleteRow(2), 0)",
  );
  expect(
    evaluate(host, "[s.createDeveloperMetadataFinder().find().length, s.getRange('A2').getNote()]"),
  ).toEqual([0, '']);
});

test('A new row takes the format of the row that it was inserted after', () => {
  const host = testHost({ sheets: { Data: [['a'], ['b']] } });
  evaluate(host, "(s.getRange('A1').setBackground('#ff0000'), s.insertRowAfter(1), 0)");
  expect(evaluate(host, "s.getRange('A1:A3').getBackgrounds()")).toEqual([
    ['#ff0000'],
    ['#ff0000'],
    ['#ffffff'],
  ]);
});

test('Hidden rows stay hidden while others are written and sorted', () => {
  const host = testHost({ sheets: { Data: [['b'], ['a'], ['c']] } });
  evaluate(host, "(s.hideRows(2), s.getRange('A1:A3').setValues([[3], [1], [2]]).sort(1), 0)");
  expect(evaluate(host, '[1, 2, 3].map(function (r) { return s.isRowHiddenByUser(r); })')).toEqual([
    false,
    true,
    false,
  ]);
});

test('Frozen rows, widths, gridlines and tab colours are read back', () => {
  const host = testHost();
  evaluate(
    host,
    "(s.setFrozenRows(1), s.setFrozenColumns(2), s.setColumnWidth(3, 222).setHiddenGridlines(true).setTabColor('#FF0000'), 0)",
  );
  expect(
    evaluate(
      host,
      '[s.getFrozenRows(), s.getFrozenColumns(), s.getColumnWidth(3), s.hasHiddenGridlines(), s.getTabColor()]',
    ),
  ).toEqual([1, 2, 222, true, '#ff0000']);
});

describe('Sorting', () => {
  test('puts numbers before text, booleans after it, and blanks last whichever way', () => {
    const rows = [['b'], [''], [true], [2], ['A'], [1]];
    const host = testHost({ sheets: { Data: rows } });
    expect(evaluate(host, "s.getRange('A1:A6').sort(1).getValues().map(String)")).toEqual([
      '1',
      '2',
      'A',
      'b',
      'true',
      '',
    ]);
    expect(
      evaluate(
        host,
        "s.getRange('A1:A6').sort({ column: 1, ascending: false }).getValues().map(String)",
      ),
    ).toEqual(['true', 'b', 'A', '2', '1', '']);
  });

  test('counts columns from the sheet’s first, and keeps equal rows in order', () => {
    const host = testHost({
      sheets: {
        Data: [
          ['', 'x', 2],
          ['', 'y', 1],
          ['', 'z', 2],
        ],
      },
    });
    expect(
      evaluate(host, "s.getRange('B1:C3').sort([{ column: 3, ascending: false }]).getValues()"),
    ).toEqual([
      ['x', 2],
      ['z', 2],
      ['y', 1],
    ]);
  });

  test('takes formulas and formats along with their rows', () => {
    const host = testHost({ sheets: { Data: [[2], [1]] } });
    evaluate(
      host,
      "(s.getRange('B1:B2').setFormulas([['=A1*10'], ['=A2*10']]), s.getRange('A1').setBackground('#ff0000'), s.getRange('A1:B2').sort(1), 0)",
    );
    expect(
      evaluate(
        host,
        "[s.getRange('A1:B2').getValues(), s.getRange('B1:B2').getFormulas(), s.getRange('A1:A2').getBackgrounds()]",
      ),
    ).toEqual([
      [
        [1, 10],
        [2, 20],
      ],
      [['=A1*10'], ['=A2*10']],
      [['#ffffff'], ['#ff0000']],
    ]);
  });
});

test('A copy is tiled into a larger destination, its formulas moved', () => {
  const host = testHost({
    sheets: {
      Data: [
        [1, 2],
        [3, 4],
      ],
    },
  });
  evaluate(
    host,
    "(s.getRange('C1').setFormula('=A1+B1'), s.getRange('C1').copyTo(s.getRange('C1:C2')), 0)",
  );
  expect(evaluate(host, "s.getRange('C1:C2').getFormulas()")).toEqual([['=A1+B1'], ['=A2+B2']]);
  evaluate(
    host,
    "(s.getRange('C1:C2').copyTo(s.getRange('D1:D2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false), 0)",
  );
  expect(
    evaluate(host, "[s.getRange('D1:D2').getValues(), s.getRange('D1').getFormula()]"),
  ).toEqual([[[3], [7]], '']);
});

test('Merged cells are found and broken apart', () => {
  const host = testHost();
  const merged = "s.getRange('A1:B2').merge()";
  expect(
    evaluate(
      host,
      `[${merged}.isPartOfMerge(), s.getRange('A1:C3').getMergedRanges()[0].getA1Notation(), s.getRange('A1:C3').breakApart().isPartOfMerge()]`,
    ),
  ).toEqual([true, 'A1:B2', false]);
});
