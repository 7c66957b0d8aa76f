// Google's Sheet: its methods by concern, one table a file.

import { requireSheet } from '../range/block';
import { MODES, SCOPES } from '../service/access';
import { defineService } from '../service/service';
import { sheetCharts } from './charts';
import { sheetClearing } from './clearing';
import { sheetColumns } from './columns';
import { sheetData } from './data';
import { sheetIdentity, sheetKind } from './identity';
import { sheetMetadata } from './metadata';
import { sheetRanges } from './ranges';
import { sheetRows } from './rows';
import { sheetRules } from './rules';
import { sheetSelection } from './selection';
import { sheetView } from './view';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a Sheet object holds: the engine's id, which outlives renaming and moving. */
export interface SheetHandle {
  readonly sheetId: string;
}

export const SHEET = defineService<SheetHandle, GoogleSheet>(
  {
    name: 'Sheet',
    family: 'SpreadsheetApp',
    scopes: SCOPES.spreadsheet,
    reading: MODES.enabled,
    writing: MODES.writing,
  },
  sheetIdentity,
  sheetKind,
  sheetRanges,
  sheetData,
  sheetRows,
  sheetColumns,
  sheetClearing,
  sheetView,
  sheetSelection,
  sheetRules,
  sheetMetadata,
  sheetCharts,
);

export function sheetObject(sheetId: string): GoogleSheet {
  return SHEET.of({ sheetId });
}

/** The engine's id of a Sheet object, whose sheet must still be there. */
export function sheetIdOf(sheet: GoogleSheet): string {
  const { sheetId } = SHEET.state(sheet);
  requireSheet(sheetId);
  return sheetId;
}
