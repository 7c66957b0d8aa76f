// Rows united level by level, the strongest key first, where no stronger key forbids it.
import { type AccountKeys, LEVELS, type Level } from './account-keys';
import { distinctKeys } from './distinct-keys';

/** Rows that mean one account so far, with all their keys. */
export interface KeyGroup {
  readonly values: Readonly<Record<Level, readonly string[]>>;
  readonly rows: number;
}

export interface UnitedRows {
  /** Per row the place of its group. */
  readonly groupOf: readonly number[];
  readonly groups: readonly KeyGroup[];
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

type Groups = readonly KeyGroup[];

const NONE: readonly string[] = [];

const at = (groups: Groups, places: readonly number[]): KeyGroup[] =>
  places.flatMap((place) => groups[place] ?? []);

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value));

/**
 * The places of those groups that another one of the list excludes, since both have a key of a
 * stronger level and none in common.
 */
const excluding = (groups: Groups, stronger: readonly Level[]): ReadonlySet<number> => {
  const excluded = new Set<number>();
  for (const level of stronger) {
    const having = new Map<string, Set<number>>();
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

interface Proposals {
  readonly pairs: readonly (readonly [number, number])[];
  readonly ambiguous: number;
}

/** Which groups that share a key belong together; `places` are theirs among all groups. */
const proposalsFor = (
  places: readonly number[],
  groups: Groups,
  level: Level,
  stronger: readonly Level[],
): Proposals => {
  const members = at(groups, places);
  const excluded = excluding(members, stronger);
  const apart = [...excluded];
  const pairs: [number, number][] = [];
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
      pairs.push([place, places[target] ?? 0]);
      return;
    }
    free.push(place);
    if (apart.length > 0) ambiguous += member.rows;
  });
  for (const place of free.slice(1)) pairs.push([free[0] ?? 0, place]);
  return { pairs, ambiguous };
};

/** Several groups as one, with all their keys. */
const asOne = (parts: Groups): KeyGroup => {
  const valuesAt = (level: Level): string[] => [
    ...new Set(parts.flatMap(({ values }) => values[level])),
  ];
  return {
    values: {
      matchAs: valuesAt('matchAs'),
      id: valuesAt('id'),
      site: valuesAt('site'),
      name: valuesAt('name'),
      mail: valuesAt('mail'),
    },
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
  };
};

/** The places of the groups that share a key of a level, key by key. */
const sharing = (groups: Groups, level: Level): readonly (readonly number[])[] => {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  groups.forEach(({ values }, place) => {
    for (const value of values[level]) {
      const known = first.get(value);
      if (known === undefined) first.set(value, place);
      else {
        const places = shared.get(value);
        if (places) places.push(place);
        else shared.set(value, [known, place]);
      }
    }
  });
  return [...shared.values()];
};

/** The pairs' places as sets of those that belong together; whoever is in no pair is in no set. */
const together = (
  pairs: readonly (readonly [number, number])[],
): readonly (readonly number[])[] => {
  const above = new Map<number, number>();
  const top = (place: number): number => {
    let at = place;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const members = new Map<number, number[]>();
  for (const [one, other] of pairs) {
    const [first, second] = [top(one), top(other)].sort((a, b) => a - b) as [number, number];
    if (first === second) continue;
    above.set(second, first);
    const own = members.get(first) ?? [first];
    const added = members.get(second) ?? [second];
    // The longer list takes the shorter one in.
    const [longer, shorter] = own.length < added.length ? [added, own] : [own, added];
    longer.push(...shorter);
    members.delete(second);
    members.set(first, longer);
  }
  return [...members.values()];
};

interface Step {
  readonly groups: Groups;
  /** Per group before the step its place after it; undefined where all stay where they were. */
  readonly placeOf: readonly number[] | undefined;
  readonly ambiguous: number;
}

/** Unites the groups that share a key of one level. */
const uniteAt = (groups: Groups, level: Level): Step => {
  const stronger = LEVELS.slice(0, LEVELS.indexOf(level));
  const proposed = sharing(groups, level).map((places) =>
    proposalsFor(places, groups, level, stronger),
  );
  let ambiguous = proposed.reduce((sum, each) => sum + each.ambiguous, 0);
  const united = new Map<number, KeyGroup>();
  const taken = new Map<number, number>();
  for (const places of together(proposed.flatMap(({ pairs }) => pairs))) {
    const parts = at(groups, places);
    // Two keys may lead to groups that exclude each other: then nobody knows which one is meant.
    if (excluding(parts, stronger).size > 0) {
      ambiguous += parts.reduce((sum, { rows }) => sum + rows, 0);
      continue;
    }
    const first = Math.min(...places);
    united.set(first, asOne(parts));
    for (const place of places) taken.set(place, first);
  }
  if (united.size === 0) return { groups, placeOf: undefined, ambiguous };
  const placeOf: number[] = [];
  const after: KeyGroup[] = [];
  groups.forEach((group, place) => {
    const first = taken.get(place);
    if (first !== undefined && first !== place) placeOf.push(placeOf[first] ?? 0);
    else {
      placeOf.push(after.length);
      after.push(united.get(place) ?? group);
    }
  });
  return { groups: after, placeOf, ambiguous };
};

/**
 * Unites rows level by level. Groups that share a key become one where none of them excludes
 * another by a stronger key; of several that exclude each other, one that fits them all joins the
 * one that it also shares a weaker key with, else none.
 *
 * Rows a (id 1, acme.example), b (id 2, acme.example) and c (acme.example) are three accounts,
 * unless c's name is that of a or of b alone. Nothing depends on the order of the rows.
 */
export function uniteByLevels(rows: readonly AccountKeys[]): UnitedRows {
  const { placeOf: placesOfKeys, distinct } = distinctKeys(rows);
  let groupOf = placesOfKeys;
  const listed = (key: string): readonly string[] => (key === '' ? NONE : [key]);
  let groups: Groups = distinct.map(({ keys, rows: count }) => ({
    values: {
      matchAs: listed(keys.matchAs),
      id: listed(keys.id),
      site: listed(keys.site),
      name: listed(keys.name),
      mail: listed(keys.mail),
    },
    rows: count,
  }));
  let ambiguous = 0;
  for (const level of LEVELS) {
    const step = uniteAt(groups, level);
    groups = step.groups;
    ambiguous += step.ambiguous;
    const { placeOf } = step;
    if (placeOf) groupOf = groupOf.map((place) => placeOf[place] ?? place);
  }
  return { groupOf, groups, ambiguous };
}
