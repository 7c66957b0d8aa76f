// One row scored anew after a change: which cells of the add-on's own columns change with it.
import type { Cell } from '../../core/cells/cell';
import { OWN_FIELDS, type OwnField } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { sameCell } from '../../sheets/block';
import type { RowCells } from '../../sheets/row-cells';
import { withTable } from '../../sheets/user-tabs';
import { leftOutReader } from '../excluded-rows';
import { sinceCell } from '../scored-table';
import type { RowFormulas } from './formulas';
import { assessRow, type OverlapView, viewOf } from './overlap-view';

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

function scoredCells(view: OverlapView, row: SheetOverlapRow): Record<OwnField, Cell> {
  const since = row.cells[view.own[OWN_FIELDS.indexOf('eqlSince')] ?? -1] ?? '';
  const leftOut = leftOutReader(view.settings)(row);
  if (leftOut !== '') {
    return {
      eqlStatus: '',
      eqlScore: '',
      eqlMissing: '',
      eqlNextStep: leftOut,
      eqlSince: since,
    };
  }
  const { status, score, missing, nextStep } = assessRow(view, row);
  const qualifies = status === 'EQL' && since === '';
  return {
    eqlStatus: status,
    eqlScore: score,
    eqlMissing: missing.join(', '),
    eqlNextStep: nextStep,
    eqlSince: qualifies ? sinceCell(row.cells, view.overlap, view.asOf) : since,
  };
}

/** Our cells that are to be written for a row, without those that hold a formula of the user's. */
export function rescoredCells(
  view: OverlapView,
  row: SheetOverlapRow,
  formulas: RowFormulas,
): RowCells {
  const scored = scoredCells(view, row);
  const cells = new Map<number, Cell>();
  OWN_FIELDS.forEach((field, place) => {
    const column = view.own[place];
    if (column === undefined || (formulas[column] ?? '') !== '') return;
    if (!sameCell(row.cells[column] ?? '', scored[field])) cells.set(column, scored[field]);
  });
  return cells;
}
