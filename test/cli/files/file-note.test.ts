import { fileNote, listed, rowsNamed } from '../../../cli/files/file-note';

test.each([
  [[4], 'row 4'],
  [[4, 9], 'rows 4 and 9'],
  [[4, 9, 12], 'rows 4, 9 and 12'],
  [[1, 2, 3, 4, 5], 'rows 1, 2, 3, 4 and 5'],
  [[1, 2, 3, 4, 5, 6, 7], 'rows 1, 2, 3, 4, 5 and 2 more'],
])('rows %j are named as %s', (rows, named) => {
  expect(rowsNamed(rows)).toBe(named);
});

test('nothing to list is no text', () => {
  expect(listed([])).toBe('');
});

test('a note names its file without its folder, and speaks of one thing as of one', () => {
  expect(fileNote('hidden-tabs', 'exports/crm.xlsx', 'Lists', 1)).toEqual({
    code: 'hidden-tabs',
    sentence: 'crm.xlsx has a hidden tab, which stays hidden: Lists.',
  });
  expect(fileNote('hidden-tabs', 'exports\\crm.xlsx', 'A and B', 2).sentence).toBe(
    'crm.xlsx has hidden tabs, which stay hidden: A and B.',
  );
});
