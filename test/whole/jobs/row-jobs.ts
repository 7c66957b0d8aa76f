// The sidebar's calls about one row: shown, saved, undone, asked about.
import type { Host } from '../../../host/node';
import type {
  FieldChange,
  FormField,
  RowDetails,
  RowsChanged,
  RowsPreview,
  SaveRequest,
  UndoToken,
  Worklist,
} from '../../../src/rpc';
import { accountName, FRESH, LONG, OVERLAPS, SCORED } from './books';
import { type Job, SCORE_COLUMNS } from './job';

const ALL = { filter: 'all', partner: null, me: '', offset: 0, limit: 20 } as const;

/** In the midst of the list, and without warmth and motion. */
const TARGET = accountName(9);

interface SelectedRow {
  readonly selected: { readonly details: RowDetails };
}

/** The row as the sidebar shows it once its row is selected. */
function shownRow(host: Host, name = TARGET): RowDetails {
  const row = host.sheet(OVERLAPS).values.findIndex(([account]) => account === name);
  host.select(OVERLAPS, `A${row + 1}`);
  const answer = host.run('selection', { known: null }) as SelectedRow;
  return answer.selected.details;
}

function saveRequest(
  host: Host,
  values: Partial<Record<FormField, string>>,
  addColumns: readonly FormField[] = [],
): SaveRequest {
  const { key, form } = shownRow(host);
  const changes = form.flatMap(({ field, shown }): FieldChange[] => {
    const value = values[field];
    return value === undefined ? [] : [{ field, shown, value }];
  });
  const cursor = { sheetId: key.sheetId, row: key.row };
  return { key, changes, addColumns, confirmedBy: 'Dana', next: ALL, cursor };
}

/** The same by a sidebar that has the list, so that it says itself which rows follow. */
function listedRequest(host: Host): SaveRequest {
  const request = saveRequest(host, QUALIFYING);
  const { items } = host.run('worklist', ALL) as Worklist;
  const upcoming = items.map(({ key }) => key).filter(({ account }) => account !== TARGET);
  return { ...request, upcoming: upcoming.slice(0, 5) };
}

const QUALIFYING = {
  warmth: 'Warm',
  lastTouch: '2026-06-25',
  motion: 'Co-sell',
  owner: '=Lee',
  due: '2026-08-01',
};
const QUALIFIED = ['Warmth', 'Last touch', 'Motion', 'Owner', 'Due'];

/** What is planned for the row, and what changing it needs. */
function manyRows(host: Host): object {
  const changes = [
    { field: 'owner', value: '=Lee' },
    { field: 'due', value: '2026-08-01' },
  ];
  const request = { keys: [shownRow(host).key], changes };
  const { rows } = host.run('previewRows', request) as RowsPreview;
  return { rows: rows.map(({ key, cells }) => ({ key, cells })), addColumns: false };
}

const asked = ({ key }: RowDetails): object => ({
  key,
  mark: 'asked',
  me: 'Dana',
  addColumns: true,
});
const ASKED = ['Motion', 'Owner', 'Due'];
/** Another row, with which the column comes. */
const OTHER = accountName(13);

const row = (headers: readonly string[]) => ({ row: { account: TARGET, headers } });

export const ROW_JOBS: readonly Job[] = [
  {
    name: 'saveRow, in a long list that the sidebar has',
    runs: 'saveRow',
    book: LONG,
    after: (host) => host.run('worklist', ALL),
    request: listedRequest,
    writes: { columns: SCORE_COLUMNS, ...row(QUALIFIED) },
    // The five columns that are written, and since when each row is an EQL.
    budget: { calls: 51, alternations: 0, cellsPerRow: 6 },
  },
  {
    name: 'saveRow, that makes an EQL of a candidate',
    runs: 'saveRow',
    book: SCORED,
    request: (host) => saveRequest(host, QUALIFYING),
    writes: { columns: SCORE_COLUMNS, ...row(QUALIFIED) },
    budget: { calls: 34, alternations: 0, cellsPerRow: 38 },
  },
  {
    name: 'saveRow, that adds the columns it needs',
    runs: 'saveRow',
    book: SCORED,
    request: (host) =>
      saveRequest(host, { partnerContact: '+Ana', nextStep: 'Call Ana' }, [
        'partnerContact',
        'nextStep',
      ]),
    writes: {
      columns: [...SCORE_COLUMNS, 'Partner contact', 'Next step'],
      ...row([]),
    },
    budget: { calls: 43, alternations: 1, cellsPerRow: 61 },
  },
  {
    name: 'saveRow, with a motion of ours that nobody knows yet',
    runs: 'saveRow',
    book: SCORED,
    request: (host) => saveRequest(host, { ...QUALIFYING, motion: 'ABM play' }),
    writes: { columns: SCORE_COLUMNS, tabs: ['EQL Settings'], ...row(QUALIFIED) },
    budget: { calls: 140, alternations: 2, cellsPerRow: 38 },
  },
  {
    name: 'saveRow, on a list that was never scored',
    runs: 'saveRow',
    book: FRESH,
    request: (host) => saveRequest(host, { warmth: 'Hot' }),
    writes: row(['Warmth']),
    budget: { calls: 30, alternations: 0, cellsPerRow: 25 },
  },
  {
    name: 'undoSave',
    runs: 'undoSave',
    book: SCORED,
    request(host) {
      const saved = host.run('saveRow', saveRequest(host, QUALIFYING));
      return { token: (saved as { readonly undo: UndoToken }).undo };
    },
    writes: { columns: SCORE_COLUMNS, ...row(QUALIFIED) },
    budget: { calls: 31, alternations: 0, cellsPerRow: 38 },
  },
  {
    name: 'markIntroduction, asked, with a column to add',
    runs: 'markIntroduction',
    book: SCORED,
    request: (host) => asked(shownRow(host)),
    writes: { columns: [...SCORE_COLUMNS, 'Introduction requested on'], ...row(ASKED) },
    budget: { calls: 44, alternations: 1, cellsPerRow: 59 },
  },
  {
    name: 'markIntroduction, in a long list that the sidebar has',
    runs: 'markIntroduction',
    book: LONG,
    after(host) {
      host.run('markIntroduction', asked(shownRow(host, OTHER)));
      host.run('worklist', ALL);
    },
    request: (host) => asked(shownRow(host)),
    writes: { columns: SCORE_COLUMNS, ...row([...ASKED, 'Introduction requested on']) },
    // What it writes, what else it may, and since when each row is an EQL.
    budget: { calls: 55, alternations: 0, cellsPerRow: 6 },
  },
  {
    name: 'previewRows',
    runs: 'previewRows',
    book: SCORED,
    request: (host) => ({
      keys: [shownRow(host).key],
      changes: [{ field: 'nextStep', value: 'Call' }],
    }),
    budget: { calls: 18, alternations: 0, cellsPerRow: 40 },
  },
  {
    name: 'changeRows',
    runs: 'changeRows',
    book: SCORED,
    request: manyRows,
    writes: { columns: SCORE_COLUMNS, ...row(['Owner', 'Due']) },
    budget: { calls: 34, alternations: 0, cellsPerRow: 66 },
  },
  {
    name: 'undoRows',
    runs: 'undoRows',
    book: SCORED,
    request: (host) => ({ token: (host.run('changeRows', manyRows(host)) as RowsChanged).undo }),
    writes: { columns: SCORE_COLUMNS, ...row(['Owner', 'Due']) },
    budget: { calls: 32, alternations: 0, cellsPerRow: 66 },
  },
  {
    name: 'introduction',
    runs: 'introduction',
    book: SCORED,
    request: (host) => ({ key: shownRow(host).key, me: 'Dana' }),
    budget: { calls: 19, alternations: 0, cellsPerRow: 19 },
  },
  {
    name: 'rowDetails, with the row selected in the sheet',
    runs: 'rowDetails',
    book: SCORED,
    request: (host) => ({ key: shownRow(host).key, select: true }),
    budget: { calls: 26, alternations: 1, cellsPerRow: 19 },
  },
  {
    name: 'selection',
    runs: 'selection',
    book: SCORED,
    request: () => ({ known: null }),
    budget: { calls: 38, alternations: 0, cellsPerRow: 19 },
  },
];
