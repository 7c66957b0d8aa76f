// The rows of a list that were chosen in the sidebar, found as the list stands now.

import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import type { LeftRow, RowKey } from '../../rpc';
import { findRow } from '../row/find-row';
import { accountOf, type OverlapView, partnerOf } from '../row/overlap-view';

/** A row that was found, with what was asked about it. */
export interface Chosen<Asked> {
  readonly row: SheetOverlapRow;
  readonly asked: Asked;
}

interface ChosenRows<Asked> {
  readonly found: readonly Chosen<Asked>[];
  readonly left: readonly LeftRow[];
}

const nameOf = (account: string, partner: string): string => `${account}\n${partner}`;

/** The row as somebody is told of it. */
export const leftRow = (row: SheetOverlapRow, why: string): LeftRow => ({
  account: accountOf(row),
  partner: partnerOf(row),
  why,
});

/** Finds each row by its account and partner, and each row once; those that are gone are named. */
export function chosenRows<Asked extends { readonly key: RowKey }>(
  view: OverlapView,
  asked: readonly Asked[],
): ChosenRows<Asked> {
  const byName = new Map<string, SheetOverlapRow[]>();
  for (const row of view.overlap.rows) {
    const name = nameOf(accountOf(row), partnerOf(row));
    const rows = byName.get(name);
    if (rows) rows.push(row);
    else byName.set(name, [row]);
  }
  const found: Chosen<Asked>[] = [];
  const left: LeftRow[] = [];
  const taken = new Set<number>();
  for (const each of asked) {
    const { account, partner } = each.key;
    const rows = byName.get(nameOf(account, partner)) ?? [];
    const result = findRow({ ...view, overlap: { ...view.overlap, rows } }, each.key);
    if (result.kind !== 'found') {
      const why =
        result.kind === 'gone'
          ? say('It was deleted or renamed meanwhile.')
          : say('Several rows have this account and partner: change it in the Row tab.');
      left.push({ account, partner, why });
    } else if (!taken.has(result.row.index)) {
      taken.add(result.row.index);
      found.push({ row: result.row, asked: each });
    }
  }
  return { found, left };
}
