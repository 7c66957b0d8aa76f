// Whom the settings leave out.
import { exclusionsOf } from '../../../../src/core/conversion/counting/exclusions';

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

it.each([
  [' ours.example ', true],
  ['see ours.example', false], // a name with a website in it
  ['ours.example and others', false],
])('an entry of %p leaves out the account at that website: %p', (entry, expected) => {
  const { account: isListed } = exclusionsOf({ excludedPartners: [entry] });
  expect(isListed('Anybody', 'ours.example')).toBe(expected);
});

it('an entry without a letter leaves out nobody, not even those without a name', () => {
  const { partner: isPartner, account: isAccount } = exclusionsOf({ excludedPartners: ['!!!'] });
  expect(isPartner('')).toBe(false);
  expect(isAccount('', '')).toBe(false);
});

it('leaves nobody out where the list is empty', () => {
  const none = exclusionsOf({ excludedPartners: [] });
  expect(none.partner('Rival Works')).toBe(false);
  expect(none.account('Rival Works', 'ours.example')).toBe(false);
});
