// A cell that should hold a date: no column, blank, a day, or not to be read.
import type { Cell, Day } from '../cells/cell';
import { type DateOrder, readDay } from '../cells/day';
import { excerpt, isBlankCell, isSheetError } from '../cells/text';
import { say } from '../language/say';
import { cellWord } from './cell-word';
import type { OverlapRow } from './overlap-row';
import { brokenCell, type Reading, unreadable } from './reading';

export type DateCell =
  | { readonly kind: 'no-column' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'unreadable'; readonly reading: Reading };

type DateField = 'lastTouch' | 'due';

/** A date cell of a row by what it holds. */
export function readDateCell(
  row: Pick<OverlapRow, DateField>,
  field: DateField,
  order: DateOrder,
): DateCell {
  const cell: Cell | undefined = row[field];
  if (cell === undefined) return { kind: 'no-column' };
  if (isBlankCell(cell)) return { kind: 'blank' };
  if (isSheetError(cell)) return { kind: 'unreadable', reading: brokenCell(cell, field) };
  const day = readDay(cell, order);
  if (day !== undefined) return { kind: 'day', day };
  const values = { column: cellWord(field), text: excerpt(cell) };
  const reason = say("The {column} “{text}” can't be read as a date.", values);
  return { kind: 'unreadable', reading: unreadable('unreadable-date', reason, field) };
}
