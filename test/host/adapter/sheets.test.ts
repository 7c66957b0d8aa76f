// The tabs of a spreadsheet.

import { evaluate, failure, testHost } from '../support/test-host';

const sheets = { Data: [], Leads: [] };

test('Inserting a sheet moves the user to it, right of where they were', () => {
  const host = testHost({ sheets });
  expect(
    evaluate(
      host,
      "[ss.insertSheet('New').getName(), ss.getActiveSheet().getName(), ss.getSheets().map(function (t) { return t.getName(); })]",
    ),
  ).toEqual(['New', 'New', ['Data', 'New', 'Leads']]);
});

test('A place among the tabs counts from 0 when inserting, and from 1 when asked', () => {
  const host = testHost({ sheets });
  expect(
    evaluate(host, "[ss.insertSheet('Last', 2).getIndex(), ss.insertSheet('First', 0).getIndex()]"),
  ).toEqual([3, 1]);
});

test.each([
  [
    "ss.insertSheet('data')",
    'A sheet with the name "data" already exists. Please enter another name.',
  ], // whatever the case
  [
    "s.setName('Leads')",
    'A sheet with the name "Leads" already exists. Please enter another name.',
  ],
  ["s.setName('')", 'The sheet name cannot be empty.'],
  ["s.setName(Array(102).join('x'))", 'The sheet name cannot be greater than 100 characters.'],
  [
    '(ss.deleteSheet(ss.getSheets()[1]), ss.deleteSheet(ss.getSheets()[0]))',
    "You can't remove all the sheets in a document.",
  ],
  [
    '(ss.getSheets()[1].hideSheet(), ss.getSheets()[0].hideSheet())',
    "You can't hide all the sheets in a document.",
  ],
])('%s fails as at Google', (call, message) => {
  expect(failure(testHost({ sheets }), call)).toBe(`Exception: ${message}`);
});

test('A sheet may be renamed to another case of its own name', () => {
  expect(evaluate(testHost({ sheets }), "s.setName('DATA').getName()")).toBe('DATA');
});

test('The first sheet’s number is 0; numbers outlive renaming and moving', () => {
  const host = testHost({ sheets });
  const first = evaluate(host, 's.getSheetId()');
  const second = evaluate(host, "ss.getSheetByName('Leads').getSheetId()") as number;
  expect(first).toBe(0);
  evaluate(
    host,
    "(ss.getSheetByName('Leads').setName('Won').activate(), ss.moveActiveSheet(1), 0)",
  );
  expect(evaluate(host, `ss.getSheetById(${second}).getName()`)).toBe('Won');
  expect(evaluate(host, 'ss.getSheetById(0).getIndex()')).toBe(2);
});

test('Names are looked up to the letter', () => {
  expect(
    evaluate(
      testHost({ sheets }),
      "[ss.getSheetByName('Leads') !== null, ss.getSheetByName('leads')]",
    ),
  ).toEqual([true, null]);
});

test('A renamed sheet’s formulas follow', () => {
  const host = testHost({ sheets: { Data: [], Leads: [[7]] } });
  evaluate(
    host,
    "(s.getRange('A1').setFormula('=Leads!A1'), ss.getSheetByName('Leads').setName('My leads'), 0)",
  );
  expect(evaluate(host, "[s.getRange('A1').getFormula(), s.getRange('A1').getValue()]")).toEqual([
    "='My leads'!A1",
    7,
  ]);
});

test('Hiding the sheet in front brings another to it; showing doesn’t move the user', () => {
  const host = testHost({ sheets });
  expect(
    evaluate(
      host,
      '[s.hideSheet().isSheetHidden(), ss.getActiveSheet().getName(), s.showSheet().isSheetHidden()]',
    ),
  ).toEqual([true, 'Leads', false]);
});

test('A copy takes cells, notes and looks along, under a free name', () => {
  const host = testHost({ sheets: { Data: [['a', 1]] } });
  evaluate(
    host,
    "(s.getRange('A1').setNote('n').setFontWeight('bold'), s.copyTo(ss), s.copyTo(ss), 0)",
  );
  expect(host.sheets()).toEqual(['Data', 'Copy of Data', 'Copy of Data 2']);
  const copy = "ss.getSheetByName('Copy of Data').getRange('A1')";
  expect(
    evaluate(host, `[${copy}.getValue(), ${copy}.getNote(), ${copy}.getFontWeight()]`),
  ).toEqual(['a', 'n', 'bold']);
});

test('What the user selected is the active range; another sheet answers with its first cell', () => {
  const host = testHost({ sheets });
  host.select('Data', 'B2:C3');
  expect(
    evaluate(
      host,
      "[ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation(), ss.getSheetByName('Leads').getActiveRange().getA1Notation()]",
    ),
  ).toEqual(['B2:C3', 'B2', 'A1']);
  expect(evaluate(host, "(s.getRange('D4').activate(), ss.getActiveCell().getA1Notation())")).toBe(
    'D4',
  );
});
