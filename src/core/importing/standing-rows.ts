// The rows of an overlap tab beside those of a new list: which of them are one account at one partner.

import { nameKey } from '../cells/domain';
import type { SheetOverlap, SheetOverlapRow } from '../columns/overlap-table';
import { namedRowReader, shownAccount } from '../conversion/matching/named-row';
import type { NamedRow } from '../conversion/matching/row-keys';
import { say } from '../language/say';
import { accountsOfRows, idsMeet } from './accounts-of-rows';
import type { CleanList, CleanRow } from './clean-list';
import { mergedRow } from './merged-rows';

export interface StandingRow {
  readonly sheetRow: SheetOverlapRow;
  readonly named: NamedRow;
  /** `Alder at Northwind`. */
  readonly what: string;
  readonly partnerKeys: readonly string[];
  /** What the new list says of it: one for each of its partners that the list has. */
  readonly found: readonly CleanRow[];
}

export interface StandingRows {
  /** Those that name an account. */
  readonly rows: readonly StandingRow[];
  /** What the list has and the tab hasn't, in the list's order. */
  readonly missing: readonly CleanRow[];
  /** Whether the list's account IDs are of the tab's system. */
  readonly withIds: boolean;
}

export const whatOf = (account: string, partner: string): string =>
  partner === '' ? account : say('{account} at {partner}', { account, partner });

/** Finds each row of the tab in the list, by account and partner. */
export function standingRows(sheet: SheetOverlap, list: CleanList): StandingRows {
  const namedRow = namedRowReader('overlap', sheet.recognition);
  const named = sheet.rows.map(({ cells, row }) => namedRow(cells, row.account, row.domain));
  const listed = list.rows.map((row) => row.named);
  const withIds = idsMeet([named, listed]);
  const accounts = accountsOfRows([...named, ...listed], withIds);
  const groups = new Map<string, CleanRow[]>();
  list.rows.forEach((row, place) => {
    const account = accounts[named.length + place] ?? '';
    const key = `${account || `row ${place}`}\n${nameKey(row.partner)}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  });
  const merged = new Map(
    Array.from(groups).map(([key, rows]) => [key, mergedRow(rows, list.columns)]),
  );
  const met = new Set<string>();
  const rows = sheet.rows.flatMap((sheetRow, place): StandingRow[] => {
    const own = named[place];
    const account = accounts[place] ?? '';
    if (own === undefined || account === '') return [];
    const names = sheetRow.partners.map(({ name }) => name);
    const partnerKeys = Array.from(new Set(names.length > 0 ? names.map(nameKey) : ['']));
    const found = partnerKeys.flatMap((partner) => {
      const key = `${account}\n${partner}`;
      const row = merged.get(key);
      if (row) met.add(key);
      return row ?? [];
    });
    const what = whatOf(shownAccount(own), names.join(', '));
    return [{ sheetRow, named: own, what, partnerKeys, found }];
  });
  const missing = Array.from(merged).flatMap(([key, row]) => (met.has(key) ? [] : [row]));
  return { rows, missing, withIds };
}
