// The tab as it would be, or is by now, with other cells in one of its rows.
import { readOverlapRow, type SheetOverlapRow, whySkipped } from '../../core/columns/overlap-table';
import type { RowCells } from '../../sheets/row-cells';
import { withTable } from '../../sheets/user-tabs';
import type { OverlapView } from '../row/overlap-view';

export interface ChangedTab {
  readonly view: OverlapView;
  /** Undefined where the row is blank with these cells. */
  readonly row: SheetOverlapRow | undefined;
}

/**
 * The view and the row with these cells. That row alone is read anew: in which order dates are
 * written is told by whole columns, and stays as it was when the tab was read.
 */
export function withCells(view: OverlapView, index: number, cells: RowCells): ChangedTab {
  const { tab, overlap } = view;
  const changed = (tab.table[index] ?? []).map((cell, column) => cells.get(column) ?? cell);
  const table = tab.table.slice();
  table[index] = changed;
  const row = readOverlapRow(changed, index, overlap);
  const why = whySkipped(changed, overlap);
  const rows = overlap.rows.flatMap((each) => {
    if (each.index !== index) return [each];
    return row ? [row] : [];
  });
  const skipped = why ? [...overlap.skipped, { index, why }] : overlap.skipped;
  return {
    view: { ...view, tab: withTable(tab, table), overlap: { ...overlap, rows, skipped } },
    row,
  };
}
