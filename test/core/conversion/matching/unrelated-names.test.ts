// Whether strangers stand beside one website.
import * as fc from 'fast-check';
import { nameWords } from '../../../../src/core/cells/company-name';
import { hasStrangers } from '../../../../src/core/conversion/matching/unrelated-names';

const strangers = (host: string, names: readonly string[]): boolean =>
  hasStrangers(
    host,
    names.map((name) => nameWords(name)),
  );

it.each<[string, string, string[], boolean]>([
  ['three strangers', 'web.example', ['Cedar Tools', 'Dogwood Labs', 'Elm Media'], true],
  ['two strangers', 'web.example', ['Cedar Tools', 'Dogwood Labs'], false],
  ['one company and its parts', 'acme.example', ['Acme', 'Acme Labs', 'Acme Europe'], false],
  ['a group under another host', 'grp.example', ['Acme', 'Acme Labs', 'North Acme'], false],
  ['a company and its acronym', 'ibm.com', ['IBM', 'International Business Machines', 'X'], false],
  ['its brands', 'acme.example', ['Acme', 'Bolt', 'Acme Labs'], false],
  ['too many brands', 'acme.example', ['Acme', 'Bolt', 'Cog', 'Acme Labs'], true],
  ['the same noun', 'web.example', ['Alder Mills', 'Birch Mills', 'Cedar Mills'], true],
  ['the same common word', 'gov.example', ['City of A', 'City of B', 'City of C'], true],
  ['names in another script', 'web.example', ['アルダー', 'バーチ', 'シーダー'], true],
  ['no names', 'web.example', [], false],
])('%s', (_, host, names, expected) => {
  expect(strangers(host, names)).toBe(expected);
});

it('has hundreds of them, whatever their order', () => {
  const names = Array.from({ length: 3000 }, (_, place) => `Firm${place * 7919} Works`);
  expect(strangers('web.example', names)).toBe(true);
});

it('the order of the names doesn’t matter', () => {
  const name = fc.constantFrom(
    'Acme',
    'Acme Labs',
    'Bolt',
    'Bolt Acme',
    'Cog',
    'Web Cog',
    'City of A',
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 3 }), (names) => {
      const turned = strangers('web.example', names.slice().reverse());
      expect(turned).toBe(strangers('web.example', names));
    }),
  );
});
