// The rows of both tabs, gathered by the account that they mean.
import { type MatchFacts, matchRows } from '../matching/account-match';
import type { RowKeys } from '../matching/row-keys';

/** Every account by number, in the order in which they were first met: those with overlap stand first. */
export interface GatheredAccounts {
  readonly accounts: number;
  readonly keyOf: (account: number) => string;
  readonly overlap: RowsByAccount;
  readonly leads: RowsByAccount;
  /** The places of the rows that name no account. */
  readonly nameless: { readonly overlap: readonly number[]; readonly leads: readonly number[] };
  /** How the rows were matched. */
  readonly match: MatchFacts;
}

/** The places of a tab's rows by their account, each account's in the tab's order. */
export interface RowsByAccount {
  readonly places: Int32Array;
  /** Where an account's rows end among them; those of the account before it end where they begin. */
  readonly ends: Int32Array;
}

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
  return { rows: { places: rows, ends }, nameless };
};

/** Where an account's rows begin. */
export const startOf = ({ ends }: RowsByAccount, account: number): number =>
  account === 0 ? 0 : (ends[account - 1] ?? 0);

/** What is made of each of an account's rows, by their places. */
export const ofAccount = <Made>(
  rows: RowsByAccount,
  account: number,
  make: (place: number) => Made,
): Made[] => {
  const made: Made[] = [];
  const end = rows.ends[account] ?? 0;
  for (let at = startOf(rows, account); at < end; at += 1) made.push(make(rows.places[at] ?? 0));
  return made;
};

/** Gathers rows of which the first `overlapRows` stand on the overlap tab. */
export function gatherAccounts(rows: RowKeys, overlapRows: number): GatheredAccounts {
  const { accountOf, accounts, keyOf, ...match } = matchRows(rows);
  const overlap = byAccount(accountOf.subarray(0, overlapRows), accounts);
  const leads = byAccount(accountOf.subarray(overlapRows), accounts);
  return {
    accounts,
    keyOf,
    overlap: overlap.rows,
    leads: leads.rows,
    nameless: { overlap: overlap.nameless, leads: leads.nameless },
    match,
  };
}
