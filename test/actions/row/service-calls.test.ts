// What a click in the sidebar costs: how often Google is asked, and for how many cells, at any size.
import type { Counts, Host } from '../../../host/node';
import type { FieldChange, RowDetails, Saved, SelectionAnswer, Worklist } from '../../../src/rpc';
import { choose, openBook, type Rows, TODAY } from '../support/add-on-host';

const HEADERS = [
  ...['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Owner', 'Due'],
  ...['Note', 'Confirmed by', 'Confirmed on'],
];
const list = (rows: number): Rows => [
  HEADERS,
  ...Array.from({ length: rows }, (_row, index) => [
    ...[`Account ${index}`, `Partner ${index % 7}`, 'Customer', '', '', 'A', 'Co-sell', 'Sam'],
    ...[TODAY, '', '', ''],
  ]),
];
const LEADS: Rows = [
  ['Account', 'Lead type', 'Created', 'Converted'],
  ...Array.from({ length: 300 }, (_row, index) => [`Account ${index}`, 'MQL', TODAY, '']),
];
/** The longer one is too long to be read for the sake of one row. */
const SIZES = [100, 2000];
const NEXT = { filter: 'all', partner: null, me: '', offset: 0, limit: 20 };

const call = <Answer>(host: Host, name: string, request: object): Answer =>
  host.run(name, request) as Answer;
/** A scored list with its settings tab, the cursor in its midst, the sidebar opened. */
const opened = (rows: number): Host => {
  const host = openBook({ sheets: { Overlaps: list(rows), Leads: LEADS }, minimumRows: rows + 5 });
  host.select('Overlaps', 'A1');
  choose(host, 'Score this sheet');
  const change = { label: 'Warmth clears at', shown: '0.6', value: '0.55' };
  call(host, 'saveSettings', { changes: [change] });
  host.select('Overlaps', `A${rows / 2}`);
  call(host, 'bootstrap', { worklist: null });
  return host;
};
const named = ({ byName }: Counts, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (byName[name] ?? 0), 0);
/** The calls that fetch cells, or hand some over. */
const touchingCells = (counts: Counts): number =>
  named(counts, ['Range.getValues', 'Range.getFormulasR1C1', 'Range.setValues']);
const selected = (host: Host): RowDetails => {
  const answer = call<SelectionAnswer>(host, 'selection', { known: null });
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') throw new Error('no row');
  return answer.selected.details;
};

describe.each(SIZES)('with %i rows', (rows) => {
  const host = opened(rows);
  const atOpening = host.counts;

  test('opening reads a short list once, and the first 100 rows of the others and of a long one', () => {
    const width = HEADERS.length + 5;
    const whole = rows > 1000 ? 2 * 101 * width : (rows + 1) * width;
    expect(atOpening.cellsRead - whole).toBeLessThan(3000);
    expect(atOpening.calls).toBeLessThanOrEqual(90);
    expect(atOpening.writes).toBe(0);
  });

  test('following a cursor that rests reads its row, and asks for nothing else', () => {
    const first = call<SelectionAnswer>(host, 'selection', { known: null });
    const known = first.ok && first.changed ? first.selection : null;
    expect(call(host, 'selection', { known })).toEqual({ ok: true, changed: false });
    expect([host.counts.calls, host.counts.reads, host.counts.cellsRead]).toEqual([7, 2, 26]);
  });

  test('following a cursor that moves reads its row, the header and the settings', () => {
    host.select('Overlaps', `A${rows / 2 + 1}`);
    expect(selected(host).account).toBe(`Account ${rows / 2 - 1}`);
    expect(host.counts.calls).toBeLessThanOrEqual(20);
    expect(host.counts.cellsRead).toBeLessThan(300);
  });

  test('a row that is opened from the worklist, and its introduction, are read without the others', () => {
    const { key } = selected(host);
    const { row } = call<{ row: RowDetails }>(host, 'rowDetails', { key, select: true });
    expect(row.key).toEqual(key);
    expect(host.counts.cellsRead).toBeLessThan(300);
    call(host, 'introduction', { key, me: 'Dana' });
    expect(host.counts.cellsRead).toBeLessThan(300);
  });

  test('save and next touches cells six times, of a long list twelve, in one request', () => {
    const { items } = call<Worklist>(host, 'worklist', NEXT);
    const row = selected(host);
    const change = (field: FieldChange['field'], value: string): FieldChange => {
      const shown = row.form.find((cell) => cell.field === field)?.shown;
      return { field, shown: shown ?? { kind: 'blank', value: '' }, value };
    };
    const saved = call<Saved & { ok: true }>(host, 'saveRow', {
      key: row.key,
      changes: [change('warmth', 'Hot'), change('lastTouch', '2026-06-12')],
      ...{
        addColumns: [],
        confirmedBy: '',
        next: NEXT,
        upcoming: items.slice(0, 3).map(({ key }) => key),
        cursor: { sheetId: row.key.sheetId, row: row.key.row },
      },
    });
    expect([saved.ok, saved.next === null]).toEqual([true, false]);
    const { counts } = host;
    // What is written goes out together, once, and isn't broken up by reads; then the cursor goes on.
    expect([counts.writes, counts.alternations]).toEqual([3, 0]);
    expect(saved.nextSelected).toBe(true);
    const { cellsRead } = counts;
    if (rows < 1000) {
      // The settings, the list, its formulas, the row's cells, its scores, the row read back.
      expect(touchingCells(counts)).toBe(6);
      // Besides: which zone, which range is the settings', which tab, how far it reaches, what it is
      // called, which dropdowns its columns have, the cursor as it stands and as it goes on.
      expect(counts.reads + counts.writes).toBe(14);
      expect(counts.calls).toBeLessThanOrEqual(37);
      // The list and its formulas: little more than a look at it.
      expect(cellsRead).toBeLessThan(2 * (rows + 1) * (HEADERS.length + 5) + 500);
      expect(saved.worklist?.total).toBeGreaterThan(0);
    } else {
      // The header, the row before and after, the two columns and since when rows are EQLs.
      expect(touchingCells(counts)).toBe(12);
      expect(counts.calls).toBeLessThanOrEqual(50);
      expect(cellsRead).toBeLessThan(3 * rows + 5000);
      expect(saved.change?.before?.filters).toContain('missing-warmth');
      expect(saved.change?.after?.filters).not.toContain('missing-warmth');
    }
  });
});

test('each stretch of changed cells more is one write more, in the same sending', () => {
  const host = opened(100);
  const row = selected(host);
  const blank = { kind: 'blank', value: '' } as const;
  call(host, 'saveRow', {
    key: row.key,
    changes: [
      { field: 'warmth', shown: blank, value: 'Hot' },
      { field: 'note', shown: blank, value: 'called' },
    ],
    ...{ addColumns: [], confirmedBy: 'Dana', next: NEXT, cursor: null },
  });
  // Warmth; the note and who confirmed it when, side by side; the scores.
  expect([host.counts.writes, host.counts.alternations]).toEqual([3, 0]);
  expect(host.counts.reads).toBe(10);
});

test('an introduction is read with its list only where other rows may have been asked about as well', () => {
  const [headers = [], ...rows] = list(100);
  const asked: Rows = [
    [...headers, 'Introduction requested on'],
    ...rows.map((cells) => [...cells, '']),
  ];
  const cellsFor = (sheet: Rows): number => {
    const host = openBook({ sheets: { Overlaps: sheet } });
    host.select('Overlaps', 'A9');
    call(host, 'bootstrap', { worklist: null });
    const { key } = selected(host);
    call(host, 'introduction', { key, me: 'Dana' });
    return host.counts.cellsRead;
  };
  expect(cellsFor(list(100))).toBeLessThan(300);
  const all = cellsFor(asked) - 101 * (headers.length + 1);
  expect(all).toBeGreaterThanOrEqual(0);
  expect(all).toBeLessThan(300);
});
