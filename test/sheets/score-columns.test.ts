// The add-on's five columns: known by their headers.
import {
  allScoreColumns,
  type ColumnCells,
  findScoreColumns,
  stretchesOf,
  writeChangedRows,
} from '../../src/sheets/score-columns';

describe('the five columns are found by their headers', () => {
  test.each([
    [
      'in their order',
      ['Account', 'EQL status', 'EQL score', 'EQL missing', 'EQL next step', 'EQL since'],
      [1, 2, 3, 4, 5],
    ],
    [
      'moved apart',
      ['EQL since', 'Account', 'EQL score', 'Partner', 'EQL status'],
      [4, 2, undefined, undefined, 0],
    ],
    [
      'in other letters',
      [' eql  STATUS ', 'Account'],
      [0, undefined, undefined, undefined, undefined],
    ],
    ['nowhere', ['Status', 'Score'], [undefined, undefined, undefined, undefined, undefined]],
    [
      'twice: the first counts',
      ['EQL score', 'EQL score'],
      [undefined, 0, undefined, undefined, undefined],
    ],
  ])('%s', (_where, headers, columns) => {
    expect(findScoreColumns(headers)).toEqual(columns);
  });
});

describe('rows that change among many', () => {
  const noClock = { shown: (date: Date) => date, instant: (date: Date) => date };

  /** What is written, each call as its first row, first column and block. */
  function written(columns: readonly ColumnCells[]): unknown[] {
    const calls: unknown[] = [];
    const getRange = (row: number, column: number) => ({
      setValues: (block: unknown) => calls.push([row, column, block]),
    });
    const sheet = { getSheetId: () => 1, getName: () => 'Overlaps', getRange };
    writeChangedRows(sheet, 1, columns, noClock);
    return calls;
  }
  const cells = (column: number, before: string, after: string): ColumnCells => ({
    ...{ column, before: before.split(''), after: after.split('') },
  });

  test.each<[string, readonly ColumnCells[], unknown[]]>([
    ['none', [cells(3, 'abc', 'abc'), cells(4, 'abc', 'abc')], []],
    ['one cell', [cells(3, 'abc', 'axc'), cells(4, 'abc', 'abc')], [[3, 4, [['x']]]]],
    [
      'what lies between is written as it was',
      [cells(3, 'abcd', 'axcd'), cells(4, 'abcd', 'abcd'), cells(5, 'abcd', 'abcy')],
      [
        [
          ...[3, 4],
          [
            ['x', 'b', 'b'],
            ['c', 'c', 'c'],
            ['d', 'd', 'y'],
          ],
        ],
      ],
    ],
    [
      'columns that somebody has moved apart take a call each',
      [cells(7, 'ab', 'xb'), cells(2, 'ab', 'yb'), cells(4, 'ab', 'ab')],
      [
        [2, 3, [['y']]],
        [2, 8, [['x']]],
      ],
    ],
  ])('%s', (_what, columns, calls) => {
    expect(written(columns)).toEqual(calls);
  });
});

test('all five columns, or none of them', () => {
  const five = ['EQL status', 'EQL score', 'EQL missing', 'EQL next step', 'EQL since'];
  expect(allScoreColumns(['Account', ...five])).toEqual([1, 2, 3, 4, 5]);
  expect(allScoreColumns(['Account', ...five.slice(1)])).toBeUndefined();
});

describe('rows that have changed are written in a few stretches', () => {
  const every = (step: number, many: number) =>
    Array.from({ length: many }, (_row, at) => at * step);
  test.each<[string, readonly number[], unknown]>([
    ['none', [], []],
    ['side by side', [2, 3, 4], [[2, 4]]],
    ['nearly so', [2, 4, 20], [[2, 20]]],
    [
      'far apart',
      [0, 2, 900, 901],
      [
        [0, 2],
        [900, 901],
      ],
    ],
    ['many, all as far apart: in one', every(100, 30), [[0, 2900]]],
    [
      'a few',
      every(100, 3),
      [
        [0, 0],
        [100, 100],
        [200, 200],
      ],
    ],
  ])('%s', (_what, rows, stretches) => {
    expect(stretchesOf(rows)).toEqual(stretches);
  });
});
