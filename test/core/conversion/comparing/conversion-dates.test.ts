// What a lead type loses to dates that nobody can use.
import type { Cell } from '../../../../src/core/cells/cell';
import { datesByType } from '../../../../src/core/conversion/comparing/conversion-dates';
import { countOf } from '../tabs';

const LEADS = ['Company', 'Lead type', 'Qualified date', 'Converted date'];
const accountsOf = (...rows: Cell[][]) => countOf(undefined, [LEADS, ...rows]).accounts;

it('counts the conversions of a type, late and young ones too, and those of no use', () => {
  const accounts = accountsOf(
    ['A', 'MQL', '2026-01-05', '2026-02-05'],
    ['B', 'MQL', '2026-01-05', '2026-06-05'], // after the window
    ['C', 'MQL', '2026-06-05', '2026-06-06'], // too young
    ['D', 'MQL', '2026-01-05', 'week 9'],
    ['E', 'MQL', '2026-01-05', '2027-01-05'],
    ['F', 'MQL', '2026-01-05', ''],
    ['G', 'SQL', '2026-01-05', 'week 9'],
  );
  expect(datesByType(accounts)('mql')).toEqual({
    leadType: 'mql',
    conversions: 5,
    unreadable: 1,
    future: 1,
    leftOut: 2,
  });
  expect(datesByType(accounts)('SQL')).toMatchObject({ conversions: 1, unreadable: 1 });
  expect(datesByType(accounts)('EQL')).toMatchObject({ conversions: 0 });
});

it('counts the accounts of a type that stand in no count', () => {
  const accounts = accountsOf(
    ['A', 'MQL', '2026-01-05', ''],
    ['B', 'MQL', 'week 2', ''],
    ['C', 'MQL', '2026-01-05', '2025-01-05'], // converted before
    ['D', 'SQL', 'week 2', ''],
  );
  expect(datesByType(accounts)('MQL').leftOut).toBe(2);
  expect(datesByType(accounts)('SQL').leftOut).toBe(1);
});
