// Rows that mean one account so far, with all their keys by number.
import { type KeyColumns, LEVELS, type Level } from './account-keys';
import type { DistinctKeys } from './distinct-keys';

export interface KeyGroup {
  readonly values: Readonly<Record<Level, readonly number[]>>;
  readonly rows: number;
}

/** Groups by place. Nearly all have one key a level at most: these are columns, and no objects. */
export interface KeyGroups {
  readonly size: number;
  readonly groupAt: (place: number) => KeyGroup;
  /** Whether a group still stands by itself. */
  readonly stands: (place: number) => boolean;
  readonly valuesAt: (place: number, level: Level) => readonly number[];
  /** The only key of a level; 0 where there is none, `SEVERAL` where there are more. */
  readonly only: KeyColumns;
  readonly rows: Int32Array;
  /** Makes one of several groups, at the first one's place. */
  readonly unite: (places: readonly number[]) => void;
  /** Per place the place of the group that it is in by now. */
  readonly into: () => Int32Array;
  /** The places of groups with several keys of a level. */
  readonly withSeveral: () => readonly number[];
}

export const SEVERAL = -1;
const NONE: readonly number[] = [];

export function keyGroups(
  columns: KeyColumns,
  { firstRow, rows: counts }: DistinctKeys,
): KeyGroups {
  const size = firstRow.length;
  const none = new Int32Array(size);
  const gathered = (column: Int32Array): Int32Array =>
    column.some((key) => key !== 0) ? firstRow.map((row) => column[row] ?? 0) : none;
  const only: KeyColumns = {
    matchAs: gathered(columns.matchAs),
    id: gathered(columns.id),
    site: gathered(columns.site),
    name: gathered(columns.name),
    mail: gathered(columns.mail),
  };
  const rows = counts.slice();
  const into = Int32Array.from(rows, (_, place) => place);
  const several = new Map<number, Partial<Record<Level, readonly number[]>>>();
  const valuesAt = (place: number, level: Level): readonly number[] => {
    const value = only[level][place] ?? 0;
    if (value === 0) return NONE;
    return value === SEVERAL ? (several.get(place)?.[level] ?? NONE) : [value];
  };
  return {
    size,
    only,
    rows,
    valuesAt,
    groupAt: (place) => ({
      values: {
        matchAs: valuesAt(place, 'matchAs'),
        id: valuesAt(place, 'id'),
        site: valuesAt(place, 'site'),
        name: valuesAt(place, 'name'),
        mail: valuesAt(place, 'mail'),
      },
      rows: rows[place] ?? 0,
    }),
    stands: (place) => into[place] === place,
    unite: (places) => {
      const first = Math.min(...places);
      const values: Partial<Record<Level, readonly number[]>> = {};
      for (const level of LEVELS) {
        const all = new Set<number>();
        for (const place of places) for (const value of valuesAt(place, level)) all.add(value);
        const [value = 0] = all;
        only[level][first] = all.size > 1 ? SEVERAL : value;
        if (all.size > 1) values[level] = [...all];
      }
      several.delete(first);
      if (Object.keys(values).length > 0) several.set(first, values);
      let sum = 0;
      for (const place of places) {
        sum += rows[place] ?? 0;
        into[place] = first;
        if (place !== first) several.delete(place);
      }
      rows[first] = sum;
    },
    into: () => {
      // Groups join earlier ones alone, so that those are known already.
      for (let place = 0; place < size; place += 1) into[place] = into[into[place] ?? 0] ?? 0;
      return into;
    },
    withSeveral: () => [...several.keys()],
  };
}
