// The add-on's five columns on an overlap tab: found by header, appended once.

import type { Cell, Row } from '../core/cells/cell';
import { foldText } from '../core/cells/text';
import { FIELD_NAMES, fieldLabel, OWN_FIELDS, type OwnField } from '../core/columns/fields';
import { say } from '../core/language/say';
import { growGrid, sameCell, writeBlock } from './block';
import { googleSheet } from './google';
import type { Pace } from './long-job';
import { runsOf } from './runs';
import { triedTwice } from './tried-twice';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';

/** What a reader of the sheet is told about each column, in its header's note. */
const NOTES: Readonly<Record<OwnField, () => string>> = {
  eqlStatus: () =>
    say(
      'EQL: overlap, warmth, fit and motion are all clear. Candidate: there is overlap, and ' +
        'something else is not clear yet.',
    ),
  eqlScore: () => say('0 to 100. 80 or more means EQL, and nothing else reaches 80.'),
  eqlMissing: () => say('Which of overlap, warmth, fit and motion are not clear yet.'),
  eqlNextStep: () => say('The cheapest next action for this row.'),
  eqlSince: () =>
    say('The day on which the row first qualified. Written once, and kept ever after.'),
};

/** Wide enough for a status, a score, three components, most next steps, and a day. */
const WIDTHS: Readonly<Record<OwnField, number>> = {
  eqlStatus: 90,
  eqlScore: 75,
  eqlMissing: 170,
  eqlNextStep: 520,
  eqlSince: 90,
};

/** Where each of `OWN_FIELDS` stands, 0-based; undefined for those that the tab lacks. */
export function findScoreColumns(headers: Row): readonly (number | undefined)[] {
  const folded = headers.map((header) => foldText(header));
  return OWN_FIELDS.map((field) => {
    const names = FIELD_NAMES[field].map((name) => foldText(name));
    const column = folded.findIndex((header) => names.includes(header));
    return column < 0 ? undefined : column;
  });
}

/**
 * The columns among these that hold a formula in the given rows: somebody put them there, for
 * instance `=EQL_STATUS(...)` under a header of the same name, so they aren't ours to fill.
 */
export function columnsWithFormulas(
  sheet: Sheet,
  columns: readonly number[],
  firstRow: number,
  rows: number,
): Set<number> {
  const found = new Set<number>();
  if (rows < 1) return found;
  for (const [first, last] of runsOf(columns)) {
    const range = googleSheet(sheet).getRange(firstRow + 1, first + 1, rows, last - first + 1);
    const formulas = range.getFormulas();
    for (const row of formulas) {
      row.forEach((formula, index) => {
        if (formula !== '') found.add(first + index);
      });
    }
  }
  return found;
}

/** How Google calls the format of cells in which a number stays text. */
const PLAIN_TEXT = '@';

/** Whether new columns have taken after a plain-text one to their left, where a score would be no number. */
const arePlainText = (below: GoogleAppsScript.Spreadsheet.Range): boolean =>
  below
    .offset(0, 0, 1, below.getNumColumns())
    .getNumberFormats()
    .some((row) => row.indexOf(PLAIN_TEXT) >= 0);

/**
 * Writes the headers of these fields behind the tab's last column, each with its note and a width;
 * from then on the width is the user's.
 */
export function appendScoreColumns(
  sheet: Sheet,
  headerRow: number,
  firstColumn: number,
  fields: readonly OwnField[],
  clock: WallClock,
): void {
  growGrid(sheet, headerRow + 1, firstColumn + fields.length);
  const tab = googleSheet(sheet);
  const rows = tab.getMaxRows() - headerRow - 1;
  const below =
    rows > 0 ? tab.getRange(headerRow + 2, firstColumn + 1, rows, fields.length) : undefined;
  const isText = below !== undefined && arePlainText(below);
  // The headers come last: a run that is cut off before them is done anew, notes and all.
  tab
    .getRange(headerRow + 1, firstColumn + 1, 1, fields.length)
    .setNotes([fields.map((field) => NOTES[field]())]);
  triedTwice(() => {
    tab.getRange(headerRow + 1, firstColumn + 1, 1, fields.length).setFontWeight('bold');
    if (isText) below.setNumberFormat('General');
    fields.forEach((field, place) => {
      tab.setColumnWidth(firstColumn + place + 1, WIDTHS[field]);
    });
  });
  writeBlock(sheet, headerRow, firstColumn, [fields.map((field) => fieldLabel(field))], clock);
}

/** Takes appended headers away again, with what came along with them. */
export function clearScoreHeaders(
  sheet: Sheet,
  headerRow: number,
  columns: readonly number[],
): void {
  for (const [first, last] of runsOf(columns)) {
    const headers = googleSheet(sheet).getRange(headerRow + 1, first + 1, 1, last - first + 1);
    headers.clearContent().clearNote();
    triedTwice(() => headers.setFontWeight('normal'));
  }
}

/** Whether a header row has all five of our columns, each 0-based. */
export function allScoreColumns(headers: Row): readonly number[] | undefined {
  const found = findScoreColumns(headers).filter((column) => column !== undefined);
  return found.length === OWN_FIELDS.length ? (found as readonly number[]) : undefined;
}

/** One column's cells, top down, below the header. */
export interface ColumnCells {
  readonly column: number;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

const differs = ({ before, after }: ColumnCells, row: number): boolean =>
  !sameCell(after[row] ?? '', before[row] ?? '');

/** The rows, top down from 0, in which any of these columns changes. */
export const changedRows = (columns: readonly ColumnCells[]): number[] =>
  Array.from(columns[0]?.after ?? [], (_cell, row) => row).filter((row) =>
    columns.some((cells) => differs(cells, row)),
  );

/** Writes neighbouring columns from a row of theirs to another, in one call. */
function writeRun(
  sheet: Sheet,
  columns: readonly ColumnCells[],
  rows: { readonly from: number; readonly to: number; readonly firstRow: number },
  clock: WallClock,
): void {
  const block: Cell[][] = [];
  for (let row = rows.from; row <= rows.to; row += 1) {
    block.push(columns.map(({ after }) => after[row] ?? ''));
  }
  writeBlock(sheet, rows.firstRow + rows.from, columns[0]?.column ?? 0, block, clock);
}

/** Columns side by side, from left to right. */
const neighbours = (columns: readonly ColumnCells[]): ColumnCells[][] =>
  runsOf(columns.map(({ column }) => column)).map(([first, last]) =>
    columns
      .filter(({ column }) => column >= first && column <= last)
      .sort((one, other) => one.column - other.column),
  );

/** So many rows that stay as they are cost less than one call more. */
const SHORT_GAP = 20;
/** And so many calls are enough for one run of columns. */
const MOST_STRETCHES = 8;

/** Rows, in their order, as few stretches with little between them: `[first, last]`. */
export function stretchesOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const stretches = runsOf(rows);
  const gapAfter = (at: number): number =>
    (stretches[at + 1]?.[0] ?? 0) - (stretches[at]?.[1] ?? 0);
  const gaps = stretches.slice(1).map((_next, at) => gapAfter(at));
  const widest = gaps.slice().sort((one, other) => other - one);
  const least = Math.max(SHORT_GAP, widest[MOST_STRETCHES - 1] ?? 0);
  const joined: [number, number][] = [];
  stretches.forEach(([from, to], at) => {
    const last = joined[joined.length - 1];
    if (last && (gaps[at - 1] ?? 0) <= least) last[1] = to;
    else joined.push([from, to]);
  });
  return joined;
}

/** So many rows are written in one call: what Google takes in a moment. */
const BLOCK_ROWS = 250;

const blockOf = (row: number): number => Math.floor(row / BLOCK_ROWS);

/** Rows `from` to `to` of a run of neighbouring columns, all in one block. */
interface Piece {
  readonly run: readonly ColumnCells[];
  readonly from: number;
  readonly to: number;
}

/** What is to be written, the upper rows first: each piece in one call. */
function piecesOf(columns: readonly ColumnCells[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const run of neighbours(columns)) {
    for (const [first, last] of stretchesOf(changedRows(run))) {
      for (let from = first, to = 0; from <= last; from = to + 1) {
        to = Math.min(last, (blockOf(from) + 1) * BLOCK_ROWS - 1);
        pieces.push({ run, from, to });
      }
    }
  }
  return pieces.sort((one, other) => blockOf(one.from) - blockOf(other.from));
}

const differing = (columns: readonly ColumnCells[]): number =>
  columns.reduce(
    (sum, cells) => sum + cells.after.filter((_cell, row) => differs(cells, row)).length,
    0,
  );

/** Columns of which only so many rows are to change, from the top. */
export const upTo = (columns: readonly ColumnCells[], rows: number): readonly ColumnCells[] =>
  columns.map(({ column, before, after }) => ({
    ...{ column, before },
    after: after.map((cell, row) => (row < rows ? cell : (before[row] ?? ''))),
  }));

/** What came of a write. */
export interface Written {
  /** How many cells differ from what stood there. */
  readonly cells: number;
  /** How many rows, from the top, are as they should be; undefined where all are. */
  readonly rows?: number;
}

/**
 * Writes the columns whose cells have changed, each run of neighbours in one call for each stretch of
 * rows that have, and for each block of 250 rows. Where nothing differs, nothing is written; where the time is
 * up, the rows above are written and those below are as they were.
 */
export function writeColumns(
  sheet: Sheet,
  firstRow: number,
  columns: readonly ColumnCells[],
  clock: WallClock,
  pace?: Pace,
): Written {
  const changed = columns.filter((cells) => differing([cells]) > 0);
  const pieces = piecesOf(changed);
  const blocks = pieces.map(({ from }) => blockOf(from));
  if ((blocks[0] ?? 0) < (blocks[blocks.length - 1] ?? 0)) pace?.starts();
  for (const [at, { run, from, to }] of pieces.entries()) {
    writeRun(sheet, run, { from, to, firstRow }, clock);
    const isEnd = at + 1 < pieces.length && blocks[at + 1] !== blocks[at];
    if (!isEnd || !pace || pace.hasTime()) continue;
    const rows = ((blocks[at] ?? 0) + 1) * BLOCK_ROWS;
    return { cells: differing(upTo(changed, rows)), rows };
  }
  return { cells: differing(changed) };
}

/**
 * The same where few of many rows change: writes from the first row that does to the last, each run of
 * neighbours in one call, from its first changed column to its last. What lies between them is written
 * as it was read.
 */
export function writeChangedRows(
  sheet: Sheet,
  firstRow: number,
  columns: readonly ColumnCells[],
  clock: WallClock,
): void {
  const rows = changedRows(columns);
  const [from, to] = [rows[0], rows[rows.length - 1]];
  if (from === undefined || to === undefined) return;
  for (const run of neighbours(columns)) {
    const changed = run.map((cells) => rows.some((row) => differs(cells, row)));
    const [first, last] = [changed.indexOf(true), changed.lastIndexOf(true)];
    if (first >= 0) writeRun(sheet, run.slice(first, last + 1), { from, to, firstRow }, clock);
  }
}
