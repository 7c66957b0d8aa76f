// One row scored anew after a change: which cells of the add-on's own columns change with it.
import type { Cell } from '../../core/cells/cell';
import { OWN_FIELDS } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { type RowScores, rowScores } from '../../core/qualification/row-scores';
import { sameCell } from '../../sheets/block';
import type { RowCells } from '../../sheets/row-cells';
import { withTable } from '../../sheets/user-tabs';
import { leftOutReader } from '../excluded-rows';
import type { RowFormulas } from './formulas';
import { type OverlapView, viewOf } from './overlap-view';

/** The view and the row as they would be, or are by now, with these cells. */
export function withCells(
  view: OverlapView,
  index: number,
  cells: RowCells,
): { readonly view: OverlapView; readonly row: SheetOverlapRow | undefined } {
  const { tab, settings, workbook } = view;
  const table = tab.table.slice();
  table[index] = (tab.table[index] ?? []).map((cell, column) => cells.get(column) ?? cell);
  const changed = viewOf(withTable(tab, table), settings, workbook);
  return { view: changed, row: changed.overlap.rows.find((row) => row.index === index) };
}

function scoresOf(view: OverlapView, row: SheetOverlapRow): RowScores {
  const { settings, asOf, overlap, own } = view;
  const since = row.cells[own[OWN_FIELDS.indexOf('eqlSince')] ?? -1] ?? '';
  const leftOut = leftOutReader(settings)(row);
  const terms = { settings, asOf, dateOrder: overlap.dateOrder };
  return rowScores({ row: row.row, since, qualified: row.qualified, leftOut }, terms);
}

/** Our cells that are to be written for a row, without those that hold a formula of the user's. */
export function rescoredCells(
  view: OverlapView,
  row: SheetOverlapRow,
  formulas: RowFormulas,
): RowCells {
  const scores = scoresOf(view, row);
  const cells = new Map<number, Cell>();
  OWN_FIELDS.forEach((field, place) => {
    const column = view.own[place];
    if (column === undefined || (formulas[column] ?? '') !== '') return;
    if (!sameCell(row.cells[column] ?? '', scores[field])) cells.set(column, scores[field]);
  });
  return cells;
}
