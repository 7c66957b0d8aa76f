// Cells by the names that people know them by.
import { columnLetters } from '../../src/core/cells/column-letters';
import { cellName } from '../../src/sheets/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [18277, 'ZZZ'], // the last column that Google has
])('column %p is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell is named by its column and its row, counted from 1', () => {
  expect(cellName(4, 1)).toBe('B5');
});
