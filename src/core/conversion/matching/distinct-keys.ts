// Rows with the same keys, counted as one.
import { type AccountKeys, LEVELS } from './account-keys';

export interface DistinctKeys {
  /** Per row the place of its keys in `distinct`. */
  readonly placeOf: readonly number[];
  /** In the order in which they were first met. */
  readonly distinct: readonly { readonly keys: AccountKeys; readonly rows: number }[];
}

const FEWEST_SLOTS = 16;
/** Odd numbers whose bits are spread: neighbouring numbers land far apart. */
const SPREAD = 0x9e3779b1;
const STIR = 0x85ebca6b;
const HALF_OF_THE_BITS = 16;

/** Twice as many slots as can be filled, as a power of two. */
const slotsFor = (rows: number): number => {
  let slots = FEWEST_SLOTS;
  while (slots < 2 * rows) slots *= 2;
  return slots;
};

/**
 * Tells the rows' keys apart, as five numbers each: a text of all five would be longer than all of
 * its cells, and made for every row.
 */
export function distinctKeys(rows: readonly AccountKeys[]): DistinctKeys {
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (text: string): number => {
    if (text === '') return 0;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const made = numbers.size;
    numbers.set(text, made);
    return made;
  };

  const width = LEVELS.length;
  const told = new Int32Array(rows.length * width);
  const slots = new Int32Array(slotsFor(rows.length)).fill(-1);
  const distinct: { keys: AccountKeys; rows: number }[] = [];
  const isAt = (one: number, other: number): boolean => {
    for (let level = 0; level < width; level += 1)
      if (told[one * width + level] !== told[other * width + level]) return false;
    return true;
  };
  const placeOf = rows.map((keys) => {
    const own = distinct.length;
    let hash = 0;
    LEVELS.forEach((level, at) => {
      const number = numberOf(keys[level]);
      told[own * width + at] = number;
      hash = Math.imul(hash ^ number, SPREAD);
      hash = Math.imul(hash ^ (hash >>> HALF_OF_THE_BITS), STIR);
    });
    let slot = hash & (slots.length - 1);
    let place = slots[slot] ?? -1;
    while (place >= 0 && !isAt(place, own)) {
      slot = (slot + 1) & (slots.length - 1);
      place = slots[slot] ?? -1;
    }
    const known = distinct[place];
    if (known) {
      known.rows += 1;
      return place;
    }
    slots[slot] = own;
    distinct.push({ keys, rows: 1 });
    return own;
  });
  return { placeOf, distinct };
}
