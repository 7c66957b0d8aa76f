// One row's five cells: what stands under EQL status, score, missing, next step and since.
import type { Cell, Day } from '../cells/cell';
import { dayToDate, readDay } from '../cells/day';
import { isBlankCell } from '../cells/text';
import type { OverlapRow } from './overlap-row';
import { type Assessment, assess, type Status } from './qualification';
import type { Terms } from './terms';

/** A row, and what its tab and the settings say beside it. */
export interface RowToScore {
  readonly row: OverlapRow;
  /** What stands under `EQL since`, as it is written; '' where nothing does yet. */
  readonly since: Cell;
  /** The qualified date that the row names itself; undefined where it has no such column. */
  readonly qualified?: Cell | undefined;
  /** Why the settings leave the row out, as its next step says it; '' where they don't. */
  readonly leftOut: string;
}

export interface ScoringTerms extends Terms {
  readonly asOf: Day;
}

/** The cells, each under its field. */
export interface RowScores {
  readonly eqlStatus: Status;
  readonly eqlScore: number | '';
  /** `warmth, motion`: the components that aren't clear. */
  readonly eqlMissing: string;
  readonly eqlNextStep: string;
  readonly eqlSince: Cell;
}

/** Since when a row qualifies that does for the first time; '' where that can't be told yet. */
const firstSince = (qualified: Cell | undefined, { asOf, dateOrder }: ScoringTerms): Cell => {
  if (qualified === undefined || isBlankCell(qualified)) return dayToDate(asOf);
  const day = readDay(qualified, dateOrder);
  return day === undefined || day > asOf ? '' : dayToDate(day);
};

/**
 * A row's five cells. A row that qualifies for the first time is an EQL since its own qualified date,
 * else since the as-of date: scored on 30 June with a qualified date of 3 February, since 3 February.
 *
 * The edges: what stands under `EQL since` is kept as it is, also when the row has fallen back or is
 * left out. As that cell stays for good, it waits where the qualified date can't be read or is still
 * to come, until somebody has mended that date. A row that is left out isn't scored down: its cells
 * are blank, and its next step says why.
 *
 * Whoever has assessed the row already gives the `assessment`, and it isn't assessed again.
 */
export function rowScores(
  { row, since, qualified, leftOut }: RowToScore,
  terms: ScoringTerms,
  assessment?: Assessment,
): RowScores {
  if (leftOut !== '') {
    return { eqlStatus: '', eqlScore: '', eqlMissing: '', eqlNextStep: leftOut, eqlSince: since };
  }
  const { status, score, missing, nextStep } =
    assessment ?? assess(row, terms.settings, terms.asOf, terms);
  return {
    eqlStatus: status,
    eqlScore: score,
    eqlMissing: missing.join(', '),
    eqlNextStep: nextStep,
    eqlSince: status === 'EQL' && since === '' ? firstSince(qualified, terms) : since,
  };
}
