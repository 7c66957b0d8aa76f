// A row that somebody has to act on: a candidate, one with data to check, or an EQL that isn't done.
import type { Cell, Day } from '../../core/cells/cell';
import { readDay } from '../../core/cells/day';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { introductionStanding } from '../../core/qualification/introduction-standing';
import type { Assessment } from '../../core/qualification/qualification';
import { assessRow, type OverlapView, rowTerms } from '../row/overlap-view';
import { leftOutReader } from '../scoring/excluded-rows';

export interface AssessedRow {
  readonly row: SheetOverlapRow;
  readonly assessment: Assessment;
}

export interface Candidate extends AssessedRow {
  /** By the dates alone, as the sheet's red flags are: a touch may be old beside a cold warmth. */
  readonly isStale: boolean;
  readonly isOverdue: boolean;
  /** When its motion is due, where that can be read. */
  readonly due?: Day | undefined;
  /** From when to chase the partner, who was asked for an introduction and hasn't answered. */
  readonly chaseOn?: Day | undefined;
}

export const scoreOf = ({ assessment }: AssessedRow): number =>
  assessment.score === '' ? 0 : assessment.score;

/** Nearest to qualifying first: the fewest missing, then the highest score, then from the top. */
export function byNearness(one: AssessedRow, other: AssessedRow): number {
  return (
    one.assessment.missing.length - other.assessment.missing.length ||
    scoreOf(other) - scoreOf(one) ||
    one.row.index - other.row.index
  );
}

/** Of what nobody dated: it stands below all others. */
export const SOME_DAY = Number.POSITIVE_INFINITY;

/** From when to chase a row's introduction; undefined where nobody waits for an answer. */
export function chaseOnOf(view: OverlapView, { row }: SheetOverlapRow): Day | undefined {
  const { state, chaseOn } = introductionStanding(row, rowTerms(view));
  return state === 'asked' ? (chaseOn ?? SOME_DAY) : undefined;
}

/** When a row's motion is due; undefined where it doesn't say, or nobody can read it. */
export const dueOf = ({ overlap }: OverlapView, { row }: SheetOverlapRow): Day | undefined =>
  row.due === undefined ? undefined : readDay(row.due, overlap.dateOrder);

function candidateOf(view: OverlapView, row: SheetOverlapRow, assessment: Assessment): Candidate {
  const { staleDays, overdueDays } = view.settings;
  const { warmth, motion } = assessment.readings;
  const isPast = (day: Day | undefined, days: number): boolean =>
    day !== undefined && view.asOf - day > days;
  const dayOf = (cell: Cell | undefined): Day | undefined =>
    cell === undefined ? undefined : readDay(cell, view.overlap.dateOrder);
  const due = dueOf(view, row);
  return {
    row,
    assessment,
    isStale: warmth.state !== 'clear' && isPast(dayOf(row.row.lastTouch), staleDays),
    isOverdue: motion.state !== 'clear' && isPast(due, overdueDays),
    due,
    chaseOn: chaseOnOf(view, row),
  };
}

/**
 * Every candidate of the tab, every row with data to check, and every EQL whose motion isn't done;
 * without those that are left out.
 */
export function rowsToWorkOn(view: OverlapView): readonly Candidate[] {
  const leftOut = leftOutReader(view.settings);
  const rows: Candidate[] = [];
  for (const row of view.overlap.rows) {
    if (leftOut(row) !== '') continue;
    const assessment = assessRow(view, row);
    const { status, readings } = assessment;
    const isOpen =
      status === 'Candidate' ||
      status === 'Check data' ||
      (status === 'EQL' && readings.motion.done !== true);
    if (isOpen) rows.push(candidateOf(view, row, assessment));
  }
  return rows.sort(byNearness);
}

/** The candidates alone. */
export const candidatesOf = (view: OverlapView): readonly Candidate[] =>
  rowsToWorkOn(view).filter(({ assessment }) => assessment.status === 'Candidate');
