// Each layout and defect of an export, and the clean list that must come out: NAME.csv is the export,
// NAME.clean.csv the list, NAME.said.txt what is told of its rows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { recogniseTableAt } from '../../../src/core/columns/recognise';
import { cleanExport } from '../../../src/core/importing/clean-export';
import { ledgerSentences } from '../../../src/core/importing/ledger-text';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readFixture } from '../columns/fixture';
import { cleaned, exportTab, tableOf } from './random-list';

const FOLDER = join(__dirname, 'fixtures');
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  excludedPartners: ['Rival Corp', 'own-company.example'],
};

const shown = (cell: Cell): string => {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};
const asText = (table: Table): string =>
  table.map((row) => `${row.map(shown).join(',')}\n`).join('');

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.clean.csv'))
  .map((file) => file.replace('.clean.csv', ''));
const beside = (name: string, ending: string): string =>
  readFileSync(join(FOLDER, `${name}.${ending}`), 'utf8');

it.each(names)('%s', (name) => {
  const list = cleaned(readFixture(`../../importing/fixtures/${name}.csv`), SETTINGS);
  expect(asText(tableOf(list))).toBe(beside(name, 'clean.csv'));
  expect(`${ledgerSentences(list).join('\n')}\n`).toBe(beside(name, 'said.txt'));
});

it('a board of monday: groups, subitems and their headers are no accounts, and each row is named', () => {
  const table: Table = [
    ['Partner overlap board', '', '', '', ''],
    ['Northwind', '', '', '', ''],
    ['Name', 'Subitems', 'Partner', 'Overlap type', 'Will introduce'],
    ['Alder Foods', 'Call Leo, Send deck', 'Northwind', 'Customer', 'v'],
    ['Subitems', 'Name', 'Owner', 'Status', 'Date'],
    ['', 'Call Leo', 'Sam Reed', 'Done', '2026-05-21'],
    ['', 'Send deck', 'Sam Reed', 'Working on it', '2026-05-28'],
    ['', '', '', '', ''],
    ['Contoso', '', '', '', ''],
    ['Name', 'Subitems', 'Partner', 'Overlap type', 'Will introduce'],
    ['Cedar Clinics', '', 'Contoso', 'Prospect', ''],
  ];
  const said = { account: 'Name' };
  const recognition = recogniseTableAt(table, 2, 'overlap', said);
  const list = cleanExport([{ tab: 'Board', table, headerRow: 2, recognition }], SETTINGS);
  expect(asText(tableOf(list))).toBe(
    'Account,Partner,Overlap,Will introduce,Subitems\n' +
      'Alder Foods,Northwind,Customer,v,"Call Leo, Send deck"\n' +
      'Cedar Clinics,Contoso,Prospect,,\n',
  );
  expect(ledgerSentences(list)).toEqual([
    '9 rows in, 2 out.',
    '5 rows dropped as titles, totals or repeated headers: rows 1-2, 5 and 9-10.',
    '2 rows dropped without an account: rows 6-7.',
  ]);
});

it('what a merged cell says counts for all its rows, and for those below it in no other column', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap', 'Region'],
    ['Acme', 'Northwind', 'Customer', 'North'],
    ['Birch', '', 'Prospect', ''],
    ['Cedar', 'Contoso', 'Customer', ''],
  ];
  const merged = [
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 3, rows: 2, columns: 1 },
  ];
  const recognition = recogniseTableAt(table, 0, 'overlap', {}, merged);
  const list = cleanExport([{ tab: 'Export', table, headerRow: 0, recognition }], SETTINGS);
  expect(tableOf(list).slice(1)).toEqual([
    ['Acme', 'Northwind', 'Customer', 'North'],
    ['Birch', 'Northwind', 'Prospect', 'North'],
    ['Cedar', 'Contoso', 'Customer', ''],
  ]);
});

describe('several exports become one list', () => {
  const crossbeam: Table = [
    ['Company Name', 'Website', 'Partner Name', 'Partner Populations', 'Crossbeam EID'],
    ['Acme', 'acme.example', 'Northwind', 'Prospects', 'e1'],
    ['Birch', 'birch.example', 'Northwind', 'Customers', 'e2'],
  ];
  const theirs: Table = [
    ['Account', 'Account ID', 'Domain', 'Partner', 'Overlap', 'Region'],
    ['Acme Ltd', '001A', 'www.acme.example', 'Northwind', 'Customer', 'North'],
    ['Cedar', '001B', '', 'Contoso', 'Open opportunity', 'South'],
  ];
  const list = cleanExport(
    [exportTab(crossbeam, 'Crossbeam'), exportTab(theirs, 'Theirs')],
    SETTINGS,
  );

  it('with the columns of all, an account that both have once, and IDs of two systems apart', () => {
    expect(tableOf(list)).toEqual([
      ['Account', 'Domain', 'Account ID', 'Partner', 'Overlap', 'Region'],
      ['Acme Ltd', 'acme.example', '001A', 'Northwind', 'Customer', 'North'],
      ['Birch', 'birch.example', 'e2', 'Northwind', 'Customer', ''],
      ['Cedar', '', '001B', 'Contoso', 'Open opportunity', 'South'],
    ]);
  });

  it('and the ledger says which row of which tab went where', () => {
    expect(list.ledger).toEqual([
      {
        tab: 'Crossbeam',
        row: 2,
        reason: 'merged',
        what: 'Acme Ltd at Northwind',
        into: { tab: 'Theirs', row: 2 },
      },
    ]);
    expect(ledgerSentences(list, true)).toEqual([
      '4 rows in, 3 out.',
      '1 row merged with the row of the same account and partner: Crossbeam, row 2.',
    ]);
  });
});

it('a header that is no field’s keeps its column, and one that is taken gets a number', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap', 'Type', 'Our own words', 'Owner', '', 'Grade'],
    ['Acme', 'Northwind', 'old notes', 'Customer', 'Sam Reed', 'Mia Stone', 'x', 'A'],
  ];
  const recognition = recogniseTableAt(table, 0, 'overlap', { overlap: 'Type' });
  const list = cleanExport([{ tab: 'Export', table, headerRow: 0, recognition }], SETTINGS);
  expect(tableOf(list)).toEqual([
    ['Account', 'Partner', 'Overlap', 'Fit', 'Owner', 'Overlap (2)', 'Our own words', 'Column G'],
    ['Acme', 'Northwind', 'Customer', 'A', 'Mia Stone', 'old notes', 'Sam Reed', 'x'],
  ]);
});
