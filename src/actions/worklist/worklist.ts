// The worklist: candidates, those nearest to qualifying first, and rows with data to check; filtered,
// counted, by the page.
import type { Cell, Day } from '../../core/cells/cell';
import { readDay } from '../../core/cells/day';
import { foldText } from '../../core/cells/text';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { introductionStanding } from '../../core/qualification/introduction-standing';
import type { Assessment } from '../../core/qualification/qualification';
import type { Worklist, WorklistFilter, WorklistItem, WorklistQuery } from '../../rpc';
import {
  accountOf,
  assessRow,
  type OverlapView,
  partnerOf,
  rowKeyOf,
  rowTerms,
} from '../row/overlap-view';
import { leftOutReader } from '../scoring/excluded-rows';

/** Between the words of an owner's cell, and between the parts of an address. */
const PARTS_WORDS = /[\s@.,;:/|&()<>_+-]+/;

/** More than this in one answer only slows the sidebar down. */
const LONGEST_PAGE = 100;

export interface AssessedRow {
  readonly row: SheetOverlapRow;
  readonly assessment: Assessment;
}

/** A candidate, or a row with data to check. */
export interface Candidate extends AssessedRow {
  /** By the dates alone, as the sheet's red flags are: a touch may be old beside a cold warmth. */
  readonly isStale: boolean;
  readonly isOverdue: boolean;
  /** From when to chase the partner, who was asked for an introduction and hasn't answered. */
  readonly chaseOn?: Day | undefined;
}

const FILTERS: readonly WorklistFilter[] = [
  'all',
  'missing-warmth',
  'missing-motion',
  'stale',
  'overdue',
  'waiting',
  'check-data',
  'mine',
];

/** Each word between spaces, the first and the last as well. */
const wordsOf = (cell: Cell): string => ` ${foldText(cell).split(PARTS_WORDS).join(' ')} `;

/** Whether the owner's cell names this person: alone, or among other words such as an address. */
const isOwnedBy = ({ row }: Candidate, me: string): boolean =>
  foldText(me) !== '' &&
  row.row.owner !== undefined &&
  wordsOf(row.row.owner).includes(wordsOf(me));

function passes(candidate: Candidate, filter: WorklistFilter, me: string): boolean {
  const { status, readings } = candidate.assessment;
  const { warmth, motion } = readings;
  if (filter === 'check-data') return status === 'Check data';
  if (filter === 'waiting') return candidate.chaseOn !== undefined;
  if (status !== 'Candidate') return false;
  switch (filter) {
    case 'all':
      return true;
    case 'missing-warmth':
      return warmth.state === 'missing';
    case 'missing-motion':
      return motion.state === 'missing';
    case 'stale':
      return candidate.isStale;
    case 'overdue':
      return candidate.isOverdue;
    case 'mine':
      return isOwnedBy(candidate, me);
  }
}

const scoreOf = ({ assessment }: AssessedRow): number =>
  assessment.score === '' ? 0 : assessment.score;

/** Nearest to qualifying first: the fewest missing, then the highest score, then from the top. */
export function byNearness(one: AssessedRow, other: AssessedRow): number {
  return (
    one.assessment.missing.length - other.assessment.missing.length ||
    scoreOf(other) - scoreOf(one) ||
    one.row.index - other.row.index
  );
}

/** Of a request that nobody dated: it stands below all others. */
const SOME_DAY = Number.POSITIVE_INFINITY;

/** From when to chase a row's introduction; undefined where nobody waits for an answer. */
function chaseOnOf(view: OverlapView, { row }: SheetOverlapRow): Day | undefined {
  const { state, chaseOn } = introductionStanding(row, rowTerms(view));
  return state === 'asked' ? (chaseOn ?? SOME_DAY) : undefined;
}

/** Those to chase first, then as everywhere. */
const byChase = (view: OverlapView) => {
  const chaseOf = (each: AssessedRow & Partial<Candidate>): Day =>
    ('chaseOn' in each ? each.chaseOn : chaseOnOf(view, each.row)) ?? SOME_DAY;
  return (one: AssessedRow, other: AssessedRow): number => {
    const [first, second] = [chaseOf(one), chaseOf(other)];
    return first === second ? byNearness(one, other) : first - second;
  };
};

/** The order of a filter's list. */
export const listOrder = (view: OverlapView, filter: WorklistFilter) =>
  filter === 'waiting' ? byChase(view) : byNearness;

function candidateOf(view: OverlapView, row: SheetOverlapRow, assessment: Assessment): Candidate {
  const { staleDays, overdueDays } = view.settings;
  const { warmth, motion } = assessment.readings;
  const isPast = (cell: Cell | undefined, days: number): boolean => {
    const day = cell === undefined ? undefined : readDay(cell, view.overlap.dateOrder);
    return day !== undefined && view.asOf - day > days;
  };
  return {
    row,
    assessment,
    isStale: warmth.state !== 'clear' && isPast(row.row.lastTouch, staleDays),
    isOverdue: motion.state !== 'clear' && isPast(row.row.due, overdueDays),
    chaseOn: chaseOnOf(view, row),
  };
}

/**
 * Every candidate of the tab, every row with data to check, and every EQL that waits for a partner's
 * answer; without those that are left out.
 */
export function rowsToWorkOn(view: OverlapView): readonly Candidate[] {
  const leftOut = leftOutReader(view.settings);
  const rows: Candidate[] = [];
  for (const row of view.overlap.rows) {
    if (leftOut(row) !== '') continue;
    const assessment = assessRow(view, row);
    const { status } = assessment;
    const isOpen = status === 'Candidate' || status === 'Check data';
    if (!isOpen && (status !== 'EQL' || chaseOnOf(view, row) === undefined)) continue;
    rows.push(candidateOf(view, row, assessment));
  }
  return rows.sort(byNearness);
}

/** The candidates alone. */
export const candidatesOf = (view: OverlapView): readonly Candidate[] =>
  rowsToWorkOn(view).filter(({ assessment }) => assessment.status === 'Candidate');

const isAtPartner = ({ row }: Candidate, partner: string | null): boolean =>
  partner === null || foldText(partnerOf(row)) === foldText(partner);

const waitingOf = ({ chaseOn }: Candidate, asOf: Day): WorklistItem['waiting'] => {
  if (chaseOn === undefined) return 'no';
  return asOf >= chaseOn ? 'chase' : 'waiting';
};

function itemOf(view: OverlapView, candidate: Candidate): WorklistItem {
  const { row, assessment } = candidate;
  return {
    key: rowKeyOf(view, row),
    account: accountOf(row),
    partner: partnerOf(row),
    score: scoreOf(candidate),
    missing: assessment.missing,
    nextStep: assessment.nextStep,
    stale: candidate.isStale,
    overdue: candidate.isOverdue,
    waiting: waitingOf(candidate, view.asOf),
  };
}

function partnerCounts(candidates: readonly Candidate[]): Worklist['partners'] {
  const counts = new Map<string, { partner: string; count: number }>();
  for (const { row } of candidates) {
    const partner = partnerOf(row);
    const key = foldText(partner);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { partner, count: 1 });
  }
  return Array.from(counts.values()).sort(
    (one, other) => other.count - one.count || (one.partner < other.partner ? -1 : 1),
  );
}

/** The rows of a query, in the list's order. */
export function selected(
  candidates: readonly Candidate[],
  { filter, partner, me }: WorklistQuery,
): readonly Candidate[] {
  return candidates.filter(
    (candidate) => isAtPartner(candidate, partner) && passes(candidate, filter, me),
  );
}

/** One page of the list, with the count of every filter and every partner. */
export function worklistOf(
  view: OverlapView,
  query: WorklistQuery,
  candidates: readonly Candidate[] = rowsToWorkOn(view),
): Worklist {
  const atPartner = candidates.filter((candidate) => isAtPartner(candidate, query.partner));
  const counts = {} as Record<WorklistFilter, number>;
  for (const filter of FILTERS) {
    counts[filter] = atPartner.filter((one) => passes(one, filter, query.me)).length;
  }
  const chosen = selected(candidates, query);
  const listed =
    query.filter === 'waiting' ? chosen.slice().sort(listOrder(view, query.filter)) : chosen;
  const offset = Math.max(0, Math.floor(query.offset));
  const limit = Math.min(LONGEST_PAGE, Math.max(0, Math.floor(query.limit)));
  return {
    query: { ...query, offset, limit },
    items: listed.slice(offset, offset + limit).map((candidate) => itemOf(view, candidate)),
    total: listed.length,
    counts,
    partners: partnerCounts(candidates.filter((one) => passes(one, query.filter, query.me))),
  };
}
