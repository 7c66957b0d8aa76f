// One row of an overlap tab, read without the others where the tab's shape is known.
import type { Row } from '../../core/cells/cell';
import { type OverlapShape, readOverlapRow, whySkipped } from '../../core/columns/overlap-table';
import { readDropdowns } from '../../sheets/dropdowns';
import { readRow } from '../../sheets/read-tab';
import { findScoreColumns } from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import { headedTab } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { userColumns } from '../scoring/row-fingerprint';
import { accountOf, partnerOf, type RowsView } from './overlap-view';
import {
  headersChecksum,
  identityChecksum,
  shapeIn,
  shapeToShow,
  type TableShape,
} from './table-shape';

/** The row among the rows of a list: kept, skipped with its reason, or not below the header at all. */
function rowsOf(
  cells: Row,
  index: number,
  headerRow: number,
  shape: OverlapShape,
): Pick<RowsView['overlap'], 'rows' | 'skipped'> {
  if (index <= headerRow) return { rows: [], skipped: [] };
  const row = readOverlapRow(cells, index, shape);
  const why = whySkipped(cells, shape);
  return { rows: row ? [row] : [], skipped: why ? [{ index, why }] : [] };
}

/** A row, 0-based, whose cells are known. */
export interface RowPlace {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly index: number;
  readonly cells: Row;
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
): RowsView | undefined {
  const known = shapeToShow(sheetId);
  return known && rowByShape(workbook, { sheet, sheetId, index, cells }, known);
}

/** The same by a shape that is at hand. */
export function rowByShape(
  workbook: Workbook,
  { sheet, sheetId, index, cells }: RowPlace,
  known: TableShape,
): RowsView | undefined {
  const { headerRow, list } = known;
  const header = index === headerRow ? cells : readRow(sheet, headerRow, workbook.clock);
  if (headersChecksum(header) !== known.headers) return undefined;
  const { recognition, dateOrder, dateOrders, terms } = list;
  const shape = shapeIn(known, header, workbook);
  const { rows, skipped } = rowsOf(cells, index, headerRow, shape);
  const [row] = rows;
  const hasTwins =
    row !== undefined &&
    known.repeated.indexOf(identityChecksum(accountOf(row), partnerOf(row))) >= 0;
  if (hasTwins) return undefined;
  const settings = readSettings(workbook);
  const own = findScoreColumns(header);
  return {
    workbook,
    settings,
    asOf: settings.asOf ?? workbook.today,
    tab: headedTab(sheet, sheetId, { headerRow, recognition, remembered: false }),
    overlap: { rows, skipped, dateOrder, dateOrders, terms },
    own,
    users: userColumns(Math.max(header.length, cells.length), own),
    filled: () => known.filled ?? {},
    dropdowns: () =>
      known.dropdowns ?? readDropdowns(sheet, index - 1, { rows: 1, columns: header.length }),
    knowsOthers: known.sharesAccounts === false,
  };
}
