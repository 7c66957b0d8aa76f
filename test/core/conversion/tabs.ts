// Tabs for the tests of the conversion count, from tables or fixtures as a user would have them.
import type { Day, Row, Table } from '../../../src/core/cells/cell';
import { readDay } from '../../../src/core/cells/day';
import { readLeadsTable, type SheetLeads } from '../../../src/core/columns/leads-table';
import { readOverlapTable, type SheetOverlap } from '../../../src/core/columns/overlap-table';
import { findHeaderRow, recogniseColumns } from '../../../src/core/columns/recognise';
import {
  type AccountCount,
  type CountInput,
  countAccounts,
} from '../../../src/core/conversion/counting/accounts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

export const dayOf = (text: string): Day => {
  const day = readDay(text);
  if (day === undefined) throw new RangeError(`${text} is no date.`);
  return day;
};

/** The headers of a made-up overlap list. */
export const OVERLAP_HEADERS: Row = [
  ...['Account', 'Website', 'Partner', 'Overlap', 'Overlap date'],
  ...['Warmth', 'Fit', 'Motion', 'EQL since'],
];

/** Late enough for everything of early 2026 to be mature. */
export const AS_OF = dayOf('2026-06-30');

export const overlapTab = (table: Table): SheetOverlap => {
  const headerRow = findHeaderRow(table, 'overlap') ?? 0;
  return readOverlapTable(table, recogniseColumns(table[headerRow] ?? [], 'overlap'), headerRow);
};

export const leadsTab = (table: Table): SheetLeads => {
  const headerRow = findHeaderRow(table, 'leads') ?? 0;
  return readLeadsTable(table, recogniseColumns(table[headerRow] ?? [], 'leads'), headerRow);
};

export const inputOf = (
  overlap: Table | undefined,
  leads: Table | undefined,
  changes: Partial<Settings> = {},
  asOf: Day = AS_OF,
): CountInput => ({
  overlap: overlap && overlapTab(overlap),
  leads: leads && leadsTab(leads),
  settings: { ...DEFAULT_SETTINGS, ...changes },
  asOf,
});

export const countOf = (...input: Parameters<typeof inputOf>): AccountCount =>
  countAccounts(inputOf(...input));

/** Per lead type `leads/mature/converted`, for short tables of cases. */
export const figures = ({ groups }: AccountCount): Record<string, string> => {
  const told: Record<string, string> = {};
  for (const { leadType, leads, mature, converted } of groups) {
    told[leadType] = `${leads}/${mature}/${converted}`;
  }
  return told;
};

/** Why rows were left out: `tab row reason`, in the order of the tabs. */
export const leftOut = ({ leftOut: rows }: AccountCount): string[] =>
  rows.map(({ tab, index, reason }) => `${tab} ${index} ${reason}`).sort();
