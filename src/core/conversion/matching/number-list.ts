// A list of whole numbers that grows as it is filled: four bytes each, where an object takes forty.

export interface NumberList {
  readonly push: (value: number) => void;
  readonly at: (place: number) => number;
  readonly size: () => number;
  /** All of them so far; what is pushed later isn't in it. */
  readonly all: () => Int32Array;
}

const FIRST_ROOM = 1024;

export function numberList(): NumberList {
  let values = new Int32Array(FIRST_ROOM);
  let size = 0;
  return {
    push: (value) => {
      if (size === values.length) {
        const larger = new Int32Array(2 * size);
        larger.set(values);
        values = larger;
      }
      values[size] = value;
      size += 1;
    },
    at: (place) => values[place] ?? 0,
    size: () => size,
    all: () => values.subarray(0, size),
  };
}
