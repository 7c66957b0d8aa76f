// Google's Spreadsheet: the class alone; its methods stand beside it. There is only ever one: the
// document that the add-on is open in.

import { IN_DOCUMENT } from '../service/access';
import { declareService } from '../service/service';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const SPREADSHEET = declareService<object, GoogleSpreadsheet>({
  name: 'Spreadsheet',
  ...IN_DOCUMENT,
});

export function spreadsheetObject(): GoogleSpreadsheet {
  return SPREADSHEET.of({});
}
