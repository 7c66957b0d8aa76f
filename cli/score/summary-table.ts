// Finds tables in the summary tab as it is shown, by their headings.

import type { ShownTab } from '../files/shown-tabs';

export interface SummaryTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How to read it, a line each. */
  readonly notes: readonly string[];
}

const NOTHING: SummaryTable = { header: [], rows: [], notes: [] };

/** The tab that shows the headline in its first column; the last of several is the newest. */
export function summaryTab(tabs: readonly ShownTab[], headline: string): ShownTab | undefined {
  const shows = tabs.filter((tab) => tab.rows.some((row) => row[0]?.shown === headline));
  return shows[shows.length - 1];
}

/** A line of text: nothing stands beside it. */
const isNote = (line: readonly string[]): boolean =>
  line[0] !== '' && line.slice(1).every((cell) => cell === '');

/** The table below a heading: a line about it, its header, its rows, its notes, down to a blank line. */
export function tableBelow(tab: ShownTab | undefined, heading: string): SummaryTable {
  const shown = tab?.rows.map((row) => row.map((cell) => cell.shown)) ?? [];
  const at = shown.findIndex((line) => line[0] === heading);
  if (at < 0) return NOTHING;
  const [, header = [], ...below] = shown.slice(at + 1);
  const blank = below.findIndex((line) => line.every((cell) => cell === ''));
  const width = header.reduce((last, cell, column) => (cell === '' ? last : column + 1), 0);
  const lines = blank < 0 ? below : below.slice(0, blank);
  return {
    header: header.slice(0, width),
    rows: lines.filter((line) => !isNote(line)).map((line) => line.slice(0, width)),
    notes: lines.filter(isNote).map(([note = '']) => note),
  };
}

/** A column's sentences, each whole: one that takes several rows has a label in its first alone. */
export function sentencesIn({ header, rows }: SummaryTable, column: string): string[] {
  const place = header.indexOf(column);
  const sentences: string[] = [];
  for (const row of rows) {
    const line = row[place] ?? '';
    const last = sentences.length - 1;
    if (row[0] === '' && last >= 0) sentences[last] += ` ${line}`;
    else sentences.push(line);
  }
  return sentences;
}
