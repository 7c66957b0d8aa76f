// Which sign separates the cells of a text: the one that cuts its lines most evenly.

import { splitRows } from './delimited-rows';

export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
/** Enough rows to tell the separator by, also below titles and above a footer. */
const SAMPLE_CHARACTERS = 64 * 1024;

/**
 * The separator that cuts most rows to one and the same width, outside quotation marks; of two that
 * do so, the one that gives the wider table. A decimal comma cuts a semicolon file evenly too, but
 * into fewer columns. A sample that ends inside a row loses that row.
 */
export function separatorOf(text: string): Separator {
  const sample = wholeLines(text);
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = evenness(splitRows(sample, separator).rows);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function wholeLines(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end < 0 ? sample : sample.slice(0, end + 1);
}

function evenness(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  let best = 0;
  for (const [width, count] of rowsByWidth(filled)) {
    if (width > 1) best = Math.max(best, (count / filled.length) * Math.log2(width));
  }
  return best;
}

/** How many rows have how many cells. */
export function rowsByWidth(rows: readonly (readonly string[])[]): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const row of rows) count.set(row.length, (count.get(row.length) ?? 0) + 1);
  return count;
}
