// The answer to a save or an undo: the row as it stands now, what to say, and what comes next.

import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { allOf } from '../../core/few-names';
import { say } from '../../core/language/say';
import { componentWord } from '../../core/qualification/component-word';
import type { RowDetails, Saved, UndoToken, WorklistQuery } from '../../rpc';
import type { Formulas } from '../row/formulas';
import { accountOf, assessRow, type OverlapView } from '../row/overlap-view';
import { rowDetails } from '../row/row-details';
import { type AssessedRow, type Candidate, rowsToWorkOn } from '../worklist/candidate';
import { listOrder, selected, worklistOf } from '../worklist/worklist';

/** The row before the save, which has its place in the list that the user goes through. */
export interface ListPlace {
  readonly query: WorklistQuery;
  readonly before: AssessedRow;
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
): { readonly ok: true } & Saved {
  const details = rowDetails(view, row, formulas);
  const said = `${verb} ${standing(details)}`;
  if (!place)
    return { ok: true, row: details, undo, said, next: null, nextSelected: false, worklist: null };
  const candidates = rowsToWorkOn(view);
  const next = nextCandidate(view, candidates, place);
  return {
    ok: true,
    row: details,
    undo,
    said,
    next: next ? rowDetails(view, next.row, formulas) : null,
    nextSelected: false,
    worklist: worklistOf(view, { ...place.query, offset: 0 }, candidates),
  };
}

/** Where a row stands in the list that the user goes through, before it is changed. */
export function listPlace(
  view: OverlapView,
  row: SheetOverlapRow,
  query: WorklistQuery | null,
): ListPlace | null {
  return query && { query, before: { row, assessment: assessRow(view, row) } };
}

export const accountName = (row: SheetOverlapRow): string => accountOf(row) || say('this row');
