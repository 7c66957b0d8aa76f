// What accounts have in common when they are compared like for like.
import { commonStratum } from '../../../../src/core/conversion/counting/stratum';
import { countOf } from '../tabs';

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
    countOf(overlap, leads, changes).accounts.flatMap(({ account, entries }) =>
      entries.map(
        ({ leadType, stratum }) => `${leadType} ${account.key.replace('name ', '')} ${stratum}`,
      ),
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
