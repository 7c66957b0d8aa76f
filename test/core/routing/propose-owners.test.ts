// Who is proposed as owner of rows that nobody owns.
import * as fc from 'fast-check';
import {
  type OwnerLoad,
  proposeOwners,
  type RowToRoute,
} from '../../../src/core/routing/propose-owners';
import { routingRules } from '../../../src/core/settings/routing-rules';

const ROW: RowToRoute = { partners: ['Northwind'], regions: ['DACH'], fit: 'A' };
const RULES =
  'partner Contoso = Ana; region DACH = Bo; fit B = Cem, Dee; account owner Eli = Flo; account owner = same';

type Loads = Readonly<Record<string, OwnerLoad>>;

const propose = (
  rows: readonly Partial<RowToRoute>[],
  rules = '',
  ownersInTurn: readonly string[] = [],
  loads: Loads = {},
) =>
  proposeOwners(
    rows.map((row) => ({ ...ROW, ...row })),
    { rules: routingRules(rules), ownersInTurn, loads: new Map(Object.entries(loads)) },
  ).map((proposal) => (proposal ? `${proposal.owner}: ${proposal.why}` : ''));

describe('the first rule that fits decides', () => {
  it.each<[string, Partial<RowToRoute>, string]>([
    ['the partner’s', { partners: ['Contoso Ltd.'] }, 'Ana: partner Contoso'], // a legal form is no name
    ['one of several partners’', { partners: ['Fabrikam', 'contoso'] }, 'Ana: partner Contoso'],
    ['the region’s', {}, 'Bo: region DACH'],
    ['one of several regions’', { regions: ['', 'EMEA / dach'] }, 'Bo: region DACH'],
    ['the fit’s', { regions: [], fit: 'B' }, 'Cem: fit B'],
    ['the account owner’s own', { regions: [], accountOwner: 'eli' }, 'Flo: account owner Eli'],
    ['the account owner', { regions: [], accountOwner: 'Gus' }, 'Gus: owns the account'],
    ['nobody’s', { regions: ['DACHS'], fit: '' }, ''],
  ])('%s', (_, row, expected) => {
    expect(propose([row], RULES)).toEqual([expected]);
  });

  it('and of its names each has a turn', () => {
    const row = { regions: [], fit: 'B' };
    expect(propose([row, row, row], RULES)).toEqual(['Cem: fit B', 'Dee: fit B', 'Cem: fit B']);
  });
});

describe('where no rule fits, owners take turns', () => {
  it.each<[string, Loads, string]>([
    ['as they are named', {}, 'Ana Bo Cem Ana'],
    [
      'whoever has least open first',
      { ana: { open: 3, all: 3 }, bo: { open: 1, all: 9 } },
      'Cem Cem Bo Cem',
    ],
    ['who had fewest in all where all is done', { ana: { open: 0, all: 1 } }, 'Bo Cem Ana Bo'],
  ])('%s', (_, loads, expected) => {
    const owners = propose([{}, {}, {}, {}], '', ['Ana', 'Bo', 'Cem'], loads);
    expect(owners.map((owner) => owner.replace(': next in turn', '')).join(' ')).toBe(expected);
  });

  it('what a rule gives somebody counts for the turns', () => {
    const rows = [{}, {}, { regions: [] }];
    expect(propose(rows, 'region DACH = Ana', ['Ana', 'Bo'])[2]).toBe('Bo: next in turn');
  });

  it('evenly, within one, once what they had before is made up for', () => {
    const load = fc.nat({ max: 20 }).map((open) => ({ open, all: open }));
    const loads = fc.record({ ana: load, bo: load, cem: load });
    fc.assert(
      fc.property(loads, fc.nat({ max: 100 }), (before, count) => {
        const owners = propose(Array(count).fill({}), '', ['Ana', 'Bo', 'Cem'], before);
        const open = Object.entries(before).map(
          ([name, { open: had }]) =>
            had + owners.filter((owner) => owner.toLowerCase().startsWith(`${name}:`)).length,
        );
        const had = Object.values(before).map(({ open: each }) => each);
        const gap = Math.max(...open) - Math.min(...open);
        expect(gap).toBeLessThanOrEqual(Math.max(1, Math.max(...had) - Math.min(...had)));
        const lacking = had.reduce((sum, each) => sum + Math.max(...had) - each, 0);
        if (count >= lacking) expect(gap).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('and it is the same one by one as all at once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), (count) => {
        const loads: Record<string, OwnerLoad> = {};
        const single = Array.from({ length: count }, () => {
          const [owner = ''] = propose([{}], '', ['Ana', 'Bo'], loads);
          const key = owner.split(':')[0]?.toLowerCase() ?? '';
          const { open, all } = loads[key] ?? { open: 0, all: 0 };
          loads[key] = { open: open + 1, all: all + 1 };
          return owner;
        });
        expect(propose(Array(count).fill({}), '', ['Ana', 'Bo'])).toEqual(single);
      }),
    );
  });
});
