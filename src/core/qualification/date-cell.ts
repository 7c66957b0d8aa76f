// A cell that should hold a date: no column, blank, a day, or not to be read.
import type { Cell, Day } from '../cells/cell';
import { type DateOrder, readDay } from '../cells/day';
import { excerpt, isBlankCell, isSheetError } from '../cells/text';
import type { OverlapRow } from './overlap-row';
import { brokenCell, type Reading, unreadable } from './reading';

export type DateCell =
  | { readonly kind: 'no-column' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'unreadable'; readonly reading: Reading };

/** Date columns, as they are called in a sentence. */
const NAME = { lastTouch: 'last touch', due: 'due date' } as const;

/** A date cell of a row by what it holds. */
export function readDateCell(
  row: Pick<OverlapRow, keyof typeof NAME>,
  field: keyof typeof NAME,
  order: DateOrder,
): DateCell {
  const cell: Cell | undefined = row[field];
  const name = NAME[field];
  if (cell === undefined) return { kind: 'no-column' };
  if (isBlankCell(cell)) return { kind: 'blank' };
  if (isSheetError(cell)) return { kind: 'unreadable', reading: brokenCell(name, cell, field) };
  const day = readDay(cell, order);
  if (day !== undefined) return { kind: 'day', day };
  const reason = `The ${name} “${excerpt(cell)}” can't be read as a date.`;
  return { kind: 'unreadable', reading: unreadable('unreadable-date', reason, field) };
}
