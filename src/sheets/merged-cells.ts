// The merged cells of a tab, asked for only where blank cells below filled ones may be some.
import type { Table } from '../core/cells/cell';
import { isBlankCell } from '../core/cells/text';
import { GROUPED_BY, type MergedCells } from '../core/columns/groups';
import type { Recognition } from '../core/columns/recognise';
import { googleSheet } from './google';
import type { Sheet } from './workbook';

/** Whether a row that holds something is blank in a column that lists are grouped by. */
function mayBeGrouped(table: Table, headerRow: number, { columns }: Recognition): boolean {
  const grouping = GROUPED_BY.flatMap((field) => columns[field] ?? []);
  return table
    .slice(headerRow + 1)
    .some(
      (row) =>
        grouping.some((column) => isBlankCell(row[column] ?? '')) &&
        row.some((cell) => cell !== '' && cell !== false),
    );
}

/** The blocks of merged cells in a tab; none are asked for where the list can't be grouped by any. */
export function mergedCells(
  sheet: Sheet,
  table: Table,
  headerRow: number,
  recognition: Recognition,
): readonly MergedCells[] {
  if (!mayBeGrouped(table, headerRow, recognition)) return [];
  return googleSheet(sheet)
    .getDataRange()
    .getMergedRanges()
    .map((range) => ({
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }))
    .filter(({ row, rows }) => row > headerRow && rows > 1);
}
