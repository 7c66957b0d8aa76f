// What the words mean in a workbook, with its own headers and tabs.
import type { Table } from '../../../../src/core/cells/cell';
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { eqlDatesAt, meaningLines } from '../../../../src/core/conversion/notes/meaning';
import { inputOf } from '../tabs';

const OVERLAP: Table = [
  ['Account', 'Partner', 'Overlap', 'Fit', 'EQL since'],
  ['Alder', 'Northwind', 'Customer', 'A', '2026-01-05'],
];
const LEADS: Table = [
  ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Stage'],
  ['Birch', 'MQL', '2026-01-05', '', 'Closed won'],
  ['Cedar', 'MQL', '2026-01-06', '2026-02-01', 'Won'],
  ['Dogwood', 'MQL', '2026-01-06', '', 'Working'],
];
const NAMES = { overlap: 'Overlaps', leads: 'CRM export' };

const lines = (
  overlap: Table | undefined,
  leads: Table | undefined,
  settings: Parameters<typeof inputOf>[2] = {},
  names: Parameters<typeof meaningLines>[3] = NAMES,
): readonly string[] => {
  const input = inputOf(overlap, leads, settings);
  return meaningLines(input, countAccounts(input), 'MQL', names);
};

it('names the columns, the texts that count and the tabs with their rows', () => {
  expect(lines(OVERLAP, LEADS)).toEqual([
    'An EQL is an account that cleared overlap, warmth, fit and motion, all four, from the day in “EQL since” (column E) of “Overlaps” on. An MQL is a lead that “Lead type” (column B) of “CRM export” calls so and that is no EQL, from “Qualified date” (column C) on.',
    'Converted, within 90 days of that: a day in “Converted date”, or Closed won or Won in “Stage” of “CRM export”. From “Overlaps” (1 row) and “CRM export” (3 rows).',
  ]);
});

it('says at any time where no window applies, and who says nothing', () => {
  expect(lines(OVERLAP, LEADS, { window: 'none' })[1]).toMatch(/^Converted, at any time: /);
  expect(lines(OVERLAP, undefined)).toEqual([
    expect.stringMatching(/^An EQL is [^.]+\.$/),
    'Converted: no column says who did. From “Overlaps” (1 row).',
  ]);
});

it('a tab without a name is told by its kind', () => {
  expect(lines(OVERLAP, LEADS, {}, {})[1]).toContain(
    'From the overlap tab (1 row) and the leads tab (3 rows).',
  );
});

it('a type’s own date goes before the qualified date', () => {
  const header = ['Company', 'Became a Marketing Qualified Lead Date', 'Stage'];
  const leads: Table = [header, ['Birch', '2026-01-05', 'Won']];
  expect(lines(OVERLAP, leads)[0]).toContain(
    'An MQL is a lead that “Became a Marketing Qualified Lead Date” (column B) of “CRM export” calls so',
  );
});

it.each<[string, string]>([
  ['SQL', 'An SQL is a lead that'],
  ['PQL', 'A PQL is a lead that'],
  ['Marketing lead', 'A Marketing lead is a lead that'],
  ['Inbound', 'An Inbound lead is a lead that'],
])('a baseline of %s has its article', (baseline, expected) => {
  expect(lines(OVERLAP, LEADS, { baseline })[0]).toContain(`. ${expected}`);
});

it('says where the EQLs’ dates stand', () => {
  expect(eqlDatesAt(inputOf(OVERLAP, undefined), NAMES)).toBe('column E of Overlaps');
  const both: Table = [
    ['Account', 'Partner', 'Overlap', 'Fit', 'EQL date', 'EQL since'],
    ['Alder', 'Northwind', 'Customer', 'A', '2026-01-05', ''],
  ];
  expect(eqlDatesAt(inputOf(both, undefined), NAMES)).toBe('column E of Overlaps');
  expect(lines(both, undefined)[0]).toContain(
    'from the day in “EQL date” (column E) of “Overlaps”',
  );
  const unfilled = both.map((row, place) => (place === 0 ? row : row.slice(0, 4)));
  expect(eqlDatesAt(inputOf(unfilled, undefined), NAMES)).toBe('column F of Overlaps');
  const undated = OVERLAP.map((row) => row.slice(0, 4));
  expect(eqlDatesAt(inputOf(undated, undefined), NAMES)).toBeUndefined();
});
