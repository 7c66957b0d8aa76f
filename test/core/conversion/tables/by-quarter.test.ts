// Lead types by the quarter in which they qualified.

import type { Cell, Table } from '../../../../src/core/cells/cell';
import { addDays, isoDay } from '../../../../src/core/cells/day';
import { byQuarter } from '../../../../src/core/conversion/tables/by-quarter';
import { countOf, dayOf } from '../tabs';

const tableOf = (...tabs: Parameters<typeof countOf>) =>
  byQuarter(countOf(...tabs).groups, { baseline: 'MQL', confidence: 0.95 });

it('puts each account into the quarter of its qualification, the earliest first', () => {
  const { rows, ...rest } = tableOf(undefined, [
    ['Company', 'Lead type', 'Qualified date', 'Converted date'],
    ['A', 'MQL', '2026-03-31', ''],
    ['B', 'MQL', '2025-12-31', '2026-01-05'],
    ['C', 'MQL', '2026-04-01', '2026-04-05'],
    ['D', 'SQL', '2026-02-01', ''],
    ['E', 'MQL', '2026-06-20', ''],
  ]);
  expect(
    rows.map(({ quarter, firstDay, types }) => [
      quarter,
      isoDay(firstDay),
      types
        .map(
          ({ leadType, leads, mature, converted = '-' }) =>
            `${leadType} ${leads}/${mature}/${converted}`,
        )
        .join(', '),
    ]),
  ).toEqual([
    ['2025 Q4', '2025-10-01', 'MQL 1/1/1, SQL 0/0/-'],
    ['2026 Q1', '2026-01-01', 'MQL 1/1/0, SQL 1/1/0'],
    ['2026 Q2', '2026-04-01', 'MQL 2/1/1, SQL 0/0/-'],
  ]);
  expect(rows[0]?.types[1]).not.toHaveProperty('rate');
  expect(rest).toEqual({ earlier: { quarters: 0, leads: 0 }, otherTypes: 0, trend: '' });
});

it('leaves accounts without a date out', () => {
  const { rows } = tableOf(undefined, [
    ['Company', 'Lead type'],
    ['A', 'MQL'],
  ]);
  expect(rows).toEqual([]);
});

it('has the latest eight quarters, and counts the earlier ones with their leads', () => {
  const leads: Cell[][] = Array.from({ length: 20 }, (_, place) => [
    `Lead ${place}`,
    'MQL',
    isoDay(addDays(dayOf('2026-05-15'), -91 * (place >> 1))),
    '',
  ]);
  const { rows, earlier } = tableOf(undefined, [
    ['Company', 'Lead type', 'Qualified date', 'Converted date'],
    ...leads,
  ]);
  expect(rows.map(({ quarter }) => quarter)).toEqual([
    '2024 Q3',
    '2024 Q4',
    '2025 Q1',
    '2025 Q2',
    '2025 Q3',
    '2025 Q4',
    '2026 Q1',
    '2026 Q2',
  ]);
  expect(earlier).toEqual({ quarters: 2, leads: 4 });
});

it('has four lead types: EQL, overlap only and MQL before all, then the largest', () => {
  const types = ['SQL', 'Webinar', 'MQL', 'Outbound', 'Webinar', 'Analyst'];
  const leads = types.map((type, place) => [`Lead ${place}`, type, '2026-01-05', '']);
  const overlap: Table = [
    ['Account', 'Partner', 'Overlap', 'Overlap date', 'EQL since'],
    ['Acme', 'P', 'Customer', '2026-01-05', '2026-01-05'],
    ['Bolt', 'P', 'Customer', '2026-01-05', ''],
  ];
  const header = ['Company', 'Lead type', 'Qualified date', 'Converted date'];
  const all = tableOf(overlap, [header, ...leads]);
  expect(all.rows[0]?.types.map(({ leadType }) => leadType).sort()).toEqual([
    'EQL',
    'MQL',
    'Overlap only',
    'Webinar',
  ]);
  expect(all.otherTypes).toBe(3);
  const own = tableOf(undefined, [header, ...leads]);
  expect(own.rows[0]?.types.map(({ leadType, leads: count }) => `${leadType} ${count}`)).toContain(
    'Webinar 2',
  );
  expect([own.rows[0]?.types.length, own.otherTypes]).toEqual([4, 1]);
});

it('tells the trend of the EQLs in the quarters of the table', () => {
  const eqls = (month: string, count: number, converted: number): Cell[][] =>
    Array.from({ length: count }, (_, place) => [
      `${month} ${place}`,
      'P',
      'Customer',
      `${month}-05`,
      place < converted ? `${month}-20` : '',
    ]);
  const { trend } = tableOf(
    [
      ['Account', 'Partner', 'Overlap', 'EQL since', 'Converted date'],
      ...eqls('2025-04', 40, 8),
      ...eqls('2025-08', 9, 9), // too few
      ...eqls('2026-01', 40, 20),
      ...eqls('2026-06', 40, 1), // too young
    ],
    undefined,
  );
  expect(trend).toBe(
    'EQLs of 2026 Q1 converted more often than those of 2025 Q2: 50% (20 of 40) against 20% (8 of 40), 9 to 48 points higher.',
  );
});
