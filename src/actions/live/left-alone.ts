// Which of our columns an edit's scores may go into: none that a formula of the user's stands in or fills.
import type { Table } from '../../core/cells/cell';
import { filledColumns, ROWS_BELOW_HEADER } from '../../sheets/filled-columns';
import { fillersIn } from '../../sheets/fillers';
import { mayFillMore } from '../../sheets/formula-results';

/** The formulas of a list's rows from the tab's first one on; '' where there is none. */
export type ListFormulas = readonly (readonly string[])[];

/** Rows that change beyond these aren't asked one by one: a formula may fill some of them. */
const MOST_ROWS = 100;

/** The columns among ours that hold a formula below the header or in it, or that one is known to fill. */
export function leftAlone(
  formulas: ListFormulas,
  headerRow: number,
  table: Table,
  own: readonly number[],
): ReadonlySet<number> {
  const top = formulas.slice(0, headerRow + 1 + ROWS_BELOW_HEADER);
  const filled = filledColumns(top, headerRow, table);
  const list = formulas.slice(headerRow);
  return new Set(
    own.filter(
      (column) => filled[column] !== undefined || list.some((row) => (row[column] ?? '') !== ''),
    ),
  );
}

/** Whether a formula's result may run on into our cells of these rows, 0-based. */
export function mayBeFilled(
  formulas: ListFormulas,
  rows: readonly number[],
  own: readonly number[],
): boolean {
  const texts = new Set<string>();
  for (const row of formulas) for (const formula of row) texts.add(formula);
  texts.delete('');
  if (!Array.from(texts).some(mayFillMore)) return false;
  if (rows.length > MOST_ROWS) return true;
  const up = formulas.map((_row, above) => formulas.length - 1 - above);
  const fillers = fillersIn((row) => formulas[row] ?? [], up);
  return rows.some((row) => fillers(row, own).length > 0);
}
