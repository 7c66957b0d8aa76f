// The fake workbook's worklist: filters, partners, pages.
import type {
  RowDetails,
  Worklist,
  WorklistFilter,
  WorklistItem,
  WorklistQuery,
} from '../../../src/rpc';
import { type FakeRow, isOverdue, isStale, TODAY } from './fake-row';

/** A row with what the server says of it. */
export interface FakeEntry {
  readonly row: FakeRow;
  readonly details: RowDetails;
}

const MOST_ITEMS = 100;

function itemOf({ row, details }: FakeEntry): WorklistItem {
  const { key, account, partner, score, missing, nextStep } = details;
  return {
    key,
    account,
    partner,
    score: score ?? 0,
    missing,
    nextStep,
    stale: isStale(row.cells),
    overdue: isOverdue(row.cells),
    due: row.cells.due ?? '',
    waiting: details.introduction.state === 'asked' ? 'waiting' : 'no',
    chaseOn: '',
  };
}

const FILTERS: Readonly<Record<WorklistFilter, (entry: FakeEntry, me: string) => boolean>> = {
  all: () => true,
  mine: ({ row }, me) => me !== '' && row.cells.owner === me,
  'missing-warmth': ({ details }) => details.missing.includes('warmth'),
  cold: ({ row }) => ['Lukewarm', 'Cold'].includes(row.cells.warmth ?? ''),
  stale: ({ row }) => isStale(row.cells),
  undated: () => false,
  'missing-motion': ({ details }) => details.missing.includes('motion'),
  'no-next-step': ({ row }) => !!row.cells.motion && !row.cells.nextStep,
  overdue: ({ row }) => isOverdue(row.cells),
  'due-this-week': ({ row }) => (row.cells.due ?? '') >= TODAY,
  waiting: ({ details }) => details.introduction.state === 'asked',
  'check-data': ({ details }) => details.status === 'Check data',
};

export function worklistOf(
  entries: readonly FakeEntry[],
  query: WorklistQuery,
): Omit<Worklist, 'tab' | 'start'> {
  const all = entries.filter(({ details }) => details.missing.length > 0);
  const isIn = (entry: FakeEntry, filter = query.filter) => FILTERS[filter](entry, query.me);
  const { partner = null, owner = null } = query;
  const ownerOf = ({ row }: FakeEntry): string => row.cells.owner ?? '';
  const isAt = ({ row }: FakeEntry) => partner === null || row.partner === partner;
  const isOwners = (entry: FakeEntry) => owner === null || ownerOf(entry) === owner;
  const within = all.filter((entry) => isAt(entry) && isOwners(entry));
  const found = within
    .filter((entry) => isIn(entry))
    .map(itemOf)
    .sort((a, b) => b.score - a.score);
  const names = (entries: readonly FakeEntry[], nameOf: (entry: FakeEntry) => string) =>
    Array.from(new Set(entries.map(nameOf)), (name) => ({
      name,
      count: entries.filter((entry) => nameOf(entry) === name).length,
    }));
  const ofFilter = all.filter((entry) => isIn(entry));
  const counts = Object.keys(FILTERS).map((name) => [
    name,
    within.filter((entry) => isIn(entry, name as WorklistFilter)).length,
  ]);
  return {
    query,
    items: found.slice(query.offset, query.offset + Math.min(MOST_ITEMS, query.limit)),
    total: found.length,
    counts: Object.fromEntries(counts),
    partners: names(ofFilter.filter(isOwners), ({ row }) => row.partner).map(({ name, count }) => ({
      partner: name,
      count,
    })),
    owners: names(ofFilter.filter(isAt), ownerOf).map(({ name, count }) => ({
      owner: name,
      count,
    })),
    load: '',
  };
}
