// A checksum of a text: the same from one version to the next, another for another text.
import * as fc from 'fast-check';
import { checksum } from '../../../src/core/cells/checksum';

describe('a text keeps its checksum from one version to the next', () => {
  it.each([
    ['foobar', 'bf9cf968b3c31a31'], // the first half is FNV-1a's published value for foobar
    ['', '811c9dc59dc5811c'],
    ['q120', '0a1a131d175a8530'], // eight digits a half, also where the first is 0
    ['owner', 'f5674cd402010eeb'],
  ])('%j: %s', (text, sum) => {
    expect(checksum(text)).toBe(sum);
  });
});

test('texts that differ have checksums that differ, where their letters are swapped as well', () => {
  const sums = new Set<string>();
  const texts = new Set<string>();
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const each of [text, text.split('').reverse().join(''), `${text}\n`]) {
        texts.add(each);
        sums.add(checksum(each));
      }
      expect(sums.size).toBe(texts.size);
    }),
    { numRuns: 500 },
  );
});
