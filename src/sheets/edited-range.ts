// What a person has just edited, as Google's event says it, in plain numbers.
import type { GoogleRange } from './google';
import type { Sheet } from './workbook';

/** A block of cells, 0-based, both ends included. */
export interface EditedRange {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The edited block; undefined for whatever else calls a trigger by its name, such as a formula. */
export function editedRange(event: unknown): EditedRange | undefined {
  const range = (event as { readonly range?: GoogleRange } | undefined)?.range;
  if (!range) return undefined;
  return {
    sheet: range.getSheet(),
    firstRow: range.getRow() - 1,
    lastRow: range.getLastRow() - 1,
    firstColumn: range.getColumn() - 1,
    lastColumn: range.getLastColumn() - 1,
  };
}
