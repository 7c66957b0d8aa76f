// Chance that comes out the same every time, from a seed.

/** The next number from 0 up to, but not reaching, 1. */
export type Chance = () => number;

const TWO_TO_32 = 4_294_967_296;

/**
 * Mulberry32: a small generator of numbers that look random and always come in the same order.
 *
 * Reference: Tommy Ettinger 2017, mulberry32; its constants are the method's own.
 */
export function seededChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
}

/** A whole number from `low` to `high`, both of them included. */
export function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

/** One of a list that isn't empty; what stands in it twice comes twice as often. */
export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[between(chance, 0, list.length - 1)] as T;
}

/** The same things in another order. */
export function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
