// What is selected in the sheet, for a sidebar that follows: cheap while nothing moves.
import type { Table } from '../core/cell';
import type { SelectedRow, Selection, SelectionAnswer, SelectionRequest } from '../rpc';
import { ownTabs } from '../sheets/own-tabs';
import { readSettings } from '../sheets/settings-tab';
import { type RecognisedTab, recogniseTable, tabKindOf } from '../sheets/user-tabs';
import { isDate } from '../sheets/wall-clock';
import { readRange, type Sheet, type Workbook } from '../sheets/workbook';
import { checksum } from './row/checksum';
import { type OverlapView, viewOf } from './row/overlap-view';
import { rowDetails } from './row/row-details';

/**
 * Rows read around the header when another row is selected. They settle in which order a column's
 * dates are written; a selected row further down is read by itself.
 */
const ROWS_READ = 2000;

const textOf = (value: unknown): string =>
  isDate(value) ? String(value.getTime()) : String(value);

/** Where the cursor stands, with a checksum of the row as Google hands it over. */
export function currentSelection(workbook: Workbook): Selection {
  const sheet = workbook.spreadsheet.getActiveSheet();
  const cell: GoogleAppsScript.Spreadsheet.Range | null = sheet.getCurrentCell();
  const row = cell?.getRow() ?? 1;
  const width = Math.max(1, sheet.getLastColumn());
  const [values = []] = sheet.getRange(row, 1, 1, width).getValues();
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    row,
    checksum: checksum(values.map(textOf).join('\n')),
  };
}

/** The top of a tab, and one row further down in its place; blank rows stand between the two. */
function readAround(sheet: Sheet, row: number, workbook: Workbook): Table {
  const lastRow = Math.max(1, sheet.getLastRow());
  const width = Math.max(1, sheet.getLastColumn());
  const top = readRange(sheet.getRange(1, 1, Math.min(lastRow, ROWS_READ), width), workbook.clock);
  if (row <= ROWS_READ) return top;
  const blank = Array.from({ length: row - 1 - top.length }, () => []);
  const [selected = []] = readRange(sheet.getRange(row, 1, 1, width), workbook.clock);
  return [...top, ...blank, selected];
}

function none(why: string): SelectedRow {
  return { kind: 'none', why };
}

/** The selected row of a view, or why there is nothing to show. */
export function selectedIn(view: OverlapView, row: number): SelectedRow {
  const index = row - 1;
  const found = view.overlap.rows.find((each) => each.index === index);
  if (found) return { kind: 'row', details: rowDetails(view, found) };
  if (index === view.tab.headerRow) return none('This is the header. Select a row below it.');
  if (index < view.tab.headerRow) return none('This row is above the list. Select a row in it.');
  const skipped = view.overlap.skipped.find((each) => each.index === index);
  return skipped && skipped.why !== 'blank'
    ? none('This row is part of the export, not an account. Select another row.')
    : none('This row is blank. Select a row with an account.');
}

/** What to show for a selection on whatever tab. */
export function selectedRow(
  workbook: Workbook,
  { sheetId, sheetName, row }: Selection,
): SelectedRow {
  const sheet = workbook.spreadsheet.getActiveSheet();
  const ours = Array.from(ownTabs(workbook).values());
  if (ours.some((tab) => tab.getSheetId() === sheetId)) {
    return none(`${sheetName} is made by the add-on. Select a row of your overlap tab.`);
  }
  const table = readAround(sheet, row, workbook);
  const recognised = tabKindOf(table) === 'overlap' ? recogniseTable(table, 'overlap') : undefined;
  if (!recognised) return none(`${sheetName} is no overlap tab. Select a row of your overlap tab.`);
  const tab: RecognisedTab = { sheet, sheetId, name: sheetName, table, ...recognised };
  return selectedIn(viewOf(tab, readSettings(workbook), workbook), row);
}

/** Whether the selection has moved or its row has changed, and if so the row. */
export function followSelection(workbook: Workbook, { known }: SelectionRequest): SelectionAnswer {
  const selection = currentSelection(workbook);
  const isSame =
    known !== null &&
    known.sheetId === selection.sheetId &&
    known.row === selection.row &&
    known.checksum === selection.checksum;
  if (isSame) return { ok: true, changed: false };
  return { ok: true, changed: true, selection, selected: selectedRow(workbook, selection) };
}
