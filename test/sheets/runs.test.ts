// Columns side by side: written and read in as few blocks as they allow.
import fc from 'fast-check';
import { runsOf } from '../../src/sheets/runs';

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
