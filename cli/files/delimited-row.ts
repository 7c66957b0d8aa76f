// One row of separated text, cut in three ways that differ in what they make of quotation marks.

export interface CutRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** How many lines of the text it takes. */
  readonly lines: number;
  /** Whether a quote was opened and not closed on its line. */
  readonly isUnclosed: boolean;
}

/** How a cell that opens a quotation mark is read; undefined where it can't be read so. */
type QuotedCell = (text: string, start: number, separator: string) => Cut | undefined;

interface Cut {
  readonly cell: string;
  /** Where the separator or line break after the cell stands; the text's length at its end. */
  readonly end: number;
  readonly isUnclosed?: boolean;
}

/** By RFC 4180: what a quote opens, a quote before a separator or a line's end closes. */
export const strictRow = (text: string, at: number, separator: string): CutRow | undefined =>
  cutRow(text, at, separator, strictCell);

/** A quote inside a quoted cell that isn't doubled is a character: `"5" pipe, long"` is one cell. */
export const wholeQuotesRow = (text: string, at: number, separator: string): CutRow | undefined =>
  cutRow(text, at, separator, wholeQuotesCell);

/** One line and no more: a quote that isn't closed on it is a character. */
export function looseRow(text: string, at: number, separator: string): CutRow {
  const row = cutRow(text, at, separator, looseCell);
  if (row === undefined) throw new Error('looseRow: a loose cell can always be read.');
  return row;
}

/** `="Mills, Inc."` is one cell: a spreadsheet's way of saying that what is inside is text. */
const WRAPPED = '="';

function cutRow(
  text: string,
  start: number,
  separator: string,
  quotedCell: QuotedCell,
): CutRow | undefined {
  const cells: string[] = [];
  let isUnclosed = false;
  let at = start;
  for (;;) {
    const cut = readCell(text, at, separator, quotedCell);
    if (cut === undefined) return undefined;
    cells.push(cut.cell);
    isUnclosed = isUnclosed || cut.isUnclosed === true;
    at = cut.end + 1;
    if (text[cut.end] === separator) continue;
    if (text[cut.end] === '\r' && text[at] === '\n') at += 1;
    const lines = text.slice(start, cut.end).split(/\r\n|\r|\n/).length;
    return { cells, end: Math.min(at, text.length), lines, isUnclosed };
  }
}

function readCell(
  text: string,
  start: number,
  separator: string,
  quotedCell: QuotedCell,
): Cut | undefined {
  if (text[start] === '"') return quotedCell(text, start, separator);
  if (text.startsWith(WRAPPED, start)) {
    const wrapped = strictCell(text, start + 1, separator);
    if (wrapped !== undefined && !/[\r\n]/.test(wrapped.cell)) {
      return { cell: text.slice(start, wrapped.end), end: wrapped.end };
    }
  }
  const end = cellEnd(text, start, separator);
  return { cell: text.slice(start, end), end };
}

function cellEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
    end += 1;
  }
  return end;
}

function strictCell(text: string, start: number, separator: string): Cut | undefined {
  const closed = closingQuote(text, start);
  if (closed === undefined) return undefined;
  const end = cellEnd(text, closed + 1, separator);
  if (text.slice(closed + 1, end).trim() !== '') return undefined;
  return { cell: unquoted(text, start, closed), end };
}

/** Further than this no cell goes whose quotes don't fit. */
const LONGEST_MISQUOTED = 10_000;

function wholeQuotesCell(text: string, start: number, separator: string): Cut | undefined {
  for (let from = start + 1; from - start < LONGEST_MISQUOTED; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    const after = text[quote + 1];
    if (after === undefined || after === separator || after === '\n' || after === '\r') {
      return { cell: unquoted(text, start, quote), end: quote + 1 };
    }
    from = quote + (after === '"' ? 2 : 1);
  }
  return undefined;
}

function looseCell(text: string, start: number, separator: string): Cut {
  const strict = strictCell(text, start, separator);
  if (strict !== undefined && !/[\r\n]/.test(text.slice(start, strict.end))) return strict;
  const closed = closingQuote(text, start);
  if (closed !== undefined && !/[\r\n]/.test(text.slice(start, closed))) {
    // Text after a closing quote belongs to the cell.
    const end = cellEnd(text, closed + 1, separator);
    return { cell: unquoted(text, start, closed) + text.slice(closed + 1, end), end };
  }
  const end = cellEnd(text, start, separator);
  return { cell: text.slice(start, end), end, isUnclosed: true };
}

/** The first quote after an opening one that isn't doubled. */
function closingQuote(text: string, start: number): number | undefined {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') return quote;
    from = quote + 2;
  }
}

const unquoted = (text: string, start: number, closed: number): string =>
  text.slice(start + 1, closed).replaceAll('""', '"');
