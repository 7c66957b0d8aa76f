// Live scoring, in the built add-on: what a person edits in a scored list is scored at once.
import type { Host } from '../../../host/node';
import { ask, choose, column, openBook, type Rows } from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Notes'];

const LIST: Rows = [
  ['Partner overlaps'],
  HEADERS,
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', '', ''],
  ['Globex', 'Northwind', 'Prospect', '', 'B', '', ''],
  ['Initech', 'Contoso', 'Customer', 'Hot', 'A', 'Co-sell', ''],
  ['Umbrella', 'Contoso', 'none', 'Hot', 'A', 'Co-sell', ''],
];

type Options = Omit<Parameters<typeof openBook>[0], 'sheets'>;

const open = (rows: Rows = LIST, options: Options = {}): Host =>
  openBook({ sheets: { Overlaps: rows, Other: rows }, ...options });

function scored(rows: Rows = LIST, options: Options = {}): Host {
  const host = open(rows, options);
  choose(host, 'Score this sheet');
  return host;
}

const status = (host: Host): readonly string[] => column(host, 'Overlaps', 'EQL status');
const since = (host: Host): readonly string[] => column(host, 'Overlaps', 'EQL since');
const STATUSES = ['Candidate', 'Candidate', 'EQL', 'No overlap'];

/** Writes a setting's value into its cell, in a settings tab that is made first. */
function set(host: Host, label: string, value: string): void {
  if (!host.sheets().includes('EQL Settings')) choose(host, 'Open settings');
  const rows = host.sheet('EQL Settings').values;
  const at = rows.findIndex(([name]) => name === label);
  host.type('EQL Settings', `B${at + 1}`, value);
}

/** Does something to a list that the add-on must answer without a write. */
function expectNothing(host: Host, edit: (host: Host) => void): void {
  edit(host);
  expect(host.log).toEqual([]);
  expect(host.counts.writes).toBe(0);
  expect(host.counts.cellsWritten).toBe(0);
}

describe('what is scored', () => {
  test('a motion that is typed makes the row an EQL, since today', () => {
    const host = scored();
    expect(status(host)).toEqual(STATUSES);
    host.edit('Overlaps', 'F3', 'Partner introduction');
    expect(status(host)).toEqual(['EQL', 'Candidate', 'EQL', 'No overlap']);
    expect(since(host)).toEqual(['6/30/2026', '', '6/30/2026', '']);
    expect(column(host, 'Overlaps', 'EQL score')[0]).toBe('98');
    expect(column(host, 'Overlaps', 'EQL missing')[0]).toBe('');
  });

  test('a pasted block, rows below the list included, in one go', () => {
    const host = scored();
    host.paste('Overlaps', 'A6', [
      ['Umbrella', 'Contoso', 'Customer', 'Hot', 'A', 'Co-sell'],
      ['Hooli', 'Contoso', 'Customer', 'Hot', 'C', 'Co-sell'],
      ['Stark', 'Contoso', 'Customer', '', 'A', ''],
    ]);
    expect(status(host)).toEqual(['Candidate', 'Candidate', 'EQL', 'EQL', 'Poor fit', 'Candidate']);
  });

  test('what is filled down and what is cleared', () => {
    const host = scored();
    host.fill('Overlaps', 'F5', 'F6');
    host.clear('Overlaps', 'C3:C5');
    expect(status(host).slice(0, 3)).toEqual(['No overlap', 'No overlap', 'No overlap']);
  });

  test('all rows, where one number tells how the whole column is read', () => {
    const rows = [HEADERS, ...[1, 2, 3].map((n) => [`A${n}`, 'P', 'Customer', 4, 'A', 'Co-sell'])];
    const host = scored(rows);
    expect(status(host)).toEqual(['Check data', 'Check data', 'Check data']);
    host.edit('Overlaps', 'D2', '85');
    expect(status(host)).toEqual(['EQL', 'Candidate', 'Candidate']);
  });

  test('EQL since is written once, and stays where the row falls back', () => {
    const host = scored();
    host.type('Overlaps', 'L5', '2026-01-05');
    host.edit('Overlaps', 'D5', 'Cold');
    expect(status(host)[2]).toBe('Candidate');
    host.edit('Overlaps', 'D5', 'Hot');
    expect(since(host)[2]).toBe('1/5/2026');
  });

  test('a copy of a scored tab, too', () => {
    const host = scored();
    ask(host, "ss.getSheetByName('Overlaps').copyTo(ss).setName('Copy') && 0");
    host.edit('Copy', 'F3', 'Co-sell');
    expect(column(host, 'Copy', 'EQL status')[0]).toBe('EQL');
  });

  test('nothing anew after a sort of whole rows, should Google tell of it', () => {
    const host = scored();
    ask(host, "ss.getSheetByName('Overlaps').getRange('A3:L6').sort(1) && 0");
    expectNothing(host, () => host.edited('Overlaps', 'A3:L6'));
  });

  test('the rows of a sort that left our columns behind', () => {
    const host = scored();
    const sort = "getRange('A3:G6').sort({ column: 1, ascending: false }) && 0";
    ask(host, `ss.getSheetByName('Overlaps').${sort}`);
    host.edited('Overlaps', 'A3:G6');
    expect(status(host)).toEqual(['No overlap', 'EQL', 'Candidate', 'Candidate']);
  });
});

describe('where nothing happens', () => {
  test.each<[string, (host: Host) => void]>([
    ['in a tab that was not scored', (host) => host.edit('Other', 'F3', 'Co-sell')],
    ['in a column that no field uses', (host) => host.edit('Overlaps', 'G3', 'call Dana')],
    ['in our own columns', (host) => host.edit('Overlaps', 'H3', 'mine')],
    ['above the header', (host) => host.edit('Overlaps', 'A1', 'Partner list')],
    ['in the header', (host) => host.edit('Overlaps', 'G2', 'Remarks')],
    [
      'where a block is pasted over the header',
      (host) =>
        host.paste('Overlaps', 'F2', [
          ['Motion', 'Notes'],
          ['Co-sell', ''],
        ]),
    ],
    [
      'where the list has one of our columns no more',
      (host) => {
        ask(host, "ss.getSheetByName('Overlaps').deleteColumn(9)");
        host.edit('Overlaps', 'F3', 'Co-sell');
      },
    ],
  ])('%s', (_where, edit) => {
    expectNothing(scored(), edit);
  });

  test('before a list was ever scored', () => {
    expectNothing(open(), (host) => host.edit('Overlaps', 'F3', 'Co-sell'));
  });

  test('where live scoring is off, until it is on again', () => {
    const host = scored();
    set(host, 'Live scoring', 'off');
    expectNothing(host, () => host.edit('Overlaps', 'F3', 'Co-sell'));
    set(host, 'Live scoring', 'on');
    host.edit('Overlaps', 'F4', 'Co-sell');
    expect(status(host)).toEqual(['EQL', 'Candidate', 'EQL', 'No overlap']);
  });

  test.each(['maybe', '#REF!'])('where a setting is broken: %s', (value) => {
    const host = scored();
    set(host, 'Warmth clears at', value);
    expectNothing(host, () => host.edit('Overlaps', 'F3', 'Co-sell'));
  });

  test('while somebody else is saving; the next edit makes up for it', () => {
    const host = scored();
    host.lockByAnotherUser();
    expectNothing(host, () => host.edit('Overlaps', 'F3', 'Co-sell'));
    host.lockByAnotherUser(false);
    host.edit('Overlaps', 'G6', 'a note');
    expect(status(host)[0]).toBe('EQL');
  });

  test('where our columns are protected', () => {
    const host = scored();
    host.protectByAnotherUser('Overlaps', 'H1:L20');
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(host.log).toEqual([]);
    expect(status(host)).toEqual(STATUSES);
  });

  test('before the add-on is enabled in the spreadsheet', () => {
    const host = scored(LIST, { authMode: 'NONE' });
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(status(host)).toEqual(STATUSES);
  });

  test('where somebody types it as a formula or calls it without an edit', () => {
    const host = scored();
    host.run('onEdit');
    host.run('onEdit', { range: 'A1' });
    expect(host.eval('onEdit()', 'custom-function')).toBeUndefined();
    expect(host.counts.byName).toEqual({});
  });
});

describe('formulas of the user’s', () => {
  test('one of our columns in which a formula stands is left alone, the others are filled', () => {
    const host = scored();
    host.type('Overlaps', 'I4', '=1+1');
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(status(host)[0]).toBe('EQL');
    expect(column(host, 'Overlaps', 'EQL score').slice(0, 2)).toEqual(['75', '2']);
    expect(host.sheet('Overlaps').contents[3]?.[8]).toBe('=1+1');
  });

  test('a formula that fills one of our columns keeps filling it', () => {
    const host = scored();
    host.workbook.model.dispatch('DELETE_CONTENT', {
      sheetId: host.model.getters.getActiveSheetId(),
      target: [{ top: 2, bottom: 6, left: 7, right: 7 }],
    });
    host.type('Overlaps', 'H3', '=ARRAYFORMULA(C3:C6)');
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(status(host)).toEqual(['Customer', 'Prospect', 'Customer', 'none']);
    expect(column(host, 'Overlaps', 'EQL missing')[0]).toBe('');
  });

  test('a formula beside ours that fills a column of the user’s keeps filling it', () => {
    const host = scored();
    host.type('Overlaps', 'G3', '=ARRAYFORMULA(A3:A6)');
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(column(host, 'Overlaps', 'Notes')).toEqual(['Acme', 'Globex', 'Initech', 'Umbrella']);
    expect(status(host)[0]).toBe('EQL');
  });

  test('a formula whose result runs on into our columns gets its room back', () => {
    const host = scored();
    ask(host, "ss.getSheetByName('Overlaps').getRange('H4:I4').clearContent() && 0");
    host.type('Overlaps', 'G4', '=TRANSPOSE(A3:A5)');
    host.edit('Overlaps', 'F4', 'Co-sell');
    expect(host.sheet('Overlaps').shown[3]?.slice(6, 9)).toEqual(['Acme', 'Globex', 'Initech']);
  });
});

describe('new marks', () => {
  test('those of edits are taken back together with the last scoring’s', () => {
    const host = scored();
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(choose(host, 'Take back new marks')).toContain('taken back in 2 rows of Overlaps');
    expect(since(host)).toEqual(['', '', '', '']);
  });

  test('once taken back they don’t return with the next edit, but with the next scoring', () => {
    const host = scored();
    choose(host, 'Take back new marks');
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(status(host)).toEqual(['EQL', 'Candidate', 'EQL', 'No overlap']);
    expect(since(host)).toEqual(['', '', '', '']);
    choose(host, 'Score this sheet');
    host.edit('Overlaps', 'D4', 'Hot');
    host.edit('Overlaps', 'F4', 'Co-sell');
    expect(since(host)).toEqual(['6/30/2026', '6/30/2026', '6/30/2026', '']);
  });

  test('those of a tab that wasn’t scored last leave the last scoring’s where they are', () => {
    const host = scored();
    host.select('Other', 'A1');
    choose(host, 'Score this sheet');
    host.edit('Overlaps', 'F3', 'Co-sell');
    expect(choose(host, 'Take back new marks')).toContain('taken back in 1 row of Other');
    expect(since(host)[0]).toBe('6/30/2026');
  });
});
