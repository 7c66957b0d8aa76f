// Menus, sidebars, dialogs, questions, and the HTML behind them.

import { evaluate, failure, testHost } from '../support/test-host';

const files = {
  Sidebar:
    '<h1><?= title ?></h1><?!= include("Styles") ?><? for (var i = 0; i < 2; i++) { ?><i><?= i ?></i><? } ?>',
  Styles: '<style>b{}</style>',
};
const code =
  'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }\nfunction go() { SpreadsheetApp.getUi().alert("went"); }';

test('A menu is shown with its items, separators and sub-menus, and runs its functions', () => {
  const host = testHost({
    code: `${code}
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Go on', 'go')).addToUi();
}`,
  });
  host.open();
  expect(host.calls).toEqual([
    {
      kind: 'menu',
      menu: {
        title: '',
        place: 'extensions',
        items: [
          { kind: 'item', label: 'Go', functionName: 'go' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            label: 'More',
            items: [{ kind: 'item', label: 'Go on', functionName: 'go' }],
          },
        ],
      },
    },
  ]);
  host.runMenu('Go');
  host.runMenu('More > Go on');
  expect(host.calls.filter(({ kind }) => kind === 'alert')).toHaveLength(2);
  expect(() => host.runMenu('Nowhere')).toThrow('There is no menu item "Nowhere".');
});

test('A menu item whose function is missing says so when it is pressed', () => {
  const host = testHost({
    code: "function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'gone').addToUi(); }",
  });
  expect(() => host.runMenu('Go')).toThrow('Script function not found: gone');
});

test('A template shows its variables escaped, raw parts as they are, and runs its code', () => {
  const host = testHost({ code, files });
  evaluate(
    host,
    "(function (t) { t.title = '<EQL> & co'; SpreadsheetApp.getUi().showSidebar(t.evaluate().setTitle('EQL')); return 0; })(HtmlService.createTemplateFromFile('Sidebar'))",
  );
  expect(host.calls).toEqual([
    {
      kind: 'sidebar',
      page: {
        title: 'EQL',
        html: '<h1>&lt;EQL&gt; &amp; co</h1><style>b{}</style><i>0</i><i>1</i>',
      },
    },
  ]);
});

test('A page that isn’t among the add-on’s files is named', () => {
  expect(failure(testHost({ files }), "HtmlService.createHtmlOutputFromFile('Nope')")).toBe(
    'Exception: No HTML file named Nope was found.',
  );
});

test('A dialog has a title and a size', () => {
  const host = testHost();
  evaluate(
    host,
    "(SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>hi</p>').setWidth(400).setHeight(300), 'Setup'), 0)",
  );
  expect(host.calls).toEqual([
    {
      kind: 'dialog',
      modal: true,
      page: { title: 'Setup', html: '<p>hi</p>', width: 400, height: 300 },
    },
  ]);
});

test('An alert waits for its answer, which is a member of Button', () => {
  const host = testHost({ ui: { alert: 'NO' } });
  const ask =
    "(function (ui) { return String(ui.alert('Sure?', 'It clears the tab.', ui.ButtonSet.YES_NO)) + (ui.alert('x') === ui.Button.NO); })(SpreadsheetApp.getUi())";
  expect(evaluate(host, ask)).toBe('NOtrue');
  expect(host.calls[0]).toEqual({
    kind: 'alert',
    button: 'NO',
    question: { title: 'Sure?', message: 'It clears the tab.', buttons: 'YES_NO' },
  });
});

test('A prompt brings the text and the button', () => {
  const host = testHost({ ui: { prompt: 'Globex' } });
  const ask =
    "(function (r) { return [r.getResponseText(), String(r.getSelectedButton())]; })(SpreadsheetApp.getUi().prompt('Partner?'))";
  expect(evaluate(host, ask)).toEqual(['Globex', 'OK']);
});

test('A question lets go of the run’s locks', () => {
  const host = testHost();
  expect(
    evaluate(
      host,
      "(function (lock) { lock.waitLock(10); SpreadsheetApp.getUi().alert('x'); return lock.hasLock(); })(LockService.getDocumentLock())",
    ),
  ).toBe(false);
});

test('A toast stays five seconds unless told otherwise', () => {
  const host = testHost();
  evaluate(host, "(ss.toast('Done'), ss.toast('Working', 'EQL', -1), 0)");
  expect(host.calls).toEqual([
    { kind: 'toast', message: 'Done', title: '', seconds: 5 },
    { kind: 'toast', message: 'Working', title: 'EQL', seconds: -1 },
  ]);
});

test('Arguments of the wrong type are refused', () => {
  expect(failure(testHost(), 'SpreadsheetApp.getUi().alert(5)')).toBe(
    "Exception: The parameters (number) don't match the method signature for Ui.alert.",
  );
});
