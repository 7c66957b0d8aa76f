// Layouts in which a header alone doesn't say whose column it is.
import type { Row } from '../cells/cell';
import type { Field, TabKind } from './fields';
import { headerKey } from './header';

interface PairedColumn {
  readonly field: Field;
  readonly column: number;
}

const ACCOUNT_KEYS: ReadonlySet<string> = new Set(['accountname', 'account', 'companyname']);
/** What the second column of a repeated header holds, where the second block is the partner's. */
const PARTNER_SIDE: readonly { readonly key: string; readonly field: Field }[] = [
  { key: 'type', field: 'overlap' },
  { key: 'status', field: 'overlap' },
  { key: 'accountstatus', field: 'overlap' },
  { key: 'owner', field: 'partnerContact' },
  { key: 'accountowner', field: 'partnerContact' },
];
const ACCOUNT_STATUS_KEY = 'accountstatus';
const STATUS_KEY = 'status';
const NAME_KEY = 'name';

/**
 * The partner's columns where the same headers stand twice, "your accounts" before "partner
 * accounts", as Kiflo exports them: the second Type is what the account is to the partner.
 */
export function partnerSideColumns(headers: Row): PairedColumn[] {
  const keys = headers.map((header) => headerKey(header));
  const columnsOf = (key: string): number[] =>
    keys.map((each, column) => (each === key ? column : -1)).filter((column) => column >= 0);
  const accounts = keys.filter((key) => ACCOUNT_KEYS.has(key));
  if (new Set(accounts).size === accounts.length) return [];
  const found: PairedColumn[] = [];
  for (const { key, field } of PARTNER_SIDE) {
    const columns = columnsOf(key);
    const second = columns[1];
    if (columns.length !== 2 || second === undefined) continue;
    if (!found.some((known) => known.field === field)) found.push({ field, column: second });
  }
  return found;
}

/**
 * Columns that are taken for another field where nothing else names it. A partner tool's
 * `Account Status` is what the account is to the partner when the list has no other such column
 * (Reveal); beside one it is ours. A lead's `Name` is the account's where no account, website or
 * email address stands beside it; beside one it is the person's.
 */
export const SECOND_THOUGHTS: Readonly<
  Record<
    TabKind,
    readonly { readonly field: Field; readonly from: Field; readonly header: string }[]
  >
> = {
  overlap: [
    { field: 'overlap', from: 'ourStatus', header: ACCOUNT_STATUS_KEY },
    { field: 'overlap', from: 'motionStatus', header: STATUS_KEY },
  ],
  leads: [{ field: 'account', from: 'leadName', header: NAME_KEY }],
};
