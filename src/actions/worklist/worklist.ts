// The worklist: candidates, those nearest to qualifying first, and what else has to be done; filtered,
// counted, by the page.
import type { Day } from '../../core/cells/cell';
import { isoDay } from '../../core/cells/day';
import { foldText } from '../../core/cells/text';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { bestToAsk, loadSentence, openRequestsAt } from '../../core/introduction/partner-load';
import type { ListedRow, Worklist, WorklistFilter, WorklistItem, WorklistQuery } from '../../rpc';
import { accountOf, type OverlapView, partnerOf, rowKeyOf, rowTerms } from '../row/overlap-view';
import {
  type AssessedRow,
  byNearness,
  type Candidate,
  chaseOnOf,
  dueOf,
  rowsToWorkOn,
  SOME_DAY,
  scoreOf,
} from './candidate';
import { FILTERS, passes } from './filters';
import { ownerOf } from './owner-of';
import { startFacts } from './start-facts';

/** More than this in one answer only slows the sidebar down. */
const LONGEST_PAGE = 100;

/** The day that a filter's list goes by, the earliest first; undefined where it goes by nearness. */
const dayFor = (view: OverlapView, filter: WorklistFilter) => {
  type Known = AssessedRow & Partial<Candidate>;
  switch (filter) {
    case 'waiting':
      return (one: Known): Day =>
        ('chaseOn' in one ? one.chaseOn : chaseOnOf(view, one.row)) ?? SOME_DAY;
    case 'overdue':
    case 'due-this-week':
      return (one: Known): Day => ('due' in one ? one.due : dueOf(view, one.row)) ?? SOME_DAY;
    default:
      return undefined;
  }
};

/** The order of a filter's list: those to chase and those due first, else nearest to qualifying. */
export function listOrder(view: OverlapView, filter: WorklistFilter) {
  const dayOf = dayFor(view, filter);
  return (one: AssessedRow, other: AssessedRow): number => {
    const [first, second] = dayOf ? [dayOf(one), dayOf(other)] : [0, 0];
    return first === second ? byNearness(one, other) : first - second;
  };
}

const waitingOf = ({ chaseOn }: Candidate, asOf: Day): WorklistItem['waiting'] => {
  if (chaseOn === undefined) return 'no';
  return asOf >= chaseOn ? 'chase' : 'waiting';
};

const dayText = (day: Day | undefined): string =>
  day === undefined || day === SOME_DAY ? '' : isoDay(day);

function itemOf(view: OverlapView, candidate: Candidate): WorklistItem {
  const { row, assessment, due } = candidate;
  return {
    key: rowKeyOf(view, row),
    account: accountOf(row),
    partner: partnerOf(row),
    score: scoreOf(candidate),
    missing: assessment.missing,
    nextStep: assessment.nextStep,
    stale: candidate.isStale,
    overdue: candidate.isOverdue,
    due: dayText(due),
    waiting: waitingOf(candidate, view.asOf),
    chaseOn: dayText(candidate.chaseOn),
  };
}

/** A row as every filter's list has it or hasn't; null where it isn't to be worked on. */
export function listedRow(
  view: OverlapView,
  row: SheetOverlapRow | undefined,
  me: string,
): ListedRow | null {
  const rows = row ? [row] : [];
  const [candidate] = rowsToWorkOn({ ...view, overlap: { ...view.overlap, rows } });
  if (!candidate) return null;
  return {
    item: itemOf(view, candidate),
    filters: FILTERS.filter((filter) => passes(candidate, filter, { me, asOf: view.asOf })),
    owner: ownerOf(candidate.row, view.settings),
  };
}

/** How often each name stands among rows, the most frequent first. */
function counted(
  candidates: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const candidate of candidates) {
    const name = nameOf(candidate);
    const key = foldText(name);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { name, count: 1 });
  }
  return Array.from(counts.values()).sort(
    (one, other) => other.count - one.count || (one.name < other.name ? -1 : 1),
  );
}

/** What a query asks for, each part by itself, so that each can be counted within the others. */
function partsOf(view: OverlapView, { filter, partner, owner = null, me }: WorklistQuery) {
  const is = (wanted: string | null, name: string): boolean =>
    wanted === null || foldText(name) === foldText(wanted);
  const terms = { me, asOf: view.asOf };
  return {
    has: (candidate: Candidate, which = filter) => passes(candidate, which, terms),
    isAtPartner: ({ row }: Candidate) => is(partner, partnerOf(row)),
    isOwners: ({ row }: Candidate) => owner === null || is(owner, ownerOf(row, view.settings)),
  };
}

/** The rows of a query, in the list's order. */
export function selected(
  view: OverlapView,
  candidates: readonly Candidate[],
  query: WorklistQuery,
): readonly Candidate[] {
  const { has, isAtPartner, isOwners } = partsOf(view, query);
  return candidates
    .filter((one) => isAtPartner(one) && isOwners(one) && has(one))
    .sort(listOrder(view, query.filter));
}

/** What to know of the query's partner before it is asked for more. */
function loadOf(view: OverlapView, partner: string | null): string {
  if (partner === null) return '';
  const terms = rowTerms(view);
  const rows = view.overlap.rows.map(({ row }) => row);
  const open = openRequestsAt(partner, rows, terms);
  const { openRequestsLimit: limit } = view.settings;
  if (open < limit) return '';
  return loadSentence(partner, { open, limit, best: bestToAsk(partner, rows, terms) });
}

/** One page of the list, with the count of every filter, every partner and every owner. */
export function worklistOf(
  view: OverlapView,
  query: WorklistQuery,
  candidates: readonly Candidate[] = rowsToWorkOn(view),
): Worklist {
  const { has, isAtPartner, isOwners } = partsOf(view, query);
  const owned = candidates.filter(isOwners);
  const within = owned.filter(isAtPartner);
  const counts = {} as Record<WorklistFilter, number>;
  for (const filter of FILTERS) counts[filter] = within.filter((one) => has(one, filter)).length;
  const listed = selected(view, candidates, query);
  const offset = Math.max(0, Math.floor(query.offset));
  const limit = Math.min(LONGEST_PAGE, Math.max(0, Math.floor(query.limit)));
  const ofPartners = owned.filter((one) => has(one));
  const ofOwners = candidates.filter((one) => isAtPartner(one) && has(one));
  return {
    query: { ...query, offset, limit },
    tab: { sheetId: view.tab.sheetId, sheetName: view.tab.name },
    items: listed.slice(offset, offset + limit).map((candidate) => itemOf(view, candidate)),
    total: listed.length,
    counts,
    partners: counted(ofPartners, ({ row }) => partnerOf(row)).map(({ name, count }) => ({
      partner: name,
      count,
    })),
    owners: counted(ofOwners, ({ row }) => ownerOf(row, view.settings)).map(({ name, count }) => ({
      owner: name,
      count,
    })),
    load: loadOf(view, query.partner),
    start: startFacts(view),
  };
}
