// Where the person stands in the spreadsheet: the selected cell, the tab in front, and moving them.
import { googleSheet, googleSpreadsheet } from './google';
import type { Sheet, Workbook } from './workbook';

export interface Cursor {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly row: number;
}

/** The selected cell; undefined where none is, as on a chart's own tab. */
export function currentCell(workbook: Workbook): Cursor | undefined {
  const cell: GoogleAppsScript.Spreadsheet.Range | null =
    googleSpreadsheet(workbook).getCurrentCell();
  return cell ? { sheet: cell.getSheet(), row: cell.getRow() } : undefined;
}

/** The tab in front. */
export const activeTab = (workbook: Workbook): Sheet =>
  googleSpreadsheet(workbook).getActiveSheet();

/** Selects the first cell of a row, 1-based, and brings its tab to the front. */
export function selectRow({ sheet, row }: Cursor): void {
  googleSheet(sheet).getRange(row, 1).activate();
}

/** Brings a tab to the front. */
export function showTab(workbook: Workbook, sheet: Sheet): void {
  googleSpreadsheet(workbook).setActiveSheet(googleSheet(sheet));
}

/**
 * Brings a column, 0-based, into sight. Google has no way to scroll without selecting: so the column's
 * cell is selected in the row in which the cursor stands, where it stands on that tab.
 */
export function showColumn(workbook: Workbook, sheet: Sheet, column: number): void {
  const at = currentCell(workbook);
  const row = at?.sheet.getSheetId() === sheet.getSheetId() ? at.row : 1;
  googleSheet(sheet)
    .getRange(row, column + 1)
    .activate();
}
