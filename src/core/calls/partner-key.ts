// The one partner that a row of the list belongs to, and the reference of its line on a call sheet.
import { checksum } from '../cells/checksum';
import { domainKey, spellingKey } from '../cells/domain';
import { plainText } from '../cells/text';
import type { SheetOverlapRow } from '../columns/overlap-table';

/** So many digits tell apart the rows of any list. */
const DIGITS = 10;

/** Undefined where a row names no partner, or several: nobody's answer is meant for all of them. */
export function onePartner({ partners }: SheetOverlapRow): string | undefined {
  const [first, ...others] = partners;
  return first && others.every(({ name }) => spellingKey(name) === spellingKey(first.name))
    ? first.name
    : undefined;
}

export const accountName = ({ row }: SheetOverlapRow): string => plainText(row.account ?? '');

/**
 * A reference that finds the row again after sorting, by its partner, account and website; another
 * spelling of a name is the same. Text that no spreadsheet takes for a number: `R-0f3a91c2d4`.
 * Undefined where a row has no account or no single partner.
 */
export function rowRef(row: SheetOverlapRow): string | undefined {
  const partner = onePartner(row);
  const account = accountName(row);
  if (partner === undefined || spellingKey(account) === '') return undefined;
  const domain = domainKey(row.row.domain ?? '');
  return `R-${checksum([partner, account].map(spellingKey).concat(domain).join('\n')).slice(0, DIGITS)}`;
}
