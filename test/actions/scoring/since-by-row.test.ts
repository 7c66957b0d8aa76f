// Since when a row is an EQL, when somebody sorts or edits the tab between reading it and writing to it.
import { sinceByRow, sinceReader } from '../../../src/actions/scoring/since-by-row';
import type { Cell } from '../../../src/core/cells/cell';

const JANUARY = new Date('2026-01-05T00:00:00Z');
const MARCH = new Date('2026-03-09T00:00:00Z');

/** The accounts of a tab top down, each with what stands under `EQL since`. */
const tab = (rows: readonly (readonly [string, Cell])[]) =>
  sinceByRow(
    { table: [['Account'], ...rows.map(([account]) => [account])], headerRow: 0 },
    [0],
    rows.map(([, since]) => since),
  );
const SETTLED = tab([
  ['Acme', JANUARY],
  ['Globex', MARCH],
  ['Initech', ''],
]);

describe('after a round of scoring, each row has', () => {
  test.each<[string, readonly (readonly [string, Cell])[], readonly Cell[]]>([
    [
      'the date that was settled for it, wherever a sort has put it',
      [
        ['Globex', JANUARY],
        ['Acme', MARCH],
        ['Initech', ''],
      ],
      [MARCH, JANUARY, ''],
    ],
    [
      'what stands in its cell, where it is new at the end',
      [
        ['Acme', JANUARY],
        ['Globex', MARCH],
        ['Initech', ''],
        ['Hooli', MARCH],
      ],
      [JANUARY, MARCH, '', MARCH],
    ],
    [
      'no date of another row’s, where it is new and has pushed that one down',
      [
        ['Hooli', JANUARY],
        ['Acme', ''],
        ['Globex', ''],
        ['Initech', ''],
      ],
      ['', JANUARY, MARCH, ''],
    ],
    [
      'its date where it was edited, as nobody else’s stands there',
      [
        ['Acme Ltd', JANUARY],
        ['Globex', MARCH],
        ['Initech', ''],
      ],
      [JANUARY, MARCH, ''],
    ],
  ])('%s', (_, rows, since) => {
    const sinceOf = sinceReader(tab(rows), SETTLED);
    expect(rows.map((_row, below) => sinceOf(below))).toEqual(since);
  });
});

test('rows that are alike in all their cells have one date each, top down', () => {
  const alike = tab([
    ['Acme', JANUARY],
    ['Acme', MARCH],
  ]);
  const sinceOf = sinceReader(
    tab([
      ['Acme', ''],
      ['Acme', ''],
    ]),
    alike,
  );
  expect([0, 1].map(sinceOf)).toEqual([JANUARY, MARCH]);
});
