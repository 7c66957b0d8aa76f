// One formula over whole columns says of each row what the plain reading says of it.

import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Cell, Table } from '../../src/core/cells/cell';
import { EQL_ASSESS, EQL_STATUS } from '../../src/custom-functions/lead-formulas';
import { readFixture } from '../core/columns/fixture';
import { inRanges, plainly, plainlyAssessed } from './plain-reading';

const WORDS: readonly (readonly Cell[])[] = [
  [
    'Customer',
    'Open opportunity',
    'Prospect',
    'none',
    'Customer, paused',
    'Former customer',
    'yes',
    1,
    0,
  ],
  ['Hot', 'Warm', 'cold', 'Warm, but he left', 'H', 'L', '4/5', 0.85, 4, 85, 7, '+', '-', 'maybe'],
  ['A', 'B (enterprise)', 'C', 'Tier 1', '⭐⭐⭐', 3, 2, 95, 0.3, '85%', 'not a fit', 'M', '0'],
  [
    'Co-sell',
    'Partner introduction',
    'Route to rep',
    'on hold',
    'declined',
    'ABM play',
    1,
    0,
    true,
  ],
];
const HEADERS = ['Overlap', 'Warmth (1-5)', 'Fit tier', 'Motion'];
const ANYWHERE: readonly Cell[] = [
  '',
  ' ',
  'n/a',
  '#N/A',
  '?',
  false,
  new Date(Date.UTC(2026, 2, 10)),
];

const columnOf = (at: number): fc.Arbitrary<Cell[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...(WORDS[at] ?? [])) },
      { weight: 2, arbitrary: fc.constantFrom(...ANYWHERE) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
    { minLength: 12, maxLength: 12 },
  );

const columns = fc
  .tuple(...WORDS.map((_words, at) => columnOf(at)), fc.integer({ min: 2, max: 12 }), fc.nat(15))
  .map((drawn) => {
    const [height, headed] = drawn.slice(4) as unknown as [number, number];
    return (drawn.slice(0, 4) as Cell[][]).map((column, at) => {
      const cells = column.slice(0, height);
      return (headed >> at) % 2 === 0 ? cells : [HEADERS[at] ?? '', ...cells.slice(1)];
    });
  });

test('the formulas over columns say of every row what the plain reading says', () => {
  fc.assert(
    fc.property(columns, (drawn) => {
      expect(inRanges(drawn)).toEqual(plainly(drawn));
    }),
    { numRuns: 120 },
  );
});

test('so they do where nearly every cell of a long column is another one', () => {
  const rows = Array.from({ length: 6000 }, (_row, index) => index);
  const long = [
    rows.map((row) => `Customer (deal ${row})`),
    rows.map((row) => (row % 3 === 0 ? 'Warm' : `Warm - met in ${row}`)),
    rows.map((row) => row % 101),
    rows.map((row) => `Co-sell with Ana ${row}`),
  ];
  const [plain, found] = [plainly(long), inRanges(long)];
  expect(found.filter((answer, row) => String(answer) !== String(plain[row]))).toEqual([]);
});

/** Texts of few words and many marks, most of them more than once but for a number. */
const remark = fc
  .tuple(
    fc.constantFrom(...WORDS.flat().map(String), ''),
    fc.constantFrom(' - ', ' (', ', ', ' ', '; ', '/', '?', ' _', "'"),
    fc.constantFrom(
      'but he left',
      'Ana',
      'no answer',
      'our list',
      'not any more',
      'C',
      'größer',
      '',
    ),
    fc.nat(999),
  )
  .map(([word, mark, more, number]) => `${word}${mark}${more} ${number}`);

test('so they do where texts of a long column differ in words that nobody knows', () => {
  const column = fc.array(remark, { minLength: 300, maxLength: 300 });
  fc.assert(
    fc.property(fc.tuple(column, column, column, column), (drawn) => {
      expect(inRanges(drawn)).toEqual(plainly(drawn));
    }),
    { numRuns: 4 },
  );
});

/** What EQL_ASSESS says of the rows of a table that hold a lead. */
const assessed = (table: Table): ReadonlyMap<number, readonly unknown[]> => {
  const answers = EQL_ASSESS(table.map((row) => [...row])) as unknown[][];
  return new Map(Array.from(plainlyAssessed(table).keys(), (row) => [row, answers[row] ?? []]));
};

test('EQL_ASSESS says of every row what the plain reading says', () => {
  fc.assert(
    fc.property(columns, fc.array(fc.string(), { maxLength: 3 }), (drawn, names) => {
      const rows = (drawn[0] ?? [])
        .slice(1)
        .map((_cell, row): Cell[] => [
          ...drawn.map((column) => column[row + 1] ?? ''),
          names[row % 4] ?? `Account ${row}`,
          'Globex',
        ]);
      const table = [['Overlap', 'Warmth', 'Fit', 'Motion', 'Account', 'Partner'], ...rows];
      expect(assessed(table)).toEqual(plainlyAssessed(table));
    }),
    { numRuns: 60 },
  );
});

test('so it does where more texts are each their own than anybody remembers', () => {
  const rows = Array.from({ length: 2200 }, (_row, row) => [
    `Customer (deal ${row})`,
    row % 5 === 0 ? 'Cold' : `Warm - met in ${row}`,
    'B',
    `Co-sell with Ana ${row}`,
    `Account ${row}`,
    'Globex',
  ]);
  const table = [['Overlap', 'Warmth', 'Fit', 'Motion', 'Account', 'Partner'], ...rows];
  const [plain, found] = [plainlyAssessed(table), assessed(table)];
  const other = Array.from(plain).filter(
    ([row, cells]) => String(found.get(row)) !== String(cells),
  );
  expect(other).toEqual([]);
});

const FIXTURES = fs.readdirSync(path.join(__dirname, '../core/columns/fixtures'));

test.each(
  FIXTURES,
)('whatever stands in the columns of %s is judged as it is read plainly', (file) => {
  const table = readFixture(file);
  const width = Math.max(...table.map((row) => row.length));
  const columnAt = (at: number): Cell[] => table.map((row) => row[at % width] ?? '');
  for (let at = 0; at < width; at += 3) {
    const four = [at, at + 1, at + 2, at + 3].map(columnAt);
    expect(inRanges(four)).toEqual(plainly(four));
  }
  const headed = [['Overlap', 'Warmth', 'Fit', 'Motion', 'Account'], ...table.slice(1)];
  expect(assessed(headed)).toEqual(plainlyAssessed(headed));
});

test('ranges of several columns are judged place by place', () => {
  const range = [
    ['Customer', 'none'],
    ['Prospect', ''],
  ];
  const filled = (cell: string) => range.map((row) => row.map(() => cell));
  expect(EQL_STATUS(range, filled('Warm'), filled('A'), filled('Co-sell'))).toEqual([
    ['EQL', 'No overlap'],
    ['EQL', 'No overlap'],
  ]);
});
