// One row of an overlap tab, read without the others where the tab's shape is known; writes nothing.
import type { Row, Table } from '../../core/cells/cell';
import { settledDate } from '../../core/columns/column-dates';
import type { Field } from '../../core/columns/fields';
import { readRow } from '../../sheets/read-tab';
import { readSettings } from '../../sheets/settings-tab';
import { recogniseRow, withTable } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { accountOf, type OverlapView, partnerOf, viewOf } from './overlap-view';
import { headersChecksum, identityChecksum, rememberedShape, type TableShape } from './table-shape';

/** The dates that a row is judged by. */
const JUDGED_DATES: readonly Field[] = ['lastTouch', 'due', 'eqlSince'];

/** A table in which only the header and one row are filled. */
function sparseTable(headerRow: number, headers: Row, index: number, cells: Row): Table {
  const width = Math.max(headers.length, cells.length);
  const blank: Row = new Array<string>(width).fill('');
  const wide = (row: Row): Row => [...row, ...blank.slice(row.length)];
  const table = new Array<Row>(Math.max(headerRow, index) + 1).fill(blank);
  table[index] = wide(cells);
  table[headerRow] = wide(headers);
  return table;
}

/** The row's dates settled in the order of their columns; its cells stay as they were written. */
function inItsOrder(
  tab: OverlapView['tab'],
  index: number,
  { dateOrder, dateOrders }: TableShape,
  look: (tab: OverlapView['tab']) => OverlapView,
): OverlapView {
  const cells = tab.table[index] ?? [];
  const settled = cells.slice();
  for (const field of JUDGED_DATES) {
    const column = tab.recognition.columns[field];
    if (column === undefined) continue;
    settled[column] = settledDate(cells[column] ?? '', dateOrders[field] ?? dateOrder);
  }
  const table = tab.table.slice();
  table[index] = settled;
  const view = look(withTable(tab, table));
  const rows = view.overlap.rows.map((row) => (row.index === index ? { ...row, cells } : row));
  return { ...view, tab, overlap: { ...view.overlap, rows, dateOrder, dateOrders } };
}

/**
 * A view with one row in it, 0-based, whose cells are known; or undefined where that can't be told
 * without reading the tab: its shape isn't known or is another one by now, or other rows have the
 * same account and partner.
 */
export function rowAlone(
  workbook: Workbook,
  sheet: Sheet,
  sheetId: number,
  index: number,
  cells: Row,
): OverlapView | undefined {
  const shape = rememberedShape(sheetId);
  if (!shape) return undefined;
  const { headerRow } = shape;
  const headers = index === headerRow ? cells : readRow(sheet, headerRow, workbook.clock);
  if (headersChecksum(headers) !== shape.headers) return undefined;
  const table = sparseTable(headerRow, headers, index, cells);
  const found = recogniseRow(table, headerRow, 'overlap');
  const tab = withTable({ sheet, sheetId, name: '', table, ...found }, table);
  const settings = readSettings(workbook);
  const view = inItsOrder(tab, index, shape, (each) => viewOf(each, settings, workbook));
  const [row] = view.overlap.rows;
  const hasTwins =
    row !== undefined &&
    shape.repeated.indexOf(identityChecksum(accountOf(row), partnerOf(row))) >= 0;
  return hasTwins ? undefined : view;
}
