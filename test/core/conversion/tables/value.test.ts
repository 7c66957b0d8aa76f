// What the lead types' deals are worth, against sums made by hand.
import type { Cell } from '../../../../src/core/cells/cell';
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { type ValueTable, valueTable } from '../../../../src/core/conversion/tables/value';
import type { Settings } from '../../../../src/core/settings/settings';
import { inputOf } from '../tabs';

const HEADER = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Stage', 'Amount'];

const tableFor = (
  rows: readonly Cell[][],
  changes: Partial<Settings> = {},
  header: readonly string[] = HEADER,
): ValueTable | undefined => {
  const input = inputOf(undefined, [header, ...rows], changes);
  const count = countAccounts(input);
  return valueTable(count.groups, { input, count, baseline: 'MQL', names: { leads: 'Leads' } });
};

/** So many leads of a type, alike. */
const leads = (
  type: string,
  count: number,
  converted: string,
  stage: string,
  amount: Cell,
  qualified = '2026-01-05',
): Cell[][] =>
  Array.from({ length: count }, (_, place) => [
    `${type} ${qualified} ${converted} ${stage} ${amount} ${place}`,
    type,
    qualified,
    converted,
    stage,
    amount,
  ]);

it('is absent without a column of amounts', () => {
  expect(tableFor([], {}, HEADER.slice(0, 5))).toBeUndefined();
});

it('adds up what is won and what is open, and tells the largest deal’s share', () => {
  const table = tableFor([
    ...leads('MQL', 3, '2026-02-05', 'Closed won', 10_000), // within 90 days
    ...leads('MQL', 1, '2026-06-05', 'Closed won', 50_000), // after them
    ...leads('MQL', 1, '2026-06-21', 'Closed won', 20_000, '2026-06-20'), // too young
    ...leads('MQL', 12, '', 'Negotiation', '1,500.50'),
    ...leads('MQL', 2, '', 'Negotiation', 4000, '2026-06-20'),
    ...leads('MQL', 4, '', 'Closed lost', 99_000),
  ]);
  expect(table?.rows).toEqual([
    {
      leadType: 'MQL',
      currency: '',
      mature: 20,
      rate: 0.15,
      wonDeals: 5,
      won: 100_000,
      largestShare: 0.5,
      wonPerMature: 1500, // 30,000 by 20
      openDeals: 14,
      open: 26_006,
      openPerMature: 900.3, // 18,006 by 20
    },
  ]);
});

it('never adds up two currencies', () => {
  const rows = [
    ...leads('MQL', 10, '2026-02-05', 'Closed won', 'EUR 1,000'),
    ...leads('MQL', 5, '2026-02-05', 'Closed won', '$3,000'),
    ...leads('MQL', 1, '', 'Negotiation', 'USD 500'),
    ...leads('SQL', 2, '', 'Negotiation', 700),
  ];
  const table = tableFor(rows);
  expect(
    table?.rows.map(({ leadType, currency, won, open, wonPerMature }) => [
      leadType,
      currency,
      won,
      open,
      wonPerMature,
    ]),
  ).toEqual([
    ['MQL', '$', 15_000, 0, 937.5],
    ['MQL', 'EUR', 10_000, 0, 625],
    ['MQL', 'USD', 0, 500, 0],
    ['SQL', '', 0, 1400, undefined],
  ]);
  expect(table?.withoutCurrency).toBe(2);
});

it('has sums and no figure per lead under 10 mature, or where nobody knows when they converted', () => {
  const [few] = tableFor(leads('MQL', 9, '2026-02-05', 'Closed won', 100))?.rows ?? [];
  expect(few).toMatchObject({ mature: 9, won: 900 });
  for (const figure of ['rate', 'wonPerMature', 'openPerMature']) {
    expect(few).not.toHaveProperty(figure);
  }
  const [undated] =
    tableFor([
      ...leads('MQL', 10, '', 'Closed won', 100),
      ...leads('MQL', 10, '2026-02-05', 'Closed won', 100),
    ])?.rows ?? [];
  expect(undated).toMatchObject({ won: 2000 });
  expect(undated).not.toHaveProperty('wonPerMature');
});

it('without a window counts all that is won so far', () => {
  const rows = leads('MQL', 10, '2026-06-05', 'Closed won', 100);
  expect(tableFor(rows)?.rows[0]?.wonPerMature).toBe(0);
  expect(tableFor(rows, { window: 'none' })?.rows[0]?.wonPerMature).toBe(100);
});

it('names what can’t be read with its cell, and counts repeated rows and unknown outcomes', () => {
  const rows = [
    ...leads('MQL', 1, '', 'Negotiation', '45k-60k'),
    ...leads('MQL', 1, '', 'Negotiation', 500),
    ['MQL 2026-01-05  Negotiation 500 0', 'MQL', '2026-01-05', '', 'Negotiation', 500],
  ];
  const table = tableFor(rows);
  expect(table?.unread).toEqual([{ text: '45k-60k', place: 'Leads F2' }]);
  expect(table).toMatchObject({ repeated: 1, unknown: 0 });
  expect(table?.rows).toMatchObject([{ open: 500, openDeals: 1 }]);

  const silent = ['Company', 'Lead type', 'Qualified date', 'Amount'];
  const mute = tableFor([['Acme', 'MQL', '2026-01-05', 500]], {}, silent);
  expect(mute).toMatchObject({ rows: [], unknown: 1 });
});

it('shows four lead types, EQL, overlap only and MQL before all', () => {
  const table = tableFor(
    ['A', 'B', 'C', 'D', 'E', 'MQL'].flatMap((type, place) =>
      leads(`Source ${type}`.replace('Source MQL', 'MQL'), 6 - place, '', 'Negotiation', 100),
    ),
  );
  expect(table?.rows.map(({ leadType }) => leadType)).toEqual([
    'Source A',
    'Source B',
    'Source C',
    'MQL',
  ]);
  expect(table?.otherTypes).toBe(2);
});

it('an account of two lead types has its deals in each, as the account itself', () => {
  const input = inputOf(
    [
      ['Account', 'Partner', 'Overlap', 'Overlap date'],
      ['Acme', 'P', 'Customer', '2026-01-05'],
    ],
    [HEADER, ['Acme', 'MQL', '2026-01-05', '', 'Negotiation', 500]],
  );
  const count = countAccounts(input);
  const table = valueTable(count.groups, { input, count, baseline: 'MQL', names: {} });
  expect(table?.rows.map(({ leadType, open }) => `${leadType} ${open}`).sort()).toEqual([
    'MQL 500',
    'Overlap only 500',
  ]);
});
