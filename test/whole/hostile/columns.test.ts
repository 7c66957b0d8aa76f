// Headers and rows that no export should have: columns are found by what they say, or not at all.
import * as fc from 'fast-check';
import type { Cell, Row, Table } from '../../../src/core/cells/cell';
import { FIELD_NAMES, type TabKind } from '../../../src/core/columns/fields';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import {
  findHeaderRow,
  type Recognition,
  type RememberedColumns,
  recogniseColumns,
} from '../../../src/core/columns/recognise';
import { NAUGHTY_CELLS, naughtyHeader, naughtyTable } from './naughty-cells';
import { PROPERTY_NAMES } from './naughty-strings';
import { sentenceFault } from './plain-sentence';

const KINDS: readonly TabKind[] = ['overlap', 'leads'];
const GOOD_HEADERS = ['Account', 'Partner', 'Overlap', 'Lead type', 'Warmth', 'Last touch'];
/** Some headers stand twice, as they do in exports that join two lists. */
const headerRows = fc
  .tuple(fc.array(naughtyHeader(Object.values(FIELD_NAMES).flat()), { maxLength: 20 }), fc.nat(5))
  .map(([headers, repeats]) => [...headers, ...headers.slice(0, repeats)]);
const kinds = fc.constantFrom(...KINDS);

/** What is wrong with the columns that were found; nothing, as a rule. */
const faultsIn = (found: Recognition, headers: Row): readonly unknown[] => {
  const columns = Object.values(found.columns);
  const shown = [...headers, ...found.headers];
  return [
    ...columns.filter((column) => !Number.isInteger(column) || headers[column] === undefined),
    ...columns.filter((column, at) => columns.indexOf(column) !== at),
    ...Object.keys(found.columns).filter((field) => !Object.hasOwn(FIELD_NAMES, field)),
    ...Object.keys(found.columns).filter((field) => !Object.hasOwn(found.confidence, field)),
    ...found.questions.map(({ text }) => sentenceFault(text, shown)),
    ...found.proposals.map(({ why }) => sentenceFault(why, shown)),
    ...Object.values(found.confidence).filter((confidence) => confidence === 'guess'),
    ...found.unplaced.filter((column) => columns.includes(column)),
    found.headers.length === headers.length ? undefined : found.headers,
  ].filter((fault) => fault !== undefined);
};

describe.each(KINDS)('on the %s tab', (kind) => {
  it('a naughty header beside good ones takes none of their columns', () => {
    const good = recogniseColumns(GOOD_HEADERS, kind);
    for (const header of NAUGHTY_CELLS) {
      const headers = [...GOOD_HEADERS, header];
      const found = recogniseColumns(headers, kind);
      expect(faultsIn(found, headers)).toEqual([]);
      expect(found.columns).toMatchObject(good.columns);
    }
  });

  it('the names that every object has are no field', () => {
    for (const name of PROPERTY_NAMES.filter((each) => each !== 'name')) {
      expect(recogniseColumns([name, `${name} (${name})`, `x: ${name}`], kind).columns).toEqual({});
    }
  });
});

it('any header row gives each field one column, each column one field, and plain questions', () => {
  fc.assert(
    fc.property(headerRows, kinds, (headers, kind) => {
      const found = recogniseColumns(headers, kind);
      expect(faultsIn(found, headers)).toEqual([]);
      expect(recogniseColumns(headers, kind)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});

it('no column is used for a field that its cells and its header only guess at', () => {
  fc.assert(
    fc.property(headerRows, naughtyTable, kinds, (headers, rows, kind) => {
      const found = recogniseColumns(headers, kind, {}, rows);
      expect(faultsIn(found, headers)).toEqual([]);
      expect(recogniseColumns(headers, kind, {}, rows)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

it('a mapping that was remembered is found again, whatever the headers', () => {
  fc.assert(
    fc.property(headerRows, kinds, (headers, kind) => {
      const found = recogniseColumns(headers, kind);
      const remembered: RememberedColumns = Object.fromEntries(
        Object.entries(found.columns).map(([field, column]) => [
          field,
          found.headers[column] ?? null,
        ]),
      );
      const again = recogniseColumns(headers, kind, JSON.parse(JSON.stringify(remembered)));
      expect(faultsIn(again, headers)).toEqual([]);
      expect(again.columns).toEqual(found.columns);
    }),
    { numRuns: 500 },
  );
});

it('a mapping remembered for headers that are gone, or for fields that never were, does no harm', () => {
  for (const name of PROPERTY_NAMES) {
    const remembered = JSON.parse(`{"account": ${JSON.stringify(name)}, "${name}": "Partner"}`);
    const found = recogniseColumns(['Account', 'Partner', 'Overlap'], 'overlap', remembered);
    expect(found.columns).toEqual({ account: 0, partner: 1, overlap: 2 });
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('any table is read row by row: each kept or skipped once, none invented', () => {
  const tables = fc
    .tuple(headerRows, naughtyTable)
    .map(([headers, rows]): Table => [headers, ...rows]);
  fc.assert(
    fc.property(tables, kinds, fc.nat(3), (table, kind, headerRow) => {
      const recognition = recogniseColumns(table[headerRow] ?? [], kind);
      const read = kind === 'overlap' ? readOverlapTable : readLeadsTable;
      const { rows, skipped } = read(table, recognition, headerRow);
      const indexes = [...rows, ...skipped].map(({ index }) => index).sort((a, b) => a - b);
      const below = table.map((_, index) => index).slice(headerRow + 1);
      expect(indexes).toEqual(below);
    }),
    { numRuns: 500 },
  );
});

it('a header row is one of the first twenty, or none, in any table', () => {
  fc.assert(
    fc.property(naughtyTable, headerRows, kinds, (above, headers, kind) => {
      const table: readonly (readonly Cell[])[] = [...above, headers];
      const found = findHeaderRow(table, kind);
      expect(found === undefined || (found >= 0 && found < Math.min(20, table.length))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('good headers are found under whatever stands above them', () => {
  for (const cell of NAUGHTY_CELLS) {
    expect(findHeaderRow([[cell], [cell, cell], ['Account', 'Partner', 'Overlap']])).toBe(2);
  }
});
