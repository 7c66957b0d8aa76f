// The add-on's five columns on an overlap tab: found by header, appended once; knows no scoring.
import type { Cell, Row } from '../core/cell';
import { foldText } from '../core/text';
import { growGrid, sameCell, writeBlock } from './block';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';

/** What each column is called, and what a reader of the sheet is told about it. */
export const SCORE_COLUMNS = [
  {
    header: 'EQL status',
    note: 'EQL: all four components are clear. Candidate: overlap is there, something else lacks.',
  },
  {
    header: 'EQL score',
    note: '0 to 100. 80 or more means EQL, and nothing else reaches 80.',
  },
  { header: 'EQL missing', note: 'Which of overlap, warmth, fit and motion are not clear yet.' },
  { header: 'EQL next step', note: 'The cheapest next action for this row.' },
  {
    header: 'EQL since',
    note: 'The day on which the row first qualified. Written once, kept when the row falls back.',
  },
] as const;

export const SCORE_HEADERS: readonly string[] = SCORE_COLUMNS.map(({ header }) => header);

/** Where each of the five stands, 0-based; undefined for those that the tab lacks. */
export function findScoreColumns(headers: Row): readonly (number | undefined)[] {
  const folded = headers.map((header) => foldText(header));
  return SCORE_HEADERS.map((header) => {
    const column = folded.indexOf(foldText(header));
    return column < 0 ? undefined : column;
  });
}

/** Columns side by side, as `[first, last]`. */
export function runsOf(columns: readonly number[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const column of Array.from(columns).sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === column - 1) runs[runs.length - 1] = [last[0], column];
    else runs.push([column, column]);
  }
  return runs;
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
    const formulas = sheet.getRange(firstRow + 1, first + 1, rows, last - first + 1).getFormulas();
    for (const row of formulas) {
      row.forEach((formula, index) => {
        if (formula !== '') found.add(first + index);
      });
    }
  }
  return found;
}

/** Writes headers behind the tab's last column, each with a note that explains it. */
export function appendScoreColumns(
  sheet: Sheet,
  headerRow: number,
  firstColumn: number,
  headers: readonly string[],
  clock: WallClock,
): void {
  growGrid(sheet, headerRow + 1, firstColumn + headers.length);
  writeBlock(sheet, headerRow, firstColumn, [headers], clock);
  const notes = headers.map(
    (header) => SCORE_COLUMNS.find((column) => column.header === header)?.note ?? '',
  );
  sheet
    .getRange(headerRow + 1, firstColumn + 1, 1, headers.length)
    .setNotes([notes])
    .setFontWeight('bold');
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
