// What the fake workbook answers about an import: a merge into Overlaps, with one new name proposed.
import type { Imported, ImportPreview, ImportRequest, Working } from '../../../src/rpc';

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

/** An import into a new tab takes more than one step. */
export const LONG_IMPORT: Working = {
  ...{ state: 'working', step: 0, steps: 1 },
  said: '500 of 1,100 rows are imported into Crossbeam clean.',
  rows: { done: 500, of: 1100 },
  left: 'About 2 minutes left.',
};

export const IMPORTED: Imported = {
  state: 'done',
  said: 'Imported into Overlaps.',
  ...{ headline: null, badCells: [], moreBadCells: 0, newMarks: 0 },
  sheetId: 1,
  sheetName: 'Overlaps',
  undoable: true,
};
