// Undoing an import while somebody moves the rows about: every row gets back what was its own.
import * as fc from 'fast-check';
import {
  cellKept,
  changedCells,
  isUntouched,
  rowsOf,
} from '../../../src/actions/import/undo-groups';
import {
  isUndone,
  owedCells,
  type Undoing,
  undoneTable,
} from '../../../src/actions/import/undone-rows';
import type { Cell, Table } from '../../../src/core/cells/cell';

const HEADER = ['Account', 'Overlap', 'Warmth', 'Overlap before'];
const ACME = ['Acme', 'Customer', 'Hot', 'Prospect until 3 May 2026'];
const BIRCH = ['Birch', 'Prospect', 'Cold', ''];
const CEDAR = ['Cedar', 'Customer', '', ''];

/** Acme's overlap was refreshed, with a column for what it was; Cedar is new. */
const UNDOING: Undoing = {
  before: [HEADER, ACME, BIRCH, CEDAR],
  headerRow: 0,
  cells: [{ row: 1, column: 1, cell: 'Prospect' }],
  appendAt: 3,
  appended: 1,
  columns: [0, 1],
  newColumns: [3],
  formulaColumns: new Set(),
};
const OLD_HEADER = ['Account', 'Overlap', 'Warmth', ''];
const OLD_ACME = ['Acme', 'Prospect', 'Hot', ''];

const mended = (now: Table): Table => {
  const rows = now.map((row): Cell[] => row.slice());
  for (const { row, column, cell } of owedCells(UNDOING, now)) (rows[row] ?? [])[column] = cell;
  return rows;
};

test('where nobody moves anything, the list is as it was', () => {
  const now = [OLD_HEADER, OLD_ACME, BIRCH, ['', '', '', '']];
  expect(undoneTable(UNDOING)).toEqual(now);
  expect(isUndone(UNDOING, now)).toBe(true);
  expect(owedCells(UNDOING, now)).toEqual([]);
});

test('a row that was emptied in place of the new one gets its cells back, and the new one goes', () => {
  // Sorted before anything was written: Cedar came to the top, Acme to the place that is emptied.
  const now = [OLD_HEADER, ['Cedar', 'Prospect', '', ''], BIRCH, ['', '', 'Hot', '']];
  expect(isUndone(UNDOING, now)).toBe(false);
  expect(mended(now)).toEqual([OLD_HEADER, ['', '', '', ''], BIRCH, OLD_ACME]);
});

test('a row that somebody has taken out meanwhile stays out', () => {
  const now = [OLD_HEADER, ['Birch', 'Prospect', 'Cold', ''], ['Cedar', 'Customer', '', '']];
  expect(mended(now)).toEqual([OLD_HEADER, BIRCH, ['', '', '', '']]);
});

test('a row that came in meanwhile keeps nothing of what went back into another', () => {
  const now = [OLD_HEADER, ['Elm', 'Prospect', 'Warm', ''], ACME, BIRCH, ['', '', '', '']];
  expect(mended(now)).toEqual([
    OLD_HEADER,
    ['Elm', '', 'Warm', ''],
    OLD_ACME,
    BIRCH,
    ['', '', '', ''],
  ]);
});

test('changes are kept in short, and say the same rows and the same cells', () => {
  const day = new Date('2026-06-30T00:00:00Z');
  const cell = fc.constantFrom<Cell>('', 'Prospect', 'Customer', 3, true, day);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(5000), fc.nat(3)), {
        selector: ([row, column]) => `${row} ${column}`,
      }),
      cell,
      cell,
      (places, before, after) => {
        const changes = places.map(([row, column]) => ({ row, column, before, after }));
        const groups = changedCells(changes);
        const told = groups.flatMap((group) =>
          rowsOf(group).map((row) => `${row} ${group.column} ${String(cellKept(group.before))}`),
        );
        const meant = changes.map(({ row, column }) => `${row} ${column} ${String(before)}`);
        expect(told.sort()).toEqual(meant.sort());
        for (const group of groups) {
          expect(isUntouched(group, () => after)).toBe(true);
          expect(isUntouched(group, () => before)).toBe(true);
          expect(isUntouched(group, () => 'typed since')).toBe(false);
        }
      },
    ),
  );
});

test('a whole column of 20,000 rows that held the same is a few letters a block', () => {
  const changes = Array.from({ length: 20_000 }, (_row, at) => {
    return { row: at + 1, column: 7, before: '', after: `Owner ${at}` };
  });
  expect(JSON.stringify(changedCells(changes)).length).toBeLessThan(40 * 80);
});
