// The leads tab, from cells to rows.
import type { Cell, Table } from '../../../src/core/cell';
import { readLeadsTable, type SheetLeads } from '../../../src/core/columns/leads-table';
import { findHeaderRow, recogniseColumns } from '../../../src/core/columns/recognise';
import { isoDay, readDay } from '../../../src/core/day';
import { readNumber } from '../../../src/core/number';
import { readFixture } from './fixture';

const read = (table: Table): SheetLeads => {
  const headerRow = findHeaderRow(table, 'leads') ?? 0;
  return readLeadsTable(table, recogniseColumns(table[headerRow] ?? [], 'leads'), headerRow);
};

const dayText = (cell: Cell | undefined): string => {
  const day = cell === undefined ? undefined : readDay(cell);
  return day === undefined ? String(cell) : isoDay(day);
};

it('reads a Salesforce report and skips its footer, but not an account called Total', () => {
  const sheet = read(readFixture('08-salesforce-leads-report.csv'));
  expect(sheet.rows.map(({ row }) => [row.account, dayText(row.created), row.converted])).toEqual([
    ['Brightwater Foods', '2026-01-05', '1'],
    ['Quiet Pines', '2026-01-17', '0'],
    ['Total', '2026-01-29', '0'],
  ]);
  expect(dayText(sheet.rows[0]?.row.convertedAt)).toBe('2026-02-14');
  expect(sheet.skipped.map(({ why }) => why)).toEqual([
    'blank',
    'footer',
    'footer',
    'blank',
    'footer',
    'footer',
  ]);
});

it('reads a Data Loader file by its API names', () => {
  const { rows } = read(readFixture('09-salesforce-data-loader.csv'));
  expect(rows.map(({ row }) => [row.account, row.domain, row.converted])).toEqual([
    ['Brightwater Foods', 'http://www.brightwater.example', 'true'],
    ['Quiet Pines', '', 'false'],
  ]);
});

it('reads every date on which a HubSpot contact became something', () => {
  const { rows } = read(readFixture('10-hubspot-contacts.csv'));
  const mia = rows[0]?.row;
  expect(
    [mia?.mqlDate, mia?.sqlDate, mia?.opportunityDate, mia?.customerDate].map(dayText),
  ).toEqual(['2026-01-06', '2026-01-20', '2026-02-11', '']);
  expect(rows[1]?.row.account).toBe('Quiet Pines'); // its associated company
  expect(mia?.leadType).toBeUndefined();
});

it('reads UTF-16 with tabs', () => {
  const { rows } = read(readFixture('11-hubspot-companies-utf16.tsv'));
  expect(rows.map(({ row }) => row.account)).toEqual(['Brightwater Foods', 'Ørstedt Möbel']);
});

it('reads dates in epoch seconds', () => {
  const { rows } = read(readFixture('07-partnertap.csv'));
  expect(rows.map(({ row }) => dayText(row.opportunityDate))).toEqual(['2026-01-01', '2026-01-15']);
});

it('keeps amounts as they are written, readable as numbers', () => {
  const { rows } = read(readFixture('17-amounts.csv'));
  expect(rows.map(({ row }) => readNumber(row.amount ?? ''))).toEqual([
    45000, 45000, 1200000, 1054,
  ]);
});

it('takes the email’s domain where there is no website', () => {
  const table = [
    ['Company', 'Website URL', 'Email Domain', 'Lead type'],
    ['Acme', '', 'acme.example', 'MQL'],
  ];
  expect(read(table).rows[0]?.row.domain).toBe('acme.example');
});
