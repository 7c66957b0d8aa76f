// Which rows of both tabs mean the same account.
import { plainText } from '../../cells/text';
import { say } from '../../language/say';
import { accountKeys, LEVELS, type Level, type ReadKeys, type SetAsideKey } from './account-keys';
import { type KeyGroup, type KeyGroups, SEVERAL } from './key-groups';
import type { NameReader } from './name-reader';
import { type NumberColumn, numberColumn } from './number-column';
import { type NamedRow, type RowKeys, rowKeys } from './row-keys';
import { type UnitedRows, uniteByLevels } from './unite-groups';

/** Rows with different cleaned names that are one account. */
export interface MergedNames {
  /** As the rows spell them, in the alphabet's order. */
  readonly names: readonly string[];
  /** What they have in common: a website, `account ID 001A`, or `Match as “Acme”`. */
  readonly by: string;
}

/** How the rows were matched, as the notes tell it. */
export interface MatchFacts {
  /** Rows that could mean one of several accounts, and are matched to none of them. */
  readonly ambiguous: number;
  readonly merged: readonly MergedNames[];
  readonly setAside: readonly SetAsideKey[];
}

export interface MatchedRows extends MatchFacts {
  /** Per row the number of its account, in the order in which they are first met; -1 for none. */
  readonly accountOf: Int32Array;
  readonly accounts: number;
  /** An account's key, the same whatever the order of the rows. */
  readonly keyOf: (account: number) => string;
}

export interface AccountMatch extends MatchFacts {
  /** The account's key per row, in the rows' order; '' where a row names no account. */
  readonly keys: readonly string[];
}

const NO_ACCOUNT = -1;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The key of a group's level that is first in the alphabet; 0 where it has none. */
const firstKey = (
  { only, valuesAt }: KeyGroups,
  place: number,
  level: Level,
  { texts }: ReadKeys,
): number => {
  const value = only[level][place] ?? 0;
  if (value !== SEVERAL) return value;
  const { textOf } = texts[level];
  return valuesAt(place, level).reduce((first, each) =>
    compare(textOf(each), textOf(first)) < 0 ? each : first,
  );
};

/** The strongest level at which a group has a key; -1 where it has none. */
const strongest = ({ only }: KeyGroups, place: number): number =>
  LEVELS.findIndex((level) => only[level][place] !== 0);

/** The accounts' keys as texts: what they were found by isn't kept with the accounts. */
const keyTexts =
  (levels: NumberColumn, values: NumberColumn, texts: readonly (readonly string[])[]) =>
  (account: number): string => {
    if (account < 0) return '';
    const level = levels.at(account);
    return `${LEVELS[level]} ${texts[level]?.[values.at(account)]}`;
  };

/** The accounts that groups are: by the first key of the strongest level that they have. */
const accountsOf = ({ groupOf, groups }: UnitedRows, keys: ReadKeys) => {
  const known = LEVELS.map((level) => new Int32Array(keys.texts[level].end()));
  const accountOfGroup = new Int32Array(groups.size).fill(NO_ACCOUNT);
  const levels = numberColumn(groups.size);
  const values = numberColumn(groups.size);
  let accounts = 0;
  const texts = LEVELS.map((level) => keys.texts[level].all());
  for (let place = 0; place < groups.size; place += 1) {
    if (!groups.stands(place)) continue;
    const level = strongest(groups, place);
    const [named, own] = [LEVELS[level], known[level]];
    if (named === undefined || own === undefined) continue;
    const value = firstKey(groups, place, named, keys);
    // Two groups that nobody can tell apart by their keys are one account.
    if (own[value] === 0) {
      levels.set(accounts, level);
      values.set(accounts, value);
      accounts += 1;
      own[value] = accounts;
    }
    accountOfGroup[place] = (own[value] ?? 0) - 1;
  }
  return {
    accountOf: groupOf.map((place) => accountOfGroup[place] ?? NO_ACCOUNT),
    accounts,
    keyOf: keyTexts(levels, values, texts),
  };
};

const commonKey = ({ values }: KeyGroup, { texts }: ReadKeys): string => {
  const firstOf = (level: Level): string | undefined =>
    values[level].map(texts[level].textOf).sort(compare)[0];
  const matchAs = firstOf('matchAs');
  if (matchAs !== undefined)
    return say('Match as “{words}”', { words: matchAs.replace(/^\w+ /, '') });
  const id = firstOf('id');
  return firstOf('site') ?? (id === undefined ? '' : say('account ID {id}', { id }));
};

const told = ({ names, by }: MergedNames): string => [...names, by].join('\n');

/** The spelling that is first in the alphabet, per cleaned name, of those that are asked for. */
const spellingsOf = (
  rows: RowKeys,
  { columns }: ReadKeys,
  asked: ReadonlySet<number>,
): Map<number, string> => {
  const spellings = new Map<number, string>();
  if (asked.size === 0) return spellings;
  columns.name.forEach((name, row) => {
    if (!asked.has(name)) return;
    const text = plainText(rows.cellAt(row)).replace(/\s+/g, ' ');
    const known = spellings.get(name);
    if (known === undefined || compare(text, known) < 0) spellings.set(name, text);
  });
  return spellings;
};

/** The accounts whose rows spell them differently. */
const mergedNames = (rows: RowKeys, { groups }: UnitedRows, keys: ReadKeys): MergedNames[] => {
  const severalNames = groups
    .withSeveral()
    .map(groups.groupAt)
    .filter(({ values }) => values.name.length > 1);
  const asked = new Set<number>();
  for (const { values } of severalNames) for (const name of values.name) asked.add(name);
  const spellings = spellingsOf(rows, keys, asked);
  const { textOf } = keys.texts.name;
  return severalNames
    .map((group) => ({
      names: group.values.name.map((name) => spellings.get(name) ?? textOf(name)).sort(compare),
      by: commonKey(group, keys),
    }))
    .sort((one, other) => compare(told(one), told(other)));
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
export function matchRows(rows: RowKeys): MatchedRows {
  const keys = accountKeys(rows);
  const united = uniteByLevels(keys);
  return {
    ...accountsOf(united, keys),
    ambiguous: united.ambiguous,
    merged: mergedNames(rows, united, keys),
    setAside: keys.setAside,
  };
}

/** The same for rows that stand there one by one, with the accounts' keys. */
export function matchAccounts(rows: readonly NamedRow[], reader?: NameReader): AccountMatch {
  const columns = rowKeys(rows.length, reader);
  for (const row of rows) columns.add(row);
  const { accountOf, keyOf, ambiguous, merged, setAside } = matchRows(columns);
  return { keys: Array.from(accountOf, keyOf), ambiguous, merged, setAside };
}
