// What accounts have in common when they are compared like for like.
import { commonStratum, fitTier } from '../../../../src/core/conversion/counting/stratum';
import { readFit } from '../../../../src/core/qualification/fit';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { countOf } from '../tabs';

it.each([
  ['A', 'A'],
  ['Tier 1: strategic', 'A'],
  ['B (enterprise)', 'B'],
  ['yes', 'B'],
  ['C', 'C'],
  ['tier 4', 'D'],
  ['not a fit', 'No fit'],
  [95, 'A'],
  [0.875, 'A'], // as near to B: the better one
  [80, 'B'],
  [60, 'C'], // nearer to 0.5 than to 0.75
  [20, 'D'],
  [0, 'No fit'],
  ['', ''],
  ['tbd', ''],
  ['#N/A', ''],
  ['purple', ''],
  [120, ''],
] as const)('a fit of %p is tier %p', (cell, expected) => {
  expect(fitTier(readFit(cell, DEFAULT_SETTINGS))).toBe(expected);
});

it.each([
  [['', 'C', 'B'], true, 'B'], // the best tier
  [['Retail', 'Food', 'Food', ''], false, 'Food'], // what most rows hold
  [['Retail', 'Food'], false, 'Food'],
  [['Retail', 'Food', 'Food'], false, 'Food'],
  [['Food', 'Retail', 'Retail'], false, 'Retail'],
  [['Retail', '', '', ''], false, 'Retail'], // blanks say nothing, however many
  [['', 'D'], true, 'D'],
  [['B', 'B', 'A'], true, 'A'],
  [['Retail', 'Retail'], false, 'Retail'],
  [['', ''], true, ''],
  [[], false, ''],
])('of %j the account has %p %p', (strata, byTier, expected) => {
  expect(commonStratum(strata, byTier)).toBe(expected);
});

describe('an account has one stratum', () => {
  const overlap = [
    ['Account', 'Partner', 'Overlap', 'Fit', 'Region', 'EQL since'],
    ['Acme', 'P', 'Customer', 'A', 'North', '2026-01-05'],
    ['Bolt', 'P', 'Customer', 'B', 'South', '2026-01-05'],
  ];
  const leads = [
    ['Company', 'Lead type', 'Qualified date', 'Fit', 'Segment name'],
    ['Acme', 'MQL', '2026-01-05', 'C', 'Large'],
    ['Cog', 'MQL', '2026-01-05', 85, 'Small'],
  ];
  const strata = (changes: { stratifyBy?: string }): string[] =>
    countOf(overlap, leads, changes).groups.flatMap(({ leadType, accounts }) =>
      accounts.map(({ key, stratum }) => `${leadType} ${key.replace('name ', '')} ${stratum}`),
    );

  it('by fit tier: the leads tab first, since it measures both groups', () => {
    expect(strata({})).toEqual(['EQL acme C', 'EQL bolt B', 'MQL cog B']);
  });

  it('by a header of either tab, in whatever case', () => {
    expect(strata({ stratifyBy: 'segment NAME' })).toEqual([
      'EQL acme Large',
      'EQL bolt ',
      'MQL cog Small',
    ]);
    expect(strata({ stratifyBy: 'Region' })).toEqual([
      'EQL acme North',
      'EQL bolt South',
      'MQL cog ',
    ]);
  });

  it('by the first column of a tab, on one line, and blank where the cell is', () => {
    const table = [
      ['Region', 'Account', 'Partner', 'Overlap', 'EQL since'],
      ['South \n  East', 'Acme', 'P', 'Customer', '2026-01-05'],
      ['tbd', 'Bolt', 'P', 'Customer', '2026-01-05'],
    ];
    const { groups, facts } = countOf(table, undefined, { stratifyBy: 'Region' });
    expect(facts.hasStratum).toBe(true);
    expect(groups[0]?.accounts.map(({ stratum }) => stratum)).toEqual(['South East', '']);
  });

  it('says where no tab has the header', () => {
    expect(countOf(overlap, leads, { stratifyBy: 'Vertical' }).facts.hasStratum).toBe(false);
  });
});
