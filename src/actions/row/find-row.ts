// Which row of the tab a key means by now: found by account and partner, wherever it has gone.
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import type { RowKey } from '../../rpc';
import { accountOf, partnerOf, type RowsView, rowKeyOf } from './overlap-view';

export type FoundRow =
  | { readonly kind: 'found'; readonly row: SheetOverlapRow }
  | { readonly kind: 'gone' }
  /** Several rows fit and nothing tells them apart: a person has to. */
  | { readonly kind: 'ambiguous'; readonly rows: readonly SheetOverlapRow[] };

/** All rows with this account and partner, top down. */
export function twinsOf(
  view: RowsView,
  { account, partner }: Pick<RowKey, 'account' | 'partner'>,
): readonly SheetOverlapRow[] {
  return view.overlap.rows.filter(
    (row) => accountOf(row) === account && partnerOf(row) === partner,
  );
}

/**
 * Finds a row by its account and partner. Where several rows have both, the one with the domain
 * that was shown is meant; else the one whose cells are all as they were shown; and of two rows
 * that are alike in every cell, the one that still stands where it was shown.
 */
export function findRow(view: RowsView, key: RowKey): FoundRow {
  const twins = twinsOf(view, key);
  const byDomain = twins.filter((row) => rowKeyOf(view, row).domain === key.domain);
  const named = byDomain.length > 0 ? byDomain : twins;
  if (named.length === 0) return { kind: 'gone' };
  const unchanged = named.filter((row) => rowKeyOf(view, row).fingerprint === key.fingerprint);
  const inPlace = unchanged.filter((row) => row.index === key.row - 1);
  for (const rows of [named, unchanged, inPlace]) {
    const [row] = rows;
    if (row && rows.length === 1) return { kind: 'found', row };
  }
  return { kind: 'ambiguous', rows: unchanged.length > 0 ? unchanged : named };
}
