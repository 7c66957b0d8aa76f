// The EQLs of each partner, and how they convert against all other EQLs.
import type { Cell } from '../../../../src/core/cells/cell';
import { contrast } from '../../../../src/core/conversion/comparing/contrast';
import type { AccountCount } from '../../../../src/core/conversion/counting/accounts';
import { byPartner, type PartnerRow } from '../../../../src/core/conversion/tables/by-partner';
import { AS_OF, countOf, dayOf } from '../tabs';

const HEADER = [
  'Account',
  'Partner',
  'Overlap',
  'EQL since',
  'Converted date',
  'Partner told',
  'Told on',
];
const tableOf = (
  { accounts, groups }: AccountCount,
  toldOn: { partner: string; day: number }[] = [],
): PartnerRow[] =>
  byPartner(accounts, {
    asOf: AS_OF,
    windowDays: 90,
    confidence: 0.95,
    eqls: groups.find(({ leadType }) => leadType === 'EQL')?.accounts ?? [],
    toldOn,
  });

const partners = (
  rows: readonly Cell[][],
  toldOn: { partner: string; day: number }[] = [],
): PartnerRow[] => tableOf(countOf([HEADER, ...rows], undefined), toldOn);

const rowOf = (rows: readonly PartnerRow[], name: string): PartnerRow => {
  const row = rows.find(({ partner }) => partner === name);
  if (!row) throw new Error(`no row for ${name}`);
  return row;
};

/** Figures to five decimals, as a calculation apart from this one gave them. */
const rounded = (...figures: (number | undefined)[]): (string | undefined)[] =>
  figures.map((figure) => figure?.toFixed(5));

const eqls = (partner: string, count: number, converted: number): Cell[][] =>
  Array.from({ length: count }, (_, place) => [
    `${partner} ${place}`,
    partner,
    'Customer',
    '2026-01-05',
    place < converted ? '2026-02-01' : '',
    '',
    '',
  ]);

it('counts an account in the row of each partner at which it qualified', () => {
  const rows = partners([
    ['Acme', 'Northwind', 'Customer', '2026-01-10', '2026-02-01', '', ''],
    ['Acme', 'Kestrel', 'Prospect', '2026-02-05', '', '', ''], // converted before that
    ['Acme', 'Orbit', 'Customer', '', '', '', ''],
    ['Bolt', 'NORTHWIND Inc.', 'Customer', '', '', '', ''],
    ['Bolt', 'Northwind', 'no', '', '', '', ''],
  ]);
  expect(
    rows.map(({ partner, overlapRows, eqls: own, mature, converted }) => [
      partner,
      overlapRows,
      own,
      mature,
      converted ?? '-',
    ]),
  ).toEqual([
    ['Northwind', 2, 1, 1, 1],
    ['Kestrel', 1, 0, 0, '-'],
    ['Orbit', 1, 0, 0, '-'],
  ]);
});

it('stands the surest first: 40 of 60 above 1 of 1', () => {
  const rows = partners([
    ...eqls('Lucky', 1, 1),
    ...eqls('Steady', 60, 40),
    ...eqls('Idle', 12, 0),
  ]);
  expect(rows.map(({ partner }) => partner)).toEqual(['Steady', 'Idle', 'Lucky']);
  const [steady] = rows;
  expect(steady).toMatchObject({ rate: 40 / 60, verdict: 'Early signal: higher' });
  // Two are compared, Steady with 1 of 13: intervals at 97.5%.
  expect(rounded(steady?.low, steady?.high)).toEqual(['0.52213', '0.78545']);
  expect(rounded(steady?.difference, steady?.differenceLow, steady?.differenceHigh)).toEqual([
    '0.58974',
    '0.25539',
    '0.72546',
  ]);
});

it.each([
  [9, 9, 'Too early'],
  [10, 9, 'Early signal: higher'],
  [10, 1, 'No clear difference'],
  [60, 40, 'Higher'],
  [60, 3, 'Lower'],
])('gives %i mature EQLs, %i of them converted, the verdict %p', (count, converted, verdict) => {
  const rows = [...eqls('Northwind', count, converted), ...eqls('Kestrel', 60, 20)];
  const row = rowOf(partners(rows), 'Northwind');
  expect(row.verdict).toBe(verdict);
  expect(row.difference === undefined).toBe(verdict === 'Too early');
});

it('compares with the EQLs that aren’t at this partner, each once, and never with MQLs', () => {
  const at = (partner: string, from: number, to: number): Cell[][] =>
    eqls('Account', to, 0)
      .slice(from)
      .map(([account = '', , ...rest]) => [account, partner, ...rest]);
  // 20 at P, 40 at Q, 10 of them at both; of Q's others only the 10 at P alone remain.
  const overlap = [HEADER, ...at('P', 0, 20), ...at('Q', 10, 50), ...at('R', 40, 50)];
  const mqls = Array.from({ length: 50 }, (_, place) => [
    `MQL ${place}`,
    'MQL',
    '2026-01-05',
    '2026-02-01',
  ]);
  const leads = [['Company', 'Lead type', 'Qualified date', 'Converted date'], ...mqls];
  const rows = tableOf(countOf(overlap, leads));
  expect(rows.map(({ partner, eqls: own, difference }) => [partner, own, difference])).toEqual([
    ['Q', 40, 0],
    ['P', 20, 0],
    ['R', 10, 0],
  ]);
});

it('has nobody to compare with where one partner has all EQLs, and too few where others have 9', () => {
  const [all] = partners(eqls('Northwind', 40, 10));
  expect(all).toMatchObject({ mature: 40, rate: 0.25 });
  expect(all).not.toHaveProperty('verdict');
  expect(all).not.toHaveProperty('difference');
  const few = partners([...eqls('Northwind', 40, 10), ...eqls('Kestrel', 9, 9)]);
  expect(few.map(({ verdict }) => verdict)).toEqual(['Too early', 'Too early']);
  for (const row of few) expect(row).not.toHaveProperty('difference');
});

it('widens the intervals for the partners that are compared, and for those alone', () => {
  const rows = [...eqls('Northwind', 40, 20), ...eqls('Kestrel', 40, 10)];
  const [alone] = partners(eqls('Northwind', 40, 20));
  // 20 of 40 at 95%, and at 97.5% where two are compared.
  expect(rounded(alone?.low, alone?.high)).toEqual(['0.35200', '0.64800']);
  const two = rowOf(partners(rows), 'Northwind');
  expect(rounded(two.low, two.high)).toEqual(['0.33298', '0.66702']);
  const small = rowOf(partners([...rows, ...eqls('Orbit', 3, 3)]), 'Northwind');
  expect([small.low, small.high]).toEqual([two.low, two.high]);
});

it('a gap that two partners would bear isn’t told among ten', () => {
  const peers = (count: number): Cell[][] =>
    Array.from({ length: count }, (_, place) => eqls(`Peer ${place}`, 40, 10)).flat();
  const amongTen = (converted: number) =>
    rowOf(partners([...eqls('Northwind', 60, converted), ...peers(9)]), 'Northwind').verdict;
  // 24 of 60 against 90 of 360 is 3 to 28 points at 95%, and holds 0 at 99.5%; 26 of 60 doesn't.
  const peer = { leads: 360, converted: 90 };
  const alone = contrast({ leads: 60, converted: 24 }, peer, 0.95);
  expect(rounded(alone.differenceLow, alone.pValue)).toEqual(['0.02633', '0.01887']);
  expect(amongTen(24)).toBe('No clear difference');
  expect(amongTen(26)).toBe('Higher');
});

/** EQLs of a tier; `Fit` is read from the overlap tab. */
const inTier = (partner: string, fit: string, count: number, converted: number): Cell[][] =>
  eqls(`${partner} ${fit}`, count, converted).map(([account = '', , ...rest]) => [
    account,
    partner,
    ...rest,
    fit,
  ]);

it('shows the gap among accounts of the same tier beside the plain one', () => {
  const rows = [
    ...inTier('Northwind', 'A', 90, 30),
    ...inTier('Northwind', 'B', 30, 2),
    ...inTier('Kestrel', 'A', 60, 20),
    ...inTier('Kestrel', 'B', 300, 30),
  ];
  const found = rowOf(tableOf(countOf([[...HEADER, 'Fit'], ...rows], undefined)), 'Northwind');
  const { alike } = found;
  expect(rounded(found.difference, found.differenceLow, found.differenceHigh)).toEqual([
    '0.12778',
    '0.03578',
    '0.23263',
  ]);
  expect(found.verdict).toBe('Higher');
  expect(rounded(alike?.difference, alike?.differenceLow, alike?.differenceHigh)).toEqual([
    '-0.01437',
    '-0.12621',
    '0.09748',
  ]);
});

it('shows none where the partners have too little in common', () => {
  const rows = [...inTier('Northwind', 'A', 90, 30), ...inTier('Kestrel', 'B', 300, 30)];
  const found = rowOf(tableOf(countOf([[...HEADER, 'Fit'], ...rows], undefined)), 'Northwind');
  expect(found.verdict).toBe('Higher');
  expect(found).not.toHaveProperty('alike');
});

it('judges nothing where it depends on those whose outcome nobody knows', () => {
  const noDates = HEADER.filter((name) => name !== 'Converted date');
  const overlap = (partner: string, count: number): Cell[][] =>
    eqls(partner, count, 0).map(([account = '', name = '', type = '', since = '']) => [
      account,
      name,
      type,
      since,
      '',
      '',
    ]);
  const leads = (partner: string, mentioned: number, converted: number): Cell[][] =>
    eqls(partner, mentioned, converted).map((row) => [row[0] ?? '', 'EQL', row[4] || 'no']);
  const verdictOf = (mentioned: number, converted: number) => {
    const count = countOf(
      [noDates, ...overlap('Northwind', 100), ...overlap('Kestrel', 100)],
      [
        ['Company', 'Lead type', 'Converted date'],
        ...leads('Northwind', mentioned, converted),
        ...leads('Kestrel', 100, 40),
      ],
    );
    return rowOf(tableOf(count), 'Northwind').verdict;
  };
  expect(verdictOf(100, 16)).toBe('Lower');
  expect(verdictOf(40, 16)).toBe('Not judged'); // 16 of 40 known, as at the other
  expect(verdictOf(60, 3)).toBe('Lower'); // also without the 40 of whom nobody knows
});

it.each([
  ['never', '', '', [], 1],
  ['ticked', true, '', [], 0],
  ['on a day since', '', '2026-01-20', [], 0],
  ['on the very day', '', '2026-01-05', [], 0],
  ['before it qualified', '', '2026-01-04', [], 1],
  ['by a date in the ticks', '2026-02-01', '', [], 0],
  ['in Partner Feedback', '', '', [{ partner: 'Northwind, Inc.', day: dayOf('2026-03-01') }], 0],
  ['in Partner Feedback, before', '', '', [{ partner: 'Northwind', day: dayOf('2026-01-01') }], 1],
] as const)('told %s', (_, told, toldOn, feedback, untold) => {
  const rows = [['Acme', 'Northwind', 'Customer', '2026-01-05', '', told, toldOn]];
  expect(partners(rows, [...feedback])[0]?.untold).toBe(untold);
});

it('told by one of its rows, or on the very day in Partner Feedback, is told', () => {
  const row = (told: Cell): Cell[] => ['Acme', 'Northwind', 'Customer', '2026-01-05', '', told, ''];
  for (const rows of [
    [row(true), row('')],
    [row(''), row(true)],
  ]) {
    expect(partners(rows)[0]?.untold).toBe(0);
  }
  const feedback = [{ partner: 'Northwind', day: dayOf('2026-01-05') }];
  expect(partners([row('')], feedback)[0]?.untold).toBe(0);
});

it('an account that is left out itself is in nobody’s row', () => {
  const table = [HEADER, ['Rival', 'Northwind', 'Customer', '2026-01-05', '', '', '']];
  expect(tableOf(countOf(table, undefined, { excludedPartners: ['Rival'] }))).toEqual([]);
});

it('a row that names two partners counts once for each', () => {
  const rows = partners([['Acme', 'Northwind; Kestrel', 'Customer', '2026-01-05', '', '', '']]);
  expect(rows.map(({ partner, overlapRows, eqls: own }) => [partner, overlapRows, own])).toEqual([
    ['Kestrel', 1, 1],
    ['Northwind', 1, 1],
  ]);
});

it('orders partners of one rate by EQLs, then by overlap, then by name', () => {
  const only = (partner: string, count: number): Cell[][] =>
    Array.from({ length: count }, (_, place) => [
      `${partner} only ${place}`,
      partner,
      'Customer',
      '',
      '',
      '',
      '',
    ]);
  const rows = [
    ...only('Cedar', 1),
    ...only('Birch', 2),
    ...only('Alder', 1),
    ...eqls('Oak', 10, 0),
  ];
  const young = [['Elm 1', 'Elm', 'Customer', '2026-06-20', '', '', '']];
  const names = ['Oak', 'Elm', 'Birch', 'Alder', 'Cedar'];
  for (const each of [[...rows, ...young], [...young, ...rows].reverse()]) {
    expect(partners(each).map(({ partner }) => partner)).toEqual(names);
  }
});

it('says that it is too early while no EQL is old enough, and nothing where nobody says who converted', () => {
  const [young] = partners([
    ['Acme', 'P', 'Customer', '2026-06-20', '', '', ''],
    ['Bolt', 'Q', 'Customer', '2026-06-20', '', '', ''],
  ]);
  expect(young).toEqual({
    partner: 'P',
    overlapRows: 1,
    eqls: 1,
    untold: 1,
    mature: 0,
    verdict: 'Too early',
  });
  const header = HEADER.filter((name) => name !== 'Converted date');
  const silent = [
    header,
    ['Acme', 'P', 'Customer', '2026-01-05', '', ''],
    ['Bolt', 'Q', 'Customer', '2026-01-05', '', ''],
  ];
  const [row] = tableOf(countOf(silent, undefined));
  expect(row).toMatchObject({ eqls: 1, mature: 1 });
  expect(row).not.toHaveProperty('verdict');
});

it('spells a partner by the first spelling in the alphabet where none is usual', () => {
  for (const spellings of [
    ['northwind', 'NORTHWIND', 'Northwind'],
    ['Northwind', 'northwind', 'NORTHWIND'],
  ]) {
    const rows = spellings.map((name, place) => [`A${place}`, name, 'Customer', '', '', '', '']);
    expect(partners(rows).map(({ partner }) => partner)).toEqual(['NORTHWIND']);
  }
});

it('spells a partner as most rows do', () => {
  const rows = partners([
    ['A', 'NORTHWIND', 'Customer', '', '', '', ''],
    ['B', 'Northwind', 'Customer', '', '', '', ''],
    ['C', 'Northwind', 'Customer', '', '', '', ''],
  ]);
  expect(rows.map(({ partner }) => partner)).toEqual(['Northwind']);
});
