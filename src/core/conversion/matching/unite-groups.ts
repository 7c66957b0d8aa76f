// Rows united level by level, the strongest key first, where no stronger key forbids it.
import { LEVELS, type Level, type ReadKeys } from './account-keys';
import { distinctKeys } from './distinct-keys';
import { type KeyGroup, type KeyGroups, keyGroups, SEVERAL } from './key-groups';

export interface UnitedRows {
  /** Per row the place of its group. */
  readonly groupOf: Int32Array;
  readonly groups: KeyGroups;
  /** Rows that fit several groups which exclude each other. */
  readonly ambiguous: number;
}

/**
 * By what else rows that fit several groups are told to belong to one of them: by their key of the
 * first level, which is that group's of the second.
 */
const HINTS: Readonly<Record<Level, readonly (readonly [own: Level, theirs: Level])[]>> = {
  matchAs: [],
  id: [
    ['site', 'site'],
    ['name', 'name'],
  ],
  site: [['name', 'name']],
  name: [['mail', 'mail']],
  mail: [['mail', 'site']],
};

const meet = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((value) => other.includes(value));

/** Whether groups have, at each of some levels, no two keys that differ: then none excludes another. */
const agree = (
  { only }: KeyGroups,
  places: readonly number[],
  stronger: readonly Level[],
): boolean => {
  for (const level of stronger) {
    let common = 0;
    for (const place of places) {
      const value = only[level][place] ?? 0;
      if (value === SEVERAL || (value !== 0 && common !== 0 && value !== common)) return false;
      if (value !== 0) common = value;
    }
  }
  return true;
};

/**
 * The places of those groups that another one of the list excludes, since both have a key of a
 * stronger level and none in common.
 */
const excluding = (
  groups: readonly KeyGroup[],
  stronger: readonly Level[],
): ReadonlySet<number> => {
  const excluded = new Set<number>();
  for (const level of stronger) {
    const having = new Map<number, Set<number>>();
    let filled = 0;
    groups.forEach(({ values }, place) => {
      if (values[level].length > 0) filled += 1;
      for (const value of values[level]) {
        const known = having.get(value);
        if (known) known.add(place);
        else having.set(value, new Set([place]));
      }
    });
    if (having.size < 2) continue;
    groups.forEach(({ values }, place) => {
      if (values[level].length === 0 || excluded.has(place)) return;
      const [only] = values[level];
      const common =
        values[level].length === 1 && only !== undefined
          ? having.get(only)
          : new Set(values[level].flatMap((value) => [...(having.get(value) ?? [])]));
      if ((common?.size ?? 0) < filled) excluded.add(place);
    });
  }
  return excluded;
};

/**
 * Proposes which groups that share a key belong together; `places` are theirs. The rows that could
 * belong to several which exclude each other are its answer.
 */
const propose = (
  places: readonly number[],
  groups: KeyGroups,
  [level, stronger]: readonly [Level, readonly Level[]],
  pair: (one: number, other: number) => void,
): number => {
  const [first = 0] = places;
  if (agree(groups, places, stronger)) {
    for (const place of places) if (place !== first) pair(first, place);
    return 0;
  }
  const members = places.map(groups.groupAt);
  const excluded = excluding(members, stronger);
  const apart = [...excluded];
  const free: number[] = [];
  let ambiguous = 0;
  members.forEach((member, own) => {
    if (excluded.has(own)) return;
    const place = places[own] ?? 0;
    const told = HINTS[level]
      .map(([mine, theirs]) =>
        apart.filter((other) => meet(member.values[mine], members[other]?.values[theirs] ?? [])),
      )
      .find((found) => found.length === 1);
    const [target] = told ?? [];
    if (target !== undefined) {
      pair(place, places[target] ?? 0);
      return;
    }
    free.push(place);
    if (apart.length > 0) ambiguous += member.rows;
  });
  for (const place of free.slice(1)) pair(free[0] ?? 0, place);
  return ambiguous;
};

/** The places of the groups that share a key of a level, key by key. */
const sharing = (groups: KeyGroups, level: Level, end: number): Iterable<readonly number[]> => {
  const first = new Int32Array(end).fill(-1);
  const shared = new Map<number, number[]>();
  for (let place = 0; place < groups.size; place += 1) {
    if (!groups.stands(place) || groups.only[level][place] === 0) continue;
    for (const value of groups.valuesAt(place, level)) {
      const known = first[value] ?? -1;
      if (known < 0) first[value] = place;
      else {
        const places = shared.get(value);
        if (places) places.push(place);
        else shared.set(value, [known, place]);
      }
    }
  }
  return shared.values();
};

/** Pairs of places as sets of those that belong together; whoever is in no pair is in no set. */
const together = (size: number) => {
  // By place: the place that its set is known by, the next in its set, and the last of its set; they
  // take no room while there is no pair.
  let isPaired = false;
  let above = new Int32Array(0);
  let next = above;
  let last = above;
  const begin = (): void => {
    isPaired = true;
    above = new Int32Array(size).map((_, place) => place);
    next = new Int32Array(size).fill(-1);
    last = above.slice();
  };
  const top = (place: number): number => {
    let at = place;
    for (let up = above[at] ?? at; up !== at; up = above[at] ?? at) {
      above[at] = above[up] ?? up;
      at = up;
    }
    return at;
  };
  return {
    pair: (one: number, other: number): void => {
      if (!isPaired) begin();
      const a = top(one);
      const b = top(other);
      if (a === b) return;
      const first = Math.min(a, b);
      const second = Math.max(a, b);
      above[second] = first;
      next[last[first] ?? first] = second;
      last[first] = last[second] ?? second;
    },
    *sets(): Iterable<readonly number[]> {
      for (let place = 0; isPaired && place < size; place += 1) {
        if (above[place] !== place || next[place] === -1) continue;
        const places: number[] = [];
        for (let at = place; at !== -1; at = next[at] ?? -1) places.push(at);
        yield places;
      }
    },
  };
};

/** Unites the groups that share a key of one level; answers how many rows fit several. */
const uniteAt = (groups: KeyGroups, level: Level, end: number): number => {
  const stronger = LEVELS.slice(0, LEVELS.indexOf(level));
  const { pair, sets } = together(groups.size);
  let ambiguous = 0;
  for (const places of sharing(groups, level, end)) {
    ambiguous += propose(places, groups, [level, stronger], pair);
  }
  for (const places of sets()) {
    // Two keys may lead to groups that exclude each other: then nobody knows which one is meant.
    const isFree =
      agree(groups, places, stronger) || excluding(places.map(groups.groupAt), stronger).size === 0;
    if (isFree) groups.unite(places);
    else ambiguous += places.reduce((sum, place) => sum + (groups.rows[place] ?? 0), 0);
  }
  return ambiguous;
};

/**
 * Unites rows level by level. Groups that share a key become one where none of them excludes
 * another by a stronger key; of several that exclude each other, one that fits them all joins the
 * one that it also shares a weaker key with, else none.
 *
 * Rows a (id 1, acme.example), b (id 2, acme.example) and c (acme.example) are three accounts,
 * unless c's name is that of a or of b alone. Nothing depends on the order of the rows.
 */
export function uniteByLevels({ columns, texts }: Pick<ReadKeys, 'columns' | 'texts'>): UnitedRows {
  const distinct = distinctKeys(columns);
  const groups = keyGroups(columns, distinct);
  let ambiguous = 0;
  for (const level of LEVELS) {
    if (columns[level].some((key) => key !== 0))
      ambiguous += uniteAt(groups, level, texts[level].end());
  }
  const into = groups.into();
  return { groupOf: distinct.placeOf.map((place) => into[place] ?? 0), groups, ambiguous };
}
