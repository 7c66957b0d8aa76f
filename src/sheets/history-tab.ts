// The tab EQL History: read whole, and one row added below those that it has; no other is written to.

import type { Cell, Table } from '../core/cells/cell';
import { HEADLINE, type HistoryColumn, historyColumns } from '../core/history/history-columns';
import { type History, readHistory } from '../core/history/read-history';
import { nameOf } from '../core/language/names';
import { cellForSheet, freeColumn, growGrid, writeBlock } from './block';
import { type GoogleSheet, googleSheet } from './google';
import { ownTab, ownTabs } from './own-tabs';
import { NUMBER_FORMATS } from './page';
import { readTab } from './read-tab';
import { readFormulas } from './row-cells';
import { runsOf } from './runs';
import { triedTwice } from './tried-twice';
import type { Sheet, Workbook } from './workbook';
import { noteWrite } from './written';

const COLUMN_WIDTH = 85;
const HEADLINE_WIDTH = 420;
/** For what people note beside the rows. */
const SPARE_COLUMNS = 4;
const HEADER_GROUND = '#e8eaed';

export interface HistoryTab {
  readonly history: History;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The tab as it is now; undefined where there is none. */
export function readHistoryTab(workbook: Workbook): HistoryTab | undefined {
  const sheet = ownTabs(workbook).get('history');
  if (!sheet) return undefined;
  const { table } = readTab(sheet, workbook.clock);
  return { history: readHistory(table), sheet, table };
}

/** How the header looks, from a 0-based column on, with what each column means. */
function dressHeader(
  tab: GoogleSheet,
  row: number,
  column: number,
  columns: readonly HistoryColumn[],
): void {
  const header = tab
    .getRange(row + 1, column + 1, 1, columns.length)
    .setNotes([columns.map(({ note }) => note())]);
  triedTwice(() => {
    header
      .setFontWeight('bold')
      .setBackground(HEADER_GROUND)
      .setWrap(true)
      .setVerticalAlignment('bottom')
      .setHorizontalAlignments([
        columns.map(({ format }) => (format === 'text' ? 'left' : 'right')),
      ]);
  });
}

/** First, so that a run that is cut off leaves an empty tab, which the next one dresses anew. */
function dressNewTab(sheet: Sheet): void {
  const tab = googleSheet(sheet);
  const width = historyColumns().length;
  const headline = historyColumns().findIndex(({ header }) => header === HEADLINE);
  growGrid(sheet, 2, width + SPARE_COLUMNS);
  tab.setColumnWidths(1, width, COLUMN_WIDTH);
  tab.setColumnWidth(headline + 1, HEADLINE_WIDTH);
  tab.setFrozenRows(1);
  dressHeader(tab, 0, 0, historyColumns());
}

/** Where each of our columns stands; those that are missing come behind all others. */
function settleColumns(
  { sheet, table, history }: HistoryTab,
  headerRow: number,
  workbook: Workbook,
): ReadonlyMap<string, number> {
  const known = history.header?.columns ?? new Map<string, number>();
  const missing = historyColumns().filter(({ header }) => !known.has(header));
  if (missing.length === 0) return known;
  const isNew = known.size === 0;
  const first = isNew ? 0 : freeColumn(sheet, table[0]?.length ?? 0);
  growGrid(sheet, headerRow + 1, first + missing.length);
  if (table.length > 0) dressHeader(googleSheet(sheet), headerRow, first, missing);
  writeBlock(sheet, headerRow, first, [missing.map(({ names }) => nameOf(names))], workbook.clock);
  const added = missing.map(({ header }, place) => [header, first + place] as const);
  return new Map([...Array.from(known), ...added]);
}

/** Whether somebody has written into one of these columns of a row, or has a formula there. */
function isTaken({ sheet, table }: HistoryTab, row: number, columns: readonly number[]): boolean {
  const cells = table[row];
  if (!cells) return false;
  if (columns.some((column) => (cells[column] ?? '') !== '')) return true;
  const block = { firstRow: row, rows: 1, firstColumn: 0, columns: cells.length };
  const [formulas = []] = readFormulas(sheet, block);
  return columns.some((column) => (formulas[column] ?? '') !== '');
}

/** Writes a row's cells under their columns, those that stand beside each other in one call. */
function writeRow(
  sheet: Sheet,
  row: number,
  columns: ReadonlyMap<string, number>,
  cells: ReadonlyMap<string, Cell>,
  workbook: Workbook,
): void {
  const placed = new Map(
    historyColumns().map(({ header, format }) => {
      const cell = cells.get(header) ?? '';
      return [columns.get(header) ?? -1, { cell, format: NUMBER_FORMATS[format] }] as const;
    }),
  );
  const tab = googleSheet(sheet);
  const runs = runsOf(Array.from(placed.keys())).map(([first, last]) => {
    const run = Array.from({ length: last - first + 1 }, (_cell, place) => {
      const { cell = '', format = '' } = placed.get(first + place) ?? {};
      return { cell: cellForSheet(cell, workbook.clock), format };
    });
    return { range: tab.getRange(row + 1, first + 1, 1, run.length), run };
  });
  noteWrite();
  for (const { range, run } of runs) range.setValues([run.map(({ cell }) => cell)]);
  triedTwice(() => {
    for (const { range, run } of runs) range.setNumberFormats([run.map(({ format }) => format)]);
  });
}

const isEmpty = (table: Table): boolean => table.every((row) => row.every((cell) => cell === ''));

/**
 * Adds a row below the lowest of ours. What somebody wrote there moves down; what stands beside it,
 * and every other row, stays as it is. Makes the tab where there is none, and writes the header
 * anew, below all that is there, where it is gone.
 */
function addRow(workbook: Workbook, tab: HistoryTab, cells: ReadonlyMap<string, Cell>): void {
  const { sheet, table, history } = tab;
  const fresh = isEmpty(table);
  if (fresh) dressNewTab(sheet);
  const headerRow = history.header?.row ?? (fresh ? 0 : table.length);
  const standing = { ...tab, table: fresh ? [] : table };
  const columns = settleColumns(standing, headerRow, workbook);
  const row = Math.max(history.lastRow, headerRow) + 1;
  if (isTaken(standing, row, Array.from(columns.values()))) {
    googleSheet(sheet).insertRowsAfter(row, 1);
  }
  growGrid(sheet, row + 1, Math.max(...Array.from(columns.values())) + 1);
  writeRow(sheet, row, columns, cells, workbook);
}

/**
 * Keeps a summary, and answers whether it did: not where the day has a row by now. The tab is read again first, since others may
 * have written on it while the summary was being built; one that was there then and is gone was
 * deleted in the meantime, and isn't made anew.
 */
export function keepInHistory(
  workbook: Workbook,
  before: HistoryTab | undefined,
  day: number,
  cells: ReadonlyMap<string, Cell>,
): boolean {
  const now = readHistoryTab(workbook);
  if (before && !now) return false;
  if (now?.history.rows.some((row) => row.day === day)) return false;
  const empty = { history: readHistory([]), table: [] };
  addRow(workbook, now ?? { ...empty, sheet: ownTab(workbook, 'history').sheet }, cells);
  return true;
}
