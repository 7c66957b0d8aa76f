// Formulas that the write of a row has broken: looked for where they would show, and then everywhere.
import { brokenSince, type CellPlace, isNoRoom } from '../../sheets/broken-results';
import { type Fillers, fillersIn } from '../../sheets/fillers';
import { readTab } from '../../sheets/read-tab';
import { type RowCells, type Rows, readCells, readFormulas } from '../../sheets/row-cells';
import type { OverlapView } from '../row/overlap-view';

/**
 * Whether cells beside the written ones are blank now and weren't before: where a result has lost its
 * room, it is gone from the rows above and below as well.
 */
function isGone({ tab }: OverlapView, index: number, cells: RowCells, back: Rows): boolean {
  return back.rows.some((row, below) => {
    const at = back.firstRow + below;
    return row.some((cell, column) => {
      if (at === index && cells.has(column)) return false;
      const was = tab.table[at]?.[column] ?? '';
      return was !== '' && !isNoRoom(was) && (cell === '' || isNoRoom(cell));
    });
  });
}

/** Whether a formula that may fill the written cells, and stands farther away, shows no result now. */
function isAnyBroken({ tab, workbook }: OverlapView, places: readonly CellPlace[], back: Rows) {
  const last = back.firstRow + back.rows.length - 1;
  const rows = new Set(
    places.map(({ row }) => row).filter((row) => row < back.firstRow || row > last),
  );
  return Array.from(rows).some((row) => {
    const columns = places.filter((place) => place.row === row).map(({ column }) => column);
    const [first, end] = [Math.min(...columns), Math.max(...columns)];
    const shown = readCells(tab.sheet, row, first, end, workbook.clock);
    return columns.some(
      (column) => isNoRoom(shown[column - first]) && !isNoRoom(tab.table[row]?.[column]),
    );
  });
}

/** The formulas of a list that wasn't read whole which may fill the written cells, and show no result. */
function brokenAbove(
  { tab, workbook }: OverlapView,
  index: number,
  columns: readonly number[],
): readonly CellPlace[] {
  const rows = index + 1;
  const block = { firstRow: 0, rows, firstColumn: 0, columns: Math.max(...columns) + 1 };
  const formulas = readFormulas(tab.sheet, block);
  const up = formulas.map((_row, above) => index - above);
  const places = fillersIn((row) => formulas[row] ?? [], up)(index, columns);
  return places.filter(({ row, column }) =>
    isNoRoom(readCells(tab.sheet, row, column, column, workbook.clock)[0]),
  );
}

/** The formulas that show no result since cells of a row were written; `back` is what stands there now. */
export function brokenBy(
  view: OverlapView,
  index: number,
  cells: RowCells,
  back: Rows,
  fillers: Fillers,
): readonly CellPlace[] {
  const places = fillers(index, Array.from(cells.keys()));
  const isSuspect = isGone(view, index, cells, back) || isAnyBroken(view, places, back);
  if (!isSuspect) return [];
  if (view.readWhole) return brokenAbove(view, index, Array.from(cells.keys()));
  return brokenSince(view.tab.table, readTab(view.tab.sheet, view.workbook.clock).table);
}
