// Setup and settings from the sidebar: corrected columns remembered, changes tried before they are kept.
import type { Host } from '../../host/node';
import type { Failure, SettingField, SettingsPreview, Setup } from '../../src/rpc';
import { choose, column, openBook, type Rows } from './support/add-on-host';

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
    expect(preview.after?.said).toBe('6 EQLs; of the 6 old enough to judge, 2 converted (33%).');
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

  test('that somebody else has changed meanwhile are not overwritten', () => {
    const host = ready();
    call(host, 'saveSettings', { changes: [raise] });
    const failed = call<Failure>(host, 'saveSettings', { changes: [{ ...raise, value: '0.7' }] });
    expect(failed.message).toContain('Somebody has changed “Warmth clears at”');
    expect(fields(host).find(({ label }) => label === raise.label)?.value).toBe('0.8');
  });
});
