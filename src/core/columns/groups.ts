// Cells that count for the rows below them: merged ones, and groups whose name is written once.
import type { Cell, Row, Table } from '../cells/cell';
import { isBlankCell } from '../cells/text';
import type { Field } from './fields';

/** A block of merged cells, 0-based; what it shows stands in its first cell. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Which cells of a list count for other rows too. */
export interface FilledGroups {
  readonly merged: readonly MergedCells[];
  /** Columns in which a blank cell means what the last filled cell above it says. */
  readonly filledDown: readonly number[];
}

/** The fields that reports are grouped by, and that a row is nobody's without. */
export const GROUPED_BY: readonly Field[] = ['partner', 'account'];

/** With one blank cell alone somebody may have forgotten it. */
const FEWEST_BLANKS = 2;

/** By row and column, both 0-based: what stands in a row above and counts for this one. */
export type GroupValues = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/**
 * What counts for each row from the rows above it. A merged cell counts for the rows that it spans; a
 * column that is filled down, for all rows down to the next filled one.
 *
 * The rows are those that are kept: no group goes on over a total.
 */
export function groupValues(
  rows: readonly { readonly index: number; readonly cells: Row }[],
  table: Table,
  { merged, filledDown }: FilledGroups,
): GroupValues {
  const values = new Map<number, ReadonlyMap<number, Cell>>();
  if (merged.length === 0 && filledDown.length === 0) return values;
  const above = new Map<number, Cell>();
  for (const { index, cells } of rows) {
    const changes = new Map<number, Cell>();
    for (const block of merged) {
      if (index <= block.row || index >= block.row + block.rows) continue;
      const shown = table[block.row]?.[block.column] ?? '';
      if ((cells[block.column] ?? '') === '') changes.set(block.column, shown);
    }
    for (const column of filledDown) {
      const cell = changes.get(column) ?? cells[column] ?? '';
      if (!isBlankCell(cell)) above.set(column, cell);
      else if (above.has(column)) changes.set(column, above.get(column) ?? '');
    }
    if (changes.size > 0) values.set(index, changes);
  }
  return values;
}

/** A row with its group's values in it. */
export function filledRow(cells: Row, values: ReadonlyMap<number, Cell> | undefined): Row {
  if (!values) return cells;
  const filled = cells.slice();
  for (const [column, cell] of values) {
    while (filled.length < column) filled.push('');
    filled[column] = cell;
  }
  return filled;
}

/**
 * Whether a column looks as if its values were written once per group: its first row is filled,
 * at least two are blank, and no value stands in two rows that follow one another.
 */
export function looksGrouped(cells: readonly Cell[]): boolean {
  const [first] = cells;
  if (first === undefined || isBlankCell(first)) return false;
  const blanks = cells.filter((cell) => isBlankCell(cell)).length;
  const isRepeated = cells.some(
    (cell, row) => row > 0 && !isBlankCell(cell) && cells[row - 1] === cell,
  );
  return blanks >= FEWEST_BLANKS && !isRepeated;
}
