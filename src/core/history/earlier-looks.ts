// What the days before this one say that bears on this summary's verdict.
import type { Day } from '../cells/cell';
import type { HistoryFacts } from '../conversion/history-facts';
import type { HistoryRow } from './history-row';
import { isSameLook, isSameTerms, type Terms } from './terms';
import { NOT_JUDGED } from './verdict-word';

/** The rows of the days before, the earliest first. */
export const rowsBefore = (rows: readonly HistoryRow[], day: Day): readonly HistoryRow[] =>
  rows.filter((row) => row.day < day);

/** A look is a day on which somebody saw both rates and a verdict on them. */
const isLook = ({ eql, baseline, verdict }: HistoryRow): boolean =>
  eql.rate !== undefined && baseline.rate !== undefined && verdict !== NOT_JUDGED;

const directionOf = ({ alwaysValid }: HistoryRow): 'higher' | 'lower' | undefined => {
  if (!alwaysValid) return undefined;
  if (alwaysValid.low > 0) return 'higher';
  return alwaysValid.high < 0 ? 'lower' : undefined;
};

/**
 * How often somebody has looked before `day`, and what was settled by then.
 *
 * Looks are counted generously, and what is settled sparingly, so that neither makes the verdict
 * surer than it is: a row whose setting is blank counts as a look, and settles nothing. Of several
 * days that settled it, the latest counts.
 */
export function earlierLooks(rows: readonly HistoryRow[], terms: Terms, day: Day): HistoryFacts {
  const before = rowsBefore(rows, day);
  const last = before[before.length - 1];
  const [settled] = before
    .filter((row) => isSameTerms(row.terms, terms))
    .map(directionOf)
    .filter((direction) => direction !== undefined)
    .reverse();
  return {
    looks: before.filter((row) => isLook(row) && isSameLook(row.terms, terms)).length,
    ...(settled ? { settled } : {}),
    ...(last ? { last } : {}),
  };
}
