// One table of what scripts and people do, over the engine and over the plain grid: afterwards both hold
// and show the same. What the plain grid leaves to the engine is named.

import { PlainBook } from '../../../host/grid/plain-book';
import type { Host } from '../../../host/node';
import { otherUser } from '../../../host/other-user';
import { failure, testHost } from '../support/test-host';
import { seen } from './seen';

const SHEETS = {
  Data: [
    ['Account', 'Warmth', 'Touch', 'Score'],
    ['Globex', 'Warm', new Date('2026-06-10T00:00:00Z'), 80],
    ['Initech', '', new Date('2026-05-01T12:30:00Z'), 12.5],
    ['Ümlaut & Söhne', 'Hot', '', -3],
    ['0012', 'a\nb', true, 0.1 + 0.2],
    ['=1+1', 'https://www.hooli.example/', '', 1e21],
  ],
  Other: [['x'], [1], [2]],
};

const open = (drawn: boolean): Host => testHost({ sheets: SHEETS, drawn, uuid: numbered() });

function numbered(): () => string {
  let last = 0;
  return () => `id-${++last}`;
}

function both(act: (host: Host) => unknown): { readonly plain: PlainBook } {
  const [drawn, plain] = [open(true), open(false)];
  const said = [act(drawn), act(plain)];
  expect(said[1]).toEqual(said[0]);
  const { workbook } = plain;
  if (!(workbook instanceof PlainBook)) throw new Error('It was opened in the engine.');
  expect(seen(workbook)).toEqual(seen(drawn.workbook));
  return { plain: workbook };
}

const CF = `SpreadsheetApp.newConditionalFormatRule().setBackground('#ff0000')`;

test.each([
  ['nothing', ``],
  [
    'values of every kind',
    `s.getRange('B2:C4').setValues([['x', 1], ['', true], ['12 May 2026', '5%']])`,
  ],
  [
    'text that looks like something else',
    `s.getRange('A2').setValue("'=1"); s.getRange('A3').setValue("'0012")`,
  ],
  ['an error, and a blank', `s.getRange('A2').setValue('#N/A'); s.getRange('D2').setValue('')`],
  [
    'a date',
    `s.getRange('F2').setValue(new Date(2026, 5, 1)); s.getRange('F3').setValue('6/1/2026')`,
  ],
  [
    'plain text cells',
    `s.getRange('F1:F4').setNumberFormat('@').setValues([[5], ['007'], ['3/4'], ['']])`,
  ],
  ['a number that becomes text', `s.getRange('D2:D3').setNumberFormat('@')`],
  [
    'number formats',
    `s.getRange('D2:D6').setNumberFormats([['0%'], ['#,##0.00'], ['d mmm yyyy'], ['0.0" pts"'], ['']])`,
  ],
  ['a value outside the grid', `s.getRange(2000, 1).setValue(1)`],
  [
    'looks',
    `s.getRange('A1:D1').setFontWeight('bold').setBackground('#eeeeee').setWrap(true); s.getRange('A2').setFontColor('red').setFontSize(12)`,
  ],
  [
    'looks taken off again',
    `s.getRange('A1:D2').setFontWeight('bold'); s.getRange('A1:B1').clearFormat(); s.getRange('C1').clear()`,
  ],
  ['content taken off', `s.getRange('A1:D9').clearContent()`],
  ['notes', `s.getRange('A1:B2').setNotes([['a', ''], ['', 'b']]); s.getRange('A1').setNote('c')`],
  [
    'colour rules',
    `s.setConditionalFormatRules([${CF}.whenTextEqualTo('Warm').setRanges([s.getRange('B2:B6')]).build(), ${CF}.whenFormulaSatisfied('=$D2>$D$3').setRanges([s.getRange('A2:A6'), s.getRange('C2')]).build()])`,
  ],
  [
    'choices',
    `s.getRange('B2:B6').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Warm', 'Hot']).setAllowInvalid(true).build()); s.getRange('B3:C4').clearDataValidations()`,
  ],
  [
    'merged cells',
    `s.getRange('A1:C2').merge(); s.getRange('E1:F1').merge(); s.getRange('E1:F1').breakApart()`,
  ],
  [
    'freezing, widths and hiding',
    `s.setFrozenRows(1); s.setFrozenColumns(2); s.setColumnWidth(2, 300); s.setRowHeight(3, 40); s.hideRows(4); s.setHiddenGridlines(true)`,
  ],
  [
    'rows in between',
    `s.getRange('A2').setNote('n'); s.setRowHeight(3, 50); s.setFrozenRows(2); s.insertRowsBefore(3, 2); s.insertRowsAfter(1, 1); s.insertRowsAfter(s.getMaxRows(), 5)`,
  ],
  [
    'rows in between, under rules',
    `ss.setNamedRange('LIST_A', s.getRange('A2:D5')); s.setConditionalFormatRules([${CF}.whenFormulaSatisfied('=AND($D2>1,A$3<>"D2")').setRanges([s.getRange('A2:D6')]).build()]); s.getRange('B2:B6').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Warm']).build()); s.getRange('A4:B4').merge(); s.insertRowsBefore(4, 2)`,
  ],
  [
    'rows gone',
    `s.getRange('A2:A6').setNotes([['1'], ['2'], ['3'], ['4'], ['5']]); ss.setNamedRange('LIST_A', s.getRange('A3:D6')); ss.setNamedRange('LIST_B', s.getRange('A3:D3')); s.getRange('A5:B6').merge(); s.getRange('A2:C2').activate(); s.deleteRows(3, 2)`,
  ],
  [
    'columns',
    `s.getRange('B1').setNote('n'); s.insertColumnsAfter(4, 2); s.insertColumnBefore(2); s.deleteColumn(4); s.setColumnWidth(1, 200)`,
  ],
  [
    'sorting',
    `s.getRange('C2').setNote('n'); s.getRange('A2').setBackground('#00ff00'); s.getRange('A2:D6').sort([{column: 4, ascending: false}, 1])`,
  ],
  [
    'copying',
    `s.getRange('A1:D2').copyTo(s.getRange('A8')); s.getRange('D2').copyTo(s.getRange('F1:F3'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)`,
  ],
  [
    'named ranges',
    `ss.setNamedRange('LIST_A', s.getRange('A1:B2')); ss.setNamedRange('LIST_A', s.getRange('B1:C2')); ss.setNamedRange('LIST_B', s.getRange('A1')); ss.removeNamedRange('LIST_B')`,
  ],
  [
    'a named range whose tab goes',
    `ss.setNamedRange('LIST_A', ss.getSheetByName('Other').getRange('A1')); ss.deleteSheet(ss.getSheetByName('Other'))`,
  ],
  [
    'tabs',
    `var t = ss.insertSheet('New tab: one'); t.getRange('B2').setValue(7); t.setName('Second'); t.setTabColor('#123456'); ss.setActiveSheet(s); t.hideSheet(); t.showSheet()`,
  ],
  ['a tab moved', `ss.setActiveSheet(ss.getSheetByName('Other')); ss.moveActiveSheet(1)`],
  [
    'the tab in front gone',
    `s.getRange('B2:C3').activate(); var t = ss.insertSheet(); ss.deleteSheet(t)`,
  ],
  ['names that are taken or empty', `ss.insertSheet('data')`],
  [
    'metadata',
    `s.addDeveloperMetadata('k', 'v'); ss.addDeveloperMetadata('w', '1'); s.getRange('3:3').addDeveloperMetadata('r', 'x'); s.insertRowBefore(2)`,
  ],
  ['protection', `s.getRange('A1:B2').protect().setDescription('d'); s.protect()`],
  [
    'a chart',
    `s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:A6')).addRange(s.getRange('D1:D6')).setNumHeaders(1).setPosition(10, 2, 5, 6).setOption('title', 'T').build()); s.insertRowsBefore(3, 1)`,
  ],
  [
    'rich text',
    `s.getRange('A8').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('go there').setLinkUrl(3, 8, 'https://x.example').build())`,
  ],
])('%s stands alike in both grids, without the engine', (_what, statements) => {
  const { plain } = both((host) => failure(host, statements));
  expect(plain.takenOverFor).toBeUndefined();
});

test.each([
  ['a formula', `s.getRange('E2').setFormula('=D2*2'); s.getRange('D2').setValue(9)`, 'a formula'],
  ['a formula written as a value', `s.getRange('E2').setValue('=SUM(D2:D6)')`, 'a formula'],
  ['a copied tab', `s.getRange('A1').setNote('n'); s.copyTo(ss)`, 'a copy of a sheet'],
  ['a filter', `s.getRange('A1:D6').createFilter()`, 'a filter'],
  ['borders', `s.getRange('A1').setBorder(true, true, true, true, false, false)`, 'borders'],
  [
    'a rule that refuses input',
    `s.getRange('D2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build())`,
    'a rule for input',
  ],
  [
    'a row that a rule speaks of gone',
    `s.setConditionalFormatRules([${CF}.whenFormulaSatisfied('=$D$3>1').setRanges([s.getRange('A2')]).build()]); s.deleteRow(3)`,
    'a reference that is lost',
  ],
])('%s is the engine’s, which takes the workbook over as it stands', (_what, statements, reason) => {
  const before = `s.getRange('B2').setValue('kept'); s.setFrozenRows(1); s.getRange('A2:B3').activate();`;
  const { plain } = both((host) => failure(host, before + statements));
  expect(plain.takenOverFor).toBe(reason);
});

test('what a person types, and what somebody else does, is the same in both', () => {
  const { plain } = both((host) => {
    const id = host.workbook.sheets.idOf('Data') ?? '';
    host.edit('Data', 'B3', 'Cold');
    host.edit('Data', 'D3', '');
    const other = otherUser({ workbook: host.workbook, locks: undefined as never });
    other.type('B4', 'Mild', 'Data');
    other.insertRow(3, 'Data');
    other.sort('A2:D6', 1, false, 'Data');
    other.deleteRow(2, 'Data');
    host.select('Data', 'B2:C3');
    return host.workbook.sheets.numberOf(id);
  });
  expect(plain.takenOverFor).toBeUndefined();
});

test('a date that a person types is read by the engine', () => {
  const { plain } = both((host) => host.edit('Data', 'C4', '7/4/2026'));
  expect(plain.takenOverFor).toBe('its model');
});

test('nothing is taken back in the plain grid: it says so', () => {
  expect(() => open(false).workbook.undo()).toThrow('undo is not implemented in the plain grid');
});

test('a snapshot opens to the same workbook in either grid', () => {
  const host = open(false);
  failure(
    host,
    `s.getRange('A1:D1').setFontWeight('bold'); s.getRange('D2').setNumberFormat('0.00'); s.setFrozenRows(1)`,
  );
  const data = host.toSnapshot();
  const again = [true, false].map((drawn) => testHost({ data, drawn }));
  const [drawn, plain] = again.map(({ workbook }) => seen(workbook));
  expect(plain).toEqual(drawn);
  expect(plain).toEqual(seen(host.workbook));
});

describe('a formula with its last value', () => {
  const withFormulas = (): Host => {
    const host = testHost({
      drawn: true,
      sheets: {
        Data: [
          ['Name', 'Length'],
          ['Globex', ''],
          ['Hooli', ''],
        ],
      },
    });
    failure(host, `s.getRange('B2:B3').setFormulas([['=LEN(A2)'], ['=LEN(A3)']])`);
    return testHost({ drawn: false, data: host.toSnapshot() });
  };
  const reason = (host: Host): string | undefined => {
    const { workbook } = host;
    return workbook instanceof PlainBook ? workbook.takenOverFor : 'opened in the engine';
  };

  test('keeps it as long as nothing that it names changes', () => {
    const host = withFormulas();
    failure(host, `s.getRange('C2').setValue('x'); s.insertRowsAfter(5, 2)`);
    expect(reason(host)).toBeUndefined();
    expect(host.sheet('Data').values[1]).toEqual(['Globex', 6, 'x']);
    expect(host.sheet('Data').contents[1]).toEqual(['Globex', '=LEN(A2)', 'x']);
  });

  test.each([
    ['another value', `s.getRange('A2').setValue('Initech Ltd')`, 11],
    ['another row before it', `s.insertRowBefore(1); s.deleteRow(1)`, 6],
  ])('is worked out again after %s', (_what, statements, length) => {
    const host = withFormulas();
    failure(host, statements);
    expect(reason(host)).toMatch(/formula/);
    expect(host.sheet('Data').values[1]?.[1]).toBe(length);
  });
});
