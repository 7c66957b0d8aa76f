// The formulas that a save has to know of: its row's, and every row's that may come to stand there.
import { type Formulas, formulasIn, type PartOfList, writtenColumns } from '../row/formulas';
import type { OverlapView } from '../row/overlap-view';

/** So many rows tell in which columns a list has formulas; reading all of a long one takes long. */
const ROWS_LOOKED_AT = 2000;

/** All rows below the header. */
const wholeList = ({ tab }: OverlapView): Pick<PartOfList, 'firstRow' | 'rows'> => ({
  firstRow: tab.headerRow + 1,
  rows: tab.table.length - tab.headerRow - 1,
});

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
  const isAll = rows === list.rows;
  const near = formulasIn(view, { firstRow: first, rows, columns }, isAll);
  if (isAll) return near;
  const held = new Set<number>();
  for (let row = first; row < first + rows; row += 1) {
    near.of(row).forEach((formula, column) => {
      if (formula !== '') held.add(column);
    });
  }
  const found = Array.from(held);
  if (found.length === 0) return near;
  return formulasIn(view, { ...list, columns: [Math.min(...found), Math.max(...found)] }, true);
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
