// What accounts have in common when they are compared like for like.
import * as fc from 'fast-check';
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
  [0.875, 'A'],
  [87, 'B'],
  [80, 'B'],
  [0.7, 'B'], // the bar
  [69, 'C'], // short, so with those that are
  [35, 'C'],
  [34, 'D'],
  [0, 'D'],
  ['', ''],
  ['tbd', ''],
  ['#N/A', ''],
  ['purple', ''],
  [120, ''],
] as const)('a fit of %p is tier %p', (cell, expected) => {
  expect(fitTier(readFit(cell, DEFAULT_SETTINGS), DEFAULT_SETTINGS.fitBar)).toBe(expected);
});

it.each([
  [0.8, 0.79, 'C'],
  [0.8, 0.8, 'A'], // the letter B is short
  [0.9, 0.89, 'C'],
  [0.5, 0.5, 'B'],
  [0.5, 0.49, 'D'], // the letter C clears
  [0.1, 0.05, 'No fit'], // and so does D
] as const)('with the bar at %p a fit of %p is tier %p', (fitBar, cell, expected) => {
  expect(fitTier(readFit(cell, { ...DEFAULT_SETTINGS, fitBar }), fitBar)).toBe(expected);
});

it('no tier mixes accounts that clear the bar with such that don’t', () => {
  const bars = fc.integer({ min: 1, max: 100 }).map((bar) => bar / 100);
  const fits = fc.oneof(
    fc.integer({ min: 2, max: 100 }),
    fc.constantFrom('A', 'B', 'C', 'D', 'no'),
  );
  fc.assert(
    fc.property(bars, fc.array(fits, { minLength: 2 }), (fitBar, cells) => {
      const states = new Map<string, string>();
      for (const cell of cells) {
        const reading = readFit(cell, { ...DEFAULT_SETTINGS, fitBar });
        const tier = fitTier(reading, fitBar);
        expect(states.get(tier) ?? reading.state).toBe(reading.state);
        states.set(tier, reading.state);
      }
    }),
  );
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
