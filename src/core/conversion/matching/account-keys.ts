// What each row says about whom it means: its keys, from the strongest to the weakest.
import type { Cell } from '../../cells/cell';
import { nameKey, nameWords, spelledOutKey } from '../../cells/company-name';
import { domainKey, identifiesAccount } from '../../cells/domain';
import { recordIds } from '../../cells/record-id';
import { excerpt, foldText, isBlankCell, isSheetError } from '../../cells/text';
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
  readonly words: NameWords;
  readonly name: string;
  readonly website: string;
  readonly email: string;
}

const NO_KEYS: AccountKeys = { matchAs: '', id: '', site: '', name: '', mail: '' };
/** No domain is longer, with something around it; a pattern would search a long cell too often. */
const LONGEST_ADDRESS = 300;
const WHOLE_ADDRESS = /^\S+\.\S+$/;
const HAS_LETTERS = /\p{L}/u;

/** Remembers what it has worked out: exports repeat the same names and websites. */
const remembering = <Result>(work: (cell: Cell) => Result) => {
  const known = new Map<Cell, Result>();
  return (cell: Cell = ''): Result => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = work(cell);
    known.set(cell, made);
    return made;
  };
};

const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && !isBlankCell(cell) && !isSheetError(cell);

/** The domain of a name that is an address and nothing else: accounts are called `acme.com`. */
const domainOfName = (name: Cell | undefined): string =>
  typeof name === 'string' && name.length <= LONGEST_ADDRESS && WHOLE_ADDRESS.test(name.trim())
    ? domainKey(name)
    : '';

/**
 * Reads every row. A name with umlauts makes the same name with umlauts spelled out its own:
 * where `Müller` stands on either tab, `Mueller` means it.
 */
const rawKeys = (rows: readonly NamedRow[]): RawKeys[] => {
  const wordsOf = remembering(nameWords);
  const domainOf = remembering(domainKey);
  const idsOf = remembering(recordIds);
  const spelledOut = new Map<string, string>();
  const spelledOutOf = remembering(spelledOutKey);
  for (const { name } of rows) {
    const spelled = spelledOutOf(name);
    if (spelled !== '') spelledOut.set(spelled, wordsOf(name).join(''));
  }
  return rows.map((row): RawKeys => {
    const words = wordsOf(row.name);
    const key = words.join('');
    return {
      row,
      ids: idsOf(row.accountId),
      words,
      name: spelledOut.get(key) ?? key,
      website: domainOf(row.website),
      email: domainOf(row.email),
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

/** Notes which names stand beside which host, tab by tab. */
const namesBeside = () => {
  const first = new Map<string, RawKeys>();
  const several = new Map<string, Map<string, NameWords>>();
  return {
    add: (host: string, keys: RawKeys): void => {
      if (host === '' || keys.name === '') return;
      const place = `${keys.row.tab} ${host}`;
      const known = first.get(place);
      if (known === undefined) first.set(place, keys);
      if (known === undefined || known.name === keys.name) return;
      const names = several.get(place) ?? new Map([[known.name, known.words]]);
      several.set(place, names.set(keys.name, keys.words));
    },
    strangers: (): ReadonlySet<string> => {
      const found = new Set<string>();
      for (const [place, names] of several) {
        const host = place.slice(place.indexOf(' ') + 1);
        if (hasStrangers(host, [...names.values()])) found.add(host);
      }
      return found;
    },
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
    const called = website === '' && email === '' ? '' : domainOfName(keys.row.name);
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
const placeholderIn = ({ row: { name }, words }: RawKeys): string =>
  words.length === 0 && typeof name === 'string' && HAS_LETTERS.test(name) && !isSheetError(name)
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
export function accountKeys(rows: readonly NamedRow[]): ReadKeys {
  const raw = rawKeys(rows);
  const meeting = idsThatMeet(raw);
  const strangers = hostsOfStrangers(raw);
  const isSite = remembering(
    (host) => identifiesAccount(String(host)) && !strangers.sites.has(String(host)),
  );
  const isMail = remembering(
    (host) => identifiesAccount(String(host)) && !strangers.hosts.has(String(host)),
  );
  const sites = new Set(raw.map(({ website }) => website).filter((site) => isSite(site)));

  const own = raw.map(({ row, ids, name, website, email }): AccountKeys => {
    const called = domainOfName(row.name);
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
