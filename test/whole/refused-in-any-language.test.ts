// What Google refuses is understood in whatever language it says so: by what was being done, and by asking.
import type { FaultHook, Host } from '../../host/node';
import { CONTAINER_UI, CURRENT_SPREADSHEET } from '../../host/oauth-scopes';
import { ask, choose, column, openBook, type Rows } from '../actions/support/add-on-host';

const LIST: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell'],
  ['Globex', 'Northwind', 'Prospect', '', 'B', ''],
];
const POLISH = 'Coś poszło nie tak.';

const failing =
  (name: string): FaultHook =>
  (call) => {
    if (call.name === name) throw new Error(POLISH);
    return undefined;
  };
const open = (beforeCall?: FaultHook): Host =>
  openBook({ sheets: { Overlaps: LIST }, ...(beforeCall ? { beforeCall } : {}) });
const score = (host: Host): string => choose(host, 'Score this sheet');

test('a sheet that can’t be read: Google did not answer', () => {
  expect(score(open(failing('Sheet.getDataRange')))).toMatch(/^Google Sheets did not/);
  const answer = open(failing('Range.getValues')).run('bootstrap', { worklist: null });
  expect(answer).toMatchObject({ ok: false, code: 'busy' });
});

test('a list that can’t be read under the lock: Google did not answer, and nothing was written', () => {
  let hasLock = false;
  const host = open((call) => {
    if (call.name === 'Lock.tryLock') hasLock = true;
    if (hasLock && call.name === 'Range.getValues') throw new Error(POLISH);
    return undefined;
  });
  const key = {
    sheetId: 1,
    row: 2,
    account: 'Acme',
    partner: 'Northwind',
    domain: '',
    fingerprint: '',
  };
  const sheetId = ask<number>(host, "ss.getSheetByName('Overlaps').getSheetId()");
  const request = {
    key: { ...key, sheetId },
    changes: [],
    addColumns: [],
    confirmedBy: '',
    next: null,
    cursor: null,
  };
  expect(host.run('saveRow', request)).toMatchObject({
    ok: false,
    code: 'busy',
    message: expect.stringMatching(/^Google Sheets did not answer in time\. Nothing was written/),
  });
});

test('a list that can’t be read back once it was written to: the write is told', () => {
  let writes = 0;
  const host = open((call) => {
    if (call.name === 'Range.setValues') writes += 1;
    if (writes > 0 && call.name === 'Range.getValues') throw new Error(POLISH);
    return undefined;
  });
  expect(score(host)).not.toMatch(/Nothing was written/);
});

test('a lock that can’t be had: somebody else is busy', () => {
  expect(score(open(failing('Lock.tryLock')))).toMatch(/did not answer in time/);
});

test('a refused write is told as protection where cells are protected against the person', () => {
  const host = open(failing('Range.setValues'));
  host.protectByAnotherUser('Overlaps', 'A1:Z9');
  expect(score(host)).toMatch(/these cells are protected/);
});

test('a write refused for another reason carries Google’s own words, and a way on', () => {
  expect(score(open(failing('Range.setValues')))).toMatch(/Coś poszło nie tak.*Data validation/);
});

test('a refused look stops nothing', () => {
  const host = open(failing('Range.setFontWeight'));
  expect(score(host)).toMatch(/2 rows of Overlaps scored/);
  expect(column(host, 'Overlaps', 'EQL status')).toEqual(['EQL', 'Candidate']);
});

describe('one of two permissions', () => {
  const granted = (scope: string): Host =>
    openBook({ sheets: { Overlaps: LIST }, grantedScopes: [scope] });

  test.each([
    ['Score this sheet', CURRENT_SPREADSHEET],
    ['Open sidebar', CURRENT_SPREADSHEET],
    ['Score this sheet', CONTAINER_UI],
    ['Show help', CONTAINER_UI],
  ])('%s has Google ask for the other one, and does nothing before', (item, scope) => {
    const host = granted(scope);
    expect(() => host.runMenu(item)).toThrow('Authorization is required');
    expect(host.sheet('Overlaps').shown[0]).not.toContain('EQL status');
    expect(host.calls.filter(({ kind }) => kind !== 'menu')).toEqual([]);
  });

  test('a sidebar that is open already names what is missing', () => {
    expect(granted(CONTAINER_UI).run('setup', {})).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /was not allowed to read and change this spreadsheet\. Choose/,
      ),
    });
  });
});

describe('the settings’ name', () => {
  test('is given anew where its tab was deleted', () => {
    const host = open();
    choose(host, 'Open settings');
    ask(host, "ss.deleteSheet(ss.getSheetByName('EQL Settings')), 0");
    expect(score(host)).toMatch(/scored/);
    choose(host, 'Open settings');
    expect(ask(host, "ss.getRangeByName('EQL_SETTINGS').getSheet().getName()")).toBe(
      'EQL Settings',
    );
  });

  test('is given anew where Google refuses to put it over one that stands for nothing', () => {
    let refused = 0;
    const host = open((call) => {
      if (call.name !== 'Spreadsheet.setNamedRange' || refused > 0) return undefined;
      refused += 1;
      throw new Error(POLISH);
    });
    choose(host, 'Open settings');
    expect(ask(host, "ss.getRangeByName('EQL_SETTINGS').getColumn()")).toBe(1);
  });
});

test('a workbook of plain-text cells gets scores that are numbers and days that are days', () => {
  const host = open();
  ask(host, "ss.getSheetByName('Overlaps').getRange('A1:Z1000').setNumberFormat('@'), 0");
  host.workbook.plainTextIsVerbatim = true;
  score(host);
  expect(
    ask(
      host,
      "ss.getSheetByName('Overlaps').getRange('G2:K2').getValues()[0].map(function (v) { return v instanceof Date ? 'a day' : typeof v; })",
    ),
  ).toEqual(['string', 'number', 'string', 'string', 'a day']);
  expect(score(host)).toMatch(/nothing has changed/);
});
