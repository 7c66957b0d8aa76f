// How cells look: formats, colours, fonts, borders, notes, rich text.

import { evaluate, failure, testHost } from '../support/test-host';

test('A cell without a number format answers with the general one, and General takes a format off', () => {
  const host = testHost({ sheets: { Data: [[1.5]] } });
  const cell = "s.getRange('A1')";
  expect(evaluate(host, `${cell}.getNumberFormat()`)).toBe('0.###############');
  expect(evaluate(host, `${cell}.setNumberFormat('0.00').getDisplayValue()`)).toBe('1.50');
  expect(evaluate(host, `${cell}.setNumberFormat('General').getNumberFormat()`)).toBe(
    '0.###############',
  );
});

test.each([
  ['0.0%', 0.4567, '45.7%'],
  ['#,##0', 12345.6, '12,346'],
  ['$#,##0.00', 1234.5, '$1,234.50'],
  ['yyyy-mm-dd', 46000, '2025-12-09'],
  ['d mmm yyyy', 46000, '9 Dec 2025'],
  ['+0.0;-0.0', -2.25, '-2.3'],
  ['0" days"', 3, '3 days'],
  ['0.00E+00', 1500, '1.50e+03'],
  ['h:mm am/pm', 0.75, '06:00 PM'],
  ['0;[Red]-0', -4, '-4'],
])('The number format %s is read back as it was set', (pattern, value, shown) => {
  const set = `s.getRange('A1').setValue(${value}).setNumberFormat(${JSON.stringify(pattern)})`;
  const host = testHost();
  expect(evaluate(host, `[${set}.getNumberFormat(), s.getRange('A1').getDisplayValue()]`)).toEqual([
    pattern,
    shown,
  ]);
});

test('Formats in a table are set cell by cell', () => {
  const host = testHost({ sheets: { Data: [[1, 0.5]] } });
  const set = "s.getRange('A1:B1').setNumberFormats([['0.00', '0%']])";
  expect(evaluate(host, `${set}.getDisplayValues()`)).toEqual([['1.00', '50%']]);
});

test('A colour can be asked for as an object, of a cell and of a rule', () => {
  const host = testHost();
  const of = (color: string) => `${color}.asRgbColor().asHexString()`;
  const range = "s.getRange('A1').setFontColor('#F4cccc')";
  expect(evaluate(host, of(`${range}.getFontColorObject()`))).toBe('#f4cccc');
  expect(evaluate(host, of(`${range}.getFontColorObjects()[0][0]`))).toBe('#f4cccc');
  const rule = (look: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().${look}.setRanges([s.getRange('A1')]).build().getBooleanCondition()`;
  const filled = rule("setBackground('#F4cccc')");
  expect(evaluate(host, of(`${filled}.getBackgroundObject()`))).toBe('#f4cccc');
  expect(evaluate(host, `${filled}.getFontColorObject()`)).toBeNull();
  expect(evaluate(host, `${filled}.getBackgroundObject().asRgbColor().getRed()`)).toBe(0xf4);
});

test('Colours are read back in lower case; no fill is white, no ink black', () => {
  const host = testHost();
  const cell = "s.getRange('A1')";
  expect(evaluate(host, `[${cell}.getBackground(), ${cell}.getFontColor()]`)).toEqual([
    '#ffffff',
    '#000000',
  ]);
  const set = `${cell}.setBackground('#FFEECC').setFontColor('red')`;
  expect(evaluate(host, `[${set}.getBackground(), ${cell}.getFontColor()]`)).toEqual([
    '#ffeecc',
    '#ff0000',
  ]);
  expect(evaluate(host, `${cell}.setBackground('nonsense').getBackground()`)).toBe('#ffeecc'); // ignored silently
  expect(evaluate(host, `${cell}.setBackground(null).getBackground()`)).toBe('#ffffff');
});

test('Looks are set for each cell, and others stay', () => {
  const host = testHost();
  const range = "s.getRange('A1:B1')";
  const set = `${range}.setFontWeight('bold').setFontWeights([['normal', 'bold']]).setBackgrounds([['#111111', null]])`;
  expect(evaluate(host, `[${set}.getFontWeights()[0], ${range}.getBackgrounds()[0]]`)).toEqual([
    ['normal', 'bold'],
    ['#111111', '#ffffff'],
  ]);
});

test('Fonts, lines, sizes, alignment and wrapping are read back', () => {
  const host = testHost();
  const set =
    "s.getRange('A1').setFontStyle('italic').setFontLine('line-through').setFontSize(14).setFontFamily('Roboto')" +
    ".setHorizontalAlignment('center').setVerticalAlignment('top').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)";
  const names = [
    'FontStyle',
    'FontLine',
    'FontSize',
    'FontFamily',
    'HorizontalAlignment',
    'VerticalAlignment',
  ];
  const reads = names.map((name) => `r.get${name}()`).join();
  expect(
    evaluate(host, `(function (r) { return [${reads}, String(r.getWrapStrategy())]; })(${set})`),
  ).toEqual(['italic', 'line-through', 14, 'Roboto', 'center', 'top', 'CLIP']);
});

test('Enums are objects: their names as text are refused', () => {
  expect(failure(testHost(), "s.getRange('A1').setWrapStrategy('CLIP')")).toBe(
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
  );
});

test('Borders are drawn on the sides that are true and cleared where false', () => {
  const host = testHost();
  const sheetId = host.workbook.sheets.ids()[0] ?? '';
  evaluate(
    host,
    "s.getRange('B2:C3').setBorder(true, true, true, true, false, false, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM) && 0",
  );
  const line = { style: 'medium', color: '#ff0000' };
  expect(host.workbook.looks.border(sheetId, 1, 1)).toEqual({ top: line, left: line });
  expect(host.workbook.looks.border(sheetId, 2, 2)).toEqual({ bottom: line, right: line });
});

describe('Notes', () => {
  test('are read back, and an empty one removes the note', () => {
    const host = testHost();
    const cell = "s.getRange('B2')";
    expect(
      evaluate(host, `[${cell}.setNote('why').getNote(), ${cell}.setNote('').getNote()]`),
    ).toEqual(['why', '']);
  });

  test('are spelled as Google’s Java does when they are numbers', () => {
    expect(evaluate(testHost(), "s.getRange('A1:B1').setNotes([[25, 'x']]).getNotes()")).toEqual([
      ['25.0', 'x'],
    ]);
  });

  test('move with inserted rows, and with sorted ones', () => {
    const host = testHost({ sheets: { Data: [['b'], ['a']] } });
    evaluate(host, "s.getRange('A1').setNote('on b').getSheet().insertRowBefore(1) && 0");
    expect(evaluate(host, "s.getRange('A1:A3').getNotes()")).toEqual([[''], ['on b'], ['']]);
    expect(evaluate(host, "s.getRange('A2:A3').sort(1).getNotes()")).toEqual([[''], ['on b']]);
  });
});

describe('Rich text', () => {
  const built =
    "SpreadsheetApp.newRichTextValue().setText('Ask Sam today').setLinkUrl(4, 7, 'mailto:sam@example.com')" +
    '.setTextStyle(0, 3, SpreadsheetApp.newTextStyle().setBold(true).build()).build()';

  test('keeps its links and styles by stretch', () => {
    const host = testHost();
    const runs = `s.getRange('A1').setRichTextValue(${built}).getRichTextValue().getRuns()`;
    expect(
      evaluate(
        host,
        `${runs}.map(function (run) { return [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold(), run.getStartIndex()]; })`,
      ),
    ).toEqual([
      ['Ask', null, true, 0],
      [' ', null, null, 3],
      ['Sam', 'mailto:sam@example.com', null, 4],
      [' today', null, null, 7],
    ]);
    expect(evaluate(host, "s.getRange('A1').getValue()")).toBe('Ask Sam today');
  });

  test('is text, never a formula, and is gone when the cell is written again', () => {
    const host = testHost();
    const formula = "SpreadsheetApp.newRichTextValue().setText('=1+1').build()";
    const set = `s.getRange('A1').setRichTextValue(${formula})`;
    expect(evaluate(host, `[${set}.getFormula(), s.getRange('A1').getValue()]`)).toEqual([
      '',
      '=1+1',
    ]);
    expect(
      evaluate(
        host,
        `s.getRange('A1').setRichTextValue(${built}).setValue('plain').getRichTextValue().getRuns().length`,
      ),
    ).toBe(1);
  });

  test('can’t be had from a number', () => {
    expect(evaluate(testHost(), "s.getRange('A1').setValue(5).getRichTextValue()")).toBeNull();
  });
});
