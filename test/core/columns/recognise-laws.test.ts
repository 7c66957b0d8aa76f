// What changes nothing: other spellings of headers, other places of columns, what nobody sees in a cell.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { ALIASES } from '../../../src/core/columns/aliases';
import type { Field } from '../../../src/core/columns/fields';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { lookForHeader, recogniseTableAt } from '../../../src/core/columns/recognise';
import { qualify } from '../../../src/core/qualification/qualification';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

/** A list of four rows, column by column. */
const LIST: readonly (readonly [Field, readonly string[]])[] = [
  ['account', ['Acme', 'Birch Labs', 'Cedar Bank', '3M']],
  ['domain', ['acme.example', 'https://birch.example/x', 'cedar.example', '3m.example']],
  ['partner', ['Orbit', 'Kestrel', 'Orbit', 'Quarry, Inc.']],
  ['overlap', ['Customer', 'Open opportunity', 'Churned', 'Prospect']],
  ['warmth', ['Hot', 'Warm', 'Cold', '']],
  ['fit', ['A', 'B', 'Tier 1', 'A']],
  ['motion', ['Co-sell', 'Partner introduction', 'Co-sell', '']],
  ['owner', ['Sam Reed', 'Mia Stone', 'Sam Reed', 'Sam Reed']],
  ['lastTouch', ['2026-06-01', '2026-06-02', '2026-06-03', '']],
  ['due', ['2026-07-01', '2026-07-02', '2026-07-03', '']],
];
const AS_OF = Date.UTC(2026, 5, 30) / 86_400_000;
const INVISIBLE = ['', '\u200b', '\u200e', '\u200f', '\ufeff', '\u00ad', '\u2066', ' '];

const aliasesOf = (field: Field): readonly string[] =>
  ALIASES.overlap().rules.find((rule) => rule.field === field)?.certain ?? [];

interface Column {
  readonly field: Field;
  readonly header: string;
  readonly cells: readonly Cell[];
}

const plain: readonly Column[] = LIST.map(([field, cells]) => ({
  field,
  header: aliasesOf(field)[0] ?? '',
  cells,
}));

const tableOf = (columns: readonly Column[]): Table => [
  columns.map(({ header }) => header),
  ...[0, 1, 2, 3].map((row) => columns.map(({ cells }) => cells[row] ?? '')),
];

/** What is read from a list: the field of each column, and what each row is. */
const read = (columns: readonly Column[]) => {
  const table = tableOf(columns);
  const headerRow = lookForHeader(table, 'overlap');
  const recognition = recogniseTableAt(table, 0, 'overlap');
  const overlap = readOverlapTable(table, recognition, 0);
  const named = Object.entries(recognition.columns).map(([field, column]) => [
    field,
    columns[column]?.field,
  ]);
  return {
    headerRow,
    named: named.sort(),
    questions: recognition.questions.map(({ code }) => code),
    statuses: overlap.rows.map(
      ({ row }) => qualify(row, DEFAULT_SETTINGS, AS_OF, overlap.terms).status,
    ),
  };
};

const EXPECTED = read(plain);

it('the list is read as it is meant', () => {
  expect(EXPECTED.named).toEqual(LIST.map(([field]) => [field, field]).sort());
  expect(EXPECTED.statuses).toEqual(['EQL', 'EQL', 'No overlap', 'Candidate']);
  expect(EXPECTED.headerRow).toEqual({ row: 0, isKnown: true });
});

it('renaming headers within what surely names their field changes nothing', () => {
  const renamed = fc.tuple(
    ...plain.map((column) =>
      fc.constantFrom(...aliasesOf(column.field)).map((header): Column => ({ ...column, header })),
    ),
  );
  fc.assert(fc.property(renamed, (columns) => expect(read(columns)).toEqual(EXPECTED)));
});

it('moving columns changes nothing', () => {
  const moved = fc.shuffledSubarray([...plain], { minLength: plain.length });
  fc.assert(fc.property(moved, (columns) => expect(read(columns)).toEqual(EXPECTED)));
});

it('what nobody sees around headers and values changes nothing', () => {
  const around = fc.tuple(fc.constantFrom(...INVISIBLE), fc.constantFrom(...INVISIBLE));
  const wrapped = fc.array(around, { minLength: 50, maxLength: 50 }).map((pairs) => {
    let next = 0;
    const wrap = (text: Cell): Cell => {
      const [before, behind] = pairs[next % pairs.length] ?? ['', ''];
      next += 1;
      return text === '' ? '' : `${before}${String(text)}${behind}`;
    };
    return plain.map(
      (column): Column => ({
        ...column,
        header: String(wrap(column.header)),
        cells: column.cells.map(wrap),
      }),
    );
  });
  fc.assert(fc.property(wrapped, (columns) => expect(read(columns)).toEqual(EXPECTED)));
});

it('a blank column keeps its field while somebody fills it in, whatever the first words are', () => {
  const blank = (field: Field): boolean => ['warmth', 'motion', 'owner', 'due'].includes(field);
  const words = fc.array(
    fc.constantFrom<Cell>('Hot', 'Champ', '', 'Co-sell', 'soon', '2026-07-01'),
    {
      maxLength: 2,
    },
  );
  fc.assert(
    fc.property(words, (typed) => {
      const columns = plain.map((column) =>
        blank(column.field) ? { ...column, cells: [] } : column,
      );
      const begun = columns.map((column) =>
        column.field === 'warmth' ? { ...column, cells: typed } : column,
      );
      expect(read(begun).named).toEqual(read(columns).named);
    }),
  );
});
