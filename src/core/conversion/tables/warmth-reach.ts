// The highest warmth bar that a row would clear as an EQL, all else as it is.
import type { Cell, Day } from '../../cells/cell';
import type { SheetOverlap } from '../../columns/overlap-table';
import { COMPONENTS } from '../../qualification/reading';
import type { Terms } from '../../qualification/terms';
import { readWarmth } from '../../qualification/warmth';
import type { Settings } from '../../settings/settings';
import type { OverlapFact } from '../counting/overlap-facts';

/** Two bars as near as this are one: 0.1 x 3 is 0.30000000000000004. */
const NOISE = 1e-9;
/** A bar that every warmth clears but a plain no. */
const LOWEST_BAR = 1e-6;

/** Whether a row that reaches so far clears a bar. */
export const clearsBar = (reach: number, bar: number): boolean => bar <= reach + NOISE;

export const isSameBar = (one: number, other: number): boolean => Math.abs(one - other) < NOISE;

/** The grade that is written, whatever its age; 0 where it is blank, a no, or can't be read. */
const writtenGrade = (warmth: Cell | undefined, terms: Terms): number => {
  const reading = readWarmth({ warmth }, terms);
  return reading.state === 'clear' ? reading.strength : 0;
};

/**
 * How high the warmth bar may be for a row to be an EQL, while everything else stays; 0 where no bar
 * makes it one.
 *
 * A candidate whose warmth is lukewarm and whose other components clear reaches 0.4; with a stale
 * last touch it reaches 0. A row with an `EQL since` date qualified once and stays an EQL, as it does
 * everywhere else, at the settings' bar and below; above, it reaches as far as its written warmth,
 * since last touch, motion and the rest were in order on the day it qualified. The edge: where that
 * warmth is blank by now nobody knows, and it reaches the settings' bar alone.
 */
export function warmthReach(
  sheet: SheetOverlap,
  settings: Settings,
  asOf: Day,
): (fact: OverlapFact) => number {
  const rowAt = new Map(sheet.rows.map(({ index, row }) => [index, row]));
  const terms = { ...sheet.terms, settings: { ...settings, warmthBar: LOWEST_BAR }, asOf };
  return (fact) => {
    const row = rowAt.get(fact.index);
    if (row === undefined || fact.isExcluded) return 0;
    if (fact.since !== 'blank') {
      return Math.max(settings.warmthBar, writtenGrade(row.warmth, terms));
    }
    const lacksOther = COMPONENTS.some(
      (component) => component !== 'warmth' && !fact.clear.includes(component),
    );
    if (!fact.hasOverlap || lacksOther || readWarmth(row, terms).state !== 'clear') return 0;
    return writtenGrade(row.warmth, terms);
  };
}
