// The columns of a list that one formula fills from top to bottom, by the formulas of the list's first rows.
import type { Table } from '../core/cells/cell';
import { cellName } from './a1';
import { columnsOf, fillsColumn } from './formula-results';

/** By column, 0-based: the name of the cell whose formula fills it, such as D2. */
export type FilledColumns = Readonly<Record<number, string>>;

/** A formula that fills a column stands in its header, or in the first row below it. */
export const ROWS_BELOW_HEADER = 2;

/**
 * The columns that a formula fills. `formulas` are those of the rows from the tab's first down to two
 * rows below the header; '' where there is none. In a column filled by one formula no row below has
 * another, and some show a result. The edge: EQL_ASSESS, which gives four columns, may stand above.
 */
export function filledColumns(
  formulas: readonly (readonly string[])[],
  headerRow: number,
  table: Table,
): FilledColumns {
  const filled: Record<number, string> = {};
  const showsResult = (column: number, below: number): boolean =>
    table.some((row, index) => index > Math.max(below, headerRow) && (row[column] ?? '') !== '');
  formulas.slice(0, headerRow + ROWS_BELOW_HEADER).forEach((cells, row) => {
    cells.forEach((formula, column) => {
      if (formula === '') return;
      const others = formulas.slice(row + 1).some((below) => (below[column] ?? '') !== '');
      const columns = columnsOf(formula);
      const isFilled = columns > 1 || (row >= headerRow && !others && fillsColumn(formula));
      for (let at = column; isFilled && at < column + columns; at += 1) {
        if (columns > 1 || showsResult(at, row)) filled[at] = cellName(row, column);
      }
    });
  });
  return filled;
}
