// The tabs that imports have made: the user's own lists, marked so that the next import finds them.
import { nameOf } from '../core/language/names';
import { googleSheet, googleSpreadsheet } from './google';
import { tabById } from './read-tab';
import type { Sheet, Workbook } from './workbook';
import { noteWrite } from './written';

/** Its value is the tab's id, so that a duplicate of the tab isn't taken for it. */
const IMPORT_KEY = 'eql-for-sheets.import';
const WIDTH = 130;

/** What the clean list of a tab is called. */
export const cleanTabName = (tab: string): string =>
  nameOf([`${tab} clean`, `${tab} bereinigt`, `${tab} depurado`]);

export function markImportTab(sheet: Sheet): void {
  googleSheet(sheet).addDeveloperMetadata(IMPORT_KEY, String(sheet.getSheetId()));
}

export function importTabs(workbook: Workbook): readonly Sheet[] {
  const marks = googleSpreadsheet(workbook)
    .createDeveloperMetadataFinder()
    .withKey(IMPORT_KEY)
    .find();
  const ids = new Set(marks.map((mark) => Number(mark.getValue())));
  return Array.from(ids).flatMap((id) => tabById(workbook, id) ?? []);
}

/** How a list looks that was just imported: its header stays in sight. */
export function dressImport(sheet: Sheet, columns: number): void {
  const tab = googleSheet(sheet);
  tab.getRange(1, 1, 1, columns).setFontWeight('bold');
  tab.setFrozenRows(1);
  tab.setColumnWidths(1, columns, WIDTH);
}

/** Deletes a tab that an import has made. The caller has looked that nobody has typed into it. */
export function deleteImportTab(workbook: Workbook, sheet: Sheet): void {
  noteWrite();
  googleSpreadsheet(workbook).deleteSheet(googleSheet(sheet));
}
