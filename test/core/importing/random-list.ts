// Random exports for the laws of importing: accounts at partners, with what exports do to such lists.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { findHeaderRow, recogniseTableAt } from '../../../src/core/columns/recognise';
import { cleanExport } from '../../../src/core/importing/clean-export';
import type { CleanList, ExportTab } from '../../../src/core/importing/clean-list';
import { mergeMonth } from '../../../src/core/importing/merge-month';
import { mergedTable } from '../../../src/core/importing/merged-table';
import type { MonthPlan } from '../../../src/core/importing/month-plan';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  excludedPartners: ['Rival Corp', 'Own Ventures'],
};
/** 3 February 2026. */
export const FEBRUARY = Date.UTC(2026, 1, 3) / 86_400_000;

/** A tab as the jobs find it. */
export function exportTab(table: Table, tab = 'Export'): ExportTab {
  const headerRow = findHeaderRow(table) ?? 0;
  return { tab, table, headerRow, recognition: recogniseTableAt(table, headerRow, 'overlap') };
}

export const cleaned = (table: Table, settings = SETTINGS): CleanList =>
  cleanExport([exportTab(table)], settings);

/** A clean list as its own tab holds it. */
export const tableOf = ({ columns, rows }: CleanList): Table => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => cells),
];

export const planOf = (table: Table, list: CleanList, day = FEBRUARY): MonthPlan =>
  mergeMonth(exportTab(table, 'Overlap'), list, { settings: SETTINGS, day });

export const mergedInto = (table: Table, list: CleanList, day = FEBRUARY): Table =>
  mergedTable(table, exportTab(table).headerRow, planOf(table, list, day));

/** The rows of a table by their headers, blanks left out, in an order of their own. */
export function records(table: Table, without: readonly string[] = []): readonly string[] {
  const { headerRow } = exportTab(table);
  const header = (table[headerRow] ?? []).map((cell) => String(cell));
  return table
    .slice(headerRow + 1)
    .map((row) =>
      header
        .map((name, column) => [name, row[column] ?? ''] as const)
        .filter(([name, cell]) => cell !== '' && !without.includes(name))
        .map(([name, cell]) => `${name}=${cell instanceof Date ? cell.toISOString() : cell}`)
        .sort()
        .join(' | '),
    )
    .filter((text) => text !== '')
    .sort();
}

export const HEADERS = [
  'Account',
  'Domain',
  'Partner',
  'Overlap',
  'Overlap date',
  'Region',
] as const;

const NAMES = [
  'Alder Foods',
  'Birch Labs',
  'Cedar Bank',
  'Dogwood Media',
  'Elm Robotics',
  'Fir AG',
];
const PARTNERS = ['Northwind', 'Contoso', 'Fabrikam Inc.', 'Rival Corp'];
const OVERLAPS = [
  'Customer',
  'Customers; Open Opportunities',
  'Open opportunity',
  'Prospect',
  'Former customer',
  'Prospects, Customers - EMEA',
];

const domainOf = (name: string): string => `${name.split(' ')[0]?.toLowerCase()}.example`;

/** An account as lists spell it: with or without its website, and with a legal form or none. */
const account = fc.constantFrom(...NAMES).chain((name) =>
  fc.record({
    name: fc.constantFrom(name, `${name}, Inc.`, name.toUpperCase()),
    domain: fc.constantFrom(domainOf(name), `https://www.${domainOf(name)}/about`, ''),
  }),
);

const row = fc
  .record({
    account,
    partner: fc.constantFrom(...PARTNERS),
    overlap: fc.constantFrom(...OVERLAPS),
    date: fc.constantFrom('2026-01-05', '2025-11-20', ''),
    region: fc.constantFrom('North', 'South'),
  })
  .map(({ account: { name, domain }, partner, overlap, date, region }): readonly Cell[] => [
    name,
    domain,
    partner,
    overlap,
    date,
    region,
  ]);

/** Rows under `HEADERS`, never none. */
export const rowsOfExport = fc.array(row, { minLength: 2, maxLength: 14 });

export const withHeader = (rows: readonly (readonly Cell[])[]): Table => [HEADERS, ...rows];
