// What somebody would write by hand in place of the comparison: a map of websites that are EQLs, a map of
// the leads' websites, and counts by lead type. No dates, no matching by name, no statistics.
import type { Table } from '../../../src/core/cells/cell';

const hostOf = (cell: unknown): string =>
  String(cell)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');

export function countedByHand(
  overlap: Table,
  leads: Table,
): ReadonlyMap<string, readonly [leads: number, converted: number]> {
  const isEql = new Map<string, boolean>();
  for (const row of overlap.slice(1)) {
    isEql.set(hostOf(row[1] || row[0]), row[5] !== '' || isEql.get(hostOf(row[1])) === true);
  }
  const accounts = new Map<string, { type: string; converted: boolean }>();
  for (const [account, website, type, , converted] of leads.slice(1)) {
    const host = hostOf(website || account);
    const known = accounts.get(host);
    const leadType = isEql.get(host) ? 'EQL' : String(type);
    accounts.set(host, {
      type: leadType,
      converted: converted !== '' || known?.converted === true,
    });
  }
  const counts = new Map<string, [number, number]>();
  for (const { type, converted } of accounts.values()) {
    const [all, won] = counts.get(type) ?? [0, 0];
    counts.set(type, [all + 1, won + (converted ? 1 : 0)]);
  }
  return counts;
}
