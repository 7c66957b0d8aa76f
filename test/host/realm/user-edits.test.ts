// The simple trigger onEdit: after what a person does to cells, and after nothing else.
import { type Host, sheetData, workbookData } from '../../../host/node';
import { testHost } from '../support/test-host';

/** Notes every event, and then does what the test says. */
const code = (statement = ''): string => `
function onEdit(e) {
    console.log(JSON.stringify({
      at: e.range.getSheet().getName() + '!' + e.range.getA1Notation(),
      mode: e.authMode.name(), source: e.source.getName(),
      value: e.value, oldValue: e.oldValue, user: e.user,
    }));
    ${statement}
  }
function write() { SpreadsheetApp.getActiveSheet().getRange('B2').setValue('by a script'); }`;

const ROWS = [
  ['Account', 'Level'],
  ['Acme', 'Warm'],
  ['Globex', 3],
];

function open(statement = '', options: Parameters<typeof testHost>[0] = {}): Host {
  const data = workbookData([sheetData('Data', ROWS), sheetData('Other', ROWS)]);
  return testHost({ name: 'Partners', code: code(statement), data, ...options });
}

const told = (host: Host): object[] =>
  host.log
    .filter(({ level }) => level !== 'error')
    .map(({ text }) => JSON.parse(text.slice(text.indexOf('{'))) as object);

const EVENT = { mode: 'LIMITED', source: 'Partners' };

test('A cell that is typed into is told with what it holds and held', () => {
  const host = open();
  host.edit('Data', 'B2', 'Hot');
  host.edit('Data', 'B4', 'Cold');
  expect(told(host)).toEqual([
    { ...EVENT, at: 'Data!B2', value: 'Hot', oldValue: 'Warm' },
    { ...EVENT, at: 'Data!B4', value: 'Cold' },
  ]);
});

test('A cell that is cleared has an old value alone', () => {
  const host = open();
  host.edit('Data', 'B3', '');
  expect(told(host)).toEqual([{ ...EVENT, at: 'Data!B3', oldValue: '3' }]);
});

test('A pasted block, a cleared one and a filled one are told once each, without values', () => {
  const host = open();
  host.paste('Data', 'A3', [
    ['Initech', 'Warm'],
    ['Umbrella', 'Cold'],
  ]);
  host.clear('Data', 'A2:B3');
  host.fill('Data', 'B4', 'B6');
  expect(told(host)).toEqual([
    { ...EVENT, at: 'Data!A3:B4' },
    { ...EVENT, at: 'Data!A2:B3' },
    { ...EVENT, at: 'Data!B5:B6' },
  ]);
  expect(host.sheet('Data').values[5]).toEqual(['', 'Cold']);
});

test('What a script writes, and what somebody else does, runs nothing', () => {
  const host = open("SpreadsheetApp.getActiveSheet().getRange('A9').setValue('more');");
  host.run('write');
  host.type('Data', 'B3', 'quiet');
  expect(told(host)).toEqual([]);
  host.edit('Data', 'B2', 'Hot');
  expect(told(host)).toHaveLength(1);
  expect(host.sheet('Data').values[8]).toEqual(['more', '']);
});

test('Rows that come, go or are sorted, and looks, run nothing', () => {
  const host = open();
  const { model } = host;
  const sheetId = model.getters.getActiveSheetId();
  const zone = { top: 1, bottom: 2, left: 0, right: 1 };
  model.dispatch('SORT_CELLS', {
    ...{ sheetId, col: 0, row: 1, zone, sortDirection: 'desc', sortOptions: { sortHeaders: true } },
  });
  model.dispatch('REMOVE_COLUMNS_ROWS', {
    ...{ sheetId, dimension: 'ROW', elements: [2], sheetName: 'Data' },
  });
  model.dispatch('SET_FORMATTING', { sheetId, target: [zone], style: { bold: true } });
  expect(host.sheet('Data').values.map(([account]) => account)).toEqual(['Account', 'Globex']);
  expect(told(host)).toEqual([]);
});

test('An edit that the sheet refuses runs nothing', () => {
  const host = open();
  host.edit('Data', 'B2', 'Warm');
  expect(told(host)).toEqual([]);
});

test('A trigger that fails is in the log, and disturbs nobody', () => {
  const host = open("throw new Error('no good')");
  host.edit('Data', 'B2', 'Hot');
  expect(host.log.filter(({ level }) => level === 'error').map(({ text }) => text)).toEqual([
    'no good',
  ]);
  expect(host.sheet('Data').values[1]).toEqual(['Acme', 'Hot']);
});

test('A trigger has thirty seconds', () => {
  const host = open("Utilities.sleep(31000); e.range.setValue('late')");
  host.edit('Data', 'B2', 'Hot');
  expect(host.log.some(({ text }) => /Exceeded maximum execution time/.test(text))).toBe(true);
  expect(host.sheet('Data').values[1]).toEqual(['Acme', 'Hot']);
});

test.each([
  ['SpreadsheetApp.getActiveSpreadsheet().getName()', 'allowed'],
  ['LockService.getDocumentLock().tryLock(0)', 'allowed'],
  ["PropertiesService.getDocumentProperties().setProperty('a', 'b')", 'allowed'],
  ["CacheService.getDocumentCache().put('a', 'b')", 'allowed'],
  ["SpreadsheetApp.getUi().alert('x')", 'You do not have permission to call Ui.alert'],
])('In onEdit, %s: %s', (statement, said) => {
  const host = open(
    `var said = 'allowed'; try { ${statement}; } catch (x) { said = String(x); }
     SpreadsheetApp.getActiveSheet().getRange('A9').setValue(said);`,
  );
  host.edit('Data', 'B2', 'Hot');
  expect(host.sheet('Data').values[8]?.[0]).toContain(said);
});

test('Before the add-on is enabled in the document, no edit is told to it', () => {
  const host = open('', { authMode: 'NONE' });
  host.edit('Data', 'B2', 'Hot');
  expect(told(host)).toEqual([]);
});
