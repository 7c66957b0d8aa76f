// A list into which an import is half written: as it was before, and whether that is all that has changed.
import type { Table } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { mergedTable } from '../../core/importing/merged-table';
import { sameCell } from '../../sheets/block';
import { findScoreColumns } from '../../sheets/score-columns';
import { everyCell } from './known-rows';
import type { Month } from './plan-import';
import { formulaColumnsOf } from './settled-rows';
import { tableText } from './sources';
import { cellsBack, type MonthNote } from './undo-note';
import { undoneTable } from './undone-rows';
import { asItLies } from './write-month';

/** The list's cells before the import that the note tells of, of so many rows and columns. */
export function asItWas(
  now: Table,
  note: MonthNote,
  [height, width]: readonly [rows: number, columns: number],
): Table {
  const undoing = {
    ...note,
    before: now,
    cells: cellsBack(note),
    formulaColumns: new Set<number>(),
  };
  return undoneTable(undoing)
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? ''));
}

/** The columns that may change at any time: scores, and what formulas give. */
const restless = ({ tab: { headerRow }, formulas }: Month, table: Table): ReadonlySet<unknown> =>
  new Set([...findScoreColumns(table[headerRow] ?? []), ...Array.from(formulaColumnsOf(formulas))]);

/** Changes when any cell of the list above the new rows does, but for scores and formulas. */
export function listCheck(month: Month): string {
  const { table } = month.tab;
  const skipped = restless(month, table);
  const rows = table.slice(0, month.plan.appendAt);
  return checksum(
    tableText(rows.map((row) => row.map((cell, column) => (skipped.has(column) ? '' : cell)))),
  );
}

/** Whether every cell of the list is as it was before the import, or as that leaves it. */
export function isAsLeft(month: Month): boolean {
  const { tab, standing } = month;
  const plan = asItLies(month.plan, standing);
  const merged = mergedTable(tab.table, tab.headerRow, plan);
  const skipped = restless(month, standing);
  return everyCell(
    standing,
    merged,
    (cell, after, column, row) =>
      skipped.has(column) ||
      sameCell(cell, after) ||
      sameCell(cell, tab.table[row]?.[column] ?? '') ||
      (cell === false && row >= plan.appendAt),
  );
}
