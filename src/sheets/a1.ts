// A1 notation from 0-based positions.
import { columnLetters } from '../core/cells/column-letters';

/** A cell's name from its 0-based row and column: (4, 1) is B5. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
