// Which rows of both tabs mean the same account; knows no dates and counts nothing.
import type { Cell } from '../cell';
import { domainKey, identifiesAccount, nameKey } from '../domain';

/** What a row says about whom it means: a name, and cells that may hold a domain, best first. */
export interface NamedRow {
  readonly name: Cell | undefined;
  readonly addresses: readonly (Cell | undefined)[];
}

export interface AccountMatch {
  /** The account's key per row, in the rows' order; '' where a row names no account. */
  readonly keys: readonly string[];
  /** Rows with a name alone, where that name stands beside several domains: matched to none. */
  readonly ambiguous: number;
}

interface RowIdentity {
  readonly domain: string;
  readonly name: string;
}

const WHOLE_ADDRESS = /^\S+\.\S+$/;

/** Remembers what it has worked out: exports repeat the same names and websites. */
const remembering = (work: (cell: Cell) => string): ((cell: Cell) => string) => {
  const known = new Map<Cell, string>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = work(cell);
    known.set(cell, made);
    return made;
  };
};

/**
 * Matches rows to accounts: by domain; else by cleaned name, where no domains contradict.
 *
 * Mailbox providers and hosts of profile pages identify nobody. A row without a domain joins the
 * one domain that its name stands beside elsewhere; where its name stands beside several, it is an
 * account of its own. The order of the rows doesn't matter.
 */
export function matchAccounts(rows: readonly NamedRow[]): AccountMatch {
  const domainOf = remembering((cell) => {
    const domain = domainKey(cell);
    return identifiesAccount(domain) ? domain : '';
  });
  const nameOf = remembering(nameKey);

  const domainsByName = new Map<string, Set<string>>();
  const knownDomains = new Set<string>();
  const identities = rows.map((row): RowIdentity => {
    let domain = '';
    for (const address of row.addresses) {
      if (domain === '' && address !== undefined) domain = domainOf(address);
    }
    const name = row.name === undefined ? '' : nameOf(row.name);
    if (domain !== '') {
      knownDomains.add(domain);
      const beside = domainsByName.get(name) ?? new Set<string>();
      domainsByName.set(name, beside.add(domain));
    }
    return { domain, name };
  });

  let ambiguous = 0;
  const keys = identities.map(({ domain, name }, index) => {
    if (domain !== '') return `domain ${domain}`;
    if (name === '') return '';
    const beside = domainsByName.get(name);
    if (beside?.size === 1) return `domain ${[...beside].join('')}`;
    if (beside) ambiguous += 1;
    // An account that is called by its website: `acme.com`.
    const written = rows[index]?.name;
    const own =
      typeof written === 'string' && WHOLE_ADDRESS.test(written.trim()) ? domainOf(written) : '';
    return own !== '' && knownDomains.has(own) ? `domain ${own}` : `name ${name}`;
  });
  return { keys, ambiguous };
}
