// Four months of the year in the built add-on: the sheet comes to what the core planned, cell by cell.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { plainText } from '../../../src/core/cells/text';
import { mergeMonth } from '../../../src/core/importing/merge-month';
import { mergedTable } from '../../../src/core/importing/merged-table';
import type { Answer, Imported, ImportPreview } from '../../../src/rpc';
import { ask, choose, openBook, type Rows } from '../../actions/support/add-on-host';
import { cleaned, exportTab, tableOf } from '../../core/importing/random-list';
import { monthExport } from './month-export';
import { LEFT_OUT, programmeOf } from './programme';
import { SETTINGS } from './settings';
import { typedIn, WORK_COLUMNS } from './work';

const SEED = 16;
const ACCOUNTS = 14;
const MONTHS = ['January', 'February', 'March', 'April'];
const LIST = 'January clean';
/** What is read as it is typed, so that both sides hold the same. */
const isPlain = (cell: Cell): boolean => /^[A-Z]/.test(String(cell));

const pad = (month: number): string => String(month + 1).padStart(2, '0');
const shown = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : plainText(cell);

/** The cells as texts, without what is blank at the ends. */
const texts = (table: Table): readonly string[] =>
  table.map((row) => row.map(shown).join('\t').trimEnd()).filter((row) => row !== '');

const A1 = (column: number): string => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column] ?? '';

test('the list in the spreadsheet is the one that the core came to, month after month, and no export changed', () => {
  const pairs = programmeOf(SEED, ACCOUNTS);
  const exports = MONTHS.map((_name, month) => monthExport(pairs, month, SEED));
  let today = 0;
  const host = openBook({
    sheets: Object.fromEntries(MONTHS.map((name, month) => [name, (exports[month] ?? []) as Rows])),
    now: () => new Date(`2026-${pad(today)}-03T09:30:00Z`),
    ...{ minimumRows: 80, minimumColumns: 20 },
  });
  choose(host, 'Open settings');
  const labels = host.sheet('EQL Settings').shown.map(([label]) => label);
  host.type('EQL Settings', `B${labels.indexOf('Partners left out') + 1}`, LEFT_OUT);
  const inSheet = (): readonly string[] =>
    texts(
      ask<string[][]>(
        host,
        `ss.getSheetByName('${LIST}').getDataRange().getValues().map((row) => row.map((cell) =>
          Object.prototype.toString.call(cell) === '[object Date]'
            ? Utilities.formatDate(cell, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd') : String(cell)))`,
      ),
    );
  const pasted = (): readonly unknown[] => MONTHS.map((name) => host.sheet(name).shown);
  const asPasted = pasted();
  const importMonth = (name: string, rename: boolean): void => {
    host.select(name, 'A1');
    const request = { sheetIds: [], into: 'auto' };
    const { check } = host.run('previewImport', request) as Answer<ImportPreview> & {
      check: string;
    };
    const done = host.run('importExport', { ...request, rename, check }) as Answer<Imported>;
    expect(done).toMatchObject({ ok: true, sheetName: LIST });
  };

  let table = tableOf(cleaned(exports[0] ?? [], SETTINGS)).map((row) => row.slice());
  importMonth('January', false);
  expect(inSheet()).toEqual(texts(table));
  const width = table[0]?.length ?? 0;
  WORK_COLUMNS.forEach((header, more) => {
    host.edit(LIST, `${A1(width + more)}1`, header);
    table[0]?.push(header);
  });
  for (const [month, name] of MONTHS.entries()) {
    if (month === 0) continue;
    for (const { row, column, cell } of typedIn(table, month, SEED)) {
      if (!isPlain(cell)) continue;
      const cells = table[row] ?? [];
      while (cells.length < column) cells.push('');
      cells[column] = cell;
      host.edit(LIST, `${A1(column)}${row + 1}`, String(cell));
    }
    today = month;
    const day = Date.UTC(2026, month, 3) / 86_400_000;
    const rename = month === 3;
    const list = cleaned(exports[month] ?? [], SETTINGS);
    const plan = mergeMonth(exportTab(table, LIST), list, { settings: SETTINGS, day, rename });
    table = mergedTable(table, 0, plan).map((row) => row.slice());
    importMonth(name, rename);
    expect(inSheet()).toEqual(texts(table));
  }
  expect(pasted()).toEqual(asPasted);
  expect(table.length).toBeGreaterThan(20);
});
