// The ranges of a formula as columns: each of their cells once, and which of them stands where.
import { type Cell, isDate } from '../core/cells/cell';
import { type Argument, blockOf } from './arguments';
import { sheetClockOf } from './sheet-dates';

export interface CellColumn {
  /** The first cell of the range, then each other one when it first comes up. */
  readonly cells: readonly Cell[];
  /** Whether the first cell stands further down as well. */
  readonly isFirstAgain: boolean;
  /** Which of the cells stands at each place: by rows, and in a row from left to right. */
  readonly places: Int32Array;
}

/** Where so many cells have nearly all been different, those that follow aren't looked up any more. */
const MANY = 512;
const NEARLY_ALL = 0.8;

/** A cell as the core sees it, but for a date, which waits for the sheet's clock. */
const known = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isNaN(value) ? '' : value;
  return isDate(value) ? value : '';
};

const gathered = (value: Argument, height: number, width: number, dates: Date[]): CellColumn => {
  const block = blockOf(value);
  const numbers = new Map<Cell, number>();
  const cells: Cell[] = [];
  const places = new Int32Array(height * width);
  let count = 0;
  let isFirstAgain = false;
  for (let row = 0, place = 0; row < height; row += 1) {
    const values = block[row] ?? [];
    for (let column = 0; column < width; column += 1, place += 1) {
      const cell = known(values[column]);
      const isOwn = count > MANY && count > place * NEARLY_ALL;
      let number = isOwn ? undefined : numbers.get(cell);
      if (number === undefined) {
        // Room for all that follow at once: growing bit by bit copies them again and again.
        if (isOwn && count === cells.length) cells.length += places.length - place;
        cells[count] = cell;
        number = count;
        count += 1;
        if (typeof cell === 'object') dates.push(cell);
        else if (!isOwn) numbers.set(cell, number);
      } else if (number === 0) isFirstAgain = true;
      places[place] = number;
    }
  }
  return { cells, places, isFirstAgain };
};

/** Ranges of so many rows and columns, their dates on the sheet's wall clock. */
export function cellColumns(
  values: readonly Argument[],
  height: number,
  width: number,
): readonly CellColumn[] {
  const dates: Date[] = [];
  const all = values.map((value) => gathered(value, height, width, dates));
  const clock = sheetClockOf(dates);
  if (dates.length === 0) return all;
  return all.map((column) => ({
    ...column,
    cells: column.cells.map((cell) => (isDate(cell) ? clock(cell) : cell)),
  }));
}
