// The rules by which owners are proposed, as people write them.
import * as fc from 'fast-check';
import { routingRules, rulesFault } from '../../../src/core/settings/routing-rules';

it.each([
  ['', []],
  ['partner Northwind = Ana', [['partner', 'Northwind', 'Ana']]],
  ['Partner: Northwind, Inc. = Ana', [['partner', 'Northwind, Inc.', 'Ana']]],
  ['region  DACH=Bo , Cem', [['region', 'DACH', 'Bo, Cem']]], // the two take turns
  [
    'territory West = Bo; country DE = Cem',
    ['West', 'DE'].map((name, at) => ['region', name, ['Bo', 'Cem'][at]]),
  ],
  [
    'fit tier A = Ana\ntier b = Bo',
    [
      ['fit', 'A', 'Ana'],
      ['fit', 'b', 'Bo'],
    ],
  ],
  ['account owner = same', [['account owner', '', '']]],
  ['account owner Dee = Eli', [['account owner', 'Dee', 'Eli']]],
  ['Account Owner = SAME;', [['account owner', '', '']]],
])('%j holds its rules in their order', (text, expected) => {
  expect(rulesFault(text)).toBe('');
  const rules = routingRules(text).map(({ by, name, owners }) => [by, name, owners.join(', ')]);
  expect(rules).toEqual(expected);
});

it.each([
  ['partner Northwind', 'holds “partner Northwind”, which names no owner behind a “=”'],
  [
    'fit A = Ana; Northwind = Bo',
    'holds “Northwind = Bo”, which begins with none of partner, region, fit and account owner',
  ],
  [
    'partners Northwind = Bo',
    'holds “partners Northwind = Bo”, which begins with none of partner, region, fit and account owner',
  ],
  ['partner = Ana', 'holds “partner = Ana”, which names no partner'],
  ['partner = same', 'holds “partner = same”, which names no partner'],
  ['region DACH = ,', 'holds “region DACH = ,”, which names no owner behind a “=”'],
  ['fit E = Ana', 'holds “fit E = Ana”, which names no fit of A, B, C or D'],
  ['account owner = Ana', 'holds “account owner = Ana”, which names no account owner'],
  [
    'fit A = same',
    'holds “fit A = same”, which says “same”, which is for “account owner = same” alone',
  ],
  ['fit A = Ana; tier a = Bo; FIT A = Cem', 'has a second rule for “fit a”'],
])('%j is named: it %s', (text, fault) => {
  expect(rulesFault(text)).toBe(fault);
});

it('no rule is dropped without a word', () => {
  const words = ['partner', 'region', 'fit', 'A', 'account owner', '=', 'same', 'Ana', ' ', ','];
  const part = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join(';');
      const written = parts.filter((each) => each.trim() !== '').length;
      if (rulesFault(text) === '') expect(routingRules(text)).toHaveLength(written);
    }),
  );
});
