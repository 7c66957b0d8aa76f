// The formulas that a save has to know of: its row's, every row's that may come to stand there, and those
// whose results may run on into its row.
import { filledColumns, ROWS_BELOW_HEADER } from '../../sheets/filled-columns';
import { type Fillers, fillersIn } from '../../sheets/fillers';
import {
  type Formulas,
  formulasIn,
  type PartOfList,
  sourceOf,
  writtenColumns,
} from '../row/formulas';
import type { OverlapView } from '../row/overlap-view';

/** So many rows tell in which columns a list has formulas; reading all of a long one takes long. */
const ROWS_LOOKED_AT = 2000;
/** Where one row was opened without the list, whose formulas that fill columns are known besides. */
const CELLS_AROUND = 4000;
const FEWEST_AROUND = 20;

export interface FormulasToSave extends Formulas {
  readonly fillers: Fillers;
}

/** All rows below the header. */
const wholeList = ({ tab }: OverlapView): Pick<PartOfList, 'firstRow' | 'rows'> => ({
  firstRow: tab.headerRow + 1,
  rows: tab.table.length - tab.headerRow - 1,
});

/** Rows from the lowest up. */
const rowsUp = (first: number, rows: number): number[] =>
  Array.from({ length: rows }, (_row, above) => first + rows - 1 - above);

/** The formulas of the columns that hold any in some rows, of all rows; undefined where none does. */
function wholeColumns(view: OverlapView, of: Formulas['of'], rows: readonly number[]) {
  const list = wholeList(view);
  const held = new Set<number>();
  for (const row of rows.filter((each) => each >= list.firstRow)) {
    of(row).forEach((formula, column) => {
      // In a column that isn't written, nobody has to get a formula back.
      if (formula !== '' && (view.readWhole?.has(column) ?? true)) held.add(column);
    });
  }
  if (held.size === 0) return undefined;
  return formulasIn(view, { ...list, columns: [Math.min(...held), Math.max(...held)] }, true);
}

/** What one of them knows of a row, and the other one of what it doesn't. */
const eitherOf =
  (one: Formulas['of'], other: Formulas['of']): Formulas['of'] =>
  (row) => {
    const [first, second] = [one(row), other(row)];
    const width = Math.max(first.length, second.length);
    return Array.from({ length: width }, (_cell, at) => first[at] || second[at] || '');
  };

/**
 * The formulas for the save of one row, 0-based: all rows', since another row may stand in its place
 * by then and is to get its own back. Written relative to their row, they are right wherever it
 * stands. Of a long list, the columns that hold none around the row are taken to hold none at all, but
 * for the list's first rows, whose formulas may fill whole columns; where one row was opened without the
 * list, those columns were noted when it was read whole.
 */
export function formulasToSave(view: OverlapView, index: number): FormulasToSave {
  const { headerRow, table } = view.tab;
  const last = writtenColumns(view)?.[1];
  const columns = last === undefined ? undefined : ([0, last] as const);
  const topRows = Math.min(headerRow + 1 + ROWS_BELOW_HEADER, table.length);
  const around = Math.max(FEWEST_AROUND, Math.floor(CELLS_AROUND / ((last ?? 0) + 1)));
  const most = view.readWhole ? around : ROWS_LOOKED_AT;
  const first = Math.min(Math.floor(index - most / 2), table.length - most);
  const firstRow = first <= topRows ? 0 : first;
  const rows = Math.min(table.length, most);
  const isAll = rows === table.length;
  const near = formulasIn(view, { firstRow, rows, columns }, isAll);
  const isNear = firstRow === 0 || view.readWhole !== undefined;
  const top = isNear ? near : formulasIn(view, { firstRow: 0, rows: topRows, columns });
  const known: Formulas['of'] = (row) => (row < topRows ? top : near).of(row);
  const lookedAt = [...rowsUp(firstRow, rows), ...(firstRow === 0 ? [] : rowsUp(0, topRows))];
  const tops = rowsUp(0, topRows).reverse();
  const here = filledColumns(tops.map(known), headerRow, table);
  const filled = view.readWhole ? { ...view.filled(), ...here } : here;
  const all = isAll ? near : (wholeColumns(view, near.of, rowsUp(firstRow, rows)) ?? near);
  const of = view.readWhole ? eitherOf(near.of, all.of) : all.of;
  return {
    of,
    isWhole: all.isWhole,
    source: sourceOf(of, () => filled),
    fillers: fillersIn(known, lookedAt),
  };
}

/** Whether any row of the list holds a formula in one of these columns. */
export function haveFormulas(view: OverlapView, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  const part = {
    ...wholeList(view),
    columns: [Math.min(...columns), Math.max(...columns)],
  } as const;
  const { of } = formulasIn(view, part, true);
  return view.tab.table.some((_row, index) => columns.some((at) => (of(index)[at] ?? '') !== ''));
}
