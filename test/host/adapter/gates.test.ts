// What may be called: by authorisation mode, and by the scopes in the manifest.

import { evaluate, failure, testHost } from '../support/test-host';

const AUTH = 'https://www.googleapis.com/auth';
const SPREADSHEET = `(${AUTH}/spreadsheets.currentonly || ${AUTH}/spreadsheets)`;

/** What `onOpen` gets to see, told in an alert's stead by the cell of a menu. */
function inOnOpen(statement: string, authMode: 'NONE' | 'LIMITED') {
  const host = testHost({
    authMode,
    code: `function onOpen(e) { var said; try { ${statement}; said = 'allowed'; } catch (x) { said = String(x); }
      SpreadsheetApp.getUi().createMenu(said).addItem('x', 'x').addToUi(); }`,
  });
  host.open();
  const [call] = host.calls.filter(({ kind }) => kind === 'menu');
  return call?.kind === 'menu' ? call.menu.title : undefined;
}

test.each([
  [
    'SpreadsheetApp.getActiveSpreadsheet()',
    `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ${SPREADSHEET}`,
  ],
  [
    'PropertiesService.getDocumentProperties()',
    'You do not have permission to call PropertiesService.getDocumentProperties.',
  ],
  [
    'SpreadsheetApp.getUi().alert("x")',
    `You do not have permission to call Ui.alert. Required permissions: ${AUTH}/script.container.ui`,
  ],
])('Before the add-on is enabled in a document, %s is refused', (statement, message) => {
  expect(inOnOpen(statement, 'NONE')).toBe(`Exception: ${message}`);
});

test.each([
  'SpreadsheetApp.getUi().createAddonMenu()',
  'Session.getActiveUserLocale()',
  'Utilities.getUuid()',
  'Logger.log("x")',
  'console.log("x")',
  'e.authMode.name()',
])('Before the add-on is enabled in a document, %s is allowed', (statement) => {
  expect(inOnOpen(statement, 'NONE')).toBe('allowed');
});

test.each([
  ['SpreadsheetApp.getActive().getName()', 'allowed'],
  ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'allowed'],
  ['PropertiesService.getDocumentProperties().setProperty("a", "b")', 'allowed'],
  [
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    `Exception: You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}/script.container.ui`,
  ],
  [
    'SpreadsheetApp.getUi().alert("x")',
    `Exception: You do not have permission to call Ui.alert. Required permissions: ${AUTH}/script.container.ui`,
  ],
])('When a document is opened, %s: %s', (statement, said) => {
  expect(inOnOpen(statement, 'LIMITED')).toBe(said);
});

test('The event of onOpen tells the mode, and the spreadsheet only where it may be touched', () => {
  expect(
    inOnOpen(
      'if (e.authMode !== ScriptApp.AuthMode.NONE || "source" in e) throw new Error("no")',
      'NONE',
    ),
  ).toBe('allowed');
  expect(
    inOnOpen(
      'if (e.authMode !== ScriptApp.AuthMode.LIMITED || e.source.getName() === "") throw new Error("no")',
      'LIMITED',
    ),
  ).toBe('allowed');
});

test('A service that is touched while the file loads stops everything, as at Google', () => {
  const host = testHost({
    authMode: 'NONE',
    code: 'var name = SpreadsheetApp.getActive().getName();\nfunction onOpen() {}',
  });
  expect(() => host.open()).toThrow('You do not have permission to call SpreadsheetApp.getActive.');
});

test('Calls made while the file loads are counted apart', () => {
  const host = testHost({
    code: 'var name = SpreadsheetApp.getActive().getName();\nfunction go() { return name; }',
  });
  host.run('go');
  expect(host.counts.callsAtLoad).toBe(2);
});

describe('Scopes', () => {
  const manifest = (...names: string[]) => ({
    oauthScopes: names.map((name) => `${AUTH}/${name}`),
  });

  test('opening another file needs more than the scope of the current one', () => {
    const host = testHost({
      manifest: manifest('spreadsheets.currentonly', 'script.container.ui'),
    });
    expect(failure(host, "SpreadsheetApp.openById('x')")).toBe(
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}/spreadsheets`,
    );
    expect(failure(host, 'Session.getActiveUser()')).toBe(
      `Exception: Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: ${AUTH}/userinfo.email`,
    );
    expect(failure(host, "ScriptApp.newTrigger('x')")).toBe(
      `Exception: Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: ${AUTH}/script.scriptapp`,
    );
    expect(evaluate(host, 's.getName()')).toBe('Data');
  });

  test('a sidebar needs its own', () => {
    const host = testHost({ manifest: manifest('spreadsheets.currentonly') });
    expect(
      failure(host, "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"),
    ).toBe(
      `Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${AUTH}/script.container.ui`,
    );
  });

  test('without any, the document is closed', () => {
    const host = testHost({ manifest: manifest() });
    expect(
      host.eval(
        '(function () { try { SpreadsheetApp.getActive(); } catch (e) { return String(e); } })()',
      ),
    ).toBe(
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: ${SPREADSHEET}`,
    );
  });
});
