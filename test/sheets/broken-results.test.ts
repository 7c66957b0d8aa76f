// Formulas that a write has broken, by what the tab shows before and after.
import { brokenSince } from '../../src/sheets/broken-results';

test('a cell that shows #REF! and did not before is broken', () => {
  expect(brokenSince([['Warm', 'x']], [['#REF!', 'x']])).toEqual([{ row: 0, column: 0 }]);
  expect(brokenSince([['#REF!', 'x']], [['#REF!', 'x']])).toEqual([]);
  expect(brokenSince([['Warm']], [['#N/A']])).toEqual([]);
  expect(brokenSince([], [['#REF!']])).toEqual([{ row: 0, column: 0 }]);
});

test('a broken cell that a sort has brought elsewhere was broken before', () => {
  expect(brokenSince([['#REF!'], ['a']], [['a'], ['#REF!']])).toEqual([]);
});
