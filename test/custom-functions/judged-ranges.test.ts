// One formula over whole columns says of each row what the plain reading says of it.
import fc from 'fast-check';
import type { Cell } from '../../src/core/cells/cell';
import { columnScales, flagCell, flagColumns } from '../../src/core/columns/column-scales';
import { recogniseColumns } from '../../src/core/columns/recognise';
import { assess } from '../../src/core/qualification/qualification';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { EQL_MISSING, EQL_SCORE, EQL_STATUS } from '../../src/custom-functions/lead-formulas';

const FIELDS = ['overlap', 'warmth', 'fit', 'motion'] as const;
const COLUMNS = { overlap: 0, warmth: 1, fit: 2, motion: 3 };

/** The plain reading, row by row, as a list with these four columns is read. */
function plainly(
  columns: readonly (readonly Cell[])[],
): (readonly [string, number | '', string])[] {
  const headers = FIELDS.map((field, at) => {
    const first = columns[at]?.[0] ?? '';
    const isHeader =
      typeof first === 'string' && recogniseColumns([first], 'overlap').columns[field] === 0;
    return isHeader ? first : '';
  });
  const rowAt = (row: number): Cell[] => columns.map((column) => column[row] ?? '');
  const rows = (columns[0] ?? []).map((_cell, row) => ({
    cells: rowAt(row).map((cell, at) => (row === 0 && headers[at] !== '' ? '' : cell)),
  }));
  const list = { columns: COLUMNS, headers };
  const { dateOrder } = DEFAULT_SETTINGS;
  const terms = { dateOrder, scales: columnScales(list, rows), flags: flagColumns(list, rows) };
  return rows.map((_row, index) => {
    const [overlap = '', warmth, fit, motion = ''] = rowAt(index);
    const row = {
      overlap: flagCell(overlap, 'overlap', terms),
      warmth,
      fit,
      motion: flagCell(motion, 'motion', terms),
    };
    const { status, score, missing } = assess(row, DEFAULT_SETTINGS, undefined, terms);
    return [status, score, missing.join(', ')];
  });
}

function inRanges(columns: readonly (readonly Cell[])[]): unknown[] {
  const [overlap, warmth, fit, motion] = columns.map((column) => column.map((cell) => [cell]));
  const answers = [EQL_STATUS, EQL_SCORE, EQL_MISSING].map(
    (formula) => formula(overlap, warmth, fit, motion) as unknown[][],
  );
  return (columns[0] ?? []).map((_cell, row) => answers.map((answer) => answer[row]?.[0]));
}

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
  .tuple(...FIELDS.map((_field, at) => columnOf(at)), fc.integer({ min: 2, max: 12 }), fc.nat(15))
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
    { numRuns: 300 },
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
