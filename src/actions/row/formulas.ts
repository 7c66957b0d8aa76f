// The formulas of an overlap tab, as they stand at one moment; knows no value.
import { type Field, OWN_FIELDS } from '../../core/columns/fields';
import { FORM_FIELDS } from './form-fields';
import type { OverlapView } from './overlap-view';

/** A row's formulas by column, relative to their row; '' or undefined where there is none. */
export type RowFormulas = readonly string[];

export interface Formulas {
  /** Of a row, 0-based in the table. */
  readonly of: (index: number) => RowFormulas;
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

/** Reads the formulas of some rows, in one call, in the columns that the sidebar writes to. */
function readFormulas(view: OverlapView, firstRow: number, rows: number): Formulas {
  const columns = writtenColumns(view);
  if (!columns || rows < 1) return { of: () => [] };
  const [first, last] = columns;
  const range = view.tab.sheet.getRange(firstRow + 1, first + 1, rows, last - first + 1);
  // Null, rather than '', is what Google answers for a cell without a formula in this notation.
  const read: readonly (readonly (string | null)[])[] = range.getFormulasR1C1();
  return {
    of: (index) => {
      const row: string[] = new Array<string>(first).fill('');
      return row.concat((read[index - firstRow] ?? []).map((formula) => formula ?? ''));
    },
  };
}

/** The formulas of one row, for a form that shows them. */
export const rowFormulas = (view: OverlapView, index: number): Formulas =>
  readFormulas(view, index, 1);

/**
 * The formulas of all rows, for a save: should another row stand in the saved one's place by then,
 * it gets its own formulas back. Written relative to their row, they are right wherever it stands.
 */
export function tableFormulas(view: OverlapView): Formulas {
  const firstRow = view.tab.headerRow + 1;
  return readFormulas(view, firstRow, view.tab.table.length - firstRow);
}
