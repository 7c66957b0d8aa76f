// Lead types by the quarter in which they qualified.

import { isoDay } from '../../../../src/core/cells/day';
import { byQuarter } from '../../../../src/core/conversion/tables/by-quarter';
import { countOf } from '../tabs';

it('puts each account into the quarter of its qualification, the earliest first', () => {
  const { groups } = countOf(undefined, [
    ['Company', 'Lead type', 'Qualified date', 'Converted date'],
    ['A', 'MQL', '2026-03-31', ''],
    ['B', 'MQL', '2025-12-31', '2026-01-05'],
    ['C', 'MQL', '2026-04-01', '2026-04-05'],
    ['D', 'SQL', '2026-02-01', ''],
    ['E', 'MQL', '2026-06-20', ''],
  ]);
  const rows = byQuarter(groups, 0.95);
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
});

it('leaves accounts without a date out', () => {
  const { groups } = countOf(undefined, [
    ['Company', 'Lead type'],
    ['A', 'MQL'],
  ]);
  expect(byQuarter(groups, 0.95)).toEqual([]);
});
