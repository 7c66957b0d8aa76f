// Which row is which: by account and partner, not by number.
import type { RowDetails } from '../../src/rpc';

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A name for a row that survives sorting and moving: its tab, account, partner and domain. Only
 * where the sheet has several rows with all of these does the row's fingerprint come in, so that
 * what is typed for one of them isn't shown at the other.
 */
export function rowId(row: Pick<RowDetails, 'key' | 'twins'>): string {
  const { sheetId, account, partner, domain, fingerprint } = row.key;
  const names = [sheetId, folded(account), folded(partner), folded(domain)];
  return JSON.stringify(row.twins.length === 0 ? names : [...names, fingerprint]);
}
