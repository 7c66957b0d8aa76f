// Comma, semicolon or tab separated text -> rows of text.

export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
/** Enough rows to tell the separator by, also below titles and above a footer. */
const SAMPLE_CHARACTERS = 64 * 1024;
/** Excel writes this line first when the list separator may differ from the reader's. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

export interface DelimitedText {
  readonly separator: Separator;
  readonly rows: readonly (readonly string[])[];
}

export function readDelimitedText(text: string): DelimitedText {
  const named = SEPARATOR_LINE.exec(text);
  if (named) {
    const separator = named[1] as Separator;
    return { separator, rows: splitRows(text.slice(named[0].length), separator) };
  }
  const separator = separatorOf(text);
  return { separator, rows: splitRows(text, separator) };
}

/**
 * The separator that cuts most rows to one and the same width; of two that do so, the one that
 * gives the wider table. A decimal comma cuts a semicolon file evenly too, but into fewer columns.
 */
export function separatorOf(text: string): Separator {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = evenness(splitRows(sample, separator));
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function evenness(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const rowsByWidth = new Map<number, number>();
  for (const row of filled) rowsByWidth.set(row.length, (rowsByWidth.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of rowsByWidth) {
    if (width > 1) best = Math.max(best, (count / filled.length) * Math.log2(width));
  }
  return best;
}

/**
 * Cuts text into rows by RFC 4180: a cell may be quoted, a quote inside is doubled, and a quoted
 * cell may hold separators and line breaks. Lines end in LF, CRLF or CR; rows may be ragged. A
 * quote that is never closed is taken as a character of the cell, so that it can't swallow the
 * rows after it; so is a quote inside an unquoted cell (`5" pipe`).
 */
export function splitRows(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = readCell(text, at, separator);
    row.push(cell);
    const mark = text[end];
    at = end + 1;
    if (mark === separator && at < text.length) continue;
    if (mark === separator) row.push('');
    if (mark === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface CutCell {
  readonly cell: string;
  /** Where the separator or line break after the cell stands; the text's length at its end. */
  readonly end: number;
}

function readCell(text: string, start: number, separator: Separator): CutCell {
  const quoted = text[start] === '"' ? readQuoted(text, start) : undefined;
  const from = quoted?.end ?? start;
  let end = from;
  while (end < text.length) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
    end += 1;
  }
  return { cell: (quoted?.cell ?? '') + text.slice(from, end), end };
}

function readQuoted(text: string, start: number): CutCell | undefined {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}
