// A cell that should hold a date: no column, blank, a day, or not to be read.
import type { Cell, Day } from '../cells/cell';
import { type DateOrder, readDay } from '../cells/day';
import { excerpt, isBlankCell, isSheetError } from '../cells/text';
import { brokenCell, type Reading, unreadable } from './reading';

export type DateCell =
  | { readonly kind: 'no-column' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'unreadable'; readonly reading: Reading };

/** A date cell by what it holds; `name` is what its column is called in a sentence. */
export function readDateCell(cell: Cell | undefined, order: DateOrder, name: string): DateCell {
  if (cell === undefined) return { kind: 'no-column' };
  if (isBlankCell(cell)) return { kind: 'blank' };
  if (isSheetError(cell)) return { kind: 'unreadable', reading: brokenCell(name, cell) };
  const day = readDay(cell, order);
  if (day !== undefined) return { kind: 'day', day };
  const reason = `The ${name} “${excerpt(cell)}” can't be read as a date.`;
  return { kind: 'unreadable', reading: unreadable('unreadable-date', reason) };
}
