// A tab's cells, dates on the sheet's clock: all of them, the first rows, or one row alone.
import type { Cell, Row, Table } from '../core/cells/cell';
import { googleSheet, googleSpreadsheet } from './google';
import { rangeCells } from './range-cells';
import { runsOf } from './runs';
import { cellOf, type WallClock } from './wall-clock';
import type { Sheet, Workbook } from './workbook';

/** A tab's cells, from A1 to the last cell that holds anything. */
export interface Tab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly name: string;
  readonly table: Table;
}

/** The tab with this id, unread; undefined where it has been deleted. */
export function tabById(workbook: Workbook, sheetId: number): Sheet | undefined {
  return googleSpreadsheet(workbook).getSheetById(sheetId) ?? undefined;
}

/** A tab of which it is known how far its cells reach, and none is read yet. */
export interface UnreadTab {
  readonly rows: number;
  readonly columns: number;
  /** All its cells. */
  readonly cells: () => Table;
  /** The cells of its first rows. */
  readonly top: (rows: number) => Table;
}

export function unreadTab(sheet: Sheet, clock: WallClock): UnreadTab {
  const all = googleSheet(sheet).getDataRange();
  const [rows, columns] = [all.getNumRows(), all.getNumColumns()];
  return {
    rows,
    columns,
    cells: () => rangeCells(all, clock),
    top: (height) => rangeCells(all.offset(0, 0, Math.min(height, rows), columns), clock),
  };
}

/** All cells of a tab, in one read. Its name is asked for when somebody has to be told it. */
export function readTab(sheet: Sheet, clock: WallClock): Tab {
  return {
    sheet,
    sheetId: sheet.getSheetId(),
    table: rangeCells(googleSheet(sheet).getDataRange(), clock),
    get name() {
      return sheet.getName();
    },
  };
}

/** The first rows of a tab, enough to find its header. */
export function readTop(sheet: Sheet, rows: number, clock: WallClock): Table {
  return unreadTab(sheet, clock).top(rows);
}

/** The cells of some rows, from a 0-based one on. */
export function readRows(
  sheet: Sheet,
  firstRow: number,
  rows: number,
  columns: number,
  clock: WallClock,
): Table {
  return rangeCells(googleSheet(sheet).getRange(firstRow + 1, 1, rows, columns), clock);
}

/** Some columns of some rows, 0-based, each run of neighbours in one read; all other cells are blank. */
export function readColumns(
  sheet: Sheet,
  { firstRow, rows }: { readonly firstRow: number; readonly rows: number },
  columns: readonly number[],
  clock: WallClock,
): Table {
  const width = Math.max(-1, ...columns) + 1;
  const table = Array.from({ length: Math.max(0, rows) }, () => new Array<Cell>(width).fill(''));
  if (rows < 1) return table;
  for (const [first, last] of runsOf(columns)) {
    const range = googleSheet(sheet).getRange(firstRow + 1, first + 1, rows, last - first + 1);
    rangeCells(range, clock).forEach((cells, below) => {
      const row = table[below];
      if (row) row.splice(first, cells.length, ...cells);
    });
  }
  return table;
}

/** Whether the tab has a row, 0-based, that holds anything or has one that does below it. */
export const hasRow = (sheet: Sheet, index: number): boolean =>
  index < googleSheet(sheet).getLastRow();

/** A row's values as Google hands them over, 0-based, up to its last one; one read, however wide. */
export function readRowValues(sheet: Sheet, index: number): readonly unknown[] {
  const [values = []]: readonly (readonly unknown[])[] = googleSheet(sheet)
    .getRange(`${index + 1}:${index + 1}`)
    .getValues();
  let width = values.length;
  while (width > 0 && values[width - 1] === '') width -= 1;
  return values.slice(0, width);
}

/** A row's cells, 0-based, up to its last one. */
export function readRow(sheet: Sheet, index: number, clock: WallClock): Row {
  return readRowValues(sheet, index).map((value) => cellOf(value, clock));
}
