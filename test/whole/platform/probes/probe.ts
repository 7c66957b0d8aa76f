// One question to the platform: about which method, what the add-on relies on, how to ask; knows no answer.
import type { GoogleSheet, GoogleSpreadsheet } from '../../../../src/sheets/google';

/** Where a question may write, and nowhere else. */
export interface Bench {
  readonly spreadsheet: GoogleSpreadsheet;
  /** The scratch tab: new, empty, the last one, and deleted afterwards. */
  readonly sheet: GoogleSheet;
  /** The first of some rows that no other question writes to; those above may be filled. */
  readonly row: number;
}

export interface Probe {
  /** As the compiler names it, with the form that the add-on calls: `Sheet.getRange(row, column)`. */
  readonly method: string;
  readonly reliesOn: string;
  /** What came of it, as plain data that is the same in every spreadsheet, zone and language. */
  readonly ask: (bench: Bench) => unknown;
}

export const ROWS_EACH = 5;

/** Cells of the question's own, from column A on. */
export const cells = (
  { sheet, row }: Bench,
  rows = 1,
  columns = 1,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, 1, rows, columns);

/** Whether Google refuses something, now or when what waits is sent. */
export function refusal(work: () => unknown): 'refused' | 'taken' {
  try {
    work();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}

export const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** `rrggbb`: some answers have an opacity in front. */
export const hexOf = (
  color: GoogleAppsScript.Spreadsheet.Color | null | undefined,
): string | undefined => color?.asRgbColor().asHexString().slice(-6).toLowerCase();
