// Which rows of both tabs mean the same account.

import type { Cell } from '../../cells/cell';
import { plainText } from '../../cells/text';
import { say } from '../../language/say';
import {
  type AccountKeys,
  accountKeys,
  LEVELS,
  type NamedRow,
  type SetAsideKey,
} from './account-keys';
import { type KeyGroup, uniteByLevels } from './key-groups';
import type { NameReader } from './name-reader';

/** Rows with different cleaned names that are one account. */
export interface MergedNames {
  /** As the rows spell them, in the alphabet's order. */
  readonly names: readonly string[];
  /** What they have in common: a website, `account ID 001A`, or `Match as “Acme”`. */
  readonly by: string;
}

export interface AccountMatch {
  /** The account's key per row, in the rows' order; '' where a row names no account. */
  readonly keys: readonly string[];
  /** Rows that could mean one of several accounts, and are matched to none of them. */
  readonly ambiguous: number;
  readonly merged: readonly MergedNames[];
  readonly setAside: readonly SetAsideKey[];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** One key per account, the same whatever the order of the rows. */
const keyOf = ({ values }: KeyGroup): string => {
  const level = LEVELS.find((each) => values[each].length > 0);
  if (level === undefined) return '';
  const [first = ''] = values[level].slice().sort(compare);
  return `${level} ${first}`;
};

const commonKey = ({ values }: KeyGroup): string => {
  const [matchAs] = values.matchAs.slice().sort(compare);
  if (matchAs !== undefined)
    return say('Match as “{words}”', { words: matchAs.replace(/^\w+ /, '') });
  const [id] = values.id.slice().sort(compare);
  const [site] = values.site.slice().sort(compare);
  return site ?? (id === undefined ? '' : say('account ID {id}', { id }));
};

const told = ({ names, by }: MergedNames): string => [...names, by].join('\n');

/** The spelling that is first in the alphabet, per cleaned name, of those that are asked for. */
const spellingsOf = (
  rows: readonly NamedRow[],
  keys: readonly AccountKeys[],
  asked: ReadonlySet<string>,
): Map<string, string> => {
  const spellings = new Map<string, string>();
  if (asked.size === 0) return spellings;
  keys.forEach(({ name }, place) => {
    if (!asked.has(name)) return;
    const cell: Cell = rows[place]?.name ?? '';
    const text = plainText(cell).replace(/\s+/g, ' ');
    const known = spellings.get(name);
    if (known === undefined || compare(text, known) < 0) spellings.set(name, text);
  });
  return spellings;
};

/**
 * Matches rows to accounts by, strongest first: `Match as`; an account id that both tabs have and
 * that meets; the website's domain; the cleaned name; an e-mail's domain, among rows whose names
 * agree or are blank.
 *
 * A stronger key that differs forbids a match by a weaker one: two ids, or two websites, are two
 * accounts whatever their names. A row that could mean one of several accounts means none of them
 * and is an account of its own: `Metro` beside metro.example and metro.test. The order of the rows
 * doesn't matter.
 */
export function matchAccounts(rows: readonly NamedRow[], reader?: NameReader): AccountMatch {
  const { rows: keys, setAside } = accountKeys(rows, reader);
  const { groupOf, groups, ambiguous } = uniteByLevels(keys);
  const keyOfGroup = groups.map(keyOf);
  const severalNames = groups.filter(({ values }) => values.name.length > 1);
  const asked = new Set(severalNames.flatMap(({ values }) => values.name));
  const spellings = spellingsOf(rows, keys, asked);
  const merged = severalNames
    .map((group) => ({
      names: group.values.name.map((name) => spellings.get(name) ?? name).sort(compare),
      by: commonKey(group),
    }))
    .sort((one, other) => compare(told(one), told(other)));
  return {
    keys: groupOf.map((group) => keyOfGroup[group] ?? ''),
    ambiguous,
    merged,
    setAside,
  };
}
