// What the fake workbook answers about an import: a merge into Overlaps, with one new name proposed.
import type { Imported, ImportPreview, ImportRequest } from '../../../src/rpc';

export const importPreviewOf = ({ into, sheetIds }: ImportRequest): ImportPreview => ({
  tabs: [
    { sheetId: 5, sheetName: 'Crossbeam', isChosen: sheetIds.length === 0 || sheetIds.includes(5) },
    { sheetId: 6, sheetName: 'Reveal', isChosen: sheetIds.includes(6) },
  ],
  into: into === 'auto' ? { sheetId: 1, sheetName: 'Overlaps' } : null,
  said: ['14 rows in, 11 out.', '2 rows added behind the others: rows 9-10.'],
  questions: [],
  sample: [],
  lines: [{ tab: 'Overlaps', row: 4, what: 'Acme at Northwind', said: 'Overlap: Customer.' }],
  moreLines: 0,
  renames: into === 'auto' ? 1 : 0,
  check: `check ${into}`,
});

export const IMPORTED: Imported = {
  state: 'done',
  said: 'Imported into Overlaps.',
  ...{ headline: null, badCells: [], moreBadCells: 0, newMarks: 0 },
  sheetId: 1,
  sheetName: 'Overlaps',
  undoable: true,
};
