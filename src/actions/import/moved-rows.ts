// What an import has written to the wrong rows, since somebody sorted the tab or put a row in meanwhile.
//
// The document lock keeps other runs of the add-on away, not a person. So the tab is read back, and every
// row that is known by its other cells gets what it should have.
import type { Cell, Row, Table } from '../../core/cells/cell';
import { mergedTable } from '../../core/importing/merged-table';
import { rowsDone } from '../../core/importing/month-blocks';
import type { MonthPlan } from '../../core/importing/month-plan';
import { sameCell } from '../../sheets/block';
import type { PlacedCell } from '../../sheets/cell-groups';
import { everyCell, identifier } from './known-rows';

/** The columns of rows that were there which the plan writes to. */
export const changedColumns = ({ changes, newColumns }: MonthPlan): ReadonlySet<number> =>
  new Set([...changes, ...newColumns].map(({ column }) => column));

export interface Written {
  /** The tab before, without formulas' results. */
  readonly before: Table;
  readonly headerRow: number;
  readonly plan: MonthPlan;
  /** Columns with formulas, by which no row is known: a sort works them out anew. */
  readonly formulaColumns: ReadonlySet<number>;
}

/** What a row is known by: its cells that the import leaves alone. */
const idIn = ({ plan, formulaColumns }: Written): ((row: Row) => string) =>
  identifier(new Set([...Array.from(changedColumns(plan)), ...Array.from(formulaColumns)]));

/** Whether every cell is where the plan has it, so that nobody can have moved a row. */
export function isAsPlanned(written: Written, now: Table): boolean {
  const { before, headerRow, plan, formulaColumns } = written;
  const changed = changedColumns(plan);
  return everyCell(
    ...([mergedTable(before, headerRow, plan), now] as const),
    (should, is, column) =>
      sameCell(should, is) || (formulaColumns.has(column) && !changed.has(column)),
  );
}

/**
 * The rows that the new ones were written over, since others came in above: the last of those that were
 * there, as many as came in. None where nobody did.
 */
export function overwrittenRows(written: Written, now: Table): readonly number[] {
  const { before, headerRow, plan } = written;
  const idOf = idIn(written);
  const here = new Set(now.slice(headerRow + 1).map(idOf));
  const known = new Set([[], ...before, ...plan.appended].map(idOf));
  const came = now.slice(headerRow + 1).filter((row) => !known.has(idOf(row))).length;
  const last = Array.from({ length: came }, (_row, back) => plan.appendAt - came + back);
  return last.filter((row) => row > headerRow && !here.has(idOf(before[row] ?? [])));
}

/**
 * How many blank rows stand above the new ones, since others were taken out before these were written.
 */
export function blankRowsAbove(written: Written, now: Table): number {
  const { before, headerRow, plan, formulaColumns } = written;
  const { appended, appendAt } = plan;
  const isBlank = (table: Table, row: number): boolean =>
    (table[row] ?? []).every(
      (cell, column) => cell === '' || cell === false || formulaColumns.has(column),
    );
  const isThere = rowsDone({ ...plan, changes: [] }, now) === appended.length;
  let first = appendAt;
  while (first - 1 > headerRow && isBlank(now, first - 1) && !isBlank(before, first - 1))
    first -= 1;
  return isThere && appended.length > 0 ? appendAt - first : 0;
}

/**
 * The cells that hold what belongs to another row, with what they should hold. A row that came in
 * meanwhile gets blanks for what was meant for the row that stood there: nobody knows what it had.
 */
export function strayCells(written: Written, now: Table): readonly PlacedCell[] {
  const { before, headerRow, plan } = written;
  const expected = mergedTable(before, headerRow, plan);
  const idOf = idIn(written);
  const several = new Set<string>();
  const placeOf = new Map<string, number>();
  expected.forEach((row, place) => {
    const id = idOf(row);
    if (placeOf.has(id)) several.add(id);
    placeOf.set(id, place);
  });
  const columns = Array.from(changedColumns(plan));
  const meant = new Map(plan.changes.map((change) => [`${change.row} ${change.column}`, change]));
  const shouldHold = (row: number, column: number, cell: Cell, place?: number): Cell => {
    if (place !== undefined) return expected[place]?.[column] ?? '';
    const change = meant.get(`${row} ${column}`);
    return change && sameCell(cell, change.after) ? '' : cell;
  };
  return now.flatMap((cells, row): PlacedCell[] => {
    const id = idOf(cells);
    if (row <= headerRow || id === '' || several.has(id)) return [];
    return columns.flatMap((column): PlacedCell[] => {
      const is = cells[column] ?? '';
      const cell = shouldHold(row, column, is, placeOf.get(id));
      return sameCell(is, cell) ? [] : [{ row, column, cell }];
    });
  });
}
