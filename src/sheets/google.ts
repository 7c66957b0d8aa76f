// Google's own objects behind the workbook and the tabs that the rest of the add-on hands around.
//
// Whoever holds one of these can do anything to a user's cells, so they don't leave src/sheets: the
// other folders are compiled without Google's types, and can't name what they would be given.
import type { Sheet, Workbook } from './workbook';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const googleSheet = (sheet: Sheet): GoogleSheet => sheet as GoogleSheet;

export const googleSpreadsheet = ({ spreadsheet }: Workbook): GoogleSpreadsheet =>
  spreadsheet as GoogleSpreadsheet;
