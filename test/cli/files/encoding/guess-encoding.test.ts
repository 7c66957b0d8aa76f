import fc from 'fast-check';
import { decodeText } from '../../../../cli/files/text-encoding';
import { encoded } from './encoded';
import { NAMES } from './names-by-language';

const HEADER = 'Account,Website,Partner,Overlap,Warmth,Fit,Motion\n';

/** An overlap list as it is exported: names in a language, all else in English. */
const listOf = (names: readonly string[]): string =>
  HEADER +
  names.map((name, row) => `${name},a${row}.example,Northwind,Customer,Warm,A,Co-sell\n`).join('');

const LISTS = Object.entries(NAMES).flatMap(([encoding, languages]) =>
  Object.entries(languages).map(
    ([language, names]) => [language, encoding, names.split('|')] as const,
  ),
);

describe('a list in an old encoding is read to the letter', () => {
  test.each(LISTS)('%s in %s', (_language, encoding, names) => {
    const text = listOf(names);
    expect(decodeText(encoded(text, encoding), 'list.csv')).toMatchObject({ text, notes: [] });
  });

  test.each(
    LISTS,
  )('%s in %s, whichever of its names it holds, five or more', (_language, encoding, names) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...names], { minLength: Math.min(5, names.length) }),
        (some) => {
          const text = listOf(some);
          const read = decodeText(encoded(text, encoding), 'list.csv');
          expect(read?.text === text || read?.notes.length === 1).toBe(true);
        },
      ),
      { numRuns: 5 },
    );
  });

  test.each(LISTS)('%s in %s, a hundred times the same', (_language, encoding, names) => {
    const text = listOf(Array.from({ length: 100 }, (_, row) => names[row % names.length] ?? ''));
    expect(decodeText(encoded(text, encoding), 'list.csv')?.text).toBe(text);
  });
});

describe('a single sign beyond ASCII is read as what Excel on Windows writes', () => {
  test.each([
    ['O’Brien & Co'],
    ['Smith – Jones'],
    ['From £5'],
    ['From €5'],
    ['50 °C Heating'],
    ['Acme®'],
    ['Acme™'],
    ['“Quoted” name'],
    ['naïve note…'],
    ['Café'],
    ['São'],
    ['½ off'],
  ])('%s', (name) => {
    const text = listOf([name]);
    expect(decodeText(encoded(text, 'windows-1252'), 'list.csv')?.text).toBe(text);
  });
});

describe('a list that could be two things', () => {
  test('is read as the likelier one, and says so with a word that differs', () => {
    const read = decodeText(encoded(listOf(['Ivana Perić']), 'windows-1250'), 'list.csv');
    expect(read?.notes).toEqual([
      {
        code: 'encoding-close',
        sentence: expect.stringMatching(
          /^list\.csv doesn't say .*\(Windows-125\d\).*\(Windows-125\d\)\. If “Peri.” looks wrong, save it again as CSV \(UTF-8\)\.$/,
        ),
      },
    ]);
  });

  test('asks nothing where both read the same', () => {
    const read = decodeText(encoded(listOf(['Müller & Söhne']), 'windows-1250'), 'list.csv');
    expect(read).toMatchObject({ text: listOf(['Müller & Söhne']), notes: [] });
  });

  test('ASCII alone is no question', () => {
    const text = listOf(['Acme', 'Beta']);
    expect(decodeText(new TextEncoder().encode(text), 'list.csv')).toEqual({
      text,
      encoding: 'utf-8',
      notes: [],
    });
  });
});
