// Which warmth bars a row of the overlap tab would clear, all else as it is; counts no accounts.
import type { Day } from '../cell';
import type { SheetOverlap } from '../columns/overlap-table';
import { COMPONENTS } from '../reading';
import type { Settings } from '../settings';
import { readWarmth } from '../warmth';
import type { OverlapFact } from './overlap-facts';

/** The bar alone says that a grade clears: no date, no answer about introductions. */
const gradeAlone = ({ warmth }: SheetOverlap['rows'][number]['row']) => ({ warmth });

const NOISE = 1e-9;

/** Whether two bars are the same: 0.1 x 3 is 0.30000000000000004. */
export const isSameBar = (one: number, other: number): boolean => Math.abs(one - other) < NOISE;

/** Says of a row whether it would be an EQL at a bar. */
export type WarmthReach = (fact: OverlapFact, bar: number) => boolean;

/**
 * Whether rows would be EQLs if warmth cleared at another bar, and everything else stayed.
 *
 * A row with an `EQL since` date qualified once: it stays an EQL at its own bar and below, as it does
 * everywhere else; above, its written warmth has to reach the bar, while last touch, motion and the
 * rest were in order on the day it qualified. Every other row is judged as it stands at the as-of
 * date. The edge: a row that qualified once and whose warmth is blank by now says nothing about a
 * higher bar, and isn't counted there.
 *
 * A row that clears a bar clears every lower one.
 */
export function warmthReach(sheet: SheetOverlap, settings: Settings, asOf: Day): WarmthReach {
  const rowAt = new Map(sheet.rows.map(({ index, row }) => [index, row]));
  return (fact, bar) => {
    const row = rowAt.get(fact.index);
    if (row === undefined || fact.isExcluded) return false;
    const terms = {
      settings: { ...settings, warmthBar: bar },
      asOf: undefined,
      dateOrder: sheet.dateOrder,
    };
    if (fact.since !== 'blank') {
      const isLower = bar <= settings.warmthBar || isSameBar(bar, settings.warmthBar);
      return isLower || readWarmth(gradeAlone(row), terms).state === 'clear';
    }
    const lacksOther = COMPONENTS.some(
      (component) => component !== 'warmth' && !fact.clear.includes(component),
    );
    if (!fact.hasOverlap || lacksOther) return false;
    return readWarmth(row, { ...terms, asOf }).state === 'clear';
  };
}
