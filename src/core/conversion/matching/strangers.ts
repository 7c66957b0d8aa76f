// Hosts beside which names of strangers stand, as beside an agency's or a site builder's.
import { nameWords } from '../../cells/company-name';
import type { RowKeys } from './row-keys';
import { hasStrangers } from './unrelated-names';

/** Which hosts do, by their numbers. */
export type HostFlags = Uint8Array;

/** Notes which names stand beside which host of one tab; a name is known by its number and a row. */
const namesOfTab = (hosts: number) => {
  // The number and the row of the first name beside each host; most have no other.
  const first = new Int32Array(hosts);
  const rows = new Int32Array(hosts);
  const several = new Map<number, Map<number, number>>();
  return {
    add: (host: number, name: number, row: number): void => {
      if (host === 0 || name === 0) return;
      const known = first[host] ?? 0;
      if (known === 0) {
        first[host] = name;
        rows[host] = row;
      }
      if (known === 0 || known === name) return;
      const names = several.get(host) ?? new Map([[known, rows[host] ?? 0]]);
      several.set(host, names.set(name, row));
    },
    several,
  };
};

/**
 * The hosts that stand beside more than two unrelated names on either tab: as a website, and as a
 * website or an e-mail's domain. `names` are the rows' names by number.
 */
export function hostsOfStrangers(
  rows: RowKeys,
  names: Int32Array,
): { readonly sites: HostFlags; readonly hosts: HostFlags } {
  const { reader } = rows;
  const end = reader.hosts.end();
  const found = { sites: new Uint8Array(end), hosts: new Uint8Array(end) };
  for (const isLead of [false, true]) {
    const sites = namesOfTab(end);
    // Without e-mails what stands beside a host stands beside it as a website.
    const hosts = rows.hasEmails() ? namesOfTab(end) : undefined;
    for (let row = 0; row < names.length; row += 1) {
      if (rows.isLead(row) !== isLead) continue;
      const website = rows.websiteAt(row);
      const email = rows.emailAt(row);
      const called = rows.calledAt(row);
      const name = names[row] ?? 0;
      if (website !== called) {
        sites.add(website, name, row);
        hosts?.add(website, name, row);
      }
      if (email !== website && email !== called) hosts?.add(email, name, row);
    }
    const note = (flags: HostFlags, { several }: ReturnType<typeof namesOfTab>): void => {
      for (const [host, beside] of several) {
        const words = Array.from(beside.values(), (row) => nameWords(rows.cellAt(row)));
        if (hasStrangers(reader.hosts.textOf(host), words)) flags[host] = 1;
      }
    };
    note(found.sites, sites);
    if (hosts) note(found.hosts, hosts);
    else found.hosts.set(found.sites);
  }
  return found;
}
