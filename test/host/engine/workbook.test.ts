// The workbook under the adapter: undo, snapshots, large blocks.

import { sheetData, workbookData } from '../../../host/node';
import { evaluate, testHost } from '../support/test-host';

test('Notes and metadata can be undone and redone like cells', () => {
  const host = testHost();
  evaluate(host, "(s.getRange('A1').setNote('n'), s.addDeveloperMetadata('k', 'v'), 0)");
  host.workbook.undo();
  expect(evaluate(host, "[s.getRange('A1').getNote(), s.getDeveloperMetadata().length]")).toEqual([
    'n',
    0,
  ]);
  host.workbook.undo();
  expect(evaluate(host, "s.getRange('A1').getNote()")).toBe('');
  host.workbook.redo();
  expect(evaluate(host, "s.getRange('A1').getNote()")).toBe('n');
});

test('A block of cells is one step to undo', () => {
  const host = testHost({ sheets: { Data: [['a', 'b']] } });
  evaluate(host, "s.getRange('A1:B2').setValues([[1, 2], [3, 4]]) && 0");
  host.workbook.undo();
  expect(host.sheet('Data').values).toEqual([['a', 'b']]);
  host.workbook.redo();
  expect(host.sheet('Data').values).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('A snapshot opens again with everything in it', () => {
  const first = testHost({
    sheets: { Data: [['text', '0012', new Date(Date.UTC(2026, 0, 10)), true], ['=1+1']] },
  });
  evaluate(
    first,
    `(s.getRange('A1').setNote('n').setFontWeight('bold'), s.getRange('E1').setFormula('=LEN(A1)'), s.addDeveloperMetadata('k', 'v'),
      ss.setNamedRange('NAME', s.getRange('A1:B2')), s.setFrozenRows(1), s.getRange('1:1').addDeveloperMetadata('row'),
      s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B2')).setPosition(3, 3, 0, 0).build()), 0)`,
  );
  const again = testHost({ data: first.toSnapshot() });
  const all =
    "[s.getDataRange().getValues(), s.getRange('A1').getNote(), s.getRange('A1').getFontWeight(), s.getRange('E1').getFormula(), s.getDeveloperMetadata()[0].getValue(), ss.getRangeByName('NAME').getA1Notation(), s.getFrozenRows(), s.getCharts()[0].getRanges()[0].getA1Notation(), s.createDeveloperMetadataFinder().withKey('row').find().length]";
  expect(evaluate(again, all)).toEqual(evaluate(first, all));
});

test('Text in a sheet’s data stays text, and typed values keep their types', () => {
  const rows = [
    [
      '001',
      '=1+1',
      'TRUE',
      '2026-01-10',
      "'x",
      'true',
      '1e5',
      ' 5',
      '٣',
      '#hash',
      'NaN',
      '-',
      'May 5',
      'a\nb',
    ],
  ];
  expect(testHost({ sheets: { Data: rows } }).sheet('Data').values).toEqual(rows);
});

test('200,000 cells can be written and read at once', () => {
  const host = testHost({ data: workbookData([sheetData('Data', [], { minimumRows: 10_000 })]) });
  const write =
    's.getRange(1, 1, 10000, 20).setValues(Array.from({ length: 10000 }, function (_, r) { return Array.from({ length: 20 }, function (_, c) { return c % 2 ? "text " + r : r * c; }); }))';
  expect(evaluate(host, `${write}.getValues()[9999][18]`)).toBe(9999 * 18);
  expect(evaluate(host, '[s.getLastRow(), s.getLastColumn()]')).toEqual([10_000, 20]);
});
