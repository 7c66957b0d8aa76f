// Which rows of an import name one account, by the rules that the conversion counts accounts by.
import type { Cell } from '../cells/cell';
import { recordIds } from '../cells/record-id';
import { matchAccounts } from '../conversion/matching/account-match';
import type { NamedRow } from '../conversion/matching/row-keys';

const idsIn = (rows: readonly NamedRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ accountId }) => [...recordIds(accountId ?? '')]));

/**
 * Whether lists have their account IDs from one system: one of each list's stands on another, or no
 * more than one list has any. IDs of two systems say nothing of each other.
 */
export function idsMeet(lists: readonly (readonly NamedRow[])[]): boolean {
  const sets = lists.map(idsIn).filter((ids) => ids.size > 0);
  return (
    sets.length < 2 ||
    sets.every((own) =>
      sets.some((other) => other !== own && Array.from(own).some((id) => other.has(id))),
    )
  );
}

/**
 * The account's key per row; '' where a row names none. All rows count as one list, so that a host
 * which many of them share says nothing, and importing a list twice finds the same accounts twice.
 */
export function accountsOfRows(rows: readonly NamedRow[], withIds: boolean): readonly string[] {
  const named = rows.map((row): NamedRow => {
    return { ...row, tab: 'overlap', accountId: withIds ? row.accountId : undefined };
  });
  // An ID counts where it stands on both lists that accounts are matched over: here, always.
  const ids = withIds ? new Set<Cell>(rows.map(({ accountId }) => accountId ?? '')) : [];
  const met = Array.from(ids, (accountId): NamedRow => ({ tab: 'leads', accountId }));
  return matchAccounts([...named, ...met]).keys.slice(0, rows.length);
}
