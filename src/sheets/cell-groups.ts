// Single cells all over a list, written in a few calls: those of a column that get the same, in one.

import { type Cell, isDate } from '../core/cells/cell';
import { writeBlock } from './block';
import { googleSheet } from './google';
import { runsOf } from './runs';
import { writeSameCells } from './same-cells';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';
import { noteWrite } from './written';

/** A cell and what it is to hold; row and column are 0-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const keyOf = (cell: Cell): string =>
  isDate(cell) ? `date ${cell.getTime()}` : `${typeof cell} ${cell}`;

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return Array.from(groups.values());
};

/** One call for each value that a column gets, and no other cell is touched; '' empties a cell. */
function writeValues(sheet: Sheet, cells: readonly PlacedCell[], clock: WallClock): void {
  for (const alike of grouped(cells, ({ cell }) => keyOf(cell))) {
    const [{ cell, column } = { cell: '', column: 0 }] = alike;
    const rows = alike.map(({ row }) => row);
    writeSameCells(sheet, column, rows, cell, clock);
  }
}

/** A column that holds nothing else: one call, with blanks between the cells. */
function writeBlankColumn(sheet: Sheet, cells: readonly PlacedCell[], clock: WallClock): void {
  const byRow = new Map(cells.map(({ row, cell }) => [row, cell]));
  const rows = Array.from(byRow.keys()).sort((one, other) => one - other);
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const block = Array.from({ length: last - first + 1 }, (_row, more) => [
    byRow.get(first + more) ?? '',
  ]);
  writeBlock(sheet, first, cells[0]?.column ?? 0, block, clock);
}

/** Writes the cells; `isBlank` says of a column that it holds nothing below its header. */
export function writeCells(
  sheet: Sheet,
  cells: readonly PlacedCell[],
  isBlank: (column: number) => boolean,
  clock: WallClock,
): void {
  for (const own of grouped(cells, ({ column }) => String(column))) {
    const write = isBlank(own[0]?.column ?? 0) ? writeBlankColumn : writeValues;
    write(sheet, own, clock);
  }
}

/** Empties some columns of some rows, all 0-based, side by side in one call. */
export function clearCells(
  sheet: Sheet,
  firstRow: number,
  rows: number,
  columns: readonly number[],
): void {
  if (rows < 1) return;
  for (const [first, last] of runsOf(columns)) {
    noteWrite();
    googleSheet(sheet)
      .getRange(firstRow + 1, first + 1, rows, last - first + 1)
      .clearContent();
  }
}
