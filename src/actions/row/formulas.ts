// The formulas of an overlap tab, as they stand at one moment.
import { type Field, OWN_FIELDS } from '../../core/columns/fields';
import { readFormulas } from '../../sheets/row-cells';
import { FORM_FIELDS } from './form-fields';
import type { RowsView } from './overlap-view';

/** A row's formulas by column, relative to their row; '' or undefined where there is none. */
export type RowFormulas = readonly string[];

export interface Formulas {
  /** Of a row, 0-based in the table. */
  readonly of: (index: number) => RowFormulas;
  /** Whether a column's formulas are known of all rows; else those not looked at count as none. */
  readonly isWhole: (column: number) => boolean;
}

/** The fields besides the form's and our own that the sidebar ever writes. */
const STAMPED: readonly Field[] = ['introductionRequested', 'confirmedBy', 'confirmedOn'];

/** The first and the last of the columns that the sidebar writes to; undefined without any. */
export function writtenColumns({ tab, own }: RowsView): readonly [number, number] | undefined {
  const fields: readonly Field[] = [...FORM_FIELDS, ...STAMPED, ...OWN_FIELDS];
  const columns = [...own, ...fields.map((field) => tab.recognition.columns[field])].filter(
    (column): column is number => column !== undefined,
  );
  return columns.length === 0 ? undefined : [Math.min(...columns), Math.max(...columns)];
}

/** Rows, 0-based, and the first and the last of their columns; undefined without any. */
export interface PartOfList {
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly [number, number] | undefined;
}

/** The formulas of a part of the list, read in one call; `isAll` where it has all rows of its columns. */
export function formulasIn({ tab }: RowsView, part: PartOfList, isAll = false): Formulas {
  const { firstRow, rows, columns } = part;
  if (!columns || rows < 1) return { of: () => [], isWhole: () => true };
  const [first, last] = columns;
  const block = { firstRow, rows, firstColumn: first, columns: last - first + 1 };
  const read = readFormulas(tab.sheet, block);
  return {
    isWhole: (column) => isAll && column >= first && column <= last,
    of: (index) => {
      const row: string[] = new Array<string>(first).fill('');
      return row.concat(read[index - firstRow] ?? []);
    },
  };
}

/** The formulas of one row, for a form that shows them. */
export const rowFormulas = (view: RowsView, index: number): Formulas =>
  formulasIn(view, { firstRow: index, rows: 1, columns: writtenColumns(view) });
