// The account's other partners, as the sidebar shows them beside a row.
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { waysIn } from '../../core/introduction/ways-in';
import type { OtherPartners } from '../../rpc';
import { partnerOf, type RowsView, rowKeyOf, rowTerms } from './overlap-view';
import { stateLabel } from './state-labels';

/** Null where the view hasn't all the rows that could be about the account. */
export function otherPartners(view: RowsView, { row }: SheetOverlapRow): OtherPartners | null {
  if (!view.knowsOthers) return null;
  const rows = new Map(view.overlap.rows.map((each) => [each.row, each] as const));
  const { best, others } = waysIn(row, Array.from(rows.keys()), rowTerms(view));
  return {
    best,
    partners: others.flatMap(({ row: other, warmth, says }) => {
      const found = rows.get(other);
      if (!found) return [];
      const { state } = warmth;
      const partner = partnerOf(found);
      return [{ key: rowKeyOf(view, found), partner, state, stateLabel: stateLabel(state), says }];
    }),
  };
}
