// Rows united level by level, the strongest key first, where no stronger key forbids it.
import { type AccountKeys, LEVELS, type Level } from './account-keys';

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

/** Sets of places that belong together, as chains of "this one belongs to that one". */
const chains = (size: number) => {
  const above = Array.from({ length: size }, (_, place) => place);
  const top = (place: number): number => {
    let at = place;
    while (above[at] !== at) at = above[at] ?? at;
    above[place] = at;
    return at;
  };
  return {
    top,
    join: (one: number, other: number): void => {
      above[Math.max(top(one), top(other))] = Math.min(top(one), top(other));
    },
  };
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
  const members = places.map((place) => groups[place]).filter((group) => group !== undefined);
  const excluded = excluding(members, stronger);
  const apart = [...excluded];
  const pairs: [number, number][] = [];
  const free: number[] = [];
  let ambiguous = 0;
  members.forEach((member, at) => {
    if (excluded.has(at)) return;
    const place = places[at] ?? 0;
    const told = HINTS[level]
      .map(([own, theirs]) =>
        apart.filter((other) => meet(member.values[own], members[other]?.values[theirs] ?? [])),
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

const united = (parts: Groups): KeyGroup => {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
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

interface Step {
  readonly groups: Groups;
  /** Per group before the step its place after it. */
  readonly placeOf: readonly number[];
  readonly ambiguous: number;
}

/** Unites the groups that share a key of one level. */
const uniteAt = (groups: Groups, level: Level): Step => {
  const stronger = LEVELS.slice(0, LEVELS.indexOf(level));
  const byKey = new Map<string, number[]>();
  groups.forEach(({ values }, place) => {
    for (const value of values[level]) {
      const known = byKey.get(value);
      if (known) known.push(place);
      else byKey.set(value, [place]);
    }
  });
  const sharing = [...byKey.values()].filter((places) => places.length > 1);
  const proposed = sharing.map((places) => proposalsFor(places, groups, level, stronger));
  const linked = chains(groups.length);
  for (const { pairs } of proposed) for (const [one, other] of pairs) linked.join(one, other);

  const members = new Map<number, number[]>();
  groups.forEach((_, place) => {
    const top = linked.top(place);
    const known = members.get(top);
    if (known) known.push(place);
    else members.set(top, [place]);
  });
  const placeOf: number[] = [];
  const after: KeyGroup[] = [];
  let ambiguous = proposed.reduce((sum, each) => sum + each.ambiguous, 0);
  for (const places of members.values()) {
    const parts = places.map((place) => groups[place]).filter((group) => group !== undefined);
    // Two keys may lead to groups that exclude each other: then nobody knows which one is meant.
    const isSound = parts.length < 2 || excluding(parts, stronger).size === 0;
    if (!isSound) ambiguous += parts.reduce((sum, { rows }) => sum + rows, 0);
    for (const each of isSound ? [places] : places.map((place) => [place])) {
      for (const place of each) placeOf[place] = after.length;
      after.push(united(each.map((place) => groups[place]).filter((group) => group !== undefined)));
    }
  }
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
  const places = new Map<string, number>();
  const first: { keys: AccountKeys; rows: number }[] = [];
  let groupOf = rows.map((keys) => {
    const all = LEVELS.map((level) => keys[level]).join('\n');
    const known = places.get(all) ?? first.length;
    places.set(all, known);
    const group = first[known];
    if (group) group.rows += 1;
    else first.push({ keys, rows: 1 });
    return known;
  });
  const listed = (key: string): readonly string[] => (key === '' ? [] : [key]);
  let groups: Groups = first.map(({ keys, rows: count }) => ({
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
    groupOf = groupOf.map((place) => step.placeOf[place] ?? place);
  }
  return { groupOf, groups, ambiguous };
}
