// The add-on's five columns: known by their headers, written in as few blocks as they allow.
import fc from 'fast-check';
import { findScoreColumns, runsOf } from '../../src/sheets/score-columns';

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

describe('neighbouring columns are one block', () => {
  test.each([
    [[], []],
    [[3], [[3, 3]]],
    [[5, 3, 4], [[3, 5]]],
    [
      [1, 2, 7, 4, 8],
      [
        [1, 2],
        [4, 4],
        [7, 8],
      ],
    ],
  ])('%j gives %j', (columns, runs) => {
    expect(runsOf(columns)).toEqual(runs);
  });

  test('every column is in one block, and no block touches another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30)), (columns) => {
        const runs = runsOf(columns);
        const covered = runs.flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_column, index) => first + index),
        );
        expect(covered).toEqual(columns.slice().sort((one, other) => one - other));
        runs.slice(1).forEach(([first], index) => {
          expect(first).toBeGreaterThan((runs[index]?.[1] ?? 0) + 1);
        });
      }),
    );
  });
});
