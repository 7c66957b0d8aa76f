// The answer to a save or an undo: the row as it stands now, what to say, and what comes next.

import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { allOf } from '../../core/few-names';
import { say } from '../../core/language/say';
import { componentWord } from '../../core/qualification/component-word';
import type { RowDetails, RowKey, Saved, SaveRequest, UndoToken, WorklistQuery } from '../../rpc';
import type { Formulas } from '../row/formulas';
import type { OpenRow } from '../row/open-row';
import { accountOf, assessRow, type OverlapView } from '../row/overlap-view';
import { rowDetails } from '../row/row-details';
import { type AssessedRow, type Candidate, rowsToWorkOn } from '../worklist/candidate';
import { listedRow, listOrder, selected, worklistOf } from '../worklist/worklist';

/** The row before the save, which has its place in the list that the user goes through. */
export interface ListPlace {
  readonly query: WorklistQuery;
  readonly before: AssessedRow;
  /** The rows to go on with, as the sidebar knows them. */
  readonly upcoming: readonly RowKey[];
  /** Another row of a list that wasn't read whole. */
  readonly another: (key: RowKey) => OpenRow | undefined;
}

/** Whether a row is one of a query's, by whoever knows that row alone. */
const isStillIn = ({ view, row }: OpenRow, query: WorklistQuery): boolean => {
  const alone = { ...view, overlap: { ...view.overlap, rows: [row] } };
  return selected(alone, rowsToWorkOn(alone), query).length > 0;
};

/** The first of the rows to go on with that the list still has. */
function nextUpcoming({ query, upcoming, another }: ListPlace): RowDetails | null {
  for (const key of upcoming) {
    const shown = another(key);
    if (shown && isStillIn(shown, query)) return rowDetails(shown.view, shown.row);
  }
  return null;
}

/** The candidate after the saved row in the list as it was; none at the end of the list. */
function nextCandidate(
  view: OverlapView,
  candidates: readonly Candidate[],
  { query, before }: ListPlace,
): Candidate | undefined {
  const order = listOrder(view, query.filter);
  return selected(view, candidates, query).find(
    (candidate) => candidate.row.index !== before.row.index && order(candidate, before) > 0,
  );
}

/** `Acme is an EQL now.` `Acme still lacks motion.` */
function standing({ account, status, missing }: RowDetails): string {
  const name = account === '' ? say('This row') : account;
  if (status === 'EQL') return say('{account} is an EQL now.', { account: name });
  return status === 'Candidate'
    ? say('{account} still lacks {components}.', {
        account: name,
        components: allOf(missing.map(componentWord)),
      })
    : `${name}: ${status}.`;
}

export function savedAnswer(
  view: OverlapView,
  row: SheetOverlapRow,
  undo: UndoToken | null,
  verb: string,
  formulas: Formulas,
  place: ListPlace | null = null,
  before: OpenRow | null = null,
): { readonly ok: true } & Saved {
  const details = rowDetails(view, row, formulas);
  const said = `${verb} ${standing(details)}`;
  const alone = {
    ...({ ok: true, row: details, undo, said, next: null } as const),
    ...{ nextSelected: false, worklist: null, change: null },
  };
  if (before && view.readWhole) {
    const me = place?.query.me ?? '';
    const change = {
      before: listedRow(before.view, before.row, me),
      after: listedRow(view, row, me),
    };
    return { ...alone, change, next: place ? nextUpcoming(place) : null };
  }
  if (!place) return alone;
  const candidates = rowsToWorkOn(view);
  const next = nextCandidate(view, candidates, place);
  return {
    ...alone,
    next: next ? rowDetails(view, next.row, formulas) : null,
    worklist: worklistOf(view, { ...place.query, offset: 0 }, candidates),
  };
}

/** Where a row stands in the list that the user goes through, before it is changed. */
export function listPlace(
  view: OverlapView,
  row: SheetOverlapRow,
  { next: query, upcoming }: Pick<SaveRequest, 'next' | 'upcoming'>,
  another: ListPlace['another'] = () => undefined,
): ListPlace | null {
  const before = { row, assessment: assessRow(view, row) };
  return query && { query, before, upcoming: upcoming ?? [], another };
}

export const accountName = (row: SheetOverlapRow): string => accountOf(row) || say('this row');
