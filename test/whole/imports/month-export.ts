// A month's export as systems make them: another layout and another order each time, and what stands around.
import type { Cell, Row, Table } from '../../../src/core/cells/cell';
import {
  between,
  type Chance,
  pick,
  seededChance,
  shuffled,
} from '../../../src/core/sample/chance';
import { type Account, LEFT_OUT, nameIn, type Overlap, type Pair } from './programme';

/** One thing that an export says, by what it is about. */
type Said = Readonly<Record<string, Cell>>;
type Column = readonly [what: string, header: string];

const COLUMNS: Readonly<Record<'long' | 'tracker' | 'ids', readonly Column[]>> = {
  long: [
    ...([
      ['account', 'Company Name'],
      ['domain', 'Website'],
      ['partner', 'Partner Name'],
    ] as const),
    ...([
      ['population', 'Partner Populations'],
      ['date', 'Matched At'],
    ] as const),
    ['region', 'Region'],
  ],
  tracker: [
    ...([
      ['account', 'Account'],
      ['domain', 'Domain'],
      ['id', 'Account ID'],
    ] as const),
    ...([
      ['partner', 'Partner'],
      ['overlap', 'Overlap'],
      ['region', 'Region'],
    ] as const),
  ],
  // IDs that another system gives, which say nothing of the tab's own.
  ids: [
    ...([
      ['account', 'Account Name'],
      ['domain', 'Website'],
      ['otherId', 'Account ID'],
    ] as const),
    ...([
      ['partner', 'Partner'],
      ['overlap', 'Overlap type'],
    ] as const),
  ],
};
const WIDE: readonly (readonly [Overlap, string])[] = [
  ['Customer', 'Is a Customer of'],
  ['Open opportunity', 'Is an Opportunity for'],
  ['Prospect', 'Is a Prospect of'],
];
/** Which month has which; January brings the partners' own words, the most that any has. */
const LAYOUTS = ['long', 'tracker', 'wide', 'long', 'ids', 'tracker'] as const;

const POPULATIONS: Readonly<Record<Overlap, readonly string[]>> = {
  Customer: ['Customers', 'Customers - EMEA', 'Prospects; Customers'],
  'Open opportunity': ['Open Opportunities', 'Prospects; Open Opportunities'],
  Prospect: ['Prospects', 'Prospects - Tier 1'],
};
const TITLES: Table = [['Partner overlaps, all partners'], ['Exported by ops'], []];

const spelledDomain = (chance: Chance, domain: string): string =>
  domain === ''
    ? ''
    : pick(chance, [domain, `https://www.${domain}/`, domain.toUpperCase(), `http://${domain}/en`]);

const spelledName = (chance: Chance, account: Account, month: number): string => {
  const name = nameIn(account, month);
  return pick(chance, [name, name, `${name}, Inc.`, ` ${name} `]);
};

const saidOf = (
  chance: Chance,
  { account, partner }: Pick<Pair, 'account'> & { partner: string },
  overlap: Overlap,
  month: number,
): Said => ({
  account: spelledName(chance, account, month),
  domain: spelledDomain(chance, account.domain),
  id: account.id,
  otherId: `X${account.id}`,
  partner,
  overlap: pick(chance, [overlap, overlap.toUpperCase()]),
  population: pick(chance, POPULATIONS[overlap]),
  date: `2026-${String(month + 1).padStart(2, '0')}-0${between(chance, 1, 9)}`,
  region: chance() < 0.8 ? account.region : '',
});

/** A row of the list once more, weaker than before and spelled in its own way. */
const doublesOf = (chance: Chance, { pair, month }: { pair: Pair; month: number }): Said[] => {
  if (chance() > 0.1) return [];
  return [saidOf(chance, pair, 'Prospect', month)];
};

const longRows = (
  chance: Chance,
  pairs: readonly Pair[],
  month: number,
  columns: readonly Column[],
): Row[] => {
  const said = pairs.flatMap((pair): Said[] => {
    const overlap = pair.months[month];
    if (overlap === undefined) return [];
    const rival =
      chance() < 0.05 ? [saidOf(chance, { ...pair, partner: LEFT_OUT }, overlap, month)] : [];
    return [saidOf(chance, pair, overlap, month), ...doublesOf(chance, { pair, month }), ...rival];
  });
  return shuffled(chance, said).map((one) => columns.map(([what]) => one[what] ?? ''));
};

const wideRows = (chance: Chance, pairs: readonly Pair[], month: number): Row[] => {
  const byAccount = new Map<Account, Pair[]>();
  for (const pair of pairs) {
    if (pair.months[month] === undefined) continue;
    byAccount.set(pair.account, [...(byAccount.get(pair.account) ?? []), pair]);
  }
  return shuffled(chance, Array.from(byAccount)).map(([account, own]) => [
    spelledName(chance, account, month),
    spelledDomain(chance, account.domain),
    ...WIDE.map(([overlap]) => {
      const partners = own.filter(({ months }) => months[month] === overlap);
      return partners.map(({ partner }) => partner).join('; ') || 'NONE';
    }),
  ]);
};

/** The export of a month, with a header, and with titles, gaps, totals and a footer as they come. */
export function monthExport(pairs: readonly Pair[], month: number, seed: number): Table {
  const chance = seededChance(seed * 100 + month);
  const layout = LAYOUTS[month % LAYOUTS.length] ?? 'long';
  const columns = layout === 'wide' ? [] : shuffled(chance, COLUMNS[layout]);
  const header: Row =
    layout === 'wide'
      ? ['Company Name', 'Website', ...WIDE.map(([, text]) => text)]
      : columns.map(([, text]) => text);
  const rows =
    layout === 'wide' ? wideRows(chance, pairs, month) : longRows(chance, pairs, month, columns);
  const middle = Math.floor(rows.length / 2);
  const nobody = header.map((text) => (/^Partner( Name)?$/.test(String(text)) ? 'Contoso' : ''));
  return [
    ...(chance() < 0.5 ? TITLES : []),
    header,
    ...rows.slice(0, middle),
    ...(chance() < 0.5 ? [[], header] : []),
    ...rows.slice(middle),
    ...(layout === 'wide' ? [] : [nobody]),
    [],
    ...(chance() < 0.7 ? [[`Grand Totals (${rows.length} records)`]] : []),
    ...(chance() < 0.5 ? [['Copyright (c) 2026 example.com, all rights reserved']] : []),
  ];
}
