// Cells, rows and tables made of naughty strings, and of numbers and dates at the ends of their
// range. It tests nothing itself.
import * as fc from 'fast-check';
import type { Cell, Row, Table } from '../../../src/core/cells/cell';
import { anyText } from '../../core/any-text';
import { NAUGHTY_STRINGS, PROPERTY_NAMES } from './naughty-strings';

/** The last day that a `Date` can hold, in milliseconds. */
const END_OF_TIME = 8.64e15;

const NUMBERS: readonly number[] = [
  ...[0, -0, 1, -1, 0.5, 1e-320, Number.MIN_VALUE, Number.EPSILON, 1e21, 1e308, -1e308],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...[Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 2, 20260305, 46086.99],
  ...[100, 100.0000001, 0.1 + 0.2, 1_767_225_600, 1_767_225_600_000, 12345678.9],
];

const DATES: readonly Date[] = [
  ...[
    Number.NaN,
    END_OF_TIME,
    -END_OF_TIME,
    0,
    -1,
    1,
    Date.UTC(1899, 11, 30),
    Date.UTC(1900, 0, 1),
  ],
  ...[
    Date.UTC(2199, 11, 31, 23, 59),
    Date.UTC(2200, 0, 1),
    Date.UTC(2024, 1, 29),
    Date.UTC(2026, 2, 5),
  ],
].map((time) => new Date(time));

/** Every naughty cell, for trying all of them in one place. */
export const NAUGHTY_CELLS: readonly Cell[] = [
  ...NAUGHTY_STRINGS,
  ...NUMBERS,
  ...DATES,
  true,
  false,
];

const pieces = fc.constantFrom(...NAUGHTY_STRINGS);

/** Naughty strings, alone and put together, and any others. */
export const naughtyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: pieces },
  { weight: 2, arbitrary: fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('; ')) },
  { weight: 1, arbitrary: anyText(40) },
  { weight: 1, arbitrary: pieces.map((piece) => piece.repeat(100)) },
);

/** Any cell that a sheet could hand over, and some that none could. */
export const naughtyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: naughtyText },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(...NUMBERS, ...DATES, true, false) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
);

export const naughtyRow = (width: number): fc.Arbitrary<Row> =>
  fc.array(naughtyCell, { minLength: width, maxLength: width });

/** Rows of any width, as a file may have them. */
export const naughtyTable: fc.Arbitrary<Table> = fc.array(fc.array(naughtyCell, { maxLength: 8 }), {
  maxLength: 12,
});

/** Good headers, headers that an object has already, naughty ones, and naughty words in good ones. */
export const naughtyHeader = (known: readonly string[]): fc.Arbitrary<Cell> => {
  const good = fc.constantFrom(...known);
  return fc.oneof(
    { weight: 4, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(...PROPERTY_NAMES) },
    { weight: 2, arbitrary: naughtyCell },
    {
      weight: 2,
      arbitrary: fc.tuple(naughtyText, good, naughtyText).map((parts) => parts.join(' ')),
    },
  );
};
