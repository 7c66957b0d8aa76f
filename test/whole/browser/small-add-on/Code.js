// A small add-on for the host's own browser tests: one function for each thing that a host shows.
// biome-ignore-all lint/correctness/noUnusedVariables: Google finds these functions by their names.

let calls = 0;

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Messages')
        .addItem('Say', 'say')
        .addItem('Ask', 'ask')
        .addItem('Toast', 'toast'),
    )
    .addItem('Write', 'write')
    .addItem('Dialog', 'openDialog')
    .addItem('Fail', 'fail')
    .addToUi();
}

function openSidebar() {
  const page = HtmlService.createHtmlOutputFromFile('Page').setTitle('A small sidebar');
  SpreadsheetApp.getUi().showSidebar(page);
}

function openDialog() {
  const page = HtmlService.createHtmlOutputFromFile('Page').setWidth(320).setHeight(200);
  SpreadsheetApp.getUi().showModalDialog(page, 'A small dialog');
}

function say() {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Done', 'Two cells could not be read.', ui.ButtonSet.OK);
}

function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Sure?', 'This writes to F1.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('F1').setValue(String(answer));
}

function toast() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Three rows were written.', 'Small', -1);
}

function write() {
  SpreadsheetApp.getActiveSheet()
    .getRange('F3:F5')
    .setValues([['a'], ['b'], ['c']]);
  SpreadsheetApp.getActiveSheet().getRange('F3').setNote('Written by the add-on.');
}

function fail() {
  throw new Error('This always fails.');
}

function echo(value) {
  return value;
}

function aDate() {
  return { when: new Date(0) };
}

function countCalls() {
  calls += 1;
  return calls;
}

function selectedCell() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function hidden_() {
  return 'never';
}

/**
 * Doubles the numbers of a range.
 *
 * @param {A1:A9} numbers The numbers to double.
 * @return Their doubles.
 * @customfunction
 */
function SMALL_DOUBLE(numbers) {
  if (typeof numbers === 'string') throw new Error('numbers must be a number or a range.');
  return Array.isArray(numbers)
    ? numbers.map((row) => row.map((cell) => (cell === '' ? '' : cell * 2)))
    : numbers * 2;
}
