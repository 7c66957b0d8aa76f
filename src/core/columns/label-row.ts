// Whether a row looks like a row of headers, in whatever language.
import type { Cell, Row, Table } from '../cells/cell';
import { foldText, isBlankCell, plainText } from '../cells/text';
import { isDate, isFlag, isNumber } from './cell-kinds';

/** A header is a few words. A longer cell is a note above the table. */
export const LONGEST_HEADER = 120;
/** Fewer cells name no table. */
const FEWEST_HEADERS = 2;
/** A date among the headers, or a header that stands twice, leaves them headers. */
const NEARLY_ALL = 0.8;
/** A layout may have the same headers once for each side. */
const DISTINCT = 0.5;
/** A value of a list stands in its column again; a header that does so is one in many. */
const MOST_FOUND_AGAIN = 0.25;
/** Rows below that are looked through for what the row holds. */
export const ROWS_BELOW = 50;

const ADDRESS = /:\/\/|@|^www\./;

const isFilled = (cell: Cell): boolean => plainText(cell) !== '';

export const filledWidth = (row: Row): number => row.filter(isFilled).length;

const isLabel = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.length <= LONGEST_HEADER &&
  !isBlankCell(cell) &&
  !isNumber(cell) &&
  !isDate(cell) &&
  !isFlag(cell) &&
  !ADDRESS.test(cell);

/** A row's cells as they are compared, worked out once: each row is one of those below many others. */
const foldedRows = new WeakMap<Row, readonly string[]>();

const foldedRow = (row: Row): readonly string[] => {
  const known = foldedRows.get(row);
  if (known) return known;
  const folded = row.map((cell) => foldText(cell));
  foldedRows.set(row, folded);
  return folded;
};

/** The share of a row's texts that stand in their columns again, in rows that aren't the row again. */
const shareFoundAgain = (row: Row, below: Table): number => {
  const folded = foldedRow(row);
  const again = new Set<number>();
  for (const other of below.slice(0, ROWS_BELOW).map(foldedRow)) {
    const same = folded.flatMap((text, column) => ((other[column] ?? '') === text ? [column] : []));
    if (same.length === folded.length) continue;
    for (const column of same) again.add(column);
  }
  const isText = (column: number): boolean => folded[column] !== '';
  const filled = folded.filter((text) => text !== '').length;
  return filled === 0 ? 0 : Array.from(again).filter(isText).length / filled;
};

/**
 * Whether a row holds labels: text, nearly all distinct, and unlike the rows below it.
 *
 * `Firma, Typ, Quelle` above `Alpha, Prospect, Messe` does. `Beta, Customer, Partner` doesn't where
 * `Customer` and `Partner` stand in their columns again: they are values of the list.
 */
export function isLabelRow(row: Row, below: Table): boolean {
  const filled = row.filter(isFilled);
  if (filled.length < FEWEST_HEADERS) return false;
  const labels = filled.filter(isLabel);
  if (labels.length < filled.length * NEARLY_ALL) return false;
  const distinct = new Set(labels.map((cell) => foldText(cell)));
  if (distinct.size < filled.length * DISTINCT) return false;
  return shareFoundAgain(row, below) <= MOST_FOUND_AGAIN;
}
