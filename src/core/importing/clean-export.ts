// Raw exports -> one clean overlap list, and a ledger of every row that isn't in it as it was.
import type { Cell } from '../cells/cell';
import { nameKey } from '../cells/domain';
import { exclusionsOf } from '../conversion/counting/exclusions';
import type { Settings } from '../settings/settings';
import { accountsOfRows, idsMeet } from './accounts-of-rows';
import { unitedColumns } from './clean-columns';
import type { CleanList, CleanRow, ExportTab } from './clean-list';
import { cleanTab } from './clean-tab';
import type { LedgerEntry, RowPlace } from './ledger';
import { mergedRow } from './merged-rows';
import { overlapReader } from './strongest-overlap';

/** Under the columns of all tabs. */
const placed = (row: CleanRow, places: readonly number[], width: number): CleanRow => {
  const cells: Cell[] = Array.from({ length: width }, () => '');
  places.forEach((place, own) => {
    cells[place] = row.cells[own] ?? '';
  });
  return { ...row, cells };
};

const isSame = (one: RowPlace, other: RowPlace): boolean =>
  one.tab === other.tab && one.row === other.row;

/** The rows in groups of one account at one partner; a row that nothing names stays alone. */
const groupsOf = (
  rows: readonly CleanRow[],
  withIds: boolean,
): readonly (readonly CleanRow[])[] => {
  const accounts = accountsOfRows(
    rows.map(({ named }) => named),
    withIds,
  );
  const groups = new Map<string, CleanRow[]>();
  rows.forEach((row, place) => {
    const account = accounts[place] ?? '';
    const key = account === '' ? `row ${place}` : `${account}\n${nameKey(row.partner)}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  });
  return Array.from(groups.values());
};

/**
 * Cleans exports into one list: one row for each account at each partner, under canonical headers,
 * what else the exports have behind them. Titles, footers, totals and repeated headers are dropped,
 * merged groups filled, wide columns and cells of several partners made rows, several populations
 * reduced to the strongest, duplicates merged, and whom the settings leave out set aside.
 *
 * Every row that holds something is a row of the list, or in the ledger, or both: of a row at two
 * partners one may be left out.
 */
export function cleanExport(tabs: readonly ExportTab[], settings: Settings): CleanList {
  const terms = {
    settings,
    exclusions: exclusionsOf(settings),
    overlapOf: overlapReader(settings),
  };
  const cleaned = tabs.map((tab) => cleanTab(tab, terms));
  const united = unitedColumns(cleaned.map(({ columns }) => columns));
  const all = cleaned.flatMap(({ rows }, tab) =>
    rows.map((row) => placed(row, united.places[tab] ?? [], united.columns.length)),
  );
  const withIds = idsMeet(cleaned.map(({ rows }) => rows.map(({ named }) => named)));
  const groups = groupsOf(all, withIds);
  const rows = groups.map((group) => mergedRow(group, united.columns));
  const merged = rows.flatMap(({ account, partner, from: [into, ...others] }): LedgerEntry[] =>
    others.flatMap((place): LedgerEntry[] => {
      if (into === undefined || isSame(place, into)) return [];
      const what = partner === '' ? account : `${account} at ${partner}`;
      return [{ ...place, reason: 'merged', what, into }];
    }),
  );
  const order = new Map(tabs.map(({ tab }, place) => [tab, place]));
  const orderOf = ({ tab }: RowPlace): number => order.get(tab) ?? 0;
  const ledger = [...cleaned.flatMap(({ ledger: own }) => own), ...merged].sort(
    (one, other) => orderOf(one) - orderOf(other) || one.row - other.row,
  );
  const isKept = united.columns.map(
    ({ field }, place) =>
      field !== 'partnerPopulation' || rows.some(({ cells }) => cells[place] !== ''),
  );
  return {
    columns: united.columns.filter((_column, place) => isKept[place]),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_cell, place) => isKept[place]),
    })),
    ledger,
    rowsIn: cleaned.reduce((sum, { rowsIn }) => sum + rowsIn, 0),
  };
}
