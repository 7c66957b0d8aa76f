// A column of whole numbers, of which a tab may have none: it takes room once a number stands in it.

export interface NumberColumn {
  readonly at: (row: number) => number;
  readonly set: (row: number, value: number) => void;
  /** Whether any number but 0 stands in it. */
  readonly isUsed: () => boolean;
}

/** A column that is 0 throughout; rows beyond those that were expected find room as well. */
export function numberColumn(rows: number): NumberColumn {
  let values: Int32Array | undefined;
  return {
    at: (row) => values?.[row] ?? 0,
    set: (row, value) => {
      if (value === 0) return;
      values ??= new Int32Array(Math.max(rows, row + 1));
      if (row >= values.length) {
        const larger = new Int32Array(2 * row);
        larger.set(values);
        values = larger;
      }
      values[row] = value;
    },
    isUsed: () => values !== undefined,
  };
}
