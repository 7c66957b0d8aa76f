// What each row says about whom it means: its keys, from the strongest to the weakest.
import type { Cell } from '../../cells/cell';
import { nameKey } from '../../cells/company-name';
import { identifiesAccount } from '../../cells/domain';
import { recordIds } from '../../cells/record-id';
import { excerpt, foldText, isSheetError } from '../../cells/text';
import { domainOfName } from './name-reader';
import { type NumberedTexts, numberedTexts } from './numbered-texts';
import type { RowKeys } from './row-keys';
import { hostsOfStrangers } from './strangers';

/** The strongest first. A stronger one that differs forbids a match by a weaker one. */
export const LEVELS = ['matchAs', 'id', 'site', 'name', 'mail'] as const;

export type Level = (typeof LEVELS)[number];

/** The rows' keys at each level, by number; 0 where a row has none. */
export type KeyColumns = Readonly<Record<Level, Int32Array>>;

/** A key that says nothing of an account, with the number of rows that have it. */
export interface SetAsideKey {
  readonly kind: 'website' | 'email' | 'name' | 'ids';
  /** As it is shown; '' for ids, which are set aside as a whole. */
  readonly key: string;
  readonly rows: number;
}

export interface ReadKeys {
  readonly columns: KeyColumns;
  /** The keys' texts; sites and mails are of one kind. */
  readonly texts: Readonly<Record<Level, NumberedTexts>>;
  /** By kind, the most frequent first. */
  readonly setAside: readonly SetAsideKey[];
}

const HAS_LETTERS = /\p{L}/u;

/**
 * The rows' names by number. A name with umlauts makes the same name with umlauts spelled out its
 * own: where `Müller` stands on either tab, `Mueller` means it.
 */
const namesOf = (rows: RowKeys): Int32Array => {
  const names = new Int32Array(rows.size());
  for (let row = 0; row < names.length; row += 1) names[row] = rows.nameAt(row);
  if (rows.spelledOut.size === 0) return names;
  const meant = new Map<number, number>();
  for (const [row, spelled] of rows.spelledOut) meant.set(spelled, names[row] ?? 0);
  return names.map((name) => meant.get(name) ?? name);
};

/** The ids that stand on both tabs: without any, the two tabs' ids are of two systems. */
const idsThatMeet = (rows: RowKeys): ReadonlySet<number> => {
  if (!rows.hasIds()) return new Set();
  const [overlap, leads] = [new Set<number>(), new Set<number>()];
  for (let row = 0; row < rows.size(); row += 1) {
    const own = rows.isLead(row) ? leads : overlap;
    for (const id of rows.idsAt(row)) own.add(id);
  }
  return new Set([...overlap].filter((id) => leads.has(id)));
};

const ISNT = 1;
const IS = 2;

/** Whether hosts identify an account, each asked once. */
const identifying = (hosts: NumberedTexts, strangers: Uint8Array): ((host: number) => boolean) => {
  const known = new Uint8Array(hosts.end());
  return (host) => {
    if (known[host] === 0) {
      known[host] = identifiesAccount(hosts.textOf(host)) && strangers[host] === 0 ? IS : ISNT;
    }
    return known[host] === IS;
  };
};

/** Counts the keys of a kind; the most frequent are told first. */
const keyCount = (kind: SetAsideKey['kind']) => {
  const rows = new Map<string, number>();
  return {
    add: (key: string): void => {
      if (key !== '') rows.set(key, (rows.get(key) ?? 0) + 1);
    },
    told: (): SetAsideKey[] =>
      [...rows]
        .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
        .map(([key, count]) => ({ kind, key, rows: count })),
  };
};

/** A name that was filled in and names nobody: `[[Unknown]]`. */
const placeholderIn = (name: Cell): string =>
  typeof name === 'string' && HAS_LETTERS.test(name) && !isSheetError(name) ? excerpt(name) : '';

/** Columns for keys; the levels at which no row has any share one, which stays empty. */
const emptyColumns = (rows: number, hasMatchAs: boolean, hasIds: boolean): KeyColumns => {
  const none = new Int32Array(rows);
  return {
    matchAs: hasMatchAs ? new Int32Array(rows) : none,
    id: hasIds ? new Int32Array(rows) : none,
    site: new Int32Array(rows),
    name: new Int32Array(rows),
    mail: new Int32Array(rows),
  };
};

/** Which of a column's numbers stand in rows that aren't in `but`. */
const standing = (
  column: Int32Array,
  texts: NumberedTexts,
  but: ReadonlyMap<number, Cell>,
): Uint8Array => {
  const found = new Uint8Array(texts.end());
  column.forEach((number, row) => {
    if (!but.has(row)) found[number] = 1;
  });
  return found;
};

/**
 * Puts in what `Match as` says: an account's id or name where another row has it, or a website. The
 * row is that account then, and its own id, website and name count for nothing. Anything else is a
 * word of the user's own, which unites the rows that have it and everybody whom they match.
 */
const refer = (
  { matchAs }: RowKeys,
  columns: KeyColumns,
  texts: Readonly<Record<Level, NumberedTexts>>,
): void => {
  if (matchAs.size === 0) return;
  const ids = standing(columns.id, texts.id, matchAs);
  const names = standing(columns.name, texts.name, matchAs);
  for (const [row, cell] of matchAs) {
    const become = (text: string, keys: Partial<Record<Level, number>> | undefined): void => {
      if (keys) for (const level of LEVELS) columns[level][row] = keys[level] ?? 0;
      columns.matchAs[row] = texts.matchAs.numberOf(text);
    };
    const [id = ''] = recordIds(cell);
    const idNumber = texts.id.known(id);
    const host = domainOfName(cell);
    const name = nameKey(cell);
    const nameNumber = texts.name.known(name);
    if (idNumber !== undefined && ids[idNumber] === 1) become(`id ${id}`, { id: idNumber });
    else if (identifiesAccount(host)) {
      const site = texts.site.numberOf(host);
      become(`site ${host}`, { site, mail: site });
    } else if (name !== '' && nameNumber !== undefined && names[nameNumber] === 1) {
      become(`name ${name}`, { name: nameNumber });
    } else become(`word ${name || foldText(cell)}`, undefined);
  }
};

/**
 * The keys of every row, without those that say nothing of an account: ids that never meet on the
 * other tab; free mail, profile pages, site builders and made-up addresses; hosts that stand beside
 * more than two unrelated names on either tab; placeholders for a name.
 *
 * The weakest is the website, or for a row without one its e-mail's domain: by it rows meet whose
 * names agree or are blank.
 */
export function accountKeys(rows: RowKeys): ReadKeys {
  const { reader, ids } = rows;
  const { names, hosts } = reader;
  const size = rows.size();
  const nameOf = namesOf(rows);
  const meeting = idsThatMeet(rows);
  const strangers = hostsOfStrangers(rows, nameOf);
  const isSite = identifying(hosts, strangers.sites);
  const isMail = identifying(hosts, strangers.hosts);
  const sites = new Uint8Array(hosts.end());
  for (let row = 0; row < size; row += 1) {
    const website = rows.websiteAt(row);
    if (isSite(website)) sites[website] = 1;
  }

  const hasIds = meeting.size > 0;
  const columns = emptyColumns(size, rows.matchAs.size > 0, hasIds);
  const websitesAside = keyCount('website');
  const emailsAside = keyCount('email');
  const namesAside = keyCount('name');
  let [idsOnOverlap, idsOnLeads] = [0, 0];
  for (let row = 0; row < size; row += 1) {
    const called = rows.calledAt(row);
    const website = rows.websiteAt(row);
    const email = rows.emailAt(row);
    const own = rows.idsAt(row);
    if (hasIds) columns.id[row] = own.find((id) => meeting.has(id)) ?? own[0] ?? 0;
    else if (own.length > 0 && rows.isLead(row)) idsOnLeads += 1;
    else if (own.length > 0) idsOnOverlap += 1;
    const site = isSite(website) ? website : sites[called] === 1 ? called : 0;
    columns.site[row] = site;
    // Who is called by the website has no name besides.
    columns.name[row] = called !== 0 && called === site ? 0 : (nameOf[row] ?? 0);
    columns.mail[row] = site !== 0 ? site : isMail(email) ? email : 0;
    if (!isSite(website)) websitesAside.add(hosts.textOf(website));
    if (site === 0 && !isMail(email)) emailsAside.add(hosts.textOf(email));
    if (rows.nameAt(row) === 0) namesAside.add(placeholderIn(rows.cellAt(row)));
  }
  const texts = { matchAs: numberedTexts(), id: ids, site: hosts, name: names, mail: hosts };
  refer(rows, columns, texts);
  const idsAside = Math.min(idsOnOverlap, idsOnLeads) > 0 ? idsOnOverlap + idsOnLeads : 0;
  return {
    columns,
    texts,
    setAside: [
      ...websitesAside.told(),
      ...emailsAside.told(),
      ...namesAside.told(),
      ...(idsAside > 0 ? [{ kind: 'ids' as const, key: '', rows: idsAside }] : []),
    ],
  };
}
