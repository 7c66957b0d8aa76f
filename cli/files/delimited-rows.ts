// Separated text -> its rows, by RFC 4180 where the text keeps to it and by its own width where not.

import { type CutRow, looseRow, strictRow, wholeQuotesRow } from './delimited-row';

export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  /** Rows, counted from 1, with a quotation mark that is opened and never closed. */
  readonly unclosed: readonly number[];
  /** Rows, counted from 1, with a cell over several lines that look like rows themselves. */
  readonly rowsInACell: readonly number[];
}

/** Lines that are as wide as the table by chance are rare from this width on. */
const TELLING_WIDTH = 3;

/**
 * Cuts text into rows: a cell may be quoted, a quote inside is doubled, and a quoted cell may hold
 * separators and line breaks. Lines end in LF, CRLF or CR; rows may be ragged.
 *
 * Where the quotes of a row don't fit, the table's usual width tells what was meant: quotes inside
 * a quoted cell that nobody doubled (`"5" pipe, long"`), or a quote that is never closed, which is
 * then a character of its cell, so that it can't swallow the rows after it.
 */
export function splitRows(text: string, separator: string): SplitRows {
  const width = usualWidth(text, separator);
  const rows: (readonly string[])[] = [];
  const unclosed: number[] = [];
  const rowsInACell: number[] = [];
  let at = 0;
  while (at < text.length) {
    const { row, is } = fittingRow(text, at, separator, width);
    rows.push(row.cells);
    if (is === 'unclosed') unclosed.push(rows.length);
    if (is === 'rows-in-a-cell') rowsInACell.push(rows.length);
    at = row.end;
  }
  return { rows, unclosed, rowsInACell };
}

interface Fitting {
  readonly row: CutRow;
  readonly is: 'sound' | 'unclosed' | 'rows-in-a-cell';
}

function fittingRow(text: string, at: number, separator: string, width: number): Fitting {
  const strict = strictRow(text, at, separator);
  if (strict !== undefined && strict.lines === 1) return { row: strict, is: 'sound' };
  const loose = looseRow(text, at, separator);
  if (strict !== undefined) {
    const lines = looseRows(text.slice(at, strict.end), separator);
    const swallowed = strict.cells.length < width && lines[0] === width && lines[1] === width;
    if (!swallowed && !lines.every((cells) => cells === width)) return { row: strict, is: 'sound' };
    if (width >= TELLING_WIDTH) return { row: loose, is: 'unclosed' };
    return { row: strict, is: 'rows-in-a-cell' };
  }
  const whole = wholeQuotesRow(text, at, separator);
  if (whole?.cells.length === width && loose.cells.length !== width)
    return { row: whole, is: 'sound' };
  return { row: loose, is: loose.isUnclosed ? 'unclosed' : 'sound' };
}

/** How many cells each line of a text makes, once a quote that it doesn't close is a character. */
function looseRows(text: string, separator: string): number[] {
  const widths: number[] = [];
  for (let at = 0; at < text.length; ) {
    const { cells, end } = looseRow(text, at, separator);
    widths.push(cells.length);
    at = end;
  }
  return widths;
}

/** Enough rows to know how wide the table is. */
const ROWS_LOOKED_AT = 2000;

/** The width that most filled rows have, each row cut by its own line; 0 where none has two cells. */
function usualWidth(text: string, separator: string): number {
  const widths = new Map<number, number>();
  let at = 0;
  for (let row = 0; row < ROWS_LOOKED_AT && at < text.length; row += 1) {
    const strict = strictRow(text, at, separator) ?? looseRow(text, at, separator);
    const { cells, end } = strict;
    at = end;
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of widths) if (count > (widths.get(best) ?? 0)) best = width;
  return best;
}
