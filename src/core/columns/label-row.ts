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
const ROWS_BELOW = 50;

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

/** The share of a row's texts that stand in their columns again, in rows that aren't the row again. */
const shareFoundAgain = (row: Row, below: Table): number => {
  const folded = row.map((cell) => foldText(cell));
  const others = below
    .slice(0, ROWS_BELOW)
    .map((other) => folded.map((_text, column) => foldText(other[column] ?? '')))
    .filter((other) => other.some((text, column) => text !== folded[column]));
  const filled = folded.map((text, column) => ({ text, column })).filter(({ text }) => text !== '');
  const again = filled.filter(({ text, column }) => others.some((other) => other[column] === text));
  return filled.length === 0 ? 0 : again.length / filled.length;
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
