// Rows with the same keys, counted as one.
import { type KeyColumns, LEVELS } from './account-keys';

export interface DistinctKeys {
  /** Per row the place of its keys among those that differ, in the order in which they were first met. */
  readonly placeOf: Int32Array;
  /** Per place the first row that has its keys, and how many do. */
  readonly firstRow: Int32Array;
  readonly rows: Int32Array;
}

const FEWEST_SLOTS = 16;
/** Odd numbers whose bits are spread: neighbouring numbers land far apart. */
const SPREAD = 0x9e3779b1;
const STIR = 0x85ebca6b;
const HALF_OF_THE_BITS = 16;

/** Half as many slots again as can be filled, as a power of two. */
const slotsFor = (rows: number): number => {
  let slots = FEWEST_SLOTS;
  while (slots < 1.5 * rows) slots *= 2;
  return slots;
};

const isKey = (key: number): boolean => key !== 0;

/** Tells the rows' keys apart, five numbers each. */
export function distinctKeys(columns: KeyColumns): DistinctKeys {
  const own = LEVELS.map((level) => columns[level]).filter((column) => column.some(isKey));
  const size = columns.site.length;
  const slots = new Int32Array(slotsFor(size)).fill(-1);
  const placeOf = new Int32Array(size);
  const firstRow = new Int32Array(size);
  const rows = new Int32Array(size);
  const areSame = (one: number, other: number): boolean => {
    for (const column of own) if (column[one] !== column[other]) return false;
    return true;
  };
  let places = 0;
  for (let row = 0; row < size; row += 1) {
    let hash = 0;
    for (const column of own) {
      hash = Math.imul(hash ^ (column[row] ?? 0), SPREAD);
      hash = Math.imul(hash ^ (hash >>> HALF_OF_THE_BITS), STIR);
    }
    let slot = hash & (slots.length - 1);
    let place = slots[slot] ?? -1;
    while (place >= 0 && !areSame(firstRow[place] ?? 0, row)) {
      slot = (slot + 1) & (slots.length - 1);
      place = slots[slot] ?? -1;
    }
    if (place < 0) {
      place = places;
      places += 1;
      slots[slot] = place;
      firstRow[place] = row;
    }
    placeOf[row] = place;
    rows[place] = (rows[place] ?? 0) + 1;
  }
  return { placeOf, firstRow: firstRow.slice(0, places), rows: rows.slice(0, places) };
}
