// Saves, undo and other people's edits in any order: no lost update, and no write to another row.
import fc from 'fast-check';
import type { Host } from '../../../host/node';
import type { Failure, FormField, RowDetails, Saved, UndoToken } from '../../../src/rpc';
import { ask, openBook, type Rows } from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Owner', 'Note'];
const ACCOUNTS = ['Acme', 'Globex', 'Initech', 'Hooli'];
const FIELDS = { warmth: 3, motion: 5, owner: 6, note: 7 } as const;
type Field = keyof typeof FIELDS & FormField;

const LIST: Rows = [
  HEADERS,
  ...ACCOUNTS.map((account) => [account, 'Northwind', 'Customer', '', 'A', '', '', '']),
];

/** Too many cells to be read for the sake of one row. */
const [LONG_ROWS, LONG_COLUMNS] = [110, 190];
const LONG_LIST: Rows = [
  [...HEADERS, ...new Array<string>(LONG_COLUMNS - HEADERS.length).fill(''), 'Remarks'],
  ...LIST.slice(1),
  ...Array.from({ length: LONG_ROWS }, (_row, index) => [
    ...[`Other ${index}`, 'Northwind', 'Customer', 'Hot', 'B', 'Co-sell', 'Lee', `${index}`],
  ]),
];

type Step =
  | { readonly do: 'look'; readonly account: string }
  | { readonly do: 'save'; readonly account: string; readonly field: Field; readonly value: string }
  | { readonly do: 'undo' }
  | { readonly do: 'type'; readonly account: string; readonly field: Field; readonly value: string }
  | { readonly do: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly do: 'insert'; readonly row: number }
  | { readonly do: 'delete'; readonly account: string };

const account = fc.constantFrom(...ACCOUNTS);
const field = fc.constantFrom<Field>('warmth', 'motion', 'owner', 'note');
const value = fc.constantFrom('', 'Hot', 'Cold', 'Sam', '=1+1', "'x", '-5', 'Co-sell');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), account }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), account, field, value }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), account, field, value }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sort' as const),
      column: fc.integer({ min: 1, max: HEADERS.length }),
      ascending: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      row: fc.integer({ min: 2, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), account }) },
);

/** The sheet as it should be: each account's cells, whatever the order of the rows. */
type Model = Map<string, Map<Field, string>>;

/** What the sidebar shows, and the last save's way back. */
interface Sidebar {
  readonly shown: Map<string, RowDetails>;
  undo: {
    readonly token: UndoToken;
    account: string;
    field: Field;
    before: string;
    after: string;
  } | null;
}

function rowOf(host: Host, name: string): number {
  return host.sheet('Overlaps').shown.findIndex((row) => row[0] === name) + 1;
}

function look(host: Host, name: string): RowDetails {
  host.select('Overlaps', `A${rowOf(host, name)}`);
  const answer = host.run('selection', { known: null }) as { selected: { details: RowDetails } };
  return answer.selected.details;
}

function typed(host: Host, name: string, into: Field, text: string): void {
  const escaped = JSON.stringify(text === '' ? '' : `'${text}`);
  ask(
    host,
    `ss.getSheetByName('Overlaps').getRange(${rowOf(host, name)}, ${FIELDS[into] + 1}).setValue(${escaped})`,
  );
}

function play(host: Host, model: Model, sidebar: Sidebar, one: Step): void {
  const { shown } = sidebar;
  switch (one.do) {
    case 'look':
      if (model.has(one.account)) shown.set(one.account, look(host, one.account));
      return;
    case 'type':
      if (!model.has(one.account)) return;
      typed(host, one.account, one.field, one.value);
      model.get(one.account)?.set(one.field, one.value);
      return;
    case 'sort': {
      const last = host.sheet('Overlaps').shown.length;
      ask(
        host,
        `ss.getSheetByName('Overlaps').getRange(2, 1, ${last - 1}, 8).sort({ column: ${one.column}, ascending: ${one.ascending} })`,
      );
      return;
    }
    case 'insert':
      ask(host, `ss.getSheetByName('Overlaps').insertRowBefore(${one.row})`);
      return;
    case 'delete':
      if (!model.has(one.account) || model.size === 1) return;
      ask(host, `ss.getSheetByName('Overlaps').deleteRow(${rowOf(host, one.account)})`);
      model.delete(one.account);
      return;
    case 'save': {
      const details = shown.get(one.account);
      const cell = details?.form.find((each) => each.field === one.field);
      if (!details || !cell) return;
      const request = {
        key: details.key,
        changes: [{ field: one.field, shown: cell.shown, value: one.value }],
        ...{ addColumns: [], confirmedBy: '', next: null, cursor: null },
      };
      const answer = host.run('saveRow', request) as (Saved & { ok: true }) | Failure;
      const cells = model.get(one.account);
      if (!cells) {
        expect(answer).toMatchObject({ ok: false, code: 'row-gone' });
        return;
      }
      const current = cells.get(one.field) ?? '';
      const isFree = current === cell.shown.value || current === one.value;
      expect(answer).toMatchObject(isFree ? { ok: true } : { ok: false, code: 'conflict' });
      if (!answer.ok) return;
      if (answer.undo) {
        const { account: name, field: into, value: after } = one;
        sidebar.undo = { token: answer.undo, account: name, field: into, before: current, after };
      }
      cells.set(one.field, one.value);
      shown.set(one.account, answer.row);
      return;
    }
    case 'undo': {
      const { undo } = sidebar;
      if (!undo) return;
      sidebar.undo = null;
      const answer = host.run('undoSave', { token: undo.token }) as { ok: boolean; code?: string };
      const cells = model.get(undo.account);
      const current = cells?.get(undo.field) ?? '';
      const code = cells ? 'conflict' : 'row-gone';
      const isFree = cells !== undefined && (current === undo.after || current === undo.before);
      expect(answer).toMatchObject(isFree ? { ok: true } : { ok: false, code });
      if (isFree) cells?.set(undo.field, undo.before);
    }
  }
}

function sheetAsModel(host: Host): Model {
  const model: Model = new Map();
  for (const row of host.sheet('Overlaps').shown.slice(1)) {
    if (!ACCOUNTS.includes(row[0] ?? '')) continue;
    const cells = new Map<Field, string>();
    for (const [name, place] of Object.entries(FIELDS)) cells.set(name as Field, row[place] ?? '');
    model.set(row[0] ?? '', cells);
  }
  return model;
}

test.each([
  ['a short list', LIST, 25],
  ['a list that is too long to be read for one row', LONG_LIST, 6],
])('%s holds exactly what everybody meant it to hold', (_name, list, numRuns) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (steps) => {
      const host = openBook({ sheets: { Overlaps: list } });
      host.run('worklist', { filter: 'all', partner: null, me: '', offset: 0, limit: 50 });
      const model = sheetAsModel(host);
      const sidebar: Sidebar = { shown: new Map(), undo: null };
      for (const name of ACCOUNTS) sidebar.shown.set(name, look(host, name));
      for (const one of steps) {
        play(host, model, sidebar, one);
        expect(sheetAsModel(host)).toEqual(model);
      }
      const formulas = host.sheet('Overlaps').contents.flat();
      expect(formulas.filter((content) => content.startsWith('='))).toEqual([]);
    }),
    { numRuns },
  );
});
