// The worklist that the sidebar keeps: how it goes on after a row, and what a save changes in it.

import { upcomingOf, withChange } from '../../../sidebar/state/list-changes';
import { INITIAL_STATE, type SidebarState } from '../../../sidebar/state/state';
import { WHOLE_LIST } from '../../../sidebar/state/worklist-pages';
import type {
  ListedRow,
  RowDetails,
  Worklist,
  WorklistFilter,
  WorklistItem,
} from '../../../src/rpc';

const key = (account: string, row: number) => ({
  ...{ sheetId: 7, row, account, partner: 'Contoso', domain: '', fingerprint: '' },
});
const item = (
  account: string,
  row: number,
  missing: WorklistItem['missing'],
  score: number,
  due = '',
): WorklistItem => ({
  ...{ key: key(account, row), account, partner: 'Contoso', score, missing, due },
  ...{ nextStep: '', stale: false, overdue: false, waiting: 'no', chaseOn: '' },
});

const ACME = item('Acme', 4, ['motion'], 70, '2026-07-01');
const GLOBEX = item('Globex', 2, ['motion'], 60, '2026-06-01');
const INITECH = item('Initech', 3, ['warmth', 'motion'], 50);

const COUNTS = { all: 3, 'missing-motion': 3, 'missing-warmth': 1 } as Worklist['counts'];
const LIST: Worklist = {
  query: WHOLE_LIST,
  tab: { sheetId: 7, sheetName: 'Overlaps' },
  items: [ACME, GLOBEX, INITECH],
  total: 3,
  counts: COUNTS,
  partners: [{ partner: 'Contoso', count: 3 }],
  owners: [
    { owner: 'Dana', count: 2 },
    { owner: '', count: 1 },
  ],
  load: '',
  start: null,
};

const listed = (
  one: WorklistItem,
  filters: readonly WorklistFilter[],
  owner = 'Dana',
): ListedRow => ({ item: one, filters, owner });
const accounts = ({ items }: Pick<Worklist, 'items'>) => items.map(({ account }) => account);
const state = (changes: Partial<SidebarState> = {}): SidebarState => ({
  ...INITIAL_STATE,
  list: LIST,
  ...changes,
});
const row = ({ key: place, missing, score }: WorklistItem): RowDetails =>
  ({ key: place, missing, score, form: [] }) as unknown as RowDetails;
const names = (keys: ReturnType<typeof upcomingOf>) => keys?.map(({ account }) => account) ?? null;

describe('what follows a row', () => {
  test('are the rows below it in the list', () => {
    expect(names(upcomingOf(state(), row(ACME)))).toEqual(['Globex', 'Initech']);
    expect(names(upcomingOf(state(), row(INITECH)))).toEqual([]);
  });

  test('are those that it would stand before, where the list hasn’t got it', () => {
    const hooli = item('Hooli', 9, ['motion'], 60);
    expect(names(upcomingOf(state(), row(hooli)))).toEqual(['Initech']);
  });

  test.each<[string, Partial<SidebarState>]>([
    ['there is no list', { list: null }],
    ['the list is out of date', { listOutdated: true }],
    ['another filter was chosen meanwhile', { query: { ...WHOLE_LIST, filter: 'mine' } }],
    ['more of the list isn’t loaded yet', { list: { ...LIST, total: 90 } }],
  ])('isn’t known where %s', (_why, changes) => {
    expect(upcomingOf(state(changes), row(INITECH))).toBeNull();
  });
});

describe('a save', () => {
  test('that makes an EQL of a row takes it off the list and out of the counts', () => {
    const before = listed(ACME, ['all', 'missing-motion']);
    const after = withChange(LIST, { before, after: null });
    expect(accounts(after)).toEqual(['Globex', 'Initech']);
    expect(after.total).toBe(2);
    expect(after.counts).toMatchObject({ all: 2, 'missing-motion': 2, 'missing-warmth': 1 });
    expect(after.partners).toEqual([{ partner: 'Contoso', count: 2 }]);
    expect(after.owners[0]).toEqual({ owner: 'Dana', count: 1 });
  });

  test('that brings a row nearer puts it in its new place', () => {
    const nearer = { ...INITECH, missing: ['motion'], score: 65 } as const;
    const before = listed(INITECH, ['all', 'missing-motion', 'missing-warmth'], '');
    const after = withChange(LIST, {
      before,
      after: listed(nearer, ['all', 'missing-motion'], 'Lee'),
    });
    expect(accounts(after)).toEqual(['Acme', 'Initech', 'Globex']);
    expect(after.counts).toMatchObject({ all: 3, 'missing-motion': 3, 'missing-warmth': 0 });
    expect(after.owners).toEqual([
      { owner: 'Dana', count: 2 },
      { owner: 'Lee', count: 1 },
    ]);
  });

  test('of a row that another filter has changes that filter’s count alone', () => {
    const cold = listed(item('Hooli', 9, [], 90), ['no-next-step']);
    const list = { ...LIST, counts: { ...COUNTS, 'no-next-step': 4 } };
    const after = withChange(list, { before: cold, after: null });
    expect(after.counts['no-next-step']).toBe(3);
    expect([after.items, after.total]).toEqual([LIST.items, 3]);
  });

  test('keeps a list of what is due in the order of its days', () => {
    const query = { ...WHOLE_LIST, filter: 'overdue' } as const;
    const list = { ...LIST, query, items: [GLOBEX, ACME], total: 2 };
    const later = { ...GLOBEX, due: '2026-07-15' };
    const after = withChange(list, {
      before: listed(GLOBEX, ['overdue']),
      after: listed(later, ['overdue']),
    });
    expect(accounts(after)).toEqual(['Acme', 'Globex']);
  });

  test('leaves a row that belongs below what is loaded to be loaded with the rest', () => {
    const list = { ...LIST, total: 90 };
    const last = item('Hooli', 90, ['warmth', 'fit', 'motion'], 5);
    const after = withChange(list, { before: null, after: listed(last, ['all']) });
    expect(accounts(after)).toEqual(accounts(LIST));
    expect(after.total).toBe(91);
  });
});
