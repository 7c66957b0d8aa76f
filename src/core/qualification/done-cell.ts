// A cell that says when something was done, or only that it was: a day, a tick, not yet.
import type { Cell, Day } from '../cells/cell';
import { readDay } from '../cells/day';
import { foldText } from '../cells/text';
import { isTick, isUntick } from '../cells/tick';
import type { Settings } from '../settings/settings';
import { findersOf } from './vocabulary';

/** `done` on a day that nobody wrote down; `unreadable` where nobody can tell. */
export type Done = Day | 'done' | 'not-done' | 'blank' | 'unreadable';

export type DoneTerms = Pick<Settings, 'vocabulary' | 'dateOrder'>;

const DONE = /^(?:told|done|sent)$/;

/**
 * What such a cell says: a date is its day; a tick, a yes of the settings, `told`, `done` or `sent`
 * is a thing done; `no`, `never` and `not yet` is one that isn't.
 *
 * `1` is a tick and 46150 a spreadsheet's date. The edge: any other text is unreadable, since a word
 * that nobody knows is no yes.
 */
export function readDone(cell: Cell, { vocabulary, dateOrder }: DoneTerms): Done {
  const folded = foldText(cell);
  const { isBlank, shared } = findersOf(vocabulary);
  if (isBlank(cell, folded)) return 'blank';
  if (isUntick(folded)) return 'not-done';
  if (isTick(folded) || DONE.test(folded)) return 'done';
  const day = readDay(cell, dateOrder);
  if (day !== undefined) return day;
  const said = shared(folded);
  if (said === 'yes') return 'done';
  return said === 'no' || said === 'nobody' || said === 'notBegun' ? 'not-done' : 'unreadable';
}
