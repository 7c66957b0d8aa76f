// The formulas of an overlap tab, as they stand at one moment; knows no value.
import { type Field, OWN_FIELDS } from '../../core/columns/fields';
import { readFormulas } from '../../sheets/row-cells';
import { FORM_FIELDS } from './form-fields';
import type { OverlapView } from './overlap-view';

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
function writtenColumns({ tab, own }: OverlapView): readonly [number, number] | undefined {
  const fields: readonly Field[] = [...FORM_FIELDS, ...STAMPED, ...OWN_FIELDS];
  const columns = [...own, ...fields.map((field) => tab.recognition.columns[field])].filter(
    (column): column is number => column !== undefined,
  );
  return columns.length === 0 ? undefined : [Math.min(...columns), Math.max(...columns)];
}

/** Rows, 0-based, and the first and the last of their columns; undefined without any. */
interface Part {
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly [number, number] | undefined;
}

/** The formulas of a part of the list, read in one call. */
function formulasIn(view: OverlapView, { firstRow, rows, columns }: Part): Formulas {
  if (!columns || rows < 1) return { of: () => [], isWhole: () => true };
  const [first, last] = columns;
  const block = { firstRow, rows, firstColumn: first, columns: last - first + 1 };
  const read = readFormulas(view.tab.sheet, block);
  const isAll = firstRow + rows >= view.tab.table.length;
  return {
    isWhole: (column) => isAll && column >= first && column <= last,
    of: (index) => {
      const row: string[] = new Array<string>(first).fill('');
      return row.concat(read[index - firstRow] ?? []);
    },
  };
}

/** The formulas of one row, for a form that shows them. */
export const rowFormulas = (view: OverlapView, index: number): Formulas =>
  formulasIn(view, { firstRow: index, rows: 1, columns: writtenColumns(view) });

/** All rows below the header. */
const wholeList = ({ tab }: OverlapView): Pick<Part, 'firstRow' | 'rows'> => ({
  firstRow: tab.headerRow + 1,
  rows: tab.table.length - tab.headerRow - 1,
});

/** So many rows tell in which columns a list has formulas; reading all of a long one takes long. */
const ROWS_LOOKED_AT = 2000;

/**
 * The formulas for the save of one row, 0-based: all rows', since another row may stand in its place
 * by then and is to get its own back. Written relative to their row, they are right wherever it
 * stands. Of a long list, the columns that hold none around the row are taken to hold none at all.
 */
export function formulasToSave(view: OverlapView, index: number): Formulas {
  const list = wholeList(view);
  const columns = writtenColumns(view);
  const end = list.firstRow + list.rows;
  const first = Math.max(list.firstRow, Math.min(index - ROWS_LOOKED_AT / 2, end - ROWS_LOOKED_AT));
  const rows = Math.min(list.rows, ROWS_LOOKED_AT);
  const near = formulasIn(view, { firstRow: first, rows, columns });
  if (rows === list.rows) return near;
  const held = new Set<number>();
  for (let row = first; row < first + rows; row += 1) {
    near.of(row).forEach((formula, column) => {
      if (formula !== '') held.add(column);
    });
  }
  const found = Array.from(held);
  if (found.length === 0) return { ...near, isWhole: () => false };
  return formulasIn(view, { ...list, columns: [Math.min(...found), Math.max(...found)] });
}

/** Whether any row of the list holds a formula in one of these columns. */
export function haveFormulas(view: OverlapView, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  const list = wholeList(view);
  const part: Part = { ...list, columns: [Math.min(...columns), Math.max(...columns)] };
  const { of } = formulasIn(view, part);
  return view.tab.table.some((_row, index) => columns.some((at) => (of(index)[at] ?? '') !== ''));
}
