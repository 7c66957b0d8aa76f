// The leads tab, from cells to rows.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { isoDay, readDay } from '../../../src/core/cells/day';
import { readNumber } from '../../../src/core/cells/number';
import { readLeadsTable, type SheetLeads } from '../../../src/core/columns/leads-table';
import { findHeaderRow, recogniseColumns } from '../../../src/core/columns/recognise';
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

it('reads each column into its field', () => {
  const columns: readonly [string, Cell][] = [
    ['Company', 'Acme'],
    ['Website', 'acme.example'],
    ['Email', 'mia@acme.example'],
    ['Lead type', 'EQL'],
    ['Lifecycle stage', 'Customer'],
    ['Lead status', 'Open'],
    ['Qualified date', '2026-01-01'],
    ['MQL date', '2026-01-02'],
    ['SQL date', '2026-01-03'],
    ['Created date', '2026-01-04'],
    ['Converted', '2026-01-05'],
    ['Converted date', '2026-01-06'],
    ['Opportunity date', '2026-01-07'],
    ['First deal created', '2026-01-08'],
    ['Customer since', '2026-01-09'],
    ['Stage', 'Won'],
    ['Amount', 45000],
    ['Close date', '2026-01-10'],
    ['Fit', 'A'],
  ];
  const cells = columns.map(([, cell]) => cell);
  const day = (date: number): Date => new Date(Date.UTC(2026, 0, date));
  const { rows } = read([columns.map(([header]) => header), cells]);
  expect(rows.map(({ index, cells: own, row }) => ({ index, cells: own, row }))).toEqual([
    {
      index: 1,
      cells,
      row: {
        account: 'Acme',
        domain: 'acme.example',
        email: 'mia@acme.example',
        leadType: 'EQL',
        lifecycleStage: 'Customer',
        leadStatus: 'Open',
        qualified: day(1),
        mqlDate: day(2),
        sqlDate: day(3),
        created: day(4),
        converted: day(5),
        convertedAt: day(6),
        opportunityDate: day(7),
        firstDealDate: day(8),
        customerDate: day(9),
        stage: 'Won',
        amount: 45000,
        closedAt: day(10),
        fit: 'A',
      },
    },
  ]);
});

it('a column that isn’t there differs from a blank cell, also in a short row', () => {
  const row = read([
    ['Company', 'Lead type', 'Stage'],
    ['Acme', 'MQL'],
  ]).rows[0]?.row;
  expect(row?.stage).toBe('');
  expect(row?.fit).toBeUndefined();
  expect(row?.created).toBeUndefined();
});

it('prefers the company to the associated one, and takes whichever is filled', () => {
  const { rows } = read([
    ['Company', 'Associated company', 'Lead type'],
    ['Acme', 'Acme Holding', 'MQL'],
    ['-', 'Bolt Holding', 'MQL'],
    ['', '', 'MQL'],
  ]);
  expect(rows.map(({ row }) => row.account)).toEqual(['Acme', 'Bolt Holding', '']);
});

it('reads each date column in its own order, a silent one as the others, all month first', () => {
  const header = ['Company', 'Created date', 'Close date', 'Lead type'];
  const silent = read([header, ['Acme', '3/4/2026', '', 'MQL']]);
  expect(silent.dateOrder).toBe('month-day');
  expect(dayText(silent.rows[0]?.row.created)).toBe('2026-03-04');
  const telling = read([
    header,
    ['Acme', '3/25/2026', '25/3/2026', 'MQL'],
    ['Bolt', '3/4/2026', '3/4/2026', 'MQL'],
    ['Cog', '', '26/3/2026', 'MQL'],
  ]);
  expect(dayText(telling.rows[1]?.row.created)).toBe('2026-03-04');
  expect(dayText(telling.rows[1]?.row.closedAt)).toBe('2026-04-03');
});

it("does not take the add-on's own cells for a filled row", () => {
  const sheet = read([
    ['Company', 'Lead type', 'EQL since', 'EQL status'],
    ['', '', 46000, 'EQL'],
    ['Acme', 'MQL', '', ''],
  ]);
  expect(sheet.skipped).toEqual([{ index: 1, why: 'blank' }]);
  expect(sheet.rows).toHaveLength(1);
});

it('takes the email’s domain where there is no website', () => {
  const table = [
    ['Company', 'Website URL', 'Email Domain', 'Lead type'],
    ['Acme', '', 'acme.example', 'MQL'],
  ];
  expect(read(table).rows[0]?.row.domain).toBe('acme.example');
});
