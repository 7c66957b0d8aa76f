// Cells of a plain-text column, read back: what was written there may have come to lie in them otherwise.
import { type Cell, isDate, type Row } from '../core/cells/cell';
import { columnLetters } from '../core/cells/column-letters';
import type { PlacedCell } from './cell-groups';
import { googleSheet } from './google';
import type { RowCells } from './row-cells';
import { runsOf } from './runs';
import type { Sheet } from './workbook';
import { noteWrite } from './written';

const ISO_DAY_LENGTH = 10;

/** A day as it is written into a plain-text cell. */
export const plainDay = (day: Date): string => day.toISOString().slice(0, ISO_DAY_LENGTH);

/** How to write it into a plain-text cell; undefined where it lies there as it was meant. */
function asPlainText(written: Cell, back: Cell): string | undefined {
  if (isDate(written)) {
    return isDate(back) ? undefined : plainDay(written);
  }
  // Where the apostrophe that keeps text text stays, everything but a formula stays text without it.
  const isKept = typeof written === 'string' && back === `'${written}`;
  return isKept && written.slice(0, 1) !== '=' ? written : undefined;
}

/** A cell of plain text, and the text that it is to hold. */
export interface PlainCell extends PlacedCell {
  readonly cell: string;
}

/**
 * Of cells that were written, those that don't hold what was meant, with what to write into them: a day
 * as 2026-06-20, which would be the number 46193 in plain text, and a text without an apostrophe before it.
 */
export const plainCells = (
  written: readonly PlacedCell[],
  back: (row: number, column: number) => Cell,
): readonly PlainCell[] =>
  written.flatMap(({ row, column, cell }) => {
    const text = asPlainText(cell, back(row, column));
    return text === undefined ? [] : [{ row, column, cell: text }];
  });

/** Writes them, those of a column that get the same in one call. */
export function writePlainCells(sheet: Sheet, cells: readonly PlainCell[]): void {
  const alike = new Map<string, PlainCell[]>();
  for (const each of cells) {
    const key = `${each.column} ${each.cell}`;
    alike.set(key, (alike.get(key) ?? []).concat(each));
  }
  alike.forEach((group) => {
    const [{ column, cell } = { column: 0, cell: '' }] = group;
    const letters = columnLetters(column);
    const ranges = runsOf(group.map(({ row }) => row)).map(
      ([first, last]) => `${letters}${first + 1}:${letters}${last + 1}`,
    );
    noteWrite();
    googleSheet(sheet).getRangeList(ranges).setValue(cell);
  });
}

/** The same for the cells of one row, 0-based; answers them as they lie there now. */
export function mendPlainText(sheet: Sheet, index: number, cells: RowCells, back: Row): RowCells {
  const written = Array.from(cells, ([column, cell]) => ({ row: index, column, cell }));
  const texts = plainCells(written, (_row, column) => back[column] ?? '');
  writePlainCells(sheet, texts);
  const landed = new Map(cells);
  for (const { column, cell } of texts) landed.set(column, cell);
  return landed;
}
