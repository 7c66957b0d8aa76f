// Many rows changed in one step: previewed, written where nothing stands in the way, and taken back.
import { quietly } from '../../../host/engine/quietly';
import type { Host } from '../../../host/node';
import type {
  Failure,
  LeftRow,
  ManyChange,
  RowKey,
  RowsChanged,
  RowsPreview,
  Worklist,
} from '../../../src/rpc';
import { ask, choose, openBook, type Rows } from '../support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const HEADERS = [
  'Account',
  'Partner',
  'Region',
  'Overlap',
  'Warmth',
  'Fit',
  'Motion',
  'Owner',
  'Due',
];
const LIST: Rows = [
  HEADERS,
  ['Acme', 'Northwind', 'DACH', 'Customer', 'Warm', 'A', 'Co-sell', '', ''],
  ['Globex', 'Northwind', 'Nordics', 'Customer', 'Warm', 'A', 'Co-sell', 'tbd', day('2026-05-01')],
  ['Initech', 'Contoso', 'Nordics', 'Customer', 'Hot', 'B', '', '', day('2026-08-01')],
  ['Hooli', 'Contoso', 'DACH', 'Customer', 'Warm', 'A', 'Co-sell', 'Sam', day('2026-07-15')],
  ['Stark', 'Contoso', 'DACH', 'Customer', '', 'A', 'Declined', '', ''],
  ['Wayne', 'Fabrikam', 'DACH', 'Customer', 'Warm', 'D', '', '', ''],
  ['Umbrella', 'Fabrikam', 'Nordics', 'Prospect', '', 'A', '', '', ''],
];
const ALL = { filter: 'all', partner: null, me: '', offset: 0, limit: 50 };

const call = <Answer>(host: Host, name: string, request: object): Answer =>
  host.run(name, request) as Answer;

/** A scored list, with settings by their names. */
function open(settings: Readonly<Record<string, string>> = {}, rows = LIST, options = {}): Host {
  const host = openBook({ sheets: { Overlaps: rows }, ...options });
  quietly(() => {
    choose(host, 'Score this sheet');
    for (const [label, value] of Object.entries(settings)) {
      const changes = [{ label, shown: '', value }];
      const answer = call<Failure | { ok: true }>(host, 'saveSettings', { changes });
      if (!answer.ok) throw new Error(answer.message);
    }
    host.select('Overlaps', 'A2');
  });
  return host;
}

const RULES = { 'Routing rules': 'region DACH = Bo', 'Owners in turn': 'Ana; Sam' };

/** Every row of the list, by its key. */
function keysOf(host: Host, ...accounts: readonly string[]): RowKey[] {
  const { shown } = host.sheet('Overlaps');
  return accounts.map((account) => {
    const row = shown.findIndex(([first]) => first === account) + 1;
    host.select('Overlaps', `A${row}`);
    const answer = call<{ selected: { details: { key: RowKey } } }>(host, 'selection', {
      known: null,
    });
    return answer.selected.details.key;
  });
}

type Preview = RowsPreview & { ok: true };
type Changed = RowsChanged & { ok: true };

const preview = (host: Host, keys: readonly RowKey[] | null, changes: ManyChange[] | null = null) =>
  call<Preview>(host, 'previewRows', { keys, changes });

const apply = (host: Host, { rows }: Preview, more = {}) =>
  call<Changed>(host, 'changeRows', {
    rows: rows.map(({ key, cells }) => ({ key, cells })),
    addColumns: true,
    ...more,
  });

const told = ({ rows }: Preview): string[] =>
  rows.map(({ key, cells, why }) =>
    [key.account, ...cells.map(({ label, after }) => `${label} ${after.value}`), why].join(', '),
  );
const leftOf = ({ left }: { left: readonly LeftRow[] }): string[] =>
  left.map(({ account, why }) => `${account}: ${why}`);
const cells = (host: Host): readonly string[][] =>
  host.sheet('Overlaps').shown.map((row) => [...row]);
const typeInto = (host: Host, a1: string, value: string): void =>
  ask(host, `ss.getSheetByName('Overlaps').getRange('${a1}').setValue(${JSON.stringify(value)})`);

describe('owners are proposed', () => {
  test('for every row that waits for one, by rules and else in turn, the nearest first', () => {
    const host = open({ ...RULES, Holidays: '2026-07-01' });
    const before = cells(host);
    const planned = preview(host, null);
    expect(told(planned)).toEqual([
      'Acme, Owner Bo, Due 2026-07-08, region DACH',
      'Globex, Owner Ana, Due 2026-07-08, next in turn',
      'Initech, Owner Ana, next in turn', // Sam has a row already; its due date stays
      'Umbrella, Owner Sam, Due 2026-07-08, next in turn',
    ]);
    expect(planned.left).toEqual([]);
    expect(planned.addsColumns).toEqual([]);
    expect(planned.said).toBe('2 rows will be EQLs.');
    expect(cells(host)).toEqual(before);
  });

  test('for chosen rows alone, and whoever is passed over is told why', () => {
    const host = open({ ...RULES, 'Partners left out': 'Fabrikam' });
    const planned = preview(host, keysOf(host, 'Acme', 'Hooli', 'Stark', 'Umbrella'));
    expect(told(planned)).toEqual(['Acme, Owner Bo, Due 2026-07-07, region DACH']);
    expect(leftOf(planned)).toEqual([
      expect.stringMatching(/^Umbrella: Left out: this partner/),
      'Hooli: Sam owns it already.',
      'Stark: Refused: “Declined”.',
    ]);
  });

  test('nobody is proposed where no rule fits, and without any rule that is said at once', () => {
    const host = open({ 'Routing rules': 'region DACH = Bo' });
    expect(leftOf(preview(host, keysOf(host, 'Acme', 'Initech')))).toEqual([
      expect.stringMatching(/^Initech: No rule fits it\./),
    ]);
    expect(preview(open(), null)).toMatchObject({
      ok: false,
      message: expect.stringContaining('“Owners in turn”'),
    });
  });

  test('then written in one step, with scores, and taken back in one, blanks as blanks', () => {
    const host = open(RULES);
    const before = cells(host);
    const changed = apply(host, preview(host, null));
    expect(changed.said).toBe('4 rows changed: Owner and Due. 2 rows are EQLs now.');
    const row = (account: string) => cells(host).find(([first]) => first === account) ?? [];
    expect(row('Acme').slice(7, 10)).toEqual(['Bo', '7/7/2026', 'EQL']);
    expect(row('Umbrella').slice(7, 10)).toEqual(['Sam', '7/7/2026', 'Candidate']);
    expect(row('Hooli')).toEqual(before[4]);
    expect(preview(host, null).rows).toEqual([]);
    expect(changed.undo?.says).toBe('Owner and Due of 4 rows');
    const undone = call<Changed>(host, 'undoRows', { token: changed.undo });
    expect(undone).toMatchObject({ said: 'Undone: 4 rows are as before.', left: [], undo: null });
    expect(cells(host)).toEqual(before);
    expect(ask(host, "ss.getSheetByName('Overlaps').getRange('H2').isBlank()")).toBe(true);
  });

  test('with the columns that they need, and it is said what that does to the other rows', () => {
    const narrow = LIST.map((row) => row.slice(0, 7));
    const host = open(RULES, narrow);
    const planned = preview(host, keysOf(host, 'Acme'));
    expect(planned.addsColumns).toEqual(['Owner', 'Due']);
    expect(planned.said).toBe('2 rows will no longer be EQLs.'); // Globex and Hooli: nobody owns them
    expect(apply(host, planned, { addColumns: false })).toMatchObject({ ok: false });
    expect(apply(host, planned).said).toBe('1 row changed: Owner and Due.');
    expect(cells(host)[1]?.slice(-2)).toEqual(['Bo', '7/7/2026']);
    const statuses = cells(host).map((row) => row[7]);
    expect(statuses.filter((status) => status === 'EQL')).toHaveLength(1);
  });
});

describe('chosen rows get one value', () => {
  test('each cell before and after, and a motion says which rows it makes EQLs', () => {
    const rows = LIST.map((row, at) =>
      at === 3 ? [...row.slice(0, 7), 'Dana', ...row.slice(8)] : row,
    );
    const host = open({}, rows);
    const planned = preview(host, keysOf(host, 'Initech', 'Hooli', 'Wayne'), [
      { field: 'motion', value: 'Route to rep' },
      { field: 'due', value: '2026-07-20' },
    ]);
    expect(told(planned)).toEqual([
      'Initech, Motion Route to rep, Due 2026-07-20, ',
      'Hooli, Motion Route to rep, Due 2026-07-20, ',
      'Wayne, Due 2026-07-20, ',
    ]);
    expect(leftOf(planned)).toEqual([expect.stringMatching(/^Wayne: Wayne isn't a good fit/)]);
    expect(planned.said).toBe('1 row will be an EQL.');
    expect(apply(host, planned).said).toBe('3 rows changed: Motion and Due. 1 row is an EQL now.');
  });

  test('refuses what can be written into none', () => {
    const host = open();
    const keys = keysOf(host, 'Acme');
    const refused = (change: ManyChange) =>
      call<Failure>(host, 'previewRows', { keys, changes: [change] }).message;
    expect(refused({ field: 'due', value: 'soon' })).toMatch(/^Due: “soon” is no date/);
    expect(refused({ field: 'toldOn', value: '31.6.' })).toMatch(/^Told on: “31.6.” is no date/);
    expect(refused({ field: 'motion', value: 'hm' })).toMatch(/^“hm” is no motion/);
  });

  test('leaves the formulas between the cells that it writes, and text stays text', () => {
    const rows = LIST.map((row, at) =>
      at === 2 ? [...row.slice(0, 7), '=UPPER("ana")', row[8]] : row,
    );
    const host = open({}, rows as Rows, { formulas: true });
    const planned = preview(host, keysOf(host, 'Acme', 'Globex', 'Umbrella'), [
      { field: 'owner', value: '=Bo' },
    ]);
    expect(leftOf(planned)).toEqual(['Globex: Owner holds a formula.']);
    apply(host, planned);
    const owners = host.sheet('Overlaps').contents.map((row) => row[7]);
    expect(owners).toEqual(['Owner', "'=Bo", '=UPPER("ana")', '', 'Sam', '', '', "'=Bo"]);
  });

  test('writes nothing that a column’s own dropdown refuses, and else what it offers', () => {
    const host = open();
    ask(
      host,
      `ss.getSheetByName('Overlaps').getRange('H2:H8').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['Ana']).setAllowInvalid(false).build())`,
    );
    const owner = (value: string) =>
      preview(host, keysOf(host, 'Acme'), [{ field: 'owner', value }]);
    expect(leftOf(owner('Bo'))).toEqual(['Acme: The dropdown of Owner doesn’t offer “Bo”.']);
    expect(told(owner('ana'))).toEqual(['Acme, Owner Ana, ']);
    expect(apply(host, owner('Ana')).said).toMatch(/^1 row changed/);
  });

  test('what has changed since the preview is left and named, also by an undo', () => {
    const host = open();
    const planned = preview(host, keysOf(host, 'Acme', 'Initech', 'Umbrella'), [
      { field: 'owner', value: 'Bo' },
    ]);
    typeInto(host, 'H4', 'Zoe');
    typeInto(host, 'A8', 'Umbrella Ltd');
    const changed = apply(host, planned);
    expect(leftOf(changed)).toEqual([
      'Umbrella: It was deleted or renamed meanwhile.',
      'Initech: Owner has been changed meanwhile.',
    ]);
    expect(changed.said).toBe(
      '1 row changed: Owner. 1 row is an EQL now. In 2 rows something was left as it is.',
    );
    typeInto(host, 'H2', 'Yan');
    const undone = call<Changed>(host, 'undoRows', { token: changed.undo });
    expect(leftOf(undone)).toEqual(['Acme: Owner has been changed since.']);
    expect(cells(host).map((row) => row[7])).toEqual([
      'Owner',
      ...['Yan', 'tbd', 'Zoe', 'Sam', '', '', ''],
    ]);
  });

  test('sent twice it is done once', () => {
    const host = open();
    const planned = preview(host, keysOf(host, 'Acme'), [{ field: 'owner', value: 'Bo' }]);
    apply(host, planned);
    expect(apply(host, planned)).toMatchObject({ said: 'Nothing was changed.', undo: null });
  });
});

test('the calls are as many for 30 rows as for 3', () => {
  const rows = [
    HEADERS,
    ...Array.from({ length: 60 }, (_row, at) => [
      ...[`Account ${at}`, 'Northwind', 'DACH', 'Customer', 'Warm', 'A', 'Co-sell'],
      ...(at % 2 === 0 ? ['', ''] : ['Sam', day('2026-07-15')]),
    ]),
  ];
  const counted = [3, 30].map((count) => {
    const host = open({}, rows as Rows);
    const { items } = call<Worklist>(host, 'worklist', ALL);
    const keys = items.slice(0, count).map(({ key }) => key);
    const changes = [{ field: 'owner', value: 'Bo' } as const];
    const planned = preview(host, keys, changes);
    const previewed = host.counts.calls;
    const changed = apply(host, planned);
    const written = host.counts.calls;
    call(host, 'undoRows', { token: changed.undo });
    return [previewed, written, host.counts.calls];
  });
  expect(counted[1]).toEqual(counted[0]);
});

test.each([
  [
    'sorts the list',
    "ss.getSheetByName('Overlaps').getRange('A2:N8').sort({ column: 1, ascending: false })",
  ],
  ['inserts a row', "ss.getSheetByName('Overlaps').insertRowBefore(3)"],
  ['deletes a row', "ss.getSheetByName('Overlaps').deleteRow(5)"],
])('somebody %s while the rows are written, and each row has its own cells in the end', (_, edit) => {
  let armed = false;
  const other: { host?: Host } = {};
  const host = open(RULES, LIST, {
    beforeCall: ({ name }: { name: string }) => {
      if (!armed || !name.startsWith('RangeList')) return;
      armed = false;
      if (other.host) quietly(() => ask(other.host as Host, edit));
    },
  });
  const calm = open(RULES);
  apply(calm, preview(calm, null));
  other.host = host;
  const planned = preview(host, null);
  armed = true;
  const changed = apply(host, planned);
  expect(armed).toBe(false);
  const byName = (each: Host) =>
    cells(each)
      .filter(([account]) => account !== '' && account !== 'Hooli')
      .map((row) => row.join(' | '))
      .sort();
  expect(changed.left).toEqual([]);
  expect(byName(host)).toEqual(byName(calm));
});

test('in columns of plain text a day stays a day, and a text as it was typed', () => {
  const host = open();
  ask(host, "ss.getSheetByName('Overlaps').getRange('A1:I50').setNumberFormat('@'), 0");
  host.workbook.plainTextIsVerbatim = true;
  const changes: ManyChange[] = [
    { field: 'owner', value: '+49 Dana' },
    { field: 'due', value: '2026-08-20' },
  ];
  const shown = preview(host, keysOf(host, 'Acme', 'Hooli'), changes);
  const { said, undo } = apply(host, shown);
  expect(said).toMatch(/^2 rows changed/);
  const cells = () =>
    [1, 4].map((row) =>
      host.sheet('Overlaps').values[row]?.slice(HEADERS.length - 2, HEADERS.length),
    );
  expect(cells()).toEqual([
    ['+49 Dana', '2026-08-20'],
    ['+49 Dana', '2026-08-20'],
  ]);
  const undone = call<Changed>(host, 'undoRows', { token: undo });
  expect(undone.said).toBe('Undone: 2 rows are as before.');
});
