// A long sheet's cells column by column, as they were read from a file: for the plain grid as they are, for
// the engine cell by cell.

import { columnLetters } from './a1';
import type { SheetSnapshot, WorkbookSnapshot } from './engine';
import { textContent } from './literal';

export interface TableColumn {
  /** Row by row; undefined for a blank cell. */
  readonly values: readonly (string | number | boolean | undefined)[];
  /** Number formats by row, where any cell of the column has one. */
  readonly formats: readonly (string | undefined)[];
}

export interface WithTable {
  readonly hostTable?: readonly TableColumn[];
}

/** What is typed to get the value. */
export const typedContent = (value: string | number | boolean): string =>
  typeof value === 'string'
    ? textContent(value)
    : typeof value === 'boolean'
      ? value
        ? 'TRUE'
        : 'FALSE'
      : String(value);

/** The snapshot with every cell by its address. */
export function withCells(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (!('sheets' in snapshot) || !Array.isArray(snapshot.sheets)) return snapshot;
  const sheets = snapshot.sheets as readonly (SheetSnapshot & WithTable)[];
  if (!sheets.some(({ hostTable }) => hostTable)) return snapshot;
  const formats: { [number: number]: string } = { ...(snapshot.formats as object | undefined) };
  const numbers = new Map(Object.entries(formats).map(([number, format]) => [format, +number]));
  const numberOf = (format: string): number => {
    const number = numbers.get(format) ?? Math.max(0, ...numbers.values()) + 1;
    numbers.set(format, number);
    formats[number] = format;
    return number;
  };
  return {
    ...snapshot,
    sheets: sheets.map((sheet) => (sheet.hostTable ? cellByCell(sheet, numberOf) : sheet)),
    formats,
  } as WorkbookSnapshot;
}

function cellByCell(
  { hostTable = [], ...sheet }: SheetSnapshot & WithTable,
  numberOf: (format: string) => number,
): SheetSnapshot {
  const cells: { [address: string]: string } = {};
  const formats: { [address: string]: number } = {};
  for (const [column, { values, formats: own }] of hostTable.entries()) {
    const letters = columnLetters(column);
    for (const [row, value] of values.entries()) {
      if (value === undefined || value === '') continue;
      cells[letters + (row + 1)] = typedContent(value);
      const format = own[row];
      if (format !== undefined) formats[letters + (row + 1)] = numberOf(format);
    }
  }
  return { ...sheet, cells, formats };
}
