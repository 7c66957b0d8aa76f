// Rows of typed cells -> a sheet that the engine can load; text stays text.

import { columnLetters } from './a1';
import { DATE_FORMATS } from './date-formats';
import type { SheetSnapshot } from './engine';
import { literal } from './literal';
import { NEW_SHEET } from './new-sheet';

/** A cell's value. A Date carries the sheet's wall clock in its UTC fields. */
export type CellValue = string | number | boolean | Date | null | undefined;

export interface SheetOptions {
  /** Spare rows and columns below and right of the data; a new sheet of Google's is 1000 x 26. */
  readonly minimumRows?: number;
  readonly minimumColumns?: number;
  readonly frozenRows?: number;
  /** Text that begins with `=` is a formula. Without it, it is text. */
  readonly formulas?: boolean;
  /** Width in pixels by 0-based column. */
  readonly columnWidths?: { readonly [column: number]: number };
}

/** Format numbers that `sheetData` refers to; `workbookData` puts them in the snapshot. */
const NUMBERED_FORMATS = { 1: DATE_FORMATS.day, 2: DATE_FORMATS.moment } as const;

export function sheetData(
  name: string,
  rows: readonly (readonly CellValue[])[],
  options: SheetOptions = {},
): SheetSnapshot {
  const cells: { [xc: string]: string } = {};
  const formats: { [zone: string]: number } = {};
  let width = 0;
  rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((value, c) => {
      const written = literal(value, options.formulas === true);
      if (written === undefined) return;
      const xc = columnLetters(c) + (r + 1);
      cells[xc] = written.content;
      if (written.kind === 'day') formats[xc] = 1;
      if (written.kind === 'moment') formats[xc] = 2;
    });
  });
  return {
    id: `sheet-${name}`,
    name,
    rowNumber: Math.max(options.minimumRows ?? NEW_SHEET.rows, rows.length, 1),
    colNumber: Math.max(options.minimumColumns ?? NEW_SHEET.columns, width, 1),
    cells,
    formats,
    cols: Object.fromEntries(
      Object.entries(options.columnWidths ?? {}).map(([column, size]) => [column, { size }]),
    ),
    ...(options.frozenRows ? { panes: { xSplit: 0, ySplit: options.frozenRows } } : {}),
  };
}

/** Sheets of `sheetData` as one workbook. */
export function workbookData(sheets: readonly SheetSnapshot[]) {
  return { version: '19.3', formats: { ...NUMBERED_FORMATS }, sheets };
}
