// Rows of shown cells -> CSV text, made safe to open in a spreadsheet.

/** A cell as it is shown, and whether it is text rather than a number, date or boolean. */
export interface ShownCell {
  readonly shown: string;
  readonly isText: boolean;
}

/** Rows end as RFC 4180 has it. */
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** Text that a spreadsheet would run on opening; a sign that stands alone is harmless. */
const RUNS = /^(?:[=＝\t\r]|[+\-@＋－＠](?=.))/s;

/**
 * CSV, comma separated, in the rows' order. Text that begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return is written with an apostrophe before it, so that no spreadsheet takes it for a
 * formula: `=1+1` becomes `'=1+1`. Numbers stay as they are: -5 is no text. Reading such a file
 * here takes the apostrophe off again.
 */
export const csvText = (rows: Iterable<readonly ShownCell[]>): string =>
  [...csvPieces(rows)].join('');

/** So many characters at a time are handed over. */
const PIECE = 1 << 16;

/** The same text, piece by piece. */
export function* csvPieces(rows: Iterable<readonly ShownCell[]>): Iterable<string> {
  let piece = '';
  for (const row of rows) {
    piece += row.map(csvCell).join(',') + LINE_END;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function csvCell(cell: ShownCell): string {
  const safe = cell.isText && RUNS.test(cell.shown) ? `'${cell.shown}` : cell.shown;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
