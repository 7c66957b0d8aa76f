// Google's Spreadsheet: its methods by concern, one table a file. There is only ever one: the
// document that the add-on is open in.

import { MODES, SCOPES } from '../service/access';
import { defineService } from '../service/service';
import { spreadsheetIdentity } from './identity';
import { spreadsheetMetadata } from './metadata';
import { spreadsheetRanges } from './ranges';
import { spreadsheetSheets } from './sheets';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const SPREADSHEET = defineService<object, GoogleSpreadsheet>(
  {
    name: 'Spreadsheet',
    family: 'SpreadsheetApp',
    scopes: SCOPES.spreadsheet,
    reading: MODES.enabled,
    writing: MODES.writing,
  },
  spreadsheetIdentity,
  spreadsheetSheets,
  spreadsheetRanges,
  spreadsheetMetadata,
);

export function spreadsheetObject(): GoogleSpreadsheet {
  return SPREADSHEET.of({});
}
