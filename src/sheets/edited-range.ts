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
  const [firstRow, firstColumn] = [range.getRow() - 1, range.getColumn() - 1];
  return {
    ...{ sheet: range.getSheet(), firstRow, firstColumn },
    lastRow: firstRow + range.getNumRows() - 1,
    lastColumn: firstColumn + range.getNumColumns() - 1,
  };
}
