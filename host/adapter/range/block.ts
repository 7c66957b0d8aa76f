// A block of cells on a sheet, 0-based, with Google's checks of where it may lie. What a Range holds.

import { cellName, columnLetters } from '../../engine/a1';
import type { EngineZone } from '../../engine/engine';
import { Exception } from '../service/exception';
import { book } from '../service/world';

export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Asked for as whole columns (`D:F`) or whole rows (`5:5`), and so it is told. */
  readonly whole?: 'rows' | 'columns';
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** From 1-based coordinates, checked against the grid as it is now. */
export function blockAt(
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Block {
  const [top, left, height, width] = [row, column, rows, columns].map(whole) as [
    number,
    number,
    number,
    number,
  ];
  if (top < 1) throw new Exception('The starting row of the range is too small.');
  if (left < 1) throw new Exception('The starting column of the range is too small.');
  if (height < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const block = { sheetId, row: top - 1, column: left - 1, rows: height, columns: width };
  zoneOf(block);
  return block;
}

export function blockOfZone(sheetId: string, { top, bottom, left, right }: EngineZone): Block {
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The engine's zone; throws when the sheet is gone, or has shrunk since the Range was made. */
export function zoneOf({ sheetId, row, column, rows, columns }: Block): EngineZone {
  requireSheet(sheetId);
  requireGrid(sheetId);
  const { grid } = book();
  if (row + rows > grid.rows(sheetId) || column + columns > grid.columns(sheetId)) {
    throw new Exception(OUTSIDE);
  }
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

/** Throws for a sheet without cells, which has no ranges. */
export function requireGrid(sheetId: string): void {
  const kind = book().sheets.kindOf(sheetId);
  if (kind !== 'GRID') throw new Exception(`The action is not supported for ${kind} sheet.`);
}

/** Throws when somebody has deleted the sheet meanwhile. */
export function requireSheet(sheetId: string): void {
  const { sheets } = book();
  if (!sheets.exists(sheetId)) {
    throw new Exception(`Sheet ${sheets.numberOf(sheetId)} not found`);
  }
}

export function cellCount({ rows, columns }: Block): number {
  return rows * columns;
}

export function topLeft({ sheetId, row, column }: Block): Block {
  return { sheetId, row, column, rows: 1, columns: 1 };
}

/** `A1`, `A1:C3`; what was asked for as whole columns or rows reads `D:F` or `5:5` again. */
export function a1NotationOf({ row, column, rows, columns, whole: kind }: Block): string {
  if (kind === 'rows') return `${row + 1}:${row + rows}`;
  if (kind === 'columns') {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The same value for every cell. */
export function filled<T>({ rows, columns }: Block, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** A copy of the rows, checked to have exactly the block's shape. */
export function shaped<T>({ rows, columns }: Block, data: readonly (readonly T[])[]): T[][] {
  if (data.length !== rows) {
    throw new Exception(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${data.length} but the range has ${rows}.`,
    );
  }
  return data.map((cells) => {
    if (cells.length === columns) return Array.from(cells);
    throw new Exception(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${cells.length} but the range has ${columns}.`,
    );
  });
}

/** Google cuts fractions off, and takes what is no number for 0. */
function whole(value: number): number {
  return Number.isFinite(value) ? Math.trunc(value) : 0;
}
