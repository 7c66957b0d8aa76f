// Google's Sheet: the class alone. Its methods stand beside it, one table a concern.

import { requireSheet } from '../range/block';
import { IN_DOCUMENT } from '../service/access';
import { declareService } from '../service/service';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a Sheet object holds: the engine's id, which outlives renaming and moving. */
export interface SheetHandle {
  readonly sheetId: string;
}

export const SHEET = declareService<SheetHandle, GoogleSheet>({
  name: 'Sheet',
  ...IN_DOCUMENT,
});

export function sheetObject(sheetId: string): GoogleSheet {
  return SHEET.of({ sheetId });
}

/** The engine's id of a Sheet object, whose sheet must still be there. */
export function sheetIdOf(sheet: GoogleSheet): string {
  const { sheetId } = SHEET.state(sheet);
  requireSheet(sheetId);
  return sheetId;
}
