// The fake workbook's worklist: filters, partners, pages.
import type {
  RowDetails,
  Worklist,
  WorklistFilter,
  WorklistItem,
  WorklistQuery,
} from '../../../src/rpc';
import { type FakeRow, isOverdue, isStale } from './fake-row';

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
    waiting: details.introduction.state === 'asked' ? 'waiting' : 'no',
  };
}

function passes({ row, details }: FakeEntry, filter: WorklistFilter, me: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'missing-warmth':
      return details.missing.includes('warmth');
    case 'missing-motion':
      return details.missing.includes('motion');
    case 'stale':
      return isStale(row.cells);
    case 'overdue':
      return isOverdue(row.cells);
    case 'waiting':
      return details.introduction.state === 'asked';
    case 'check-data':
      return details.status === 'Check data';
    case 'mine':
      return me !== '' && row.cells.owner === me;
  }
}

export function worklistOf(entries: readonly FakeEntry[], query: WorklistQuery): Worklist {
  const all = entries.filter(({ details }) => details.missing.length > 0);
  const isIn = (entry: FakeEntry, filter = query.filter) => passes(entry, filter, query.me);
  const ofPartner = all.filter(
    ({ row }) => query.partner === null || row.partner === query.partner,
  );
  const ofFilter = all.filter((entry) => isIn(entry));
  const found = ofPartner
    .filter((entry) => isIn(entry))
    .map(itemOf)
    .sort((a, b) => b.score - a.score);
  const count = (filter: WorklistFilter) => ofPartner.filter((entry) => isIn(entry, filter)).length;
  return {
    query,
    items: found.slice(query.offset, query.offset + Math.min(MOST_ITEMS, query.limit)),
    total: found.length,
    counts: {
      all: count('all'),
      'missing-warmth': count('missing-warmth'),
      'missing-motion': count('missing-motion'),
      stale: count('stale'),
      overdue: count('overdue'),
      waiting: count('waiting'),
      'check-data': count('check-data'),
      mine: count('mine'),
    },
    partners: Array.from(new Set(ofFilter.map(({ row }) => row.partner)), (partner) => ({
      partner,
      count: ofFilter.filter(({ row }) => row.partner === partner).length,
    })),
  };
}
