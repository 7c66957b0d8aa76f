// The formulas of an overlap tab, as they stand at one moment.
import { type Field, OWN_FIELDS } from '../../core/columns/fields';
import { cellName } from '../../sheets/a1';
import type { FilledColumns } from '../../sheets/filled-columns';
import { readFormulas } from '../../sheets/row-cells';
import { formFields } from './form-fields';
import type { RowsView } from './overlap-view';

/** A row's formulas by column, relative to their row; '' or undefined where there is none. */
export type RowFormulas = readonly string[];

export interface Formulas {
  /** Of a row, 0-based in the table. */
  readonly of: (index: number) => RowFormulas;
  /** Whether a column's formulas are known of all rows; else those not looked at count as none. */
  readonly isWhole: (column: number) => boolean;
  /** The cell whose formula gives what a cell shows, such as D2; '' where nobody's is known to. */
  readonly source: (index: number, column: number) => string;
}

/** The fields besides the form's and our own that the sidebar ever writes. */
const STAMPED: readonly Field[] = [
  'introductionRequested',
  'introductionAgreed',
  'introductionMade',
  'introductionMet',
  'introductionDeclined',
  'confirmedBy',
  'confirmedOn',
];

/** The first and the last of the columns that the sidebar writes to; undefined without any. */
export function writtenColumns({ tab, own }: RowsView): readonly [number, number] | undefined {
  const fields: readonly Field[] = [...formFields(), ...STAMPED, ...OWN_FIELDS];
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
export function formulasIn({ tab, filled }: RowsView, part: PartOfList, isAll = false): Formulas {
  const { firstRow, rows, columns } = part;
  const [first, last] = columns ?? [0, -1];
  const block = { firstRow, rows, firstColumn: first, columns: last - first + 1 };
  const read = columns && rows > 0 ? readFormulas(tab.sheet, block) : [];
  const of = (index: number): RowFormulas => {
    const row: string[] = new Array<string>(first).fill('');
    return row.concat(read[index - firstRow] ?? []);
  };
  return {
    of,
    isWhole: (column) => !columns || rows < 1 || (isAll && column >= first && column <= last),
    source: sourceOf(of, filled),
  };
}

/** Where each cell's value comes from, by the formulas of rows and those that fill columns. */
export const sourceOf =
  (of: Formulas['of'], filled: () => FilledColumns): Formulas['source'] =>
  (index, column) =>
    (of(index)[column] ?? '') === '' ? (filled()[column] ?? '') : cellName(index, column);

/** The formulas of one row, for a form that shows them. */
export const rowFormulas = (view: RowsView, index: number): Formulas =>
  formulasIn(view, { firstRow: index, rows: 1, columns: writtenColumns(view) });
