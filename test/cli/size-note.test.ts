// Above what size the preview is slow, said before it is opened.
import { sizeNote } from '../../cli/size-note';
import { sheetData, workbookData } from '../../host/engine/sheet-data';

const workbookOf = (...rows: readonly number[]) =>
  workbookData(rows.map((rowNumber) => ({ ...sheetData('Tab', [['Account']]), rowNumber })));

test('a workbook of ten thousand rows opens without a word', () => {
  expect(sizeNote(workbookOf(10_000, 400))).toEqual([]);
  expect(sizeNote(workbookOf())).toEqual([]);
});

test('one with a longer tab says how many rows, and what to use instead', () => {
  const [note = ''] = sizeNote(workbookOf(400, 48_213));
  expect(note).toContain('48,213 rows');
  expect(note).toContain('npm run score');
});
