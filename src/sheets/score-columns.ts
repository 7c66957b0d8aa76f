// The add-on's five columns on an overlap tab: found by header, appended once.
import type { Cell, Row } from '../core/cells/cell';
import { foldText } from '../core/cells/text';
import { FIELD_LABELS, OWN_FIELDS, type OwnField } from '../core/columns/fields';
import { growGrid, sameCell, writeBlock } from './block';
import { googleSheet } from './google';
import { runsOf } from './runs';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';

/** What a reader of the sheet is told about each column, in its header's note. */
const NOTES: Readonly<Record<OwnField, string>> = {
  eqlStatus:
    'EQL: overlap, warmth, fit and motion are all clear. Candidate: there is overlap, and ' +
    'something else is not clear yet.',
  eqlScore: '0 to 100. 80 or more means EQL, and nothing else reaches 80.',
  eqlMissing: 'Which of overlap, warmth, fit and motion are not clear yet.',
  eqlNextStep: 'The cheapest next action for this row.',
  eqlSince: 'The day on which the row first qualified. Written once, and kept ever after.',
};

/** Wide enough for a status, a score, three components, most next steps, and a day. */
const WIDTHS: Readonly<Record<OwnField, number>> = {
  eqlStatus: 90,
  eqlScore: 75,
  eqlMissing: 170,
  eqlNextStep: 520,
  eqlSince: 90,
};

const HEADERS: readonly string[] = OWN_FIELDS.map((field) => FIELD_LABELS[field]);

/** Where each of `OWN_FIELDS` stands, 0-based; undefined for those that the tab lacks. */
export function findScoreColumns(headers: Row): readonly (number | undefined)[] {
  const folded = headers.map((header) => foldText(header));
  return HEADERS.map((header) => {
    const column = folded.indexOf(foldText(header));
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
  // The headers come last: a run that is cut off before them is done anew, notes and all.
  const tab = googleSheet(sheet);
  tab
    .getRange(headerRow + 1, firstColumn + 1, 1, fields.length)
    .setNotes([fields.map((field) => NOTES[field])])
    .setFontWeight('bold');
  fields.forEach((field, place) => {
    tab.setColumnWidth(firstColumn + place + 1, WIDTHS[field]);
  });
  writeBlock(sheet, headerRow, firstColumn, [fields.map((field) => FIELD_LABELS[field])], clock);
}

/** Takes appended headers away again, with what came along with them. */
export function clearScoreHeaders(
  sheet: Sheet,
  headerRow: number,
  columns: readonly number[],
): void {
  for (const [first, last] of runsOf(columns)) {
    googleSheet(sheet)
      .getRange(headerRow + 1, first + 1, 1, last - first + 1)
      .clearContent()
      .clearNote()
      .setFontWeight('normal');
  }
}

/** One column's cells, top down, below the header. */
export interface ColumnCells {
  readonly column: number;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

/**
 * Writes the columns whose cells have changed, each run of neighbours in one call, and answers how
 * many cells differ. Where nothing differs, nothing is written.
 */
export function writeColumns(
  sheet: Sheet,
  firstRow: number,
  columns: readonly ColumnCells[],
  clock: WallClock,
): number {
  const differing = (cells: ColumnCells): number =>
    cells.after.filter((cell, index) => !sameCell(cell, cells.before[index] ?? '')).length;
  const changed = new Map(
    columns.filter((cells) => differing(cells) > 0).map((cells) => [cells.column, cells]),
  );
  for (const [first, last] of runsOf(Array.from(changed.keys()))) {
    const height = changed.get(first)?.after.length ?? 0;
    const block: Cell[][] = [];
    for (let row = 0; row < height; row += 1) {
      const cells: Cell[] = [];
      for (let column = first; column <= last; column += 1) {
        cells.push(changed.get(column)?.after[row] ?? '');
      }
      block.push(cells);
    }
    writeBlock(sheet, firstRow, first, block, clock);
  }
  return Array.from(changed.values()).reduce((sum, cells) => sum + differing(cells), 0);
}
