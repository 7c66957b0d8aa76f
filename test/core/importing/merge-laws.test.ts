// What holds for every list merged into a tab: its columns may stand anywhere, no row is lost without
// being named, and nothing is written but what the tab has room for.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { fieldLabel } from '../../../src/core/columns/fields';
import {
  cleaned,
  HEADERS,
  mergedInto,
  planOf,
  records,
  rowsOfExport,
  tableOf,
  withHeader,
} from './random-list';

const RUNS = { numRuns: 60 };
const WORK = ['Warmth', 'Note'];

/** A list that people have worked in: some cells of two columns of theirs are filled. */
const workedList = fc
  .record({
    rows: rowsOfExport,
    typed: fc.array(fc.constantFrom<Cell>('Hot', 'Cold', ''), { minLength: 14, maxLength: 14 }),
  })
  .map(({ rows, typed }): Table => {
    const [header = [], ...list] = tableOf(cleaned(withHeader(rows)));
    return [[...header, ...WORK], ...list.map((row, at) => [...row, typed[at] ?? '', `n${at}`])];
  })
  .filter((table) => table.length > 1);

const february = rowsOfExport.map((rows) => cleaned(withHeader(rows)));

const moved = (table: Table, columns: readonly number[]): Table =>
  table.map((row) => columns.map((column) => row[column] ?? ''));

it('wherever the columns of the tab stand, the same rows come of it', () => {
  const lists = workedList.chain((table) =>
    fc.record({
      table: fc.constant(table),
      columns: fc.shuffledSubarray(
        (table[0] ?? []).map((_header, column) => column),
        { minLength: table[0]?.length ?? 0 },
      ),
      left: fc.nat({ max: 2 }),
      above: fc.nat({ max: 2 }),
    }),
  );
  fc.assert(
    fc.property(lists, february, ({ table, columns, left, above }, list) => {
      const blanks = Array.from({ length: left }, (): Cell => '');
      const elsewhere: Table = [
        ...Array.from({ length: above }, () => []),
        ...moved(table, columns).map((row) => [...blanks, ...row]),
      ];
      expect(records(mergedInto(elsewhere, list))).toEqual(records(mergedInto(table, list)));
    }),
    RUNS,
  );
});

it('where the columns of the new list stand, and in which order its rows, changes no cell of a row', () => {
  const order = fc.shuffledSubarray(
    HEADERS.map((_header, column) => column),
    { minLength: HEADERS.length },
  );
  fc.assert(
    fc.property(workedList, rowsOfExport, order, (table, rows, columns) => {
      const plain = withHeader(rows);
      expect(records(mergedInto(table, cleaned(moved(plain, columns))))).toEqual(
        records(mergedInto(table, cleaned(plain))),
      );
    }),
    RUNS,
  );
});

it('every row of the tab stays in its place, and is named where the list lacks it', () => {
  fc.assert(
    fc.property(workedList, february, (table, list) => {
      const plan = planOf(table, list);
      const merged = mergedInto(table, list);
      const [header = []] = merged;
      const named = new Set(plan.report.gone.map(({ row }) => row));
      const marked = header.indexOf(fieldLabel('notInListSince'));
      const partner = header.indexOf('Partner');
      const others = new Set(plan.report.otherPartners.map(({ partner: name }) => name));
      const again = new Set(list.rows.map((row) => row.partner));
      table.forEach((row, index) => {
        if (index === 0) return;
        for (const column of [header.indexOf('Account'), partner, header.indexOf('Note')])
          expect(merged[index]?.[column]).toBe(row[column]);
        const isMarked = marked >= 0 && (merged[index]?.[marked] ?? '') !== '';
        expect(isMarked).toBe(named.has(index + 1));
        const isKnown = again.has(String(row[partner])) || others.has(String(row[partner]));
        expect(isKnown).toBe(true);
      });
      expect(merged.length).toBe(table.length + plan.appended.length);
      expect(plan.report.appended).toHaveLength(plan.appended.length);
      expect(plan.report.listRows).toBe(list.rows.length);
    }),
    RUNS,
  );
});

it('nothing is written but below the header, in rows that were there, and right behind the last', () => {
  fc.assert(
    fc.property(workedList, february, (table, list) => {
      const { changes, newColumns, appended, appendAt } = planOf(table, list);
      const [header = []] = table;
      const width = header.length + newColumns.length;
      expect(newColumns.map(({ column }) => column)).toEqual(
        newColumns.map((_column, more) => header.length + more),
      );
      expect(appendAt).toBe(table.length);
      for (const row of appended) expect(row.length).toBeLessThanOrEqual(width);
      for (const { row, column, before } of changes) {
        expect(row).toBeGreaterThan(0);
        expect(row).toBeLessThan(table.length);
        expect(column).toBeLessThan(width);
        expect(WORK).not.toContain(header[column]);
        expect(before).toEqual(table[row]?.[column] ?? '');
      }
    }),
    RUNS,
  );
});
