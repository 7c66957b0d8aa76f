// Importing an overlap export, in the built add-on: shown first, written beside it, merged, undone.
import type { Host } from '../../../host/node';
import type { Answer, Imported, ImportPreview, ImportRequest } from '../../../src/rpc';
import { ask, choose, everything, openBook, type Rows } from '../support/add-on-host';

const EXPORT: Rows = [
  ['Crossbeam list export', '', '', ''],
  [],
  ['Company Name', 'Website', 'Is a Customer of', 'Is a Prospect of'],
  ['=Acme', 'https://www.acme.example', 'Northwind; Contoso', 'NONE'],
  ['Birch', 'birch.example', 'NONE', 'Northwind'],
  ['Quiet Pines', '', 'NONE', 'NONE'],
  ['Total', '', 3, 1],
];
const FEBRUARY: Rows = [
  ['Company Name', 'Website', 'Is a Customer of', 'Is a Prospect of'],
  ['Birch', 'birch.example', 'Northwind', 'NONE'],
  ['Cedar', 'cedar.example', 'Contoso', 'NONE'],
  ['Elm', 'elm.example', 'Northwind', 'NONE'],
];
const IMPORT = 'Import overlap export';
const UNDO = 'Undo last import';
const CLEAN = 'Paste clean';
const LIST = [
  ['Account', 'Domain', 'Partner', 'Overlap'],
  ['=Acme', 'acme.example', 'Northwind', 'Customer'],
  ['=Acme', 'acme.example', 'Contoso', 'Customer'],
  ['Birch', 'birch.example', 'Northwind', 'Prospect'],
];

const book = (sheets: { readonly [name: string]: Rows } = { Paste: EXPORT }): Host =>
  openBook({ sheets, minimumRows: 20, minimumColumns: 8 });
const shown = (host: Host, sheet: string): readonly (readonly string[])[] =>
  host
    .sheet(sheet)
    .shown.map((row) =>
      row.slice(0, row.length - [...row].reverse().findIndex((cell) => cell !== '')),
    )
    .filter((row) => row.some((cell) => cell !== ''));

const preview = (host: Host, request: Partial<ImportRequest> = {}): ImportPreview => {
  const answer = host.run('previewImport', { sheetIds: [], into: 'auto', ...request });
  expect(answer).toMatchObject({ ok: true });
  return answer as unknown as ImportPreview;
};
const importIt = (host: Host, check: string, more: object = {}): Answer<Imported> =>
  host.run('importExport', {
    sheetIds: [],
    into: 'auto',
    rename: false,
    check,
    ...more,
  }) as Answer<Imported>;

it('the menu shows what comes of it, then writes a clean tab beside the export, which stays', () => {
  const host = book();
  const before = host.sheet('Paste').contents;
  const said = choose(host, IMPORT);
  expect(said).toContain('5 rows in, 3 out.');
  expect(said).toContain('2 rows dropped as titles, totals or repeated headers: rows 1 and 7.');
  expect(said).toContain('1 row dropped, since no partner is named: row 6.');
  expect(said).toContain(`Imported into ${CLEAN}.`);
  expect(host.sheets()).toEqual(['Paste', CLEAN]);
  expect(shown(host, CLEAN)).toEqual(LIST);
  expect(host.sheet('Paste').contents).toEqual(before);
  expect(choose(host, 'Score this sheet')).toContain(`of ${CLEAN} scored`);
});

it('nothing is written where the preview isn’t agreed to', () => {
  const host = openBook({ sheets: { Paste: EXPORT }, ui: { alert: 'CANCEL' } });
  const before = everything(host);
  expect(choose(host, IMPORT)).toContain('5 rows in, 3 out.');
  expect(everything(host)).toEqual(before);
});

it('next month’s export goes into that tab: new rows last, overlap refreshed, work and order kept', () => {
  const host = book({ Paste: EXPORT, February: FEBRUARY });
  choose(host, IMPORT);
  host.edit(CLEAN, 'E1', 'Warmth');
  host.edit(CLEAN, 'E4', 'Hot');
  host.select('February', 'A1');
  const { into, said, lines } = preview(host);
  expect(into?.sheetName).toBe(CLEAN);
  expect(said).toContain('2 rows added behind the others: rows 5-6.');
  expect(lines).toContainEqual({
    tab: CLEAN,
    row: 4,
    what: 'Birch at Northwind',
    said: 'Overlap: Customer, was Prospect.',
  });
  choose(host, IMPORT);
  expect(shown(host, CLEAN)).toEqual([
    [...(LIST[0] ?? []), 'Warmth', 'Overlap before', 'Not in list since'],
    [...(LIST[1] ?? []), '', '', expect.stringContaining('2026')],
    [...(LIST[2] ?? []), '', '', expect.stringContaining('2026')],
    ['Birch', 'birch.example', 'Northwind', 'Customer', 'Hot', 'Prospect until 30 June 2026'],
    ['Cedar', 'cedar.example', 'Contoso', 'Customer'],
    ['Elm', 'elm.example', 'Northwind', 'Customer'],
  ]);
  const once = host.sheet(CLEAN).contents;
  host.select('February', 'A1');
  expect(choose(host, IMPORT)).toContain('nothing new');
  expect(host.sheet(CLEAN).contents).toEqual(once);
});

it('the tabs that can be imported together are told, without those that imports have made', () => {
  const host = book({ Paste: EXPORT, February: FEBRUARY });
  choose(host, IMPORT);
  host.select('February', 'A1');
  const { tabs } = preview(host);
  expect(tabs.map(({ sheetName, isChosen }) => [sheetName, isChosen])).toEqual([
    ['Paste', false],
    ['February', true],
  ]);
  const both = preview(host, { sheetIds: tabs.map(({ sheetId }) => sheetId), into: 'new' });
  expect(both.said[1]).toBe('8 rows in, 5 out.');
});

it('a merge is undone in one step, also once it has been scored', () => {
  const host = book({ Paste: EXPORT, February: FEBRUARY });
  choose(host, IMPORT);
  const before = shown(host, CLEAN);
  host.select('February', 'A1');
  choose(host, IMPORT);
  expect(choose(host, UNDO)).toContain('is as it was before');
  expect(shown(host, CLEAN)).toEqual(before);
  expect(choose(host, UNDO)).toContain('There is no import to undo');
  host.select('February', 'A1');
  choose(host, IMPORT);
  choose(host, 'Score this sheet');
  choose(host, UNDO);
  expect(shown(host, CLEAN).map((row) => row.slice(0, 4))).toEqual(before);
});

it('a new tab is undone by its deletion, and never once somebody has typed into it', () => {
  const host = book();
  choose(host, IMPORT);
  host.edit(CLEAN, 'F2', 'my note');
  expect(choose(host, UNDO)).toContain('Somebody has typed into Paste clean');
  host.edit(CLEAN, 'F2', '');
  choose(host, UNDO);
  expect(host.sheets()).toEqual(['Paste']);
});

it('a merge isn’t undone over what somebody typed into its rows', () => {
  const host = book({ Paste: EXPORT, February: FEBRUARY });
  choose(host, IMPORT);
  host.select('February', 'A1');
  choose(host, IMPORT);
  host.edit(CLEAN, 'H6', 'call them');
  const before = everything(host);
  expect(choose(host, UNDO)).toContain('Nothing was changed');
  expect(everything(host)).toEqual(before);
});

it('an import is refused where the export has changed since its preview', () => {
  const host = book();
  const { check } = preview(host);
  host.edit('Paste', 'A5', 'Birch Labs');
  expect(importIt(host, check)).toMatchObject({ ok: false, code: 'not-valid' });
  expect(host.sheets()).toEqual(['Paste']);
});

it('several tabs become one list', () => {
  const host = book({ Paste: EXPORT, February: FEBRUARY });
  const sheetIds = ['Paste', 'February'].map((name) =>
    ask<number>(host, `ss.getSheetByName('${name}').getSheetId()`),
  );
  const { check, into } = preview(host, { sheetIds, into: 'new' });
  expect(into).toBeNull();
  expect(importIt(host, check, { sheetIds, into: 'new' })).toMatchObject({ sheetName: CLEAN });
  expect(
    shown(host, CLEAN).map(([account, , partner, overlap]) => [account, partner, overlap]),
  ).toEqual([
    ['Account', 'Partner', 'Overlap'],
    ['=Acme', 'Northwind', 'Customer'],
    ['=Acme', 'Contoso', 'Customer'],
    ['Birch', 'Northwind', 'Customer'],
    ['Cedar', 'Contoso', 'Customer'],
    ['Elm', 'Northwind', 'Customer'],
  ]);
});

it('a column that a formula fills goes on beside the new rows, and stays whole', () => {
  const host = openBook({
    sheets: {
      Overlaps: [
        ['Account', 'Partner', 'Overlap', 'Sizes'],
        ['Acme', 'Contoso', 'Customer', '=SEQUENCE(9)'],
      ],
      February: FEBRUARY,
    },
    formulas: true,
    minimumRows: 20,
  });
  host.select('Overlaps', 'A1');
  choose(host, 'Score this sheet');
  host.select('February', 'A1');
  choose(host, IMPORT);
  expect(shown(host, 'Overlaps').map((row) => [row[0], row[3]])).toEqual([
    ['Account', 'Sizes'],
    ...[
      ['Acme', '1'],
      ['Birch', '2'],
      ['Cedar', '3'],
      ['Elm', '4'],
    ],
    ...['5', '6', '7', '8', '9'].map((size) => ['', size]),
  ]);
});

it('a formula whose result the new rows would break stops the import, and all is as it was', () => {
  const host = openBook({
    sheets: {
      Overlaps: [
        ['Account', 'Partner', 'Overlap', 'Note'],
        ['Acme', 'Contoso', 'Customer', 'typed'],
        ['Dogwood', 'Contoso', 'Customer', '=ARRAYFORMULA(IF(A3:A9="","",A3:A9))'],
      ],
      February: [
        ['Account', 'Partner', 'Overlap', 'Note'],
        ['Elm', 'Contoso', 'Prospect', 'theirs'],
      ],
    },
    formulas: true,
    minimumRows: 20,
  });
  host.select('Overlaps', 'A1');
  choose(host, 'Score this sheet');
  const filled = (): readonly (readonly string[])[] =>
    host.sheet('Overlaps').contents.filter((row) => row.some((cell) => cell !== ''));
  const before = filled();
  host.select('February', 'A1');
  expect(choose(host, IMPORT)).toContain('The formula in D3 of Overlaps fills cells');
  expect(filled()).toEqual(before);
});

it('an imported list is no export, and says which tab to open', () => {
  const host = book();
  choose(host, IMPORT);
  expect(choose(host, IMPORT)).toContain('Open the tab with the new export');
});

it('calls as many services for a block of rows as for a few', () => {
  const calls = (rows: number): object => {
    const accounts = Array.from({ length: rows }, (_row, at) => [
      ...[`Account ${at}`, `a${at}.example`],
      ...[at % 3 === 0 ? 'Northwind' : 'NONE', 'Contoso'],
    ]);
    const later = accounts.map((row, at) => [...row.slice(0, 2), 'Northwind', row[3] ?? '', at]);
    const host = book({
      Paste: [EXPORT[2] ?? [], ...accounts],
      February: [EXPORT[2] ?? [], ...later],
    });
    choose(host, IMPORT);
    const first = { ...host.counts.byName };
    host.select('February', 'A1');
    choose(host, IMPORT);
    choose(host, UNDO);
    return [first, host.counts.byName];
  };
  expect(calls(350)).toEqual(calls(40));
});

it.each([
  ['America/Los_Angeles', '2026-01-01T07:30:00Z'],
  ['Asia/Tokyo', '2025-12-31T14:30:00Z'],
])('in %s epoch seconds of half past eleven at night are still that day', (timeZone, at) => {
  const seconds = Date.parse(at) / 1000;
  const host = openBook({
    sheets: {
      Paste: [
        ['Account', 'Partner', 'Overlap', 'Last touch', 'Due date'],
        ['Birch', 'Northwind', 'Customer', seconds, '3/4/2026'],
      ],
    },
    timeZone,
    ...{ minimumRows: 20, minimumColumns: 8 },
  });
  const { check, questions } = preview(host);
  expect(questions.join(' ')).toMatch(
    /This spreadsheet’s locale, \w+, proposes the (?:month|day)\./,
  );
  expect(importIt(host, check)).toMatchObject({ ok: true });
  const day = `Utilities.formatDate(ss.getSheetByName('${CLEAN}').getDataRange().getValues()[1].filter((cell) => Object.prototype.toString.call(cell) === '[object Date]')[0], '${timeZone}', 'yyyy-MM-dd HH:mm')`;
  expect(ask<string>(host, day)).toBe('2025-12-31 00:00');
});

it('a list of plain-text cells takes a month’s export as it is written there, and gives it back', () => {
  const dated = (rows: Rows): Rows =>
    rows.map((row, index) => [
      ...row,
      ...(index === 0 ? ['Overlap since', 'Phone'] : [new Date('2026-02-03T00:00:00Z'), '+49 30']),
    ]);
  const list: Rows = [
    ['Account', 'Domain', 'Partner', 'Overlap', 'Overlap since', 'Phone'],
    ['Birch', 'birch.example', 'Northwind', 'Prospect', '', ''],
  ];
  const host = book({ List: list, February: dated(FEBRUARY) });
  ask(host, "ss.getSheetByName('List').getRange('A1:H20').setNumberFormat('@'), 0");
  host.workbook.plainTextIsVerbatim = true;
  choose(host, 'Score this sheet');
  const before = everything(host);
  host.select('February', 'A1');
  const { check, into } = preview(host);
  expect(into?.sheetName).toBe('List');
  expect(importIt(host, check)).toMatchObject({ ok: true, undoable: true });
  const added = host.sheet('List').values.filter(([account]) => account === 'Elm');
  expect(added.map((row) => [row.includes('2026-02-03'), row.includes('+49 30')])).toEqual([
    [true, true],
  ]);
  expect(choose(host, UNDO)).toMatch(/is as it was before/);
  expect(before).toBeDefined();
});
