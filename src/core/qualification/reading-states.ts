// Readings by their state, put together; knows no component's words and no bar.
import type { Cell } from '../cells/cell';
import { excerpt, isSheetError } from '../cells/text';
import type { Cause, Reading } from './reading';

/** The component is known and good enough. */
export const clear = (strength: number, reason: string): Reading => ({
  state: 'clear',
  strength,
  cause: 'good',
  reason,
});

/** The component is known and not good enough; its strength is what was written. */
export const short = (cause: Cause, strength: number, reason: string): Reading => ({
  state: 'short',
  strength,
  cause,
  reason,
});

/** Nothing is known. */
export const missing = (reason: string): Reading => ({
  state: 'missing',
  strength: 0,
  cause: 'blank',
  reason,
});

/** Something is filled in that can't be read. */
export const unreadable = (cause: Cause, reason: string): Reading => ({
  state: 'unreadable',
  strength: 0,
  cause,
  reason,
});

/** Of `Loading...`, before a sentence's own. */
const TRAILING_DOTS = /\.+$/;

/** A cell that shows an error of Sheets; `name` is what its column is called in a sentence. */
export const brokenCell = (name: string, cell: Cell): Reading =>
  unreadable('sheet-error', `The ${name} cell shows ${excerpt(cell).replace(TRAILING_DOTS, '')}.`);

/** A cell that shows an error of Sheets, or isn't what is `expected`, such as "a fit". */
export function unreadableCell(name: string, cell: Cell, expected: string): Reading {
  return isSheetError(cell)
    ? brokenCell(name, cell)
    : unreadable('not-understood', `“${excerpt(cell)}” can't be read as ${expected}.`);
}
