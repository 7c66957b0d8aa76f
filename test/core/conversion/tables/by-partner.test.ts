// The EQLs of each partner.
import type { Cell } from '../../../../src/core/cells/cell';
import { byPartner, type PartnerRow } from '../../../../src/core/conversion/tables/by-partner';
import type { Outcome } from '../../../../src/core/lead-types';
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
const BASELINE = { leads: 400, converted: 40 };

const partners = (
  rows: readonly Cell[][],
  baseline: Outcome | undefined = BASELINE,
  toldOn: { partner: string; day: number }[] = [],
): PartnerRow[] =>
  byPartner(countOf([HEADER, ...rows], undefined).accounts, {
    asOf: AS_OF,
    windowDays: 90,
    confidence: 0.95,
    baseline,
    toldOn,
  });

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
  expect(rows[0]).toMatchObject({ rate: 40 / 60, verdict: 'Higher' });
});

it.each([
  [9, 9, 'Too early'],
  [10, 9, 'Early signal: higher'],
  [10, 1, 'No clear difference'],
])('gives %i mature EQLs, %i of them converted, the verdict %p', (count, converted, verdict) => {
  expect(partners(eqls('Northwind', count, converted))[0]?.verdict).toBe(verdict);
});

it('gives no verdict without a baseline, and no rate without mature EQLs', () => {
  const [row] = byPartner(
    countOf([HEADER, ['Acme', 'P', 'Customer', '2026-06-20', '', '', '']], undefined).accounts,
    {
      asOf: AS_OF,
      windowDays: 90,
      confidence: 0.95,
      baseline: undefined,
      toldOn: [],
    },
  );
  expect(row).toEqual({
    partner: 'P',
    overlapRows: 1,
    eqls: 1,
    untold: 1,
    mature: 0,
  });
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
  expect(partners(rows, BASELINE, [...feedback])[0]?.untold).toBe(untold);
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
  expect(partners([row('')], BASELINE, feedback)[0]?.untold).toBe(0);
});

it('an account that is left out itself is in nobody’s row', () => {
  const table = [HEADER, ['Rival', 'Northwind', 'Customer', '2026-01-05', '', '', '']];
  const { accounts } = countOf(table, undefined, { excludedPartners: ['Rival'] });
  const terms = { asOf: AS_OF, windowDays: 90, confidence: 0.95, baseline: BASELINE, toldOn: [] };
  expect(byPartner(accounts, terms)).toEqual([]);
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
  const [young] = partners([['Acme', 'P', 'Customer', '2026-06-20', '', '', '']]);
  expect(young?.verdict).toBe('Too early');
  const header = HEADER.filter((name) => name !== 'Converted date');
  const silent = [header, ['Acme', 'P', 'Customer', '2026-01-05', '', '']];
  const terms = { asOf: AS_OF, windowDays: 90, confidence: 0.95, baseline: BASELINE, toldOn: [] };
  const [row] = byPartner(countOf(silent, undefined).accounts, terms);
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
