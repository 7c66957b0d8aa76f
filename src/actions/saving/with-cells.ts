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
 * The view with these cells in some of its rows. Those rows alone are read anew: in which order dates
 * are written is told by whole columns, and stays as it was when the tab was read.
 */
export function withRowCells(
  view: OverlapView,
  changes: ReadonlyMap<number, RowCells>,
): OverlapView {
  const { tab, overlap } = view;
  const table = tab.table.slice();
  const skipped = overlap.skipped.slice();
  changes.forEach((cells, index) => {
    const changed = (tab.table[index] ?? []).map((cell, column) => cells.get(column) ?? cell);
    table[index] = changed;
    const why = whySkipped(changed, overlap);
    if (why) skipped.push({ index, why });
  });
  const rows = overlap.rows.flatMap((each) => {
    if (!changes.has(each.index)) return [each];
    const row = readOverlapRow(table[each.index] ?? [], each.index, overlap);
    return row ? [row] : [];
  });
  return { ...view, tab: withTable(tab, table), overlap: { ...overlap, rows, skipped } };
}

/** The view and the row with these cells. */
export function withCells(view: OverlapView, index: number, cells: RowCells): ChangedTab {
  const changed = withRowCells(view, new Map([[index, cells]]));
  return {
    view: changed,
    row: readOverlapRow(changed.tab.table[index] ?? [], index, view.overlap),
  };
}
