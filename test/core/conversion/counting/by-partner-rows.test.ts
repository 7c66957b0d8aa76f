// Each partner with its accounts: which rows are its own, and whether it has an EQL in them.
import * as fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import {
  byPartnerRows,
  type PartnerRows,
} from '../../../../src/core/conversion/counting/by-partner-rows';
import type { Settings } from '../../../../src/core/settings/settings';
import { AS_OF, countOf, dayOf } from '../tabs';

const HEADER = ['Account', 'Partner', 'Overlap', 'EQL since', 'Converted date'];

const partners = (rows: readonly Cell[][], changes: Partial<Settings> = {}): PartnerRows[] =>
  byPartnerRows(countOf([HEADER, ...rows], undefined, changes).accounts, {
    asOf: AS_OF,
    windowDays: 90,
  });

/** What is said of each partner's accounts: rows, of which with overlap, and since when an EQL. */
const said = (found: readonly PartnerRows[]): Record<string, unknown> =>
  Object.fromEntries(
    found.map(({ name, accounts }) => [
      name,
      accounts.map(({ outcome, rows, overlapRows, since }) => [
        outcome.account.key,
        rows.length,
        overlapRows,
        since,
      ]),
    ]),
  );

test('an account at three partners stands at each, an EQL from the day it qualified there', () => {
  expect(
    said(
      partners([
        ['Acme', 'Northwind', 'Customer', '2026-03-09', ''],
        ['Acme', 'Northwind', 'Customer', '2026-01-05', ''],
        ['Acme', 'Kestrel', 'Prospect', '2026-03-09', ''],
        ['Acme', 'Orbit', 'Customer', '', ''],
      ]),
    ),
  ).toEqual({
    Northwind: [['name acme', 2, 2, dayOf('2026-01-05')]],
    Kestrel: [['name acme', 1, 1, dayOf('2026-03-09')]],
    Orbit: [['name acme', 1, 1, undefined]],
  });
});

test('it is judged from that day: converted before it at one partner, and after it at another', () => {
  const [northwind, kestrel] = partners([
    ['Acme', 'Northwind', 'Customer', '2026-01-05', '2026-02-01'],
    ['Acme', 'Kestrel', 'Customer', '2026-02-02', ''],
  ]);
  expect(northwind?.accounts[0]?.lead).toMatchObject({ kind: 'counted', hasConverted: true });
  expect(kestrel?.accounts[0]?.lead).toEqual({ kind: 'left-out', reason: 'converted-before' });
});

test.each<[string, Cell]>([
  ['a day to come', '2026-07-01'],
  ['no date', 'soon'],
  ['a blank', ''],
])('under EQL since, %s makes no EQL', (_, since) => {
  const [partner] = partners([['Acme', 'Northwind', 'Customer', since, '']]);
  expect(partner?.accounts[0]).toMatchObject({ since: undefined, lead: undefined });
});

test('rows of one account and partner count as overlap where they have some', () => {
  expect(
    said(
      partners([
        ['Acme', 'Northwind', 'Customer', '', ''],
        ['Acme', 'Northwind', 'no', '', ''],
        ['Bolt', 'Northwind', '', '', ''],
      ]),
    ),
  ).toEqual({
    Northwind: [
      ['name acme', 2, 1, undefined],
      ['name bolt', 1, 0, undefined],
    ],
  });
});

test('spellings of one partner are one, under the usual one, also within a row', () => {
  const found = partners([
    ['Acme', 'northwind', 'Customer', '', ''],
    ['Acme', 'Northwind Inc.', 'Customer', '', ''],
    ['Bolt', 'Northwind Inc.', 'Customer', '', ''],
    ['Cog', 'Northwind Inc.; Northwind', 'Customer', '', ''],
  ]);
  expect(said(found)).toEqual({
    'Northwind Inc.': [
      ['name acme', 2, 2, undefined],
      ['name bolt', 1, 1, undefined],
      ['name cog', 1, 2, undefined],
    ],
  });
});

test('a row that names two partners is a row of each, under the name of each', () => {
  const found = partners([['Acme', 'Kestrel; Zephyr', 'Customer', '', '']]);
  expect(said(found)).toEqual({
    Kestrel: [['name acme', 1, 1, undefined]],
    Zephyr: [['name acme', 1, 1, undefined]],
  });
});

test('an account that the settings leave out is nobody’s', () => {
  const rows = [['Rival', 'Northwind', 'Customer', '2026-01-05', '']];
  expect(partners(rows, { excludedPartners: ['Rival'] })).toEqual([]);
});

test('a partner that the settings leave out isn’t there, and a row without a partner is nobody’s', () => {
  const rows = [
    ['Acme', 'Rival', 'Customer', '2026-01-05', ''],
    ['Acme', '', 'Customer', '', ''],
    ['Acme', 'Rival; Northwind', 'Customer', '', ''],
  ];
  const changes = { excludedPartners: ['Rival'] };
  expect(said(partners(rows, changes))).toEqual({ Northwind: [['name acme', 1, 1, undefined]] });
});

test('the order of the rows changes nothing but the order of the partners', () => {
  const row = fc.tuple(
    fc.constantFrom('Acme', 'Bolt'),
    fc.constantFrom('Northwind', 'northwind', 'Kestrel', ''),
    fc.constantFrom('Customer', 'no', ''),
    fc.constantFrom('2026-01-05', '2026-02-05', ''),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const sums = (found: readonly PartnerRows[]) =>
        found
          .map(({ key, name, accounts }) => {
            const days = accounts.map(({ since }) => since ?? 0).sort();
            return [key, name, accounts.reduce((sum, each) => sum + each.overlapRows, 0), ...days];
          })
          .sort(([one = ''], [other = '']) => (String(one) < String(other) ? -1 : 1));
      expect(sums(partners(rows.slice().reverse()))).toEqual(sums(partners(rows)));
    }),
  );
});
