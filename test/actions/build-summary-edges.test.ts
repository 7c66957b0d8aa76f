// The summary at its edges, in the built add-on: a true sentence each, and no figure of what nobody
// knows.
import type { Host } from '../../host/node';
import { choose, openBook, type Rows } from './support/add-on-host';

const TAB = 'EQL Summary';
const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Qualified date'];
const LEAD_HEADERS = ['Account', 'Lead type', 'Qualified date', 'Converted date', 'Fit'];
const OLD = new Date('2026-01-15T00:00:00Z');
const SOON_AFTER = new Date('2026-02-10T00:00:00Z');
const RECENT = new Date('2026-06-01T00:00:00Z');
/** The books are opened on 30 June 2026. */
const FUTURE = new Date('2026-12-01T00:00:00Z');

interface Kind {
  readonly count: number;
  readonly converted?: number;
  readonly since?: Date | string;
  readonly convertedOn?: Date | string;
  readonly fits?: readonly string[];
  readonly warmth?: string;
}

const fitOf = (fits: readonly string[], place: number): string => fits[place % fits.length] ?? '';
/** A day later for each of a month's accounts: a hundred on one day would be a bulk load. */
const spread = (since: Date | string, place: number): Date | string =>
  since instanceof Date ? new Date(since.getTime() - (place % 28) * 86_400_000) : since;

const overlapRows = ({ count, since = OLD, fits = ['A', 'B'], warmth = 'Warm' }: Kind): Rows =>
  Array.from({ length: count }, (_row, place) => [
    `Ours ${place}`,
    'Northwind',
    'Customer',
    warmth,
    fitOf(fits, place),
    'Co-sell',
    spread(since, place),
  ]);
const leadRows = (
  leadType: string,
  name: string,
  { count, converted = 0, since = OLD, convertedOn = SOON_AFTER, fits = ['A', 'B'] }: Kind,
): Rows =>
  Array.from({ length: count }, (_row, place) => [
    `${name} ${place}`,
    leadType,
    spread(since, place),
    place < converted ? convertedOn : '',
    fitOf(fits, place),
  ]);

const overlaps = (eqls: Kind): Rows => [HEADERS, ...overlapRows(eqls)];
/** What became of the EQLs, and the leads that they are compared with. */
const leads = (eqls: Kind, mqls: Kind): Rows => [
  LEAD_HEADERS,
  ...leadRows('EQL', 'Ours', eqls),
  ...leadRows('MQL', 'Theirs', mqls),
];
/** The same lists by somebody who keeps no dates, and ticks what has converted. */
const undated = (list: Rows): Rows =>
  list.map((row) =>
    row
      .filter((_cell, column) => list[0]?.[column] !== 'Qualified date')
      .map((cell) => (cell === 'Converted date' ? 'Converted' : cell)),
  );
const withoutColumn = (list: Rows, header: string): Rows =>
  list.map((row) => row.filter((_cell, column) => list[0]?.[column] !== header));
const book = (eqls: Kind, mqls: Kind): { [name: string]: Rows } => ({
  Overlaps: overlaps(eqls),
  Leads: leads(eqls, mqls),
});

const FEW: Kind = { count: 20, converted: 6 };
const MANY: Kind = { count: 50, converted: 10 };

interface Edge {
  readonly sheets: { [name: string]: Rows };
  readonly headline: RegExp;
  /** What else the tab says. */
  readonly says?: RegExp;
  /** No table has a rate, nor a count of conversions. */
  readonly knowsNoRate?: true;
  /** No row has a verdict that the headline withholds. */
  readonly judgesNothing?: true;
}

const EDGES: { readonly [title: string]: Edge } = {
  'there is no leads tab': {
    sheets: { Overlaps: overlaps(FEW) },
    headline: /^No comparison: no row says which of the 20 EQLs converted, and there are no MQLs/,
    says: /There is no leads tab, so there is nothing to compare EQLs with\./,
    knowsNoRate: true,
  },
  'no column says who converted': {
    sheets: { Overlaps: overlaps(FEW), Leads: withoutColumn(leads(FEW, MANY), 'Converted date') },
    headline: /^No comparison: no row says which of the 20 EQLs and the 50 MQLs converted\./,
    says: /No row says whether these converted, so they have no rate: 20 EQLs, 50 MQLs\./,
    knowsNoRate: true,
  },
  'the leads tab has none of the EQLs, and the overlap tab says nothing of them': {
    sheets: { Overlaps: overlaps(FEW), Leads: [LEAD_HEADERS, ...leadRows('MQL', 'Theirs', MANY)] },
    headline: /^No comparison: no row says which of the 20 EQLs converted\. Add a converted date/,
  },
  'the leads tab has some of the EQLs': {
    sheets: {
      Overlaps: overlaps(FEW),
      Leads: leads({ count: 12, converted: 8 }, MANY),
    },
    headline: /^Not judged: nobody says whether 8 of 20 EQLs converted\. If none did, 40%;/,
    judgesNothing: true,
  },
  // Who is scored for the first time qualifies on that day, for want of another.
  'no tab has dates': {
    sheets: {
      Overlaps: undated(overlaps(FEW)),
      Leads: undated(leads({ count: 0 }, { ...MANY, convertedOn: 'yes' })),
    },
    headline: /^Just begun: 20 EQLs count from 30 June 2026/,
    says: /No window can be applied to the MQLs, which have no dates to count from/,
  },
  'the first scoring dates a whole list, some of which had converted before': {
    sheets: {
      Overlaps: undated(overlaps({ count: 30 })),
      Leads: leads({ count: 30, converted: 12 }, MANY),
    },
    headline: /^Just begun: 18 EQLs count from 30 June 2026, when this list was first scored/,
    says: /18 EQLs count from .*, when this list was first scored: they may have been EQLs for longer\./,
  },
  'rows say of two EQLs in sixty whether they converted': {
    sheets: {
      Overlaps: overlaps({ count: 60 }),
      Leads: leads({ count: 2 }, { count: 300, converted: 90 }),
    },
    headline: /^Not judged: nobody says whether 58 of 60 EQLs converted\. If none did, 0%;/,
    says: /58 EQLs/,
    judgesNothing: true,
  },
  'nobody is an EQL': {
    sheets: { Overlaps: overlaps({ ...FEW, warmth: '' }), Leads: leads({ count: 0 }, MANY) },
    headline: /^No EQLs yet, so there is nothing to compare\./,
  },
  'there is one EQL': {
    sheets: book({ count: 1, converted: 1 }, MANY),
    headline: /^Too early to say: 1 EQL is old enough to judge, and 10 are needed\./,
  },
  'everything converted': {
    sheets: book({ count: 20, converted: 20 }, { count: 50, converted: 50 }),
    headline: /^No clear difference: 100% \(20 of 20\) against 100% \(50 of 50\)/,
  },
  'nothing converted': {
    sheets: book({ count: 20 }, { count: 50 }),
    headline: /^No clear difference: 0% \(0 of 20\) against 0% \(0 of 50\)/,
  },
  'all are too young': {
    sheets: book({ ...FEW, since: RECENT, converted: 0 }, { ...MANY, since: RECENT, converted: 0 }),
    headline: /^Too early to say: no EQL and no MQL is old enough to judge, and 10 of each are/,
    says: /Too young for the rates.*20 EQLs, 50 MQLs/,
  },
  'every lead is in one fit tier': {
    sheets: book(
      { count: 60, converted: 40, fits: ['A'] },
      { count: 300, converted: 45, fits: ['A'] },
    ),
    headline: /^EQLs convert better: .*There is too little common ground to say whether the gap/,
  },
  'a date column is in a format that nobody can read': {
    sheets: book(FEW, { ...MANY, since: 'week 7' }),
    headline:
      /^No comparison: 6 of 20 EQLs converted \(30%\).*none of the 50 MQLs can be counted\./,
    says: /50 rows have a qualification date that can't be read: write it as a date\./,
  },
  'conversions lie in the future': {
    sheets: book(FEW, { ...MANY, convertedOn: FUTURE }),
    headline:
      /^Not judged: 10 of 10 conversions of MQLs have a date that lies after the as-of date\./,
    says: /10 rows converted after the as-of date: check the dates\./,
    judgesNothing: true,
  },
  'conversions have dates that nobody can read': {
    sheets: book(FEW, { ...MANY, convertedOn: 'week 9' }),
    headline: /^Not judged: 10 of 10 conversions of MQLs have a date that can't be read\./,
    says: /10 rows have a converted date that can't be read: write it as a date\./,
    judgesNothing: true,
  },
  'the lists are empty': {
    sheets: { Overlaps: [HEADERS], Leads: [LEAD_HEADERS] },
    headline: /^No EQLs yet, so there is nothing to compare\./,
  },
};

const build = (host: Host): string => choose(host, 'Build summary');
const BROKEN = /NaN|undefined|null|Infinity|\[object|#[A-Z0-9/]+[!?]?|Error/;
/** Rows of the table by lead type, by their headers. */
const byLeadType = (host: Host): { [header: string]: string }[] => {
  const { shown } = host.sheet(TAB);
  const header = shown.findIndex((row) => row[0] === 'Lead type');
  const names = shown[header] ?? [];
  const end = shown.findIndex((row, index) => index > header && row[0] === '');
  return shown
    .slice(header + 1, end)
    .map((row) => Object.fromEntries(names.map((name, place) => [name, row[place] ?? ''])));
};

/** What stands below a header, in whichever tables have it. */
const below = (host: Host, wanted: string): string[] => {
  const { shown } = host.sheet(TAB);
  const cells: string[] = [];
  let place = -1;
  for (const row of shown) {
    if (row.every((cell) => cell === '')) place = -1;
    if (place >= 0) cells.push(row[place] ?? '');
    if (row.includes(wanted)) place = row.indexOf(wanted);
  }
  return cells;
};

describe.each(Object.entries(EDGES))('where %s', (_title, edge) => {
  const { sheets, headline, says } = edge;
  const host = openBook({ sheets });
  const said = build(host);
  const { shown } = host.sheet(TAB);

  test('the headline is true, and stands in the second row', () => {
    expect(said).toMatch(headline);
    expect(shown[1]?.[0]).toBe(said);
    if (says) expect(shown.flat().join(' ').replace(/\s+/g, ' ')).toMatch(says);
  });

  test('no cell shows an error, and no rate stands without leads to count', () => {
    for (const cell of shown.flat()) expect(cell).not.toMatch(BROKEN);
    for (const row of byLeadType(host)) {
      if (row.Mature !== '0') continue;
      expect([
        row.Converted,
        row.Rate,
        row['Rate from'],
        row['Rate to'],
        row.Gap,
        row.Lift,
      ]).toEqual(['', '', '', '', '', '']);
    }
  });
});

test('a verdict that is withheld is withheld for every lead type', () => {
  for (const { sheets, judgesNothing } of Object.values(EDGES)) {
    if (!judgesNothing) continue;
    const host = openBook({ sheets });
    build(host);
    const verdicts = new Set(byLeadType(host).map(({ Verdict }) => Verdict ?? ''));
    verdicts.delete('');
    expect([...verdicts]).toEqual(['Not judged']);
  }
});

test('what nobody knows is no 0 in any table', () => {
  for (const { sheets, knowsNoRate } of Object.values(EDGES)) {
    if (!knowsNoRate) continue;
    const host = openBook({ sheets });
    build(host);
    for (const header of ['Converted', 'Rate', 'Rate from', 'Rate to', 'Day 90', 'EQL rate']) {
      expect(below(host, header).filter((cell) => cell !== '')).toEqual([]);
    }
  }
});

test('a spreadsheet with nothing in it says what is missing, and gets no tab', () => {
  const host = openBook({ sheets: { Sheet1: [] } });
  expect(build(host)).toMatch(/^No tab looks like an overlap list\./);
  expect(host.sheets()).toEqual(['Sheet1']);
});
