// By what an account, a partner and a lead type are known in BigQuery: keys that SQL can group by.
import { domainKey, identifiesAccount, nameKey } from '../../src/core/cells/domain';
import { recordIds } from '../../src/core/cells/record-id';
import { foldText } from '../../src/core/cells/text';
import { CALLED_EQL, EQL, leadTypeName, UNTYPED } from '../../src/core/lead-types';
import { blankable, type Given } from './given';

export interface AccountKeys {
  readonly id: string;
  readonly site: string;
  readonly name: string;
}

/** The website's domain where it says who an account is: not for free mail or profile pages. */
const siteOf = (website: Given): string => {
  const domain = domainKey(blankable(website));
  return identifiesAccount(domain) ? domain : '';
};

/** What a row says of its account, the strongest first; '' where it doesn't say. */
export const keysOf = (id: Given, website: Given, account: Given): AccountKeys => ({
  id: recordIds(blankable(id))[0] ?? '',
  site: siteOf(website),
  name: nameKey(blankable(account)),
});

/**
 * One key for a row by itself: `site acme.example`, else `name acme`; NULL for a row that names
 * nobody. The counting goes further: there a row without a website means the one website that
 * stands beside its name.
 */
export function accountKey(website: Given, account: Given): string | null {
  const { site, name } = keysOf(null, website, account);
  if (site !== '') return `site ${site}`;
  return name === '' ? null : `name ${name}`;
}

export interface LeadType {
  /** By its usual name: `MQL` for `Marketing Qualified Lead`. */
  readonly name: string;
  /** Which its spellings share. */
  readonly key: string;
}

/** A lead that says nothing of its type is a `Lead`; one that only the leads call EQL is called so. */
export function leadType(cell: Given): LeadType {
  const written = leadTypeName(blankable(cell)) || UNTYPED;
  const name = written === EQL ? CALLED_EQL : written;
  return { name, key: foldText(name) };
}
