// An overlap tab's cells as they will be once a month's list is merged into it.
import type { Cell, Table } from '../cells/cell';
import type { MonthPlan } from './month-plan';

/** The cells with the plan's changes, new columns and rows in them; the tab's own stay as they are. */
export function mergedTable(table: Table, headerRow: number, plan: MonthPlan): Table {
  const rows: Cell[][] = table.map((row) => row.slice());
  const put = (row: number, column: number, cell: Cell): void => {
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = cell;
    rows[row] = cells;
  };
  for (const { column, header } of plan.newColumns) put(headerRow, column, header);
  for (const { row, column, after } of plan.changes) put(row, column, after);
  plan.appended.forEach((cells, more) => {
    cells.forEach((cell, column) => {
      if (cell !== '') put(plan.appendAt + more, column, cell);
    });
  });
  return rows;
}
