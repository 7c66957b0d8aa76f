// Which rows of both tabs mean the same account.
import type { Cell } from '../../cells/cell';
import { domainKey, identifiesAccount, nameKey } from '../../cells/domain';

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

/** Stands where a name is seen beside more than one domain; no domain has a space. */
const SEVERAL = 'several domains';

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

  const domainBeside = new Map<string, string>();
  const knownDomains = new Set<string>();
  const names = rows.map(({ name }) => (name === undefined ? '' : nameOf(name)));
  const domains = rows.map(({ addresses }, index) => {
    for (const address of addresses) {
      const domain = address === undefined ? '' : domainOf(address);
      if (domain === '') continue;
      const name = names[index] ?? '';
      const beside = domainBeside.get(name);
      if (beside === undefined) domainBeside.set(name, domain);
      else if (beside !== domain) domainBeside.set(name, SEVERAL);
      knownDomains.add(domain);
      return domain;
    }
    return '';
  });

  let ambiguous = 0;
  const keys = domains.map((domain, index) => {
    if (domain !== '') return `domain ${domain}`;
    const name = names[index] ?? '';
    if (name === '') return '';
    const beside = domainBeside.get(name);
    if (beside === SEVERAL) ambiguous += 1;
    else if (beside !== undefined) return `domain ${beside}`;
    // An account that is called by its website: `acme.com`.
    const written = rows[index]?.name;
    const own =
      typeof written === 'string' && WHOLE_ADDRESS.test(written.trim()) ? domainOf(written) : '';
    return own !== '' && knownDomains.has(own) ? `domain ${own}` : `name ${name}`;
  });
  return { keys, ambiguous };
}
