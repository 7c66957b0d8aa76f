// By which rule both groups are judged.
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { countOf } from '../tabs';

/** So many leads of a type, of which some converted, the last of them without a date. */
interface Leads {
  readonly leads: number;
  readonly converted?: number;
  readonly undated?: number;
  readonly qualified?: boolean;
}

const ROW = ['P', 'Customer', 'Warm', 'A', 'Co-sell'];
const HEADERS = ['Company', 'Lead type', 'Qualified date', 'Converted', 'Converted date'];

const rowsOf = (name: string, type: string, group: Leads): Cell[][] => {
  const { leads, converted = 0, undated = 0, qualified = true } = group;
  return Array.from({ length: leads }, (_, place) => [
    `${name} ${place}`,
    type,
    qualified ? '2026-01-05' : '',
    place < converted ? 'Y' : 'N',
    place < converted - undated ? '2026-02-01' : '',
  ]);
};

const count = (eqls: Leads, mqls: Leads, window: 'days' | 'none' = 'days') => {
  const overlap: Table = [
    ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'EQL date'],
    ...Array.from({ length: eqls.leads }, (_, place) => [`Eql ${place}`, ...ROW, '2026-01-05']),
  ];
  const leads = [HEADERS, ...rowsOf('Eql', 'SQL', eqls), ...rowsOf('Mql', 'MQL', mqls)];
  return countOf(overlap, leads, { window });
};

it.each<[string, Leads, Leads, string]>([
  ['all dated', { leads: 10, converted: 5 }, { leads: 20, converted: 5 }, 'window'],
  ['nobody converted', { leads: 10 }, { leads: 20 }, 'window'],
  [
    'one of five undated',
    { leads: 9, converted: 5, undated: 1 },
    { leads: 9, converted: 1 },
    'window',
  ],
  ['two of five', { leads: 9, converted: 5, undated: 2 }, { leads: 9, converted: 1 }, 'unequal'],
  [
    'all of one group',
    { leads: 9, converted: 2 },
    { leads: 9, converted: 2, undated: 2 },
    'unequal',
  ],
  [
    'all of both',
    { leads: 9, converted: 2, undated: 2 },
    { leads: 9, converted: 1, undated: 1 },
    'none',
  ],
  ['all there are', { leads: 9, converted: 2, undated: 2 }, { leads: 9 }, 'none'],
  ['no qualified dates', { leads: 9, converted: 2 }, { leads: 9, qualified: false }, 'unequal'],
])('%s: %s', (_, eqls, mqls, kind) => {
  expect(count(eqls, mqls).yardstick.kind).toBe(kind);
});

it('without a window all conversions so far count, of both groups', () => {
  const { groups, windowDays } = count(
    { leads: 9, converted: 4, undated: 4 },
    { leads: 20, converted: 2, undated: 2 },
  );
  expect(windowDays).toBeUndefined();
  expect(groups).toMatchObject([
    { leadType: 'EQL', mature: 9, converted: 4, isRated: true },
    { leadType: 'MQL', mature: 20, converted: 2, isRated: true },
  ]);
});

it('so does a setting, whatever the dates', () => {
  const { groups, yardstick } = count(
    { leads: 9, converted: 4 },
    { leads: 9, qualified: false },
    'none',
  );
  expect(yardstick).toEqual({ kind: 'none', why: 'asked' });
  expect(groups.every(({ isRated }) => isRated)).toBe(true);
});

it('where one group has no dates it has no rate, and the other is counted by the window', () => {
  const { groups, yardstick } = count(
    { leads: 9, converted: 4 },
    { leads: 20, converted: 4, undated: 3 },
  );
  expect(yardstick).toMatchObject({
    lacking: [{ leadType: 'MQL', why: 'undated conversions', conversions: 4, undated: 3 }],
  });
  expect(groups).toMatchObject([
    { leadType: 'EQL', converted: 4, isRated: true },
    { leadType: 'MQL', converted: 1, undated: 3, isRated: false },
  ]);
});
