// One row with other cells in it: what is read of the tab is what reading it all again would find.
import fc from 'fast-check';
import { viewOf } from '../../../src/actions/row/overlap-view';
import { withCells } from '../../../src/actions/saving/with-cells';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { recogniseRow } from '../../../src/sheets/recognise-tab';
import { headedTab, withTable } from '../../../src/sheets/user-tabs';
import { wallClockOf } from '../../../src/sheets/wall-clock';
import type { Workbook } from '../../../src/sheets/workbook';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Note'];
const ROWS: Table = [
  ['Acme', 'Northwind', 'Customer', 'Hot', new Date('2026-03-01T00:00:00Z'), 'A', 'Co-sell', ''],
  ['', '', '', '', '', '', '', ''],
  ['Globex', 'Contoso', 'Prospect', '', '', 'B', '', 'met in May'],
];
const WORKBOOK: Workbook = {
  spreadsheet: {},
  id: 'a-workbook',
  clock: wallClockOf('UTC'),
  today: 20_000,
  hasTime: () => true,
  elapsed: () => 0,
};
const SHEET = { getSheetId: () => 7, getName: () => 'Overlaps' };

const viewWith = (rows: Table) => {
  const table = [['Exported on Monday'], HEADERS, ...rows];
  const found = recogniseRow(table, 1, 'overlap', () => undefined);
  const tab = withTable(headedTab(SHEET, 7, found), table);
  return viewOf(tab, DEFAULT_SETTINGS, WORKBOOK);
};

const cell = fc.oneof(
  fc.constantFrom<Cell>('', 'Acme', 'Hot', 'cold', 'A', 'no', 'Customer', true, 0.6, '#N/A'),
  fc.date({ noInvalidDate: true }),
);
const cells = fc.dictionary(fc.integer({ min: 0, max: 7 }).map(String), cell);

test('a row with other cells is read as if the whole tab had been read again', () => {
  fc.assert(
    fc.property(fc.constantFrom(2, 4), cells, (index, changes) => {
      const written = new Map(
        Object.entries(changes).map(([column, value]) => [Number(column), value] as const),
      );
      const changed = withCells(viewWith(ROWS), index, written);
      const rows = ROWS.map((row, at) =>
        at + 2 === index ? row.map((value, column) => written.get(column) ?? value) : row,
      );
      const again = viewWith(rows);
      expect(changed.view.tab.table).toEqual(again.tab.table);
      expect(changed.view.overlap.rows).toEqual(again.overlap.rows);
      expect(changed.row).toEqual(again.overlap.rows.find((row) => row.index === index));
    }),
  );
});

test('a row that is blank by now is no row any more, and its neighbours stay', () => {
  const blank = new Map(HEADERS.map((_header, column) => [column, ''] as const));
  const { view, row } = withCells(viewWith(ROWS), 2, blank);
  expect(row).toBeUndefined();
  expect(view.overlap.rows.map(({ index }) => index)).toEqual([4]);
  expect(view.overlap.skipped.map(({ index }) => index).sort()).toEqual([2, 3]);
});

test('in which order dates are written stays as the whole column told it', () => {
  const dates: Table = [
    ['Acme', 'Northwind', 'Customer', 'Hot', '25/3/2026', 'A', 'Co-sell', ''],
    ['Globex', 'Contoso', 'Customer', 'Hot', '4/3/2026', 'A', 'Co-sell', ''],
  ];
  const { view } = withCells(viewWith(dates), 2, new Map([[4, '5/3/2026']]));
  expect(view.overlap.rows.map(({ row }) => row.lastTouch)).toEqual([
    new Date('2026-03-05T00:00:00Z'),
    new Date('2026-03-04T00:00:00Z'),
  ]);
});
