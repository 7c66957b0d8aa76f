// Own partners, investors and competitors: left out, never scored down.
import type { Cell } from '../../cells/cell';
import { domainKey, nameKey } from '../../cells/domain';
import type { Settings } from '../../settings/settings';

export interface Exclusions {
  /** Whether a partner is one of those left out. */
  readonly partner: (name: Cell) => boolean;
  /** Whether an account is one of them itself, by its name or its website. */
  readonly account: (name: Cell | undefined, address: Cell | undefined) => boolean;
}

const FULL_DOMAIN = /^\S+\.\S+$/;

/**
 * Whom the settings leave out. A name in the list leaves out the partner of that name, and the
 * account of that name too, since a competitor in a partner's list is no lead; a domain leaves out
 * the account with that website.
 */
export function exclusionsOf(settings: Pick<Settings, 'excludedPartners'>): Exclusions {
  const names = new Set<string>();
  const domains = new Set<string>();
  for (const entry of settings.excludedPartners) {
    const key = nameKey(entry);
    if (key !== '') names.add(key);
    const domain = FULL_DOMAIN.test(entry.trim()) ? domainKey(entry) : '';
    if (domain !== '') domains.add(domain);
  }
  const isListed = (name: Cell): boolean => names.size > 0 && names.has(nameKey(name));
  return {
    partner: isListed,
    account: (name, address) =>
      (name !== undefined && isListed(name)) ||
      (domains.size > 0 && address !== undefined && domains.has(domainKey(address))),
  };
}
