// What each row says about whom it means: its keys, from the strongest to the weakest.
import type { Cell } from '../../cells/cell';
import { nameKey } from '../../cells/company-name';
import { identifiesAccount } from '../../cells/domain';
import { recordIds } from '../../cells/record-id';
import { remembering } from '../../cells/remembering';
import { excerpt, foldText, isBlankCell, isSheetError } from '../../cells/text';
import {
  domainOfName,
  type NameReader,
  nameReader,
  type ReadName,
  type ReadRow,
} from './name-reader';
import { hasStrangers, type NameWords } from './unrelated-names';

/** What a row says about whom it means; `undefined` where its tab has no such column. */
export interface NamedRow {
  readonly tab: 'overlap' | 'leads';
  /** The user's own word for whom it means, which goes before all others. */
  readonly matchAs?: Cell | undefined;
  readonly accountId?: Cell | undefined;
  readonly website?: Cell | undefined;
  readonly name?: Cell | undefined;
  readonly email?: Cell | undefined;
  /** What its cells say, where that was read already. */
  readonly read?: ReadRow;
}

/** The strongest first. A stronger one that differs forbids a match by a weaker one. */
export const LEVELS = ['matchAs', 'id', 'site', 'name', 'mail'] as const;

export type Level = (typeof LEVELS)[number];

/** A row's key at each level; '' where it has none. */
export type AccountKeys = Readonly<Record<Level, string>>;

/** A key that says nothing of an account, with the number of rows that have it. */
export interface SetAsideKey {
  readonly kind: 'website' | 'email' | 'name' | 'ids';
  /** As it is shown; '' for ids, which are set aside as a whole. */
  readonly key: string;
  readonly rows: number;
}

export interface ReadKeys {
  readonly rows: readonly AccountKeys[];
  /** By kind, the most frequent first. */
  readonly setAside: readonly SetAsideKey[];
}

interface RawKeys {
  readonly row: NamedRow;
  readonly ids: readonly string[];
  readonly read: ReadName;
  /** The name's key. */
  readonly name: string;
  readonly website: string;
  readonly email: string;
}

const NO_IDS: readonly string[] = [];
const NO_KEYS: AccountKeys = { matchAs: '', id: '', site: '', name: '', mail: '' };
const HAS_LETTERS = /\p{L}/u;

const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && !isBlankCell(cell) && !isSheetError(cell);

/**
 * Reads every row. A name with umlauts makes the same name with umlauts spelled out its own:
 * where `Müller` stands on either tab, `Mueller` means it.
 */
const rawKeys = (rows: readonly NamedRow[], reader: NameReader): RawKeys[] => {
  const idsOf = remembering<readonly string[]>(recordIds);
  const spelledOut = new Map<string, string>();
  const all = rows.map((row) => row.read ?? reader.row(row));
  for (const { name } of all) if (name.spelledOut !== '') spelledOut.set(name.spelledOut, name.key);
  return rows.map((row, place): RawKeys => {
    const { name: read, website, email } = all[place] ?? reader.row(row);
    return {
      row,
      ids: row.accountId === undefined ? NO_IDS : idsOf(row.accountId),
      read,
      name: spelledOut.size === 0 ? read.key : (spelledOut.get(read.key) ?? read.key),
      website,
      email,
    };
  });
};

/** The ids that stand on both tabs: without any, the two tabs' ids are of two systems. */
const idsThatMeet = (raw: readonly RawKeys[]): ReadonlySet<string> => {
  const on = (tab: NamedRow['tab']): Set<string> => {
    const ids = new Set<string>();
    for (const { row, ids: own } of raw) if (row.tab === tab) for (const id of own) ids.add(id);
    return ids;
  };
  const onLeads = on('leads');
  return new Set([...on('overlap')].filter((id) => onLeads.has(id)));
};

/** Notes which names stand beside which host of one tab. */
const namesOfTab = () => {
  const first = new Map<string, RawKeys>();
  const several = new Map<string, Map<string, NameWords>>();
  return {
    add: (host: string, keys: RawKeys): void => {
      if (host === '' || keys.name === '') return;
      const known = first.get(host);
      if (known === undefined) first.set(host, keys);
      if (known === undefined || known.name === keys.name) return;
      const names = several.get(host) ?? new Map([[known.name, known.read.words]]);
      several.set(host, names.set(keys.name, keys.read.words));
    },
    strangers: (): string[] =>
      [...several]
        .filter(([host, names]) => hasStrangers(host, [...names.values()]))
        .map(([host]) => host),
  };
};

/** The same tab by tab. */
const namesBeside = () => {
  const tabs = { overlap: namesOfTab(), leads: namesOfTab() };
  return {
    add: (host: string, keys: RawKeys): void => tabs[keys.row.tab].add(host, keys),
    strangers: (): ReadonlySet<string> =>
      new Set(tabs.overlap.strangers().concat(tabs.leads.strangers())),
  };
};

/**
 * The hosts that stand beside more than two unrelated names on either tab: as a website, and as a
 * website or an e-mail's domain.
 */
const hostsOfStrangers = (raw: readonly RawKeys[]) => {
  const [sites, hosts] = [namesBeside(), namesBeside()];
  for (const keys of raw) {
    const { website, email } = keys;
    const called = keys.read.domain;
    if (website !== called) {
      sites.add(website, keys);
      hosts.add(website, keys);
    }
    if (email !== website && email !== called) hosts.add(email, keys);
  }
  return { sites: sites.strangers(), hosts: hosts.strangers() };
};

const counted = (kind: SetAsideKey['kind'], keys: readonly string[]): SetAsideKey[] => {
  const rows = new Map<string, number>();
  for (const key of keys) if (key !== '') rows.set(key, (rows.get(key) ?? 0) + 1);
  return [...rows]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([key, count]) => ({ kind, key, rows: count }));
};

/** A name that was filled in and names nobody: `[[Unknown]]`. */
const placeholderIn = ({ row: { name }, read }: RawKeys): string =>
  read.words.length === 0 &&
  typeof name === 'string' &&
  HAS_LETTERS.test(name) &&
  !isSheetError(name)
    ? excerpt(name)
    : '';

/**
 * What `Match as` says: an account's id or name where another row has it, or a website. The row is
 * that account then, and its own id, website and name count for nothing. Anything else is a word of
 * the user's own, which unites the rows that have it and everybody whom they match.
 */
const referred = (
  matchAs: Cell,
  own: AccountKeys,
  { ids, names }: { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> },
): AccountKeys => {
  const [id = ''] = recordIds(matchAs);
  if (ids.has(id)) return { ...NO_KEYS, matchAs: `id ${id}`, id };
  const site = domainOfName(matchAs);
  if (identifiesAccount(site)) return { ...NO_KEYS, matchAs: `site ${site}`, site, mail: site };
  const name = nameKey(matchAs);
  if (name !== '' && names.has(name)) return { ...NO_KEYS, matchAs: `name ${name}`, name };
  return { ...own, matchAs: `word ${name || foldText(matchAs)}` };
};

/**
 * The keys of every row, without those that say nothing of an account: ids that never meet on the
 * other tab; free mail, profile pages, site builders and made-up addresses; hosts that stand beside
 * more than two unrelated names on either tab; placeholders for a name.
 *
 * The weakest is the website, or for a row without one its e-mail's domain: by it rows meet whose
 * names agree or are blank.
 */
export function accountKeys(
  rows: readonly NamedRow[],
  reader: NameReader = nameReader(),
): ReadKeys {
  const raw = rawKeys(rows, reader);
  const meeting = idsThatMeet(raw);
  const strangers = hostsOfStrangers(raw);
  const isSite = remembering<boolean>(
    (host) => identifiesAccount(String(host)) && !strangers.sites.has(String(host)),
  );
  const isMail = remembering<boolean>(
    (host) => identifiesAccount(String(host)) && !strangers.hosts.has(String(host)),
  );
  const sites = new Set(raw.map(({ website }) => website).filter((site) => isSite(site)));

  const own = raw.map(({ ids, read, name, website, email }): AccountKeys => {
    const called = read.domain;
    const site = isSite(website) ? website : called !== '' && sites.has(called) ? called : '';
    return {
      matchAs: '',
      id: meeting.size > 0 ? (ids.find((id) => meeting.has(id)) ?? ids[0] ?? '') : '',
      site,
      // Who is called by the website has no name besides.
      name: called !== '' && called === site ? '' : name,
      mail: site || (isMail(email) ? email : ''),
    };
  });

  const free = own.filter((_, place) => !isFilled(rows[place]?.matchAs));
  const known = {
    ids: new Set(free.map(({ id }) => id)),
    names: new Set(free.map(({ name }) => name)),
  };
  const idsApart = meeting.size === 0 ? raw.filter(({ ids }) => ids.length > 0) : [];
  const haveIds = new Set(idsApart.map(({ row }) => row.tab));
  return {
    rows: own.map((keys, place) => {
      const matchAs = rows[place]?.matchAs;
      return isFilled(matchAs) ? referred(matchAs, keys, known) : keys;
    }),
    setAside: [
      ...counted(
        'website',
        raw.map(({ website }) => (isSite(website) ? '' : website)),
      ),
      ...counted(
        'email',
        raw.map(({ email }, place) => (own[place]?.site === '' && !isMail(email) ? email : '')),
      ),
      ...counted('name', raw.map(placeholderIn)),
      ...(haveIds.size > 1 ? [{ kind: 'ids' as const, key: '', rows: idsApart.length }] : []),
    ],
  };
}
