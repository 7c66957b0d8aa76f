// Cells of a plain-text column, read back: what was written there may have come to lie in them otherwise.
import { type Cell, isDate, type Row } from '../core/cells/cell';
import { googleSheet } from './google';
import type { RowCells } from './row-cells';
import type { Sheet } from './workbook';

const ISO_DAY_LENGTH = 10;

/** How to write it into a plain-text cell; undefined where it lies there as it was meant. */
function asPlainText(written: Cell, back: Cell): string | undefined {
  if (isDate(written)) {
    return isDate(back) ? undefined : written.toISOString().slice(0, ISO_DAY_LENGTH);
  }
  // Where the apostrophe that keeps text text stays, everything but a formula stays text without it.
  const isKept = typeof written === 'string' && back === `'${written}`;
  return isKept && written.slice(0, 1) !== '=' ? written : undefined;
}

/**
 * Writes the cells of a row, 0-based, anew that are not what was written: a day as 2026-06-20, which
 * would be the number 46193 in plain text, and a text without an apostrophe before it.
 */
export function mendPlainText(sheet: Sheet, index: number, cells: RowCells, back: Row): void {
  cells.forEach((cell, column) => {
    const text = asPlainText(cell, back[column] ?? '');
    if (text === undefined) return;
    googleSheet(sheet)
      .getRange(index + 1, column + 1, 1, 1)
      .setValues([[text]]);
  });
}
