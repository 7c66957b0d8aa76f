// The texts of a list that nobody can read, each once.
import type { Cell } from '../../../src/core/cells/cell';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { unreadWords } from '../../../src/core/columns/unread-words';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const HEADER = ['Account', 'Partner', 'Overlap', 'Warmth', 'Will introduce', 'Fit', 'Motion'];

const unreadIn = (rows: readonly (readonly Cell[])[], header: readonly string[] = HEADER) => {
  const overlap = readOverlapTable([header, ...rows], recogniseColumns(header, 'overlap'), 0);
  return unreadWords(overlap, DEFAULT_SETTINGS);
};

/** A column of one field, its cells below each other. */
const inColumn = (header: string, ...cells: readonly Cell[]) =>
  unreadIn(
    cells.map((cell, at) => [`Account ${at}`, 'Globex', 'Customer', cell]),
    ['Account', 'Partner', header === 'Overlap' ? 'Note' : 'Overlap', header],
  ).map(({ field, text, count }) => [field, text, count]);

it('are counted, the most frequent first, as they are written first', () => {
  expect(
    unreadIn([
      ['Acme', 'Globex', 'Klant', 'Champ', 'Ask Bob', 'Tier X', 'Maria'],
      ['Birch', 'Globex', 'Customer', ' CHAMP  ', 'yes', 'A', 'Co-sell'],
      ['Cedar', 'Globex', 'Customer', '🔥 champ', 'yes', 'Tier X', 'Co-sell'],
    ]).map(({ field, text, count, rows }) => [field, text, count, rows]),
  ).toEqual([
    ['warmth', 'Champ', 3, [1, 2, 3]],
    ['fit', 'Tier X', 2, [1, 3]],
    ['overlap', 'Klant', 1, [1]],
    ['willing', 'Ask Bob', 1, [1]],
    ['motion', 'Maria', 1, [1]],
  ]);
});

describe('of a column', () => {
  it.each<[string, readonly Cell[], readonly unknown[]]>([
    ['Warmth', ['Hot', '', 'n/a', 'Champ'], [['warmth', 'Champ', 1]]],
    ['Warmth', ['#N/A', '#REF!'], []], // a formula that failed is no word
    ['Warmth', [3, 4, 5], []], // the scale is asked about, once for the column
    ['Warmth', [120, '$85', -1], []], // numbers that went astray are corrected in the sheet
    ['Fit', [4, '4 or so'], [['fit', '4 or so', 1]]],
    [
      'Overlap',
      [2, '2', 1],
      [
        ['overlap', '2', 2],
        ['overlap', '1', 1],
      ],
    ], // codes may be explained
    ['Motion', [new Date(0), true, false], []],
    ['Motion status', ['Frozen', 'In progress'], [['motionStatus', 'Frozen', 1]]],
    ['Introduction status', ['Warmed up'], [['introductionStatus', 'Warmed up', 1]]],
    ['Owner', ['Nobody knows'], []],
  ])('%s of %p', (header, cells, words) => {
    expect(inColumn(header, ...cells)).toEqual(words);
  });
});

it('are named also where another cell of the row hides them', () => {
  const hidden = unreadIn([['Acme', 'Globex', 'Customer', 'none', 'Ask Bob', 'A', '']]);
  expect(hidden.map(({ text }) => text)).toEqual(['Ask Bob']);
});

it('are asked about in each column, since one may mean something else there', () => {
  const twice = unreadIn([['Acme', 'Globex', 'Customer', 'Top', 'yes', 'Top', '']]);
  expect(twice.map(({ field, text }) => [field, text])).toEqual([
    ['warmth', 'Top'],
    ['fit', 'Top'],
  ]);
});
