// The rows of both tabs, gathered by the account that they mean.
import { type MatchFacts, matchRows } from '../matching/account-match';
import type { RowKeys } from '../matching/row-keys';

/** Every account by number, in the order in which they were first met: those with overlap stand first. */
export interface GatheredAccounts {
  readonly accounts: number;
  readonly keyOf: (account: number) => string;
  /** The places of its rows on the overlap tab, and of those on the leads tab. */
  readonly overlapOf: (account: number) => Int32Array;
  readonly leadsOf: (account: number) => Int32Array;
  /** The places of the rows that name no account. */
  readonly nameless: { readonly overlap: readonly number[]; readonly leads: readonly number[] };
  /** How the rows were matched. */
  readonly match: MatchFacts;
}

/** The rows by their account, each account's in the tab's order. */
const byAccount = (accountOf: Int32Array, accounts: number) => {
  const ends = new Int32Array(accounts);
  const nameless: number[] = [];
  accountOf.forEach((account, row) => {
    if (account < 0) nameless.push(row);
    else ends[account] = (ends[account] ?? 0) + 1;
  });
  let sum = 0;
  for (let account = 0; account < accounts; account += 1) {
    const own = ends[account] ?? 0;
    ends[account] = sum;
    sum += own;
  }
  const rows = new Int32Array(sum);
  accountOf.forEach((account, row) => {
    if (account < 0) return;
    const at = ends[account] ?? 0;
    rows[at] = row;
    ends[account] = at + 1;
  });
  const of = (account: number): Int32Array =>
    rows.subarray(account === 0 ? 0 : ends[account - 1], ends[account]);
  return { of, nameless };
};

/** Gathers rows of which the first `overlapRows` stand on the overlap tab. */
export function gatherAccounts(rows: RowKeys, overlapRows: number): GatheredAccounts {
  const { accountOf, accounts, keyOf, ...match } = matchRows(rows);
  const overlap = byAccount(accountOf.subarray(0, overlapRows), accounts);
  const leads = byAccount(accountOf.subarray(overlapRows), accounts);
  return {
    accounts,
    keyOf,
    overlapOf: overlap.of,
    leadsOf: leads.of,
    nameless: { overlap: overlap.nameless, leads: leads.nameless },
    match,
  };
}
