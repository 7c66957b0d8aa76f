// EQLs and the baseline, stratum by stratum: whom each holds, and in what order they stand.

import { strataOf } from '../../../../src/core/conversion/comparing/strata';
import type {
  CountedAccount,
  LeadGroup,
} from '../../../../src/core/conversion/counting/lead-groups';

type Kind = 'converted' | 'open' | 'young';

const groupOf = (leadType: string, members: readonly (readonly [string, Kind])[]): LeadGroup => {
  const accounts = members.map(([stratum, kind]): CountedAccount => {
    const isMature = kind !== 'young';
    const lead = { kind: 'counted', isMature, hasConverted: kind === 'converted' } as const;
    const known = { isUndatedConversion: false, isSilent: false, isUnknown: false };
    return { stratum, lead: { ...lead, ...known } };
  });
  const none = { mature: 0, converted: 0, silent: 0, undated: 0 };
  return { leadType, accounts, leads: accounts.length, ...none, isRated: true };
};

const told = (
  eqls: readonly (readonly [string, Kind])[],
  mqls: readonly (readonly [string, Kind])[],
): string[] =>
  strataOf(groupOf('EQL', eqls), groupOf('MQL', mqls)).map(
    ({ stratum, group, baseline }) =>
      `${stratum}: ${group.converted}/${group.leads} and ${baseline.converted}/${baseline.leads}`,
  );

it('counts the mature accounts of either group, and those that converted', () => {
  expect(
    told(
      [
        ['A', 'converted'],
        ['A', 'open'],
        ['A', 'young'],
        ['B', 'open'],
      ],
      [
        ['A', 'converted'],
        ['B', 'young'],
      ],
    ),
  ).toEqual(['A: 1/2 and 1/1', 'B: 0/1 and 0/0']);
});

it('tells no strata apart by case, accents or spaces, and calls each as most accounts do', () => {
  expect(
    told(
      [
        ['Retail', 'converted'],
        ['Café', 'open'],
      ],
      [
        ['retail ', 'open'],
        ['RETAIL', 'converted'],
        ['Retail', 'open'],
        ['CAFE', 'open'],
        ['cafe', 'open'],
        ['cafe', 'converted'],
      ],
    ),
  ).toEqual(['Retail: 1/1 and 1/3', 'cafe: 0/1 and 1/3']);
});

it('leaves out a stratum that only young accounts have', () => {
  expect(told([['A', 'young']], [['A', 'young']])).toEqual([]);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['tiers in their own order', ['No fit', 'C', 'A', 'D', 'B'], ['A', 'B', 'C', 'D', 'No fit']],
  ['other values by the number of leads', ['East', 'West', 'West'], ['West', 'East']],
  ['and then by name', ['West', 'East', 'North'], ['East', 'North', 'West']],
  ['tiers before other values', ['Retail', 'Retail', 'D'], ['D', 'Retail']],
  ['the unknown last, however many', ['', '', '', 'Retail', 'A'], ['A', 'Retail', '']],
])('puts %s', (_, strata, order) => {
  for (const each of [strata, strata.slice().reverse()]) {
    const members = each.map((stratum) => [stratum, 'open'] as const);
    const names = strataOf(groupOf('EQL', members), groupOf('MQL', []));
    expect(names.map(({ stratum }) => stratum)).toEqual(order);
    const other = strataOf(groupOf('EQL', []), groupOf('MQL', members));
    expect(other.map(({ stratum }) => stratum)).toEqual(order);
  }
});
