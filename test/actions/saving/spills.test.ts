// A save never breaks a formula: not in its own cell, and not in a cell that its result fills.
import * as fc from 'fast-check';
import type { Host } from '../../../host/node';
import type {
  Failure,
  FieldChange,
  FormField,
  RowDetails,
  Saved,
  SelectionAnswer,
} from '../../../src/rpc';
import { ask, choose, column, contents, openBook, type Rows } from '../support/add-on-host';

type Answer = (Saved & { ok: true }) | Failure;

const HEADERS = [
  'Account',
  'Partner',
  'Overlap',
  'Warmth',
  'Fit',
  'Motion',
  'Owner',
  'Notes',
  'Level',
];
const ACCOUNTS = ['Acme', 'Globex', 'Initech', 'Hooli'];
const LEVELS = ['Warm', 'Hot', 'Cold', 'Warm'];

/** A list whose cells are typed, but for those that are given: `{ D2: '=ARRAYFORMULA(I2:I5)' }`. */
const listWith = (given: { readonly [cell: string]: string }, above: Rows = []): Rows => {
  const rows = [
    ...above.map((row) => [...row]),
    [...HEADERS],
    ...ACCOUNTS.map((account, index) => [
      ...[account, 'Northwind', 'Customer', 'Warm', 'A', '', 'Sam', 'met'],
      LEVELS[index] ?? '',
    ]),
  ];
  for (const [name, cell] of Object.entries(given)) {
    const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    const row = rows[Number(digits) - 1];
    const at = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    while (row && row.length <= at) row.push('');
    if (row) row[at] = cell;
  }
  return rows;
};

/** Blank where a formula's result is to go. */
const roomFor = (cells: readonly string[]): { readonly [cell: string]: string } =>
  Object.fromEntries(cells.map((cell) => [cell, '']));

const open = (rows: Rows): Host => openBook({ sheets: { Overlaps: rows }, formulas: true });
const selected = (host: Host, a1: string): RowDetails => {
  host.select('Overlaps', a1);
  const answer = host.run('selection', { known: null }) as SelectionAnswer;
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.selected.details;
};
const fieldOf = (row: RowDetails, field: FormField) =>
  row.form.find((cell) => cell.field === field);
const save = (
  host: Host,
  row: RowDetails,
  values: Partial<Record<FormField, string>>,
  more: object = {},
): Answer => {
  const changes = Object.entries(values).map(
    ([field, value]): FieldChange => ({
      field: field as FormField,
      shown: fieldOf(row, field as FormField)?.shown ?? { kind: 'blank', value: '' },
      value,
    }),
  );
  const request = {
    key: row.key,
    changes,
    addColumns: [],
    confirmedBy: '',
    next: null,
    cursor: null,
  };
  return host.run('saveRow', { ...request, ...more }) as Answer;
};
const shown = (host: Host, a1: string): string =>
  ask<string>(host, `ss.getSheetByName("Overlaps").getRange("${a1}").getDisplayValue()`);
const isBlank = (host: Host, a1: string): boolean =>
  ask<boolean>(host, `ss.getSheetByName("Overlaps").getRange("${a1}").isBlank()`);
const all = (host: Host) => ({
  shown: host.sheet('Overlaps').shown,
  contents: host.sheet('Overlaps').contents,
});

const FILLED = roomFor(['D3', 'D4', 'D5']);
const ARRAY = listWith({ ...FILLED, D2: '=ARRAYFORMULA(I2:I5)' });

describe('a column that one formula fills', () => {
  test('shows its results, and is not offered for typing', () => {
    const host = open(ARRAY);
    expect(column(host, 'Overlaps', 'Warmth')).toEqual(LEVELS);
    expect(fieldOf(selected(host, 'A3'), 'warmth')?.formula).toBe(true);
    expect(fieldOf(selected(host, 'A3'), 'motion')?.formula).toBe(false);
  });

  test('is left as it is by a save into one of its cells, which names the formula’s', () => {
    const host = open(ARRAY);
    const before = all(host);
    const failed = save(host, selected(host, 'A3'), { warmth: 'Cold' }) as Failure;
    expect(failed.code).toBe('formula-cell');
    expect(failed.message).toContain('Warmth of this row shows what the formula in D2 gives');
    expect(failed.message).toContain('Nothing was saved');
    expect(all(host)).toEqual(before);
  });

  test('stands in nobody’s way: other cells of the row are saved, and undone', () => {
    const host = open(ARRAY);
    choose(host, 'Score this sheet');
    const saved = save(host, selected(host, 'A3'), { motion: 'Co-sell' });
    if (!saved.ok) throw new Error(saved.message);
    expect(saved.row.status).toBe('EQL');
    expect(column(host, 'Overlaps', 'Warmth')).toEqual(LEVELS);
    expect(shown(host, 'F3')).toBe('Co-sell');
    host.run('undoSave', { token: saved.undo });
    expect(isBlank(host, 'F3')).toBe(true);
    expect(column(host, 'Overlaps', 'Warmth')).toEqual(LEVELS);
  });
});

/** Lists in which Warmth, or the cell that is saved, is the result of a formula elsewhere. */
const SPILLS: readonly (readonly [string, Rows, row: string, field: FormField, formula: string])[] =
  [
    [
      'from its header',
      listWith({ ...FILLED, D1: '={"Warmth";I2:I5}', D2: '' }),
      'A3',
      'warmth',
      'D1',
    ],
    ['from the first row of it', ARRAY, 'A5', 'warmth', 'D2'],
    [
      'with its blanks',
      listWith({ ...FILLED, D2: '=ARRAYFORMULA(IF(I2:I5="Hot","Hot",""))' }),
      'A4',
      'warmth',
      'D2',
    ],
    [
      'from two columns to the left',
      listWith({
        ...roomFor(['G2', 'F3', 'G3', 'F4', 'G4', 'F5', 'G5']),
        F2: '=ARRAYFORMULA({I2:I5,I2:I5})',
      }),
      'A4',
      'owner',
      'F2',
    ],
    [
      'from two columns to the left, with its blanks',
      listWith({
        ...roomFor(['G2', 'F3', 'G3', 'F4', 'G4', 'F5', 'G5']),
        F2: '=ARRAYFORMULA(IF({1,0},I2:I5,""))',
      }),
      'A4',
      'owner',
      'F2',
    ],
    [
      'from the cell beside it',
      listWith({ ...roomFor(['G3']), F3: '=SPLIT("Co-sell,Sam",",")' }),
      'A3',
      'owner',
      'F3',
    ],
    [
      'from the midst of it',
      listWith({ ...roomFor(['D4', 'D5']), D3: '=SORT(I3:I5)' }),
      'A5',
      'warmth',
      'D3',
    ],
    [
      'from above the header',
      listWith(
        {
          C3: '',
          D3: '',
          ...roomFor(['C2', 'D2', 'C4', 'D4', 'C5', 'D5', 'C6', 'D6']),
          C1: '=Source!A1:B6',
        },
        [['']],
      ),
      'A4',
      'warmth',
      'C1',
    ],
  ];
const SOURCE: Rows = [
  ['', ''],
  ['Overlap', 'Warmth'],
  ...LEVELS.map((level) => ['Customer', level]),
];

describe.each(SPILLS)('a cell that a formula fills %s', (_, rows, at, field, formula) => {
  const fresh = (): Host => {
    const data = { sheets: { Overlaps: rows, Source: SOURCE }, formulas: true };
    return openBook(data);
  };

  test('is not typed over, and the formula is named', () => {
    const host = fresh();
    expect(JSON.stringify(all(host).shown)).not.toContain('#REF!');
    const before = all(host);
    const failed = save(host, selected(host, at), { [field]: 'Lee' }) as Failure;
    expect([failed.ok, failed.code]).toEqual([false, 'formula-cell']);
    expect(failed.message).toContain(`the formula in ${formula} gives`);
    expect(all(host)).toEqual(before);
  });

  test('is not typed over where other cells are typed along with it', () => {
    const host = fresh();
    const before = all(host);
    const failed = save(host, selected(host, at), { [field]: 'Lee', note: 'called' });
    expect(failed.ok).toBe(false);
    expect(all(host)).toEqual(before);
  });

  test('lets all other cells of its row be saved', () => {
    const host = fresh();
    const results = all(host).shown.map((row) => row.slice(0, 7));
    const saved = save(host, selected(host, at), { note: 'called' });
    expect(saved.ok).toBe(true);
    expect(all(host).shown.map((row) => row.slice(0, 7))).toEqual(results);
  });
});

test('a formula of one cell above the header, or beside the cell, stands in nobody’s way', () => {
  const host = open(
    listWith(
      {
        ...{ D1: '=ARRAYFORMULA(COUNTA(D3:D6))', F1: '=SUM(1,2)', C4: '=IF(A4="","","Customer")' },
        ...{ E4: '=ARRAYFORMULA(IF(A4="Globex","A","B"))' },
      },
      [['', '', '', '', '', '']],
    ),
  );
  const saved = save(host, selected(host, 'A4'), {
    warmth: 'Hot',
    motion: 'Co-sell',
    owner: 'Lee',
  });
  expect(saved.ok).toBe(true);
  expect(contents(host, 'Overlaps', 7)[3]).toEqual([
    ...['Globex', 'Northwind', '=IF(A4="","","Customer")', 'Hot'],
    ...['=ARRAYFORMULA(IF(A4="Globex","A","B"))', 'Co-sell', 'Lee'],
  ]);
});

test('a formula of the user’s that fills our own columns is left to it, and the save goes on', () => {
  const host = open(
    ARRAY.map((row, index) => [
      ...row,
      ...(index === 0
        ? ['EQL status', 'EQL score']
        : index === 1
          ? ['=ARRAYFORMULA({I2:I5,I2:I5})']
          : []),
    ]),
  );
  const own = (): readonly string[] => column(host, 'Overlaps', 'EQL score');
  expect(own()).toEqual(LEVELS);
  expect(save(host, selected(host, 'A3'), { motion: 'Co-sell' }).ok).toBe(true);
  expect(shown(host, 'F3')).toBe('Co-sell');
  expect(own()).toEqual(LEVELS);
});

test('an undo of a save puts nothing where a formula’s result stands by now', () => {
  const host = open(listWith({}));
  const saved = save(host, selected(host, 'A3'), { warmth: '' });
  if (!saved.ok) throw new Error(saved.message);
  ask(host, 'ss.getSheetByName("Overlaps").getRange("D2:D5").clearContent()');
  ask(
    host,
    'ss.getSheetByName("Overlaps").getRange("D2").setFormula("=ARRAYFORMULA(IF(I2:I5=\\"Warm\\",I2:I5,\\"\\"))")',
  );
  const before = all(host);
  const undone = host.run('undoSave', { token: saved.undo }) as Failure;
  expect(undone.ok).toBe(false);
  expect(all(host)).toEqual(before);
});

test('an undo restores blank where blank was, so that a formula may fill the cell again', () => {
  const host = open(listWith({ D3: '' }));
  const saved = save(host, selected(host, 'A3'), { warmth: 'Hot' });
  if (!saved.ok) throw new Error(saved.message);
  host.run('undoSave', { token: saved.undo });
  expect(isBlank(host, 'D3')).toBe(true);
  ask(host, 'ss.getSheetByName("Overlaps").getRange("D2").setFormula("=ARRAYFORMULA(I2:I3)")');
  expect(shown(host, 'D3')).toBe('Hot');
});

describe('beside a list that EQL_ASSESS looks at', () => {
  const ASSESSED = listWith({ K1: '=EQL_ASSESS(A1:H5)' });

  test('a new column goes behind its result', () => {
    const host = open(ASSESSED);
    const before = host.sheet('Overlaps').shown.map((row) => row.slice(0, 14));
    const saved = save(
      host,
      selected(host, 'A3'),
      { partnerContact: 'Ana' },
      { addColumns: ['partnerContact'] },
    );
    expect(saved.ok).toBe(true);
    const { shown: now } = host.sheet('Overlaps');
    expect(now.map((row) => row.slice(0, 14))).toEqual(before);
    expect(now[0]?.[14]).toBe('Partner contact');
  });

  test('its Next step is nobody’s field: the user’s own is filled, or one is added', () => {
    const own = listWith({ J1: 'Next step', K1: '=EQL_ASSESS(A1:H5)' });
    const host = open(own);
    const before = host.sheet('Overlaps').shown.map((row) => row.slice(10, 14));
    expect(fieldOf(selected(host, 'A3'), 'nextStep')).toMatchObject({ header: 'Next step' });
    expect(save(host, selected(host, 'A3'), { nextStep: 'Call Ana' }).ok).toBe(true);
    expect(shown(host, 'J3')).toBe('Call Ana');
    expect(host.sheet('Overlaps').shown.map((row) => row.slice(10, 14))).toEqual(before);
    const other = open(ASSESSED);
    const row = selected(other, 'A3');
    expect(fieldOf(row, 'nextStep')?.header).toBe(null);
    const saved = save(other, row, { nextStep: 'Call Ana' }, { addColumns: ['nextStep'] });
    expect(saved.ok).toBe(true);
    expect(shown(other, 'O3')).toBe('Call Ana');
    expect(shown(other, 'K1')).toBe('Status');
  });

  test('asking for an introduction is marked behind its result', () => {
    const host = open(ASSESSED);
    const { key } = selected(host, 'A3');
    expect(
      host.run('markIntroduction', { key, mark: 'asked', me: '', addColumns: true }),
    ).toMatchObject({ ok: true });
    expect(host.sheet('Overlaps').shown[0]?.slice(10, 15)).toEqual([
      ...['Status', 'Score', 'Missing', 'Next step'],
      'Introduction requested on',
    ]);
  });
});

test('a day of request that a formula gives is left to it', () => {
  const host = open(
    listWith({}).map((row, index) => [
      ...row,
      ...(index === 0
        ? ['Introduction requested on']
        : index === 1
          ? ['=ARRAYFORMULA(I2:I5)']
          : []),
    ]),
  );
  const before = all(host);
  const { key } = selected(host, 'A4');
  const failed = host.run('markIntroduction', {
    key,
    mark: 'asked',
    me: '',
    addColumns: false,
  }) as Failure;
  expect([failed.ok, failed.code]).toEqual([false, 'formula-cell']);
  expect(failed.message).toContain('J2');
  expect(all(host)).toEqual(before);
});

test('in a list of thousands a formula in its midst is broken by nothing, however far above it stands', () => {
  const rows: Rows = [
    [...HEADERS],
    ...Array.from({ length: 3000 }, (_row, index) => {
      const isFilled = index > 500;
      const typed = [`Account ${index}`, 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell', 'Sam'];
      const cells = typed.map((cell, at) => (at === 3 && isFilled ? '' : cell));
      return [...cells, 'met', 'Hot'];
    }),
  ];
  const row = [...(rows[501] ?? [])];
  row[3] = '=ARRAYFORMULA(I502:I3001)';
  const host = openBook({
    sheets: { Overlaps: rows.map((each, at) => (at === 501 ? row : each)) },
    formulas: true,
    minimumRows: 3010,
  });
  const before = all(host);
  const failed = save(host, selected(host, 'A2500'), { warmth: 'Cold', owner: 'Lee' }) as Failure;
  expect(failed.message).toContain('the formula in D502 gives');
  expect(all(host)).toEqual(before);
  expect(save(host, selected(host, 'A2500'), { owner: 'Lee' }).ok).toBe(true);
});

describe('wherever a formula fills cells of a list, and however many', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: 5 }),
    column: fc.integer({ min: 2, max: 7 }),
    height: fc.integer({ min: 1, max: 5 }),
    width: fc.integer({ min: 1, max: 3 }),
    blank: fc.boolean(),
  });
  const typed = fc.record(
    {
      warmth: fc.constantFrom('Hot', 'Cold', ''),
      motion: fc.constantFrom('Co-sell', ''),
      owner: fc.constantFrom('Lee', ''),
      note: fc.constantFrom('called', ''),
    },
    { requiredKeys: [] },
  );

  test('a scored list keeps its results through saves and undo, and typed cells their text', () => {
    fc.assert(
      fc.property(place, typed, fc.integer({ min: 2, max: 5 }), (at, values, row) => {
        const rows = listWith({}).map((cells) => [...cells]);
        const last = Math.min(at.row + at.height, 6);
        for (let r = at.row; r < last; r += 1) {
          for (let c = at.column; c < at.column + at.width; c += 1) {
            const line = rows[r - 1];
            if (line && r > 1 && c < 8) line[c] = '';
          }
        }
        const isInList = at.row > 1 && at.column + at.width <= 8;
        const from = `${String.fromCharCode(65)}1:${'ABC'.charAt(at.width - 1)}${last - at.row}`;
        const anchor = rows[at.row - 1];
        const array = `=ARRAYFORMULA(IF(Source!${from}="${at.blank ? 'Hot' : ''}","",Source!${from}))`;
        if (isInList && anchor) anchor[at.column] = array;
        const source = LEVELS.map((level) => [level, level, level]);
        const host = openBook({ sheets: { Overlaps: rows, Source: source }, formulas: true });
        choose(host, 'Score this sheet');
        const results = (): readonly string[][] =>
          host
            .sheet('Overlaps')
            .shown.slice(at.row - 1, last - 1)
            .map((cells) => (isInList ? cells.slice(at.column, at.column + at.width) : []));
        const before = { results: results(), all: all(host) };
        expect(JSON.stringify(before.all.shown)).not.toContain('#REF!');
        const answer = save(host, selected(host, `A${row}`), values);
        expect(results()).toEqual(before.results);
        if (!answer.ok || answer.undo === null) {
          expect(all(host)).toEqual(before.all);
          return;
        }
        host.run('undoSave', { token: answer.undo });
        expect(all(host)).toEqual(before.all);
      }),
      { numRuns: 20 },
    );
  });
});
