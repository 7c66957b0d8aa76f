// Whom the settings leave out.
import { exclusionsOf } from '../../../src/core/conversion/exclusions';

const { partner, account } = exclusionsOf({
  excludedPartners: ['Rival Works', 'ours.example', 'Société Générale SA'],
});

it.each([
  ['Rival Works', true],
  ['RIVAL WORKS, Inc.', true],
  ['Societe Generale', true],
  ['Rival', false],
  ['', false],
  ['n/a', false],
])('the partner %p: %p', (name, expected) => {
  expect(partner(name)).toBe(expected);
});

it.each([
  ['Rival Works LLC', '', true],
  ['Anybody', 'https://www.ours.example/about', true],
  ['Anybody', 'jo@ours.example', true],
  ['Anybody', 'notours.example', false],
  ['', '', false],
  [undefined, undefined, false],
])('the account %p at %p: %p', (name, address, expected) => {
  expect(account(name, address)).toBe(expected);
});

it('leaves nobody out where the list is empty', () => {
  const none = exclusionsOf({ excludedPartners: [] });
  expect(none.partner('Rival Works')).toBe(false);
  expect(none.account('Rival Works', 'ours.example')).toBe(false);
});
