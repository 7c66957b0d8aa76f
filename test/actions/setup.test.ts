// Setup and settings from the sidebar: corrected columns remembered, changes tried before they are kept.
import type { Host } from '../../host/node';
import type {
  Failure,
  RowDetails,
  SettingField,
  SettingsPreview,
  Setup,
  TabSetup,
} from '../../src/rpc';
import { ask, choose, column, openBook, type Rows } from './support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const LIST: Rows = [
  [
    'Account',
    'Partner',
    'Overlap',
    'How close',
    'Fit',
    'Motion',
    'Qualified date',
    'Converted date',
  ],
  ...Array.from({ length: 12 }, (_row, index) => [
    `Account ${index}`,
    'Northwind',
    'Customer',
    index % 2 === 0 ? 'Hot' : 'Warm',
    'A',
    'Co-sell',
    day('2026-01-10'),
    index % 3 === 0 ? day('2026-02-10') : '',
  ]),
];
const open = (sheets: { [name: string]: Rows } = {}): Host =>
  openBook({ sheets: { Overlaps: LIST, ...sheets } });
const call = <Answer>(host: Host, name: string, request: object = {}): Answer =>
  host.run(name, request) as Answer;

describe('columns', () => {
  test('that were not recognised are chosen once, and known from then on', () => {
    const host = open();
    const setup = call<Setup>(host, 'setup');
    const tab = setup.overlap;
    const warmth = tab?.columns.find(({ field }) => field === 'warmth');
    expect([warmth?.label, warmth?.column]).toEqual(['Warmth', null]);
    expect(choose(host, 'Score this sheet')).toContain('12 candidates wait');
    const columns = tab?.columns.map(({ field, column: place }) => ({
      field,
      column: field === 'warmth' ? 3 : place,
    }));
    const saved = call<Setup>(host, 'saveSetup', {
      kind: 'overlap',
      sheetId: tab?.sheetId,
      signature: tab?.signature,
      columns,
    });
    expect(saved.overlap?.remembered).toBe(true);
    choose(host, 'Score this sheet');
    expect(new Set(column(host, 'Overlaps', 'EQL status'))).toEqual(new Set(['EQL']));
  });

  test('are guessed again once the correction is forgotten', () => {
    const host = open();
    const tab = call<Setup>(host, 'setup').overlap;
    const request = { kind: 'overlap', sheetId: tab?.sheetId, signature: tab?.signature };
    call(host, 'saveSetup', { ...request, columns: [{ field: 'fit', column: null }] });
    expect(
      call<Setup>(host, 'setup').overlap?.columns.find(({ field }) => field === 'fit')?.column,
    ).toBeNull();
    call(host, 'saveSetup', { ...request, columns: null });
    expect(
      call<Setup>(host, 'setup').overlap?.columns.find(({ field }) => field === 'fit')?.column,
    ).toBe(4);
  });
});

describe('a column that may be meant', () => {
  const LIST: Rows = [
    ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Last Activity', 'Logo'],
    ...Array.from({ length: 4 }, (_row, index) => [
      ...[`Account ${index}`, index === 0 ? 'Orbit' : 'Kestrel', 'Customer', 'Hot', 'A', 'Co-sell'],
      ...[day('2020-01-10'), 'logo.png'],
    ]),
  ];
  const decided = (host: Host, use: boolean): TabSetup | null => {
    const tab = call<Setup>(host, 'setup').overlap;
    const proposals = tab?.proposals.map(({ field, column: place }) => ({
      field,
      column: place,
      use,
    }));
    const { kind, sheetId, signature } = tab ?? {};
    return call<Setup>(host, 'saveSetup', { kind, sheetId, signature, proposals }).overlap;
  };
  const columnOf = (tab: TabSetup | null, field: string) =>
    tab?.columns.find((each) => each.field === field)?.column;

  test('is shown and not used until the user says so', () => {
    const host = openBook({ sheets: { Overlaps: LIST } });
    const tab = call<Setup>(host, 'setup').overlap;
    expect(tab?.proposals).toEqual([
      {
        field: 'lastTouch',
        label: 'Last touch',
        column: 6,
        confidence: 'guess',
        why: 'It may be our own contact with the account, not the partner’s.',
        weighs: 'status',
      },
    ]);
    expect(tab?.unplaced).toEqual([7]);
    const said = choose(host, 'Score this sheet');
    expect(said).toContain(
      'Not used until you confirm it in Setup: “Last Activity” as Last touch.',
    );
    expect(said).toContain('Not used, having no place here: “Logo”.');
    expect(new Set(column(host, 'Overlaps', 'EQL status'))).toEqual(new Set(['EQL']));
  });

  test('is used once it is confirmed, and known from then on', () => {
    const host = openBook({ sheets: { Overlaps: LIST } });
    const tab = decided(host, true);
    expect([columnOf(tab, 'lastTouch'), tab?.proposals, tab?.remembered]).toEqual([6, [], true]);
    choose(host, 'Score this sheet');
    expect(new Set(column(host, 'Overlaps', 'EQL status'))).toEqual(new Set(['Candidate'])); // stale
  });

  test('is not asked about again once it is refused, until all is forgotten', () => {
    const host = openBook({ sheets: { Overlaps: LIST } });
    const tab = decided(host, false);
    expect([columnOf(tab, 'lastTouch'), tab?.proposals]).toEqual([null, []]);
    const { kind, sheetId, signature } = tab ?? {};
    const afresh = call<Setup>(host, 'saveSetup', { kind, sheetId, signature, columns: null });
    expect(afresh.overlap?.proposals).toHaveLength(1);
  });

  test('stays open where the other columns are saved', () => {
    const host = openBook({ sheets: { Overlaps: LIST } });
    const tab = call<Setup>(host, 'setup').overlap;
    const { kind, sheetId, signature, columns } = tab ?? {};
    const saved = call<Setup>(host, 'saveSetup', { kind, sheetId, signature, columns });
    expect(saved.overlap?.proposals).toHaveLength(1);
  });
});

describe('a list that doesn’t say as what its accounts are shared', () => {
  const SHARED: Rows = [
    ['Account', 'Partner', 'Warmth', 'Fit', 'Motion'],
    ['Acme', 'Orbit', 'Hot', 'A', 'Co-sell'],
    ['Birch', 'Kestrel', 'Hot', 'A', 'Co-sell'],
  ];

  test('is refused, and nothing is written', () => {
    const host = openBook({ sheets: { Shared: SHARED } });
    expect(choose(host, 'Score this sheet')).toMatch(
      /^Row 1 of Shared holds its headers, and no column says what each account is to the partner/,
    );
    expect(() => column(host, 'Shared', 'EQL status')).toThrow('has no column EQL status');
  });

  test('is scored with what the user said of all rows', () => {
    const host = openBook({ sheets: { Shared: SHARED } });
    const tab = call<Setup>(host, 'setup').overlap;
    const question = tab?.questions.find(({ code }) => code === 'every-row-overlap');
    expect(question?.choices.map(({ value }) => value)).toContain('Customer');
    const { kind, sheetId, signature } = tab ?? {};
    const answers = { [question?.key ?? '']: 'Customer' };
    const saved = call<Setup>(host, 'saveSetup', { kind, sheetId, signature, answers });
    expect(saved.overlap?.questions).toEqual([]);
    choose(host, 'Score this sheet');
    expect(column(host, 'Shared', 'EQL status')).toEqual(['EQL', 'EQL']);
  });
});

test('a chosen tab without headers that are known is refused by its row, whoever chose it', () => {
  const LISTE: Rows = [
    ['Yritys', 'Tyyppi', 'Lähde'],
    ['Alfa', 'Customer', 'Partner'],
    ['Beta', 'Customer', 'Partner'],
  ];
  const host = openBook({ sheets: { Liste: LISTE } });
  expect(choose(host, 'Score this sheet')).toMatch(
    /^No tab looks like an overlap list. Row 1 of Liste holds its headers, and none of them is known/,
  );
  const sheetId = call<Setup>(host, 'setup').tabs[0]?.sheetId;
  call<Setup>(host, 'chooseTab', { kind: 'overlap', sheetId });
  expect(choose(host, 'Score this sheet')).toMatch(
    /^Row 1 of Liste holds its headers, and none of/,
  );
});

describe('headers in another language', () => {
  const GERMAN: Rows = [
    ['Unsere Liste'],
    ['Stand', 'Juni'],
    ['Konto', 'Vertriebspartner', 'Verhältnis', 'Nähe', 'Passung', 'Weg', 'Warmth'],
    ...Array.from({ length: 3 }, (_row, index) => [
      ...[`Firma ${index}`, 'Nordwind', 'Customer', 'Hot', 'A', 'Co-sell', 'Cold'],
    ]),
  ];
  const HEADER_ROW = 3;
  const PLACES = { account: 0, partner: 1, overlap: 2, warmth: 3, fit: 4, motion: 5 } as const;
  const german = (): Host => openBook({ sheets: { Liste: GERMAN } });
  const choice = (tab: TabSetup | null, places: { [field: string]: number }): object => ({
    ...{ kind: 'overlap', sheetId: tab?.sheetId, signature: tab?.signature },
    columns: tab?.columns.map(({ field }) => ({ field, column: places[field] ?? null })),
  });
  const chosen = (host: Host, headerRow?: number): TabSetup | null => {
    const sheetId = call<Setup>(host, 'setup').tabs[0]?.sheetId;
    const row = headerRow === undefined ? {} : { headerRow };
    return call<Setup>(host, 'chooseTab', { kind: 'overlap', sheetId, ...row }).overlap;
  };

  test('are shown row by row, for the header and its columns to be chosen by hand', () => {
    const host = german();
    expect(call<Setup>(host, 'setup').overlap).toBeNull();
    const first = chosen(host);
    expect(first?.headerChoices?.slice(0, 2)).toEqual([
      { row: 2, text: 'Stand, Juni' },
      { row: 3, text: 'Konto, Vertriebspartner, Verhältnis, Nähe, Passung, Weg, Warmth' },
    ]);
    expect(first?.headerRow).toBe(HEADER_ROW); // row 2 is narrower, and row 3 holds labels
    expect(first?.questions[0]?.text).toMatch(
      /^Row 3 of Liste holds its headers, and no column says which account each row is/,
    );
    const tab = chosen(host, HEADER_ROW);
    expect([tab?.headerRow, tab?.headers[0]]).toEqual([HEADER_ROW, 'Konto']);
    const saved = call<Setup>(host, 'saveSetup', choice(tab, PLACES));
    expect([saved.overlap?.headerRow, saved.overlap?.remembered]).toEqual([HEADER_ROW, true]);
    expect(saved.overlap?.questions).toEqual([]);
    expect(choose(host, 'Score this sheet')).toContain('3');
    expect(column(host, 'Liste', 'EQL status')).toEqual(['EQL', 'EQL', 'EQL']);
  });

  test('are known again below other rows, and on another tab with the same headers', () => {
    const host = openBook({ sheets: { Liste: GERMAN, Zweite: GERMAN.slice(2) } });
    call<Setup>(host, 'saveSetup', choice(chosen(host, HEADER_ROW), PLACES));
    host.select('Zweite', 'A1');
    const setup = call<Setup>(host, 'setup').overlap;
    expect([setup?.sheetName, setup?.headerRow, setup?.remembered]).toEqual(['Zweite', 1, true]);
  });

  test('are not remembered without an account, and a partner or an overlap', () => {
    const host = german();
    const tab = chosen(host, HEADER_ROW);
    const failed = call<Failure>(host, 'saveSetup', choice(tab, { warmth: 3, fit: 4 }));
    expect(failed.message).toMatch(/^Nothing was saved: an account column/);
    expect(call<Setup>(host, 'setup').overlap?.remembered).toBe(false);
  });

  test('that are all blank but one are no header', () => {
    const failed = chosen(german(), 1) as unknown;
    expect(failed).toBeUndefined();
  });
});

describe('a column headed as a field', () => {
  const headed: Rows = LIST.map((row, index) =>
    index === 0 ? row.map((cell) => (cell === 'How close' ? 'Warmth' : cell)) : row,
  );

  test('can be left alone, and a save then adds another one for the field', () => {
    const host = openBook({ sheets: { Overlaps: headed } });
    const tab = call<Setup>(host, 'setup').overlap;
    const columns = tab?.columns.map(({ field, column: place }) => ({
      field,
      column: field === 'warmth' ? null : place,
    }));
    const request = { kind: 'overlap', sheetId: tab?.sheetId, signature: tab?.signature, columns };
    const warmthIn = ({ overlap }: Setup): number | null | undefined =>
      overlap?.columns.find(({ field }) => field === 'warmth')?.column;
    expect(warmthIn(call<Setup>(host, 'saveSetup', request))).toBeNull();
    host.select('Overlaps', 'A3');
    const { selected } = call<{ selected: { details: RowDetails } }>(host, 'selection', {
      known: null,
    });
    const saved = call<{ ok: boolean }>(host, 'saveRow', {
      key: selected.details.key,
      changes: [{ field: 'warmth', shown: { kind: 'blank', value: '' }, value: 'Cold' }],
      ...{ addColumns: ['warmth'], confirmedBy: '', next: null, cursor: null },
    });
    expect(saved.ok).toBe(true);
    const { shown } = host.sheet('Overlaps');
    expect([shown[0]?.[8], shown[2]?.[3], shown[2]?.[8]]).toEqual(['Warmth', 'Warm', 'Cold']);
    expect(warmthIn(call<Setup>(host, 'setup'))).toBe(8);
  });

  test('and one without a header has to be given one first', () => {
    const host = openBook({ sheets: { Overlaps: headed.map((row) => [...row, 'x']) } });
    ask(host, `ss.getSheetByName('Overlaps').getRange('I1').clearContent()`);
    const tab = call<Setup>(host, 'setup').overlap;
    const columns = [{ field: 'note', column: 8 }];
    const request = { kind: 'overlap', sheetId: tab?.sheetId, signature: tab?.signature, columns };
    expect(call<Failure>(host, 'saveSetup', request).message).toMatch(
      /^The column for Note has no header\./,
    );
  });
});

describe('tabs', () => {
  test('are chosen where several could be meant', () => {
    const host = open({ Notes: [['Call Dana']], Others: LIST });
    host.select('Notes', 'A1');
    const { tabs, overlap } = call<Setup>(host, 'setup');
    expect(overlap).toBeNull();
    expect(tabs.map(({ sheetName }) => sheetName)).toEqual(['Overlaps', 'Notes', 'Others']);
    const chosen = call<Setup>(host, 'chooseTab', { kind: 'overlap', sheetId: tabs[2]?.sheetId });
    expect(chosen.overlap?.sheetName).toBe('Others');
    host.select('Notes', 'A1');
    expect(choose(host, 'Score this sheet')).toContain('of Others scored');
  });

  test('that have no header are refused with what they need', () => {
    const host = open({ Notes: [['Call Dana']] });
    const { tabs } = call<Setup>(host, 'setup');
    const failed = call<Failure>(host, 'chooseTab', { kind: 'overlap', sheetId: tabs[1]?.sheetId });
    expect(failed.message).toMatch(/^Notes has no header row/);
  });
});

describe('settings', () => {
  const fields = (host: Host): readonly SettingField[] =>
    call<{ fields: SettingField[] }>(host, 'settings').fields;
  const withWarmth: Rows = LIST.map((row, index) =>
    index === 0 ? row.map((cell) => (cell === 'How close' ? 'Warmth' : cell)) : row,
  );
  const DATED = LIST[0]?.indexOf('Qualified date');
  const ready = (): Host => {
    const host = openBook({ sheets: { Overlaps: withWarmth } });
    choose(host, 'Score this sheet');
    return host;
  };
  const raise = { label: 'Warmth clears at', shown: '0.6', value: '80%' };

  test('are tried first: how many would be EQLs, and how those convert', () => {
    const host = ready();
    const preview = call<SettingsPreview>(host, 'previewSettings', { changes: [raise] });
    expect(host.counts.writes).toBe(0);
    expect([preview.before.eqls, preview.after?.eqls]).toEqual([12, 6]);
    expect(preview.after?.said).toBe(
      '6 EQLs; of the 6 old enough to judge, 2 converted (too few for a rate).',
    );
  });

  test('tried on a list that was never scored say what is needed to judge them', () => {
    const undated = withWarmth.map((row) => row.filter((_cell, at) => at !== DATED));
    const host = openBook({ sheets: { Overlaps: undated } });
    const preview = call<SettingsPreview>(host, 'previewSettings', { changes: [raise] });
    expect([preview.after?.rate, preview.after?.said]).toEqual([
      null,
      '6 EQLs. Score the sheet to see how they convert: scoring notes since when each is one.',
    ]);
  });

  test('are chosen from a list where nothing else may stand there, else typed', () => {
    const choices = (label: string) => fields(ready()).find((each) => each.label === label);
    expect(choices('Date order')).toMatchObject({ choices: ['month-day', 'day-month'] });
    expect(choices('Warmth scale')).toMatchObject({
      choices: ['', '0-100', '0-10', '1-10', '0-5', '1-5', 'tiers'],
    });
    expect(choices('Like for like by')).toMatchObject({ choices: ['fit tier'], orHeader: true });
    expect(choices('Warmth clears at')).toMatchObject({ choices: [], orHeader: false });
  });

  test('that can not be are named, and nothing is written', () => {
    const host = ready();
    const changes = [{ ...raise, value: 'lots' }];
    const preview = call<SettingsPreview>(host, 'previewSettings', { changes });
    expect([preview.after, preview.problems[0]?.label]).toEqual([null, 'Warmth clears at']);
    expect(call<Failure>(host, 'saveSettings', { changes }).code).toBe('not-valid');
    expect(host.sheets()).toEqual(['Overlaps']);
  });

  test('are kept on the settings tab, which is made for it, and hold from then on', () => {
    const host = ready();
    call(host, 'saveSettings', { changes: [raise] });
    expect(fields(host).find(({ label }) => label === raise.label)?.value).toBe('0.8');
    choose(host, 'Score this sheet');
    expect(
      column(host, 'Overlaps', 'EQL status').filter((status) => status === 'EQL'),
    ).toHaveLength(6);
  });

  test('that are saved once more, since the answer was lost, are no conflict', () => {
    const host = ready();
    call(host, 'saveSettings', { changes: [raise] });
    expect(call<{ ok: boolean }>(host, 'saveSettings', { changes: [raise] }).ok).toBe(true);
    expect(fields(host).find(({ label }) => label === raise.label)?.value).toBe('0.8');
  });

  test('that somebody else has changed meanwhile are not overwritten', () => {
    const host = ready();
    call(host, 'saveSettings', { changes: [raise] });
    const failed = call<Failure>(host, 'saveSettings', { changes: [{ ...raise, value: '0.7' }] });
    expect(failed.message).toContain('Somebody has changed “Warmth clears at”');
    expect(fields(host).find(({ label }) => label === raise.label)?.value).toBe('0.8');
  });
});
