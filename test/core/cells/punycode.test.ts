// Internationalised labels of a domain, decoded.
import { domainToASCII } from 'node:url';
import * as fc from 'fast-check';
import { decodePunycode } from '../../../src/core/cells/punycode';

// The first five are samples of RFC 3492, section 7.1.
it.each([
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['d9juau41awczczp', 'そのスピードで'],
  ['-> $1.00 <--', '-> $1.00 <-'],
  ['mller-kva', 'müller'],
  ['p1ai', 'рф'],
])('%s is %s', (encoded, expected) => {
  expect(decodePunycode(encoded)).toBe(expected);
});

it.each([['müller'], ['mller-kv!'], ['99999999']])('%s is no Punycode', (encoded) => {
  expect(decodePunycode(encoded)).toBeUndefined();
});

it('undoes what a browser does to an address', () => {
  const letters = fc.constantFrom(...'aeiouäöüßéñçøłжшяあ東京दल');
  const label = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(label, (written) => {
      const ascii = domainToASCII(`${written}.example`).replace(/\.example$/, '');
      if (!ascii.startsWith('xn--')) return;
      expect(decodePunycode(ascii.slice(4))).toBe(written.normalize('NFC'));
    }),
  );
});
