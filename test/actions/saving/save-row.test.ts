// One row at a time from the sidebar: changed cells alone, nobody's edit overwritten, undone on demand.
import { quietly } from '../../../host/engine/quietly';
import type { Host } from '../../../host/node';
import type {
  AmbiguousFailure,
  Bootstrap,
  ColumnFailure,
  ConflictFailure,
  Failure,
  FieldChange,
  FormField,
  RowDetails,
  Saved,
  SelectionAnswer,
  UndoToken,
  Worklist,
  WorklistQuery,
} from '../../../src/rpc';
import { ask, choose, column, openBook, type Rows } from '../support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const HEADERS = [
  'Account',
  'Partner',
  'Overlap',
  'Warmth',
  'Last touch',
  'Fit',
  'Motion',
  'Owner',
  'Due',
  'Note',
];
const LIST: Rows = [
  HEADERS,
  ['Acme', 'Northwind', 'Customer', '', '', 'A', 'Co-sell', 'Sam', '', 'met at the fair'],
  ['Globex', 'Northwind', 'Prospect', '', '', 'B', '', '', '', ''],
  ['Initech', 'Contoso', 'Customer', 'Hot', day('2025-06-10'), 'A', 'Co-sell', 'Dana', '', ''],
  [
    'Hooli',
    'Contoso',
    'Customer',
    'Warm',
    day('2026-06-10'),
    'A',
    'Co-sell',
    'Sam',
    day('2026-06-01'),
    '',
  ],
  ['Stark', 'Contoso', 'Customer', 'Warm', day('2026-06-10'), 'A', 'Co-sell', 'Sam', '', ''],
];
const ALL: WorklistQuery = { filter: 'all', partner: null, me: '', offset: 0, limit: 20 };

const open = (rows: Rows = LIST, options = {}): Host =>
  openBook({ sheets: { Overlaps: rows }, ...options });
const call = <Answer>(host: Host, name: string, request: object): Answer =>
  host.run(name, request) as Answer;
const select = (host: Host, a1: string): RowDetails => {
  host.select('Overlaps', a1);
  const answer = call<SelectionAnswer>(host, 'selection', { known: null });
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.selected.details;
};
const change = (row: RowDetails, field: FormField, value: string): FieldChange => {
  const cell = row.form.find((each) => each.field === field);
  return { field, shown: cell?.shown ?? { kind: 'blank', value: '' }, value };
};
type Ok = Saved & { ok: true };
const save = <Answer = Ok>(
  host: Host,
  row: RowDetails,
  changes: readonly FieldChange[],
  more: object = {},
): Answer =>
  call(host, 'saveRow', {
    key: row.key,
    changes,
    addColumns: [],
    confirmedBy: '',
    next: null,
    cursor: null,
    ...more,
  });
const cells = (host: Host): readonly string[][] =>
  host.sheet('Overlaps').shown.map((row) => [...row]);

describe('the selected row', () => {
  test('shows the four components with state and reason, and what to do next', () => {
    const row = select(open(), 'C4');
    expect([row.account, row.partner, row.status, row.missing]).toEqual([
      'Initech',
      'Contoso',
      'Candidate',
      ['warmth'],
    ]);
    expect(row.components.map(({ label, stateLabel }) => `${label}: ${stateLabel}`)).toEqual([
      'Overlap: Clear',
      'Warmth: Not enough',
      'Fit: Clear',
      'Motion: Clear',
    ]);
    expect(row.components[1]?.reason).toContain('Stale');
    expect(row.nextStep).toContain('Contoso');
  });

  test('is followed by a poll that reads one row while nothing moves', () => {
    const host = open();
    host.select('Overlaps', 'A2');
    const first = call<SelectionAnswer>(host, 'selection', { known: null });
    if (!first.ok || !first.changed) throw new Error('nothing was selected');
    const second = call<SelectionAnswer>(host, 'selection', { known: first.selection });
    expect(second).toEqual({ ok: true, changed: false });
    expect(host.counts.cellsRead).toBeLessThanOrEqual(26);
    host.type('Overlaps', 'D2', 'Hot');
    expect(call(host, 'selection', { known: first.selection })).toMatchObject({ changed: true });
  });

  test('is the same whether it is read alone or with its whole tab', () => {
    // The dates as text tell their order by the column alone; the last row is a twin of the first.
    const dated = LIST.map((row, index) =>
      index === 0
        ? row
        : [...row.slice(0, 4), ['', '5/6/2026', '25/5/2026'][index % 3], ...row.slice(5)],
    );
    const host = open([['My list'], [''], ...dated, ['Acme', 'Northwind', 'Prospect']]);
    call<Bootstrap>(host, 'bootstrap', { worklist: null });
    for (const row of [4, 5, 6, 7, 8, 9]) {
      const alone = select(host, `A${row}`);
      // Not where it was last seen: the tab is read whole.
      const request = { key: { ...alone.key, row: 1000 }, select: false };
      const { row: whole } = call<{ row: RowDetails }>(host, 'rowDetails', request);
      // Whoever reads a row alone doesn't know of the account's other rows, of which there is one.
      expect({ ...alone, others: whole.others }).toEqual(whole);
      expect(alone.others === null || alone.twins.length > 0).toBe(true);
    }
    expect(select(host, 'A4').twins).toEqual([9]);
  });

  test('is read anew with its tab once the headers have changed', () => {
    const host = open();
    call<Bootstrap>(host, 'bootstrap', { worklist: null });
    ask(host, `ss.getSheetByName('Overlaps').insertColumnBefore(1)`);
    expect(select(host, 'A3').account).toBe('Globex');
    ask(host, `ss.getSheetByName('Overlaps').insertRowBefore(1)`);
    expect(select(host, 'A3').account).toBe('Acme');
  });

  test.each([
    ['A1', 'Overlaps', 'This is the header. Select a row below it.'],
    ['A9', 'Overlaps', 'This row is blank. Select a row with an account.'],
    ['A1', 'Notes', 'Notes is no overlap tab. Select a row of your overlap tab.'],
  ])('where there is none, is said: %s of %s', (a1, sheet, why) => {
    const host = openBook({ sheets: { Overlaps: LIST, Notes: [['Call Dana']] } });
    host.select(sheet, a1);
    const answer = call<SelectionAnswer>(host, 'selection', { known: null });
    expect(answer).toMatchObject({ changed: true, selected: { kind: 'none', why } });
  });
});

describe('saving', () => {
  test('writes the changed cells and no others, and says where the row stands', () => {
    const host = open();
    const before = cells(host);
    const row = select(host, 'A2');
    const saved = save(host, row, [
      change(row, 'warmth', 'Warm'),
      change(row, 'lastTouch', '2026-06-12'),
    ]);
    expect(saved.ok).toBe(true);
    expect(saved.said).toBe('Saved. Acme is an EQL now.');
    const expected = before.map((cells, index) =>
      index === 1 ? [...cells.slice(0, 3), 'Warm', '6/12/2026', ...cells.slice(5)] : cells,
    );
    expect(cells(host)).toEqual(expected);
    expect(host.counts.writes).toBe(1);
  });

  test('scores the row anew where the tab is scored', () => {
    const host = open();
    choose(host, 'Score this sheet');
    const row = select(host, 'A2');
    save(host, row, [change(row, 'warmth', 'Warm'), change(row, 'lastTouch', '2026-06-12')]);
    expect(column(host, 'Overlaps', 'EQL status')[0]).toBe('EQL');
    expect(column(host, 'Overlaps', 'EQL since')[0]).toBe('6/30/2026');
    expect(host.counts.writes).toBeLessThanOrEqual(3);
    choose(host, 'Score this sheet');
    expect(host.counts.writes).toBe(0);
  });

  test('finds the row wherever a sort has put it', () => {
    const host = open();
    const row = select(host, 'A2');
    ask(
      host,
      `ss.getSheetByName('Overlaps').getRange('A2:J6').sort({ column: 1, ascending: false })`,
    );
    save(host, row, [change(row, 'warmth', 'Hot')]);
    const accounts = column(host, 'Overlaps', 'Account');
    const warmth = column(host, 'Overlaps', 'Warmth');
    expect(warmth[accounts.indexOf('Acme')]).toBe('Hot');
    expect(warmth.filter((level) => level === 'Hot')).toHaveLength(2);
  });

  test('goes on with the next candidate of the list', () => {
    const host = open();
    const list = call<Worklist & { ok: true }>(host, 'worklist', ALL);
    const [first, second] = list.items;
    const shown = call<{ row: RowDetails }>(host, 'rowDetails', { key: first?.key, select: false });
    const saved = save(host, shown.row, [change(shown.row, 'note', 'called')], { next: ALL });
    expect(saved.next?.account).toBe(second?.account);
    expect(saved.worklist?.total).toBe(list.total);
  });

  test('takes the cursor along to the next candidate, and nobody away from elsewhere', () => {
    const host = open();
    const { sheetId } = select(host, 'C4').key;
    const cursorAfter = (cursor: string, shown: number): [boolean, string] => {
      const row = select(host, 'C4');
      host.select('Overlaps', cursor);
      const request = { next: ALL, cursor: { sheetId, row: shown } };
      const { nextSelected } = save(host, row, [], request);
      return [nextSelected, ask<string>(host, 'ss.getCurrentCell().getA1Notation()')];
    };
    const { next } = save(host, select(host, 'C4'), [], { next: ALL });
    // In the saved row, where rows were inserted above it, too; in the row that was under the cursor before a sort; gone elsewhere meanwhile.
    expect(cursorAfter('C4', 4)).toEqual([true, `A${next?.key.row}`]);
    expect(cursorAfter('C4', 3)).toEqual([true, `A${next?.key.row}`]);
    expect(cursorAfter('B2', 2)).toEqual([true, `A${next?.key.row}`]);
    expect(cursorAfter('B6', 4)).toEqual([false, 'B6']);
  });

  test('leaves a tab that is in front where it is', () => {
    const host = open();
    const row = select(host, 'C4');
    ask(host, "ss.insertSheet('Notes').activate()");
    const cursor = { sheetId: row.key.sheetId, row: 4 };
    const { next, nextSelected } = save(host, row, [], { next: ALL, cursor });
    expect([next === null, nextSelected]).toEqual([false, false]);
    expect(ask(host, 'ss.getActiveSheet().getName()')).toBe('Notes');
  });

  test('stamps who confirmed and when, where there are columns for it', () => {
    const host = open(
      LIST.map((row, index) => [
        ...row,
        ...(index === 0 ? ['Confirmed by', 'Confirmed on'] : ['', '']),
      ]),
    );
    const row = select(host, 'A2');
    save(host, row, [change(row, 'warmth', 'Warm')], { confirmedBy: 'Dana Cole' });
    expect(cells(host)[1]?.slice(10, 12)).toEqual(['Dana Cole', '6/30/2026']);
    expect(cells(host)[2]?.slice(10, 12)).toEqual(['', '']);
  });

  test('asks before it adds a column, and adds it behind the last', () => {
    const host = open();
    const row = select(host, 'A2');
    const changes = [change(row, 'willing', 'yes'), change(row, 'nextStep', '=call Sam')];
    const refused = save<ColumnFailure>(host, row, changes);
    expect([refused.code, refused.fields.map(({ header }) => header)]).toEqual([
      'column-missing',
      ['Will introduce', 'Next step'],
    ]);
    expect(host.counts.writes).toBe(0);
    const saved = save(host, row, changes, { addColumns: ['willing', 'nextStep'] });
    expect(saved.ok).toBe(true);
    expect(cells(host)[0]?.slice(10)).toEqual(['Will introduce', 'Next step']);
    expect(cells(host)[1]?.slice(10)).toEqual(['Yes', '=call Sam']);
    expect(host.sheet('Overlaps').contents[1]?.[11]).not.toMatch(/^=/);
  });

  test('writes ticked boxes where the column has them', () => {
    const host = open(
      LIST.map((row, index) => [...row, index === 0 ? 'Will introduce' : index === 3]),
    );
    const row = select(host, 'A2');
    save(host, row, [change(row, 'willing', 'yes')]);
    expect(host.sheet('Overlaps').values[1]?.[10]).toBe(true);
  });

  test.each([
    [
      'a date that is none',
      'lastTouch',
      'soon',
      'Last touch: “soon” is no date. Choose one, or leave it blank.',
    ],
    [
      'a text that no cell holds',
      'note',
      'x'.repeat(50_001),
      'Note is longer than the 50,000 characters that a cell holds.',
    ],
  ] as const)('refuses %s, and writes nothing', (_what, field, value, message) => {
    const host = open();
    const row = select(host, 'A2');
    const failed = save<Failure>(host, row, [
      change(row, 'warmth', 'Hot'),
      change(row, field, value),
    ]);
    expect(failed).toMatchObject({ ok: false, code: 'not-valid', message });
    expect(host.counts.writes).toBe(0);
  });

  test('never overwrites a formula of the user’s', () => {
    const rows = LIST.map((row, index) =>
      index === 1 ? [...row.slice(0, 7), '=UPPER("sam")', ...row.slice(8)] : row,
    );
    const host = openBook({ sheets: { Overlaps: rows }, formulas: true });
    const row = select(host, 'A2');
    expect(row.form.find(({ field }) => field === 'owner')?.formula).toBe(true);
    const failed = save<Failure>(host, row, [change(row, 'owner', 'Dana')]);
    expect(failed.code).toBe('formula-cell');
    expect(host.counts.writes).toBe(0);
  });
});

describe('somebody else at work', () => {
  test('has changed the same cell: both values are shown, and nothing is written', () => {
    const host = open();
    const row = select(host, 'A2');
    host.type('Overlaps', 'D2', 'Cold');
    const failed = save<ConflictFailure>(host, row, [
      change(row, 'warmth', 'Hot'),
      change(row, 'note', 'called'),
    ]);
    expect(failed.code).toBe('conflict');
    expect(failed.message).toBe(
      'Somebody changed Acme in the sheet while you typed. Nothing was saved. Warmth is “Cold” now, ' +
        'and you typed “Hot”. Keep theirs or yours, then save again.',
    );
    expect(failed.conflicts).toEqual([
      {
        field: 'warmth',
        label: 'Warmth',
        shown: { kind: 'blank', value: '' },
        theirs: { kind: 'text', value: 'Cold' },
        mine: 'Hot',
      },
    ]);
    expect(host.counts.writes).toBe(0);
    const [conflict] = failed.conflicts;
    const mine = [{ field: 'warmth', shown: conflict?.theirs, value: 'Hot' }] as FieldChange[];
    expect(save(host, row, mine).ok).toBe(true);
    expect(column(host, 'Overlaps', 'Warmth')[0]).toBe('Hot');
  });

  test('has changed another cell of the row: both edits stand', () => {
    const host = open();
    const row = select(host, 'A2');
    host.type('Overlaps', 'J2', 'theirs');
    save(host, row, [change(row, 'warmth', 'Hot')]);
    expect(cells(host)[1]?.slice(3, 10)).toEqual(['Hot', '', 'A', 'Co-sell', 'Sam', '', 'theirs']);
  });

  test('has typed the very same: nothing is left to write', () => {
    const host = open();
    const row = select(host, 'A2');
    host.type('Overlaps', 'D2', 'Hot');
    const saved = save(host, row, [change(row, 'warmth', 'Hot')]);
    expect([saved.ok, saved.undo]).toEqual([true, null]);
    expect(host.counts.writes).toBe(0);
  });

  test('has deleted the row, or the tab, or is writing just now: said, and nothing is written', () => {
    const host = open();
    const row = select(host, 'A2');
    const changes = [change(row, 'warmth', 'Hot')];
    host.lockByAnotherUser();
    expect(save<Failure>(host, row, changes).code).toBe('busy');
    host.lockByAnotherUser(false);
    ask(host, `ss.getSheetByName('Overlaps').deleteRow(2)`);
    const before = cells(host);
    expect(save<Failure>(host, row, changes)).toMatchObject({
      code: 'row-gone',
      message: expect.stringContaining('No row of Overlaps has Acme at Northwind any more'),
    });
    expect(cells(host)).toEqual(before);
    ask(host, `(ss.insertSheet('Other'), ss.deleteSheet(ss.getSheetByName('Overlaps')), 1)`);
    expect(save<Failure>(host, row, changes).code).toBe('tab-gone');
  });

  test('has sorted between reading and writing: the row gets its cells, and the other one keeps its own', () => {
    let armed = false;
    const host: Host = open(LIST, {
      beforeCall: (done: { name: string }) => {
        if (!armed || done.name !== 'Range.setValues') return undefined;
        armed = false;
        const rows = host.sheet('Overlaps').contents;
        const [acme = [], globex = []] = [rows[1], rows[2]];
        [globex, acme].forEach((row, index) => {
          row.forEach((cell, place) => {
            host.type('Overlaps', `${'ABCDEFGHIJ'[place]}${index + 2}`, cell);
          });
        });
        return undefined;
      },
    });
    const row = select(host, 'A2');
    armed = true;
    expect(save(host, row, [change(row, 'warmth', 'Hot'), change(row, 'note', 'mine')]).ok).toBe(
      true,
    );
    expect(cells(host).slice(1, 3)).toEqual([
      ['Globex', 'Northwind', 'Prospect', '', '', 'B', '', '', '', ''],
      ['Acme', 'Northwind', 'Customer', 'Hot', '', 'A', 'Co-sell', 'Sam', '', 'mine'],
    ]);
  });
});

describe('a sort between reading and writing', () => {
  /** Lets somebody sort by account or another column, Z to A, just before a service call. */
  const sortedBefore = (rows: Rows, call: string, by = 0): { host: Host; arm: () => void } => {
    let armed = false;
    const host: Host = openBook({
      sheets: { Overlaps: rows },
      formulas: true,
      beforeCall: ({ name }: { name: string }) => {
        if (!armed || name !== call) return undefined;
        armed = false;
        const id = host.workbook.sheets.idOf('Overlaps') ?? '';
        const zone = { top: 1, bottom: rows.length - 1, left: 0, right: HEADERS.length - 1 };
        quietly(() => host.workbook.sorting.sort(id, zone, [{ column: by, ascending: false }]));
        return undefined;
      },
    });
    return {
      host,
      arm: () => {
        armed = true;
      },
    };
  };
  const withFormulas = LIST.map((row, index) =>
    index === 5
      ? row.map((cell, place) => (place === 3 ? '=PROPER("warm")' : place === 9 ? '=C6' : cell))
      : row,
  );

  test('overwrites no formula that it took for another row’s', () => {
    const rows = LIST.map((row, index) => (index === 1 ? [...row.slice(0, 9), '=C2'] : row));
    const { host, arm } = sortedBefore(rows, 'Range.getFormulasR1C1');
    const row = select(host, 'A2');
    arm();
    const failed = save<Failure>(host, row, [change(row, 'note', 'mine')]);
    expect(failed).toMatchObject({ ok: false, code: 'row-gone' });
    const notes = host.sheet('Overlaps').contents.map((cells) => cells[9]);
    expect(notes).toEqual(['Note', '', '', '', '', '=C6']);
  });

  test('gives the other row its own formulas back, as they were', () => {
    const { host, arm } = sortedBefore(withFormulas, 'Range.setValues');
    const row = select(host, 'A2');
    arm();
    const changes = [change(row, 'warmth', 'Hot'), change(row, 'note', 'mine')];
    expect(save(host, row, changes).ok).toBe(true);
    const { contents } = host.sheet('Overlaps');
    const ofAccount = (account: string): readonly string[] | undefined =>
      contents.find(([first]) => first === account);
    expect(contents.slice(1).map(([first]) => first)).toEqual([
      'Stark',
      'Initech',
      'Hooli',
      'Globex',
      'Acme',
    ]);
    expect([ofAccount('Stark')?.[3], ofAccount('Stark')?.[9]]).toEqual(['=PROPER("warm")', '=C2']);
    expect([ofAccount('Acme')?.[3], ofAccount('Acme')?.[9]]).toEqual(['Hot', 'mine']);
  });

  describe('in a list so long that not every formula is read beforehand', () => {
    const numbered = (index: number): string => `Zeta ${String(index).padStart(4, '0')}`;
    const long = (warmthOf: (index: number) => string): Rows => [
      ...LIST,
      ...Array.from({ length: 2500 }, (_row, index) => [
        ...[numbered(index), 'Contoso', 'Customer', warmthOf(index), '', 'A', 'Co-sell', 'Sam'],
        ...['', ''],
      ]),
    ];
    const saveInto = (rows: Rows): { host: Host; answer: Ok | Failure } => {
      const { host, arm } = sortedBefore(rows, 'Range.setValues');
      const row = select(host, 'A2');
      arm();
      return { host, answer: save<Ok | Failure>(host, row, [change(row, 'warmth', 'Hot')]) };
    };
    const warmth = (host: Host, account: string): string | undefined =>
      host.sheet('Overlaps').contents.find(([first]) => first === account)?.[3];

    test('both rows have their cells where there are no formulas', () => {
      const { host, answer } = saveInto(long((index) => `Warm ${index}`));
      expect(answer.ok).toBe(true);
      expect([warmth(host, 'Acme'), warmth(host, numbered(2499))]).toEqual(['Hot', 'Warm 2499']);
    });

    test('says which row to look at where the other one may have held a formula', () => {
      const { answer } = saveInto(long((index) => (index < 2400 ? '' : '=PROPER("warm")')));
      expect(answer).toMatchObject({ ok: false, code: 'unexpected' });
      expect((answer as Failure).message).toContain('went into row 2. Look at this row');
    });

    test('gives the other row its formula back where formulas stand near the saved row', () => {
      const { host, answer } = saveInto(long(() => '=PROPER("warm")'));
      expect(answer.ok).toBe(true);
      expect([warmth(host, 'Acme'), warmth(host, numbered(2499))]).toEqual([
        'Hot',
        '=PROPER("warm")',
      ]);
    });
  });

  test('tells two rows with one account and partner apart by their other cells', () => {
    const twins = LIST.map((row, index) =>
      index === 5 ? ['Acme', 'Northwind', ...row.slice(2)] : row,
    );
    const { host, arm } = sortedBefore(twins, 'Range.setValues', 3);
    const row = select(host, 'A2');
    arm();
    save(host, row, [change(row, 'owner', 'Lee')]);
    const owners = column(host, 'Overlaps', 'Owner');
    const notes = column(host, 'Overlaps', 'Note');
    expect(owners.filter((owner) => owner === 'Lee')).toHaveLength(1);
    expect(owners[notes.indexOf('met at the fair')]).toBe('Lee');
  });
});

describe('two rows with one account and partner', () => {
  const twins: Rows = [
    ...LIST,
    ['Acme', 'Northwind', 'Prospect', '', '', 'C', '', '', '', 'the other one'],
  ];

  test('are told apart by their cells, also after a sort', () => {
    const host = open(twins);
    const row = select(host, 'A7');
    expect(row.twins).toEqual([2]);
    ask(
      host,
      `ss.getSheetByName('Overlaps').getRange('A2:J7').sort({ column: 6, ascending: false })`,
    );
    save(host, row, [change(row, 'warmth', 'Hot')]);
    const notes = column(host, 'Overlaps', 'Note');
    expect(column(host, 'Overlaps', 'Warmth')[notes.indexOf('the other one')]).toBe('Hot');
    expect(column(host, 'Overlaps', 'Warmth')[notes.indexOf('met at the fair')]).toBe('');
  });

  test('are asked about where both have changed, and the answer is followed', () => {
    const host = open(twins);
    const row = select(host, 'A7');
    host.type('Overlaps', 'J7', 'changed');
    const failed = save<AmbiguousFailure>(host, row, [change(row, 'warmth', 'Hot')]);
    expect(failed.code).toBe('row-ambiguous');
    expect(failed.rows.map(({ key }) => key.row)).toEqual([2, 7]);
    expect(host.counts.writes).toBe(0);
    const chosen = failed.rows[1];
    if (!chosen) throw new Error('there is no second row');
    expect(save(host, chosen, [change(chosen, 'warmth', 'Hot')]).ok).toBe(true);
    expect(column(host, 'Overlaps', 'Warmth')[5]).toBe('Hot');
  });
});

describe('undo', () => {
  const undo = <Answer = Ok>(host: Host, token: UndoToken | null): Answer =>
    call(host, 'undoSave', { token });

  test('puts back what stood there, after other edits elsewhere and wherever the row has gone', () => {
    const host = open();
    choose(host, 'Score this sheet');
    const before = cells(host);
    const row = select(host, 'A2');
    const saved = save(host, row, [
      change(row, 'warmth', 'Hot'),
      change(row, 'lastTouch', '2026-06-12'),
      change(row, 'owner', ''),
    ]);
    host.type('Overlaps', 'J3', 'theirs');
    ask(host, `ss.getSheetByName('Overlaps').insertRowBefore(2)`);
    expect(undo(host, saved.undo).said).toMatch(/^Undone\./);
    const after = cells(host).filter((_row, index) => index !== 1);
    const expected = before.map((row) => [...row]);
    if (expected[2]) expected[2][9] = 'theirs';
    expect(after).toEqual(expected);
  });

  test('is refused where somebody has changed what it would put back', () => {
    const host = open();
    const row = select(host, 'A2');
    const saved = save(host, row, [change(row, 'warmth', 'Hot')]);
    host.type('Overlaps', 'D2', 'Cold');
    const failed = undo<ConflictFailure>(host, saved.undo);
    expect([failed.code, failed.conflicts[0]?.label]).toEqual(['conflict', 'Warmth']);
    expect(column(host, 'Overlaps', 'Warmth')[0]).toBe('Cold');
  });
});

describe('the worklist', () => {
  test('has the candidates nearest to qualifying first, and a count for every filter', () => {
    const list = call<Worklist>(open(), 'worklist', { ...ALL, me: 'Sam' });
    expect(list.items.map(({ account, missing }) => `${account}: ${missing.join(', ')}`)).toEqual([
      'Hooli: motion',
      'Acme: warmth',
      'Initech: warmth',
      'Globex: warmth, motion',
    ]);
    expect(list.counts).toEqual({
      all: 4,
      'missing-warmth': 2,
      cold: 0,
      stale: 1,
      undated: 0,
      'missing-motion': 1,
      'no-next-step': 4,
      overdue: 1,
      'due-this-week': 0,
      waiting: 0,
      'check-data': 0,
      mine: 2,
    });
    expect(list.partners).toEqual([
      { partner: 'Contoso', count: 2 },
      { partner: 'Northwind', count: 2 },
    ]);
  });

  test('is filtered by kind and by partner, and given by the page', () => {
    const host = open();
    const accounts = (query: Partial<WorklistQuery>): string[] =>
      call<Worklist>(host, 'worklist', { ...ALL, ...query }).items.map(({ account }) => account);
    expect(accounts({ filter: 'stale' })).toEqual(['Initech']);
    expect(accounts({ filter: 'overdue' })).toEqual(['Hooli']);
    expect(accounts({ partner: 'northwind' })).toEqual(['Acme', 'Globex']);
    expect(accounts({ offset: 1, limit: 2 })).toEqual(accounts({}).slice(1, 3));
  });
});

describe('the worklist’s filters', () => {
  const rows: Rows = [
    ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Owner', 'Due'],
    ['Cold', 'P', 'Customer', 'Cold', day('2025-01-10'), 'A', 'Co-sell', 'Joanna Hill', ''],
    [
      'Late',
      'P',
      'Customer',
      'Warm',
      day('2026-06-10'),
      'A',
      '',
      'ann.lee@x.example',
      day('2026-06-01'),
    ],
    ['Fine', 'P', 'Customer', '', '', 'A', 'Co-sell', 'Dana, Ann', ''],
  ];
  const accounts = (query: Partial<WorklistQuery>): string[] =>
    call<Worklist>(openBook({ sheets: { Overlaps: rows } }), 'worklist', {
      ...ALL,
      ...query,
    }).items.map(({ account }) => account);

  test('go by the dates, as the sheet’s red flags do, whatever else is wrong with the row', () => {
    expect(accounts({ filter: 'stale' })).toEqual(['Cold']);
    expect(accounts({ filter: 'overdue' })).toEqual(['Late']);
  });

  test('list the rows with data to check, counted, and among no other rows', () => {
    const unread = ['Odd', 'P', 'Customer', 'Champ', day('2026-06-10'), 'A', 'Co-sell', 'Ann', ''];
    const broken = ['Gone', 'P', '#N/A', 'Warm', day('2026-06-10'), 'A', 'Co-sell', 'Ann', ''];
    const list = (filter: WorklistQuery['filter']): Worklist =>
      call(openBook({ sheets: { Overlaps: [...rows, unread, broken] } }), 'worklist', {
        ...ALL,
        ...{ filter, me: 'Ann' },
      });
    const toCheck = list('check-data');
    expect(toCheck.items.map(({ account }) => account).sort()).toEqual(['Gone', 'Odd']);
    expect(toCheck.items.find(({ account }) => account === 'Odd')?.nextStep).toContain('Champ');
    expect([toCheck.counts['check-data'], toCheck.counts.all]).toEqual([2, 3]);
    expect(
      list('all')
        .items.map(({ account }) => account)
        .sort(),
    ).toEqual(['Cold', 'Fine', 'Late']);
    expect(list('mine').total).toBe(2);
  });

  test.each([
    ['Ann', ['Late', 'Fine']],
    ['joanna hill', ['Cold']],
    ['Joanna', ['Cold']],
    ['Hil', []],
    ['Ann Lee', ['Late']],
  ])('take %s for an owner by whole words', (me, mine) => {
    expect(accounts({ filter: 'mine', me }).sort()).toEqual(mine.slice().sort());
  });
});

describe('opening the sidebar', () => {
  test('takes one request for everything on its first screen', () => {
    const host = open();
    host.select('Overlaps', 'A3');
    const opened = call<Bootstrap>(host, 'bootstrap', { worklist: null });
    expect(opened.selected).toMatchObject({ kind: 'row', details: { account: 'Globex' } });
    expect(opened.worklist?.total).toBe(4);
    expect([opened.overlapTab?.sheetName, opened.leadsTab, opened.asOf]).toEqual([
      'Overlaps',
      null,
      '2026-06-30',
    ]);
  });

  test('says in words what is missing in an empty spreadsheet', () => {
    const opened = call<Bootstrap>(openBook({ sheets: { Sheet1: [] } }), 'bootstrap', {
      worklist: null,
    });
    expect(opened).toMatchObject({ ok: true, worklist: null, overlapTab: null });
    expect(opened.setupNeeded).toMatch(/^No tab looks like an overlap list/);
  });

  test('remembers the name and the half-typed forms', () => {
    const host = open();
    call(host, 'rememberName', { me: 'Dana Cole' });
    call(host, 'keepDrafts', { drafts: '{"row":1}' });
    const opened = call<Bootstrap>(host, 'bootstrap', { worklist: null });
    expect([opened.me, opened.drafts]).toEqual(['Dana Cole', '{"row":1}']);
  });
});

describe('a column of plain text', () => {
  test.each([
    false,
    true,
  ])('keeps a day as a day, and a text as it was typed (verbatim: %p)', (verbatim) => {
    const host = open();
    ask(host, "ss.getSheetByName('Overlaps').getRange('A1:J50').setNumberFormat('@'), 0");
    host.workbook.plainTextIsVerbatim = verbatim;
    const row = select(host, 'A2');
    const changes = [change(row, 'lastTouch', '2026-06-20'), change(row, 'owner', '+49 Dana')];
    const answer = save(host, row, changes);
    const [, saved = []] = host.sheet('Overlaps').values;
    expect([saved[4], saved[7]]).toEqual(['2026-06-20', '+49 Dana']);
    const again = select(host, 'A2').form.find(({ field }) => field === 'lastTouch');
    expect(again?.shown.value).toBe('2026-06-20');
    expect(host.run('undoSave', { token: answer.undo })).toMatchObject({ ok: true });
  });
});
