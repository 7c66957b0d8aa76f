// What holds for every import, whatever the export: nothing lost, nothing twice, nobody's work gone.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { ALIASES } from '../../../src/core/columns/aliases';
import { FIELD_NAMES, type Field, fieldLabel } from '../../../src/core/columns/fields';
import {
  cleaned,
  FEBRUARY,
  HEADERS,
  mergedInto,
  planOf,
  records,
  rowsOfExport,
  SETTINGS,
  tableOf,
  withHeader,
} from './random-list';

const RUNS = { numRuns: 60 };

const aliasesOf = (header: string): readonly string[] => {
  const field = (Object.keys(FIELD_NAMES) as Field[]).find((key) => fieldLabel(key) === header);
  return ALIASES.overlap().rules.find((rule) => rule.field === field)?.certain ?? [header];
};

const sorted = (table: Table): readonly string[] => records(tableOf(cleaned(table)));

it('every row that holds something is in the clean list or named in the ledger', () => {
  const noise = fc.constantFrom<readonly Cell[]>(
    [],
    ['Grand Totals (12 records)'],
    ['Copyright (c) 2000-2026 example'],
    HEADERS,
    ['', '', 'Contoso', 'Customer', '', ''],
    ['Total', '', '', 12],
  );
  const lists = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: rowsOfExport },
      noise.map((one) => [one]),
    ),
  );
  fc.assert(
    fc.property(lists, (parts) => {
      const table = [['Partner overlaps, Q3'], [], HEADERS, ...parts.flat()];
      const { rows, ledger, rowsIn } = cleaned(table);
      const named = new Set([
        ...rows.flatMap(({ from }) => from.map(({ row }) => row)),
        ...ledger.map(({ row }) => row),
      ]);
      const filled = table.flatMap((cells, index) =>
        index !== 2 && cells.some((cell) => cell !== '') ? [index + 1] : [],
      );
      expect([...named].sort((a, b) => a - b)).toEqual(filled);
      expect(rowsIn).toBe(filled.length);
    }),
    RUNS,
  );
});

it('the order of the columns, blank rows and blank columns change nothing', () => {
  const order = fc.shuffledSubarray(
    HEADERS.map((_header, column) => column),
    { minLength: HEADERS.length },
  );
  const gaps = fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(rowsOfExport, order, gaps, (rows, columns, [above = 0, left = 0, every = 0]) => {
      const moved = withHeader(rows).map((cells) => [
        ...Array.from({ length: left }, () => ''),
        ...columns.map((column) => cells[column] ?? ''),
      ]);
      const spaced = moved.flatMap((cells, row) =>
        every > 0 && row > 0 && row % (every + 1) === 0 ? [[], cells] : [cells],
      );
      const table = [...Array.from({ length: above }, () => []), ...spaced];
      expect(sorted(table)).toEqual(sorted(withHeader(rows)));
    }),
    RUNS,
  );
});

it('a header spelled otherwise, within what surely names its field, changes nothing', () => {
  const spelled = fc.tuple(...HEADERS.map((header) => fc.constantFrom(...aliasesOf(header))));
  fc.assert(
    fc.property(rowsOfExport, spelled, (rows, headers) => {
      expect(sorted([headers, ...rows])).toEqual(sorted(withHeader(rows)));
    }),
    RUNS,
  );
});

it('cleaning a clean list changes nothing', () => {
  fc.assert(
    fc.property(rowsOfExport, (rows) => {
      const once = tableOf(cleaned(withHeader(rows)));
      fc.pre(once.length > 1);
      const twice = cleaned(once);
      expect(tableOf(twice)).toEqual(once);
      expect(twice.ledger).toEqual([]);
    }),
    RUNS,
  );
});

it('importing twice is importing once', () => {
  fc.assert(
    fc.property(rowsOfExport, rowsOfExport, (january, february) => {
      const list = cleaned(withHeader(february));
      const once = mergedInto(tableOf(cleaned(withHeader(january))), list);
      const plan = planOf(once, list, FEBRUARY + 1);
      expect(plan.changes).toEqual([]);
      expect(plan.appended).toEqual([]);
      expect(plan.newColumns).toEqual([]);
    }),
    RUNS,
  );
});

it('a list merged into itself changes nothing', () => {
  fc.assert(
    fc.property(rowsOfExport, (rows) => {
      const list = cleaned(withHeader(rows));
      expect(mergedInto(tableOf(list), list)).toEqual(tableOf(list));
    }),
    RUNS,
  );
});

const WORK = ['Warmth', 'Motion', 'Owner'];

/** What people type into some rows of a list, by account and partner. */
const worked = (table: Table, work: ReadonlyMap<string, readonly Cell[]>): Table => {
  const [header = [], ...rows] = table;
  const keyOf = (row: readonly Cell[]): string =>
    [header.indexOf('Account'), header.indexOf('Partner')].map((at) => row[at]).join(' at ');
  return [[...header, ...WORK], ...rows.map((row) => [...row, ...(work.get(keyOf(row)) ?? [])])];
};

it('January, people’s work, February: the work stands over February’s list', () => {
  const cells = fc.tuple(
    fc.constantFrom('Hot', 'Cold', ''),
    fc.constantFrom('Co-sell', ''),
    fc.constantFrom('Ana Ruiz', ''),
  );
  const exact = rowsOfExport.map((rows) =>
    rows.map(([name, , partner, overlap, , region]): readonly Cell[] => {
      const account = String(name).replace(', Inc.', '').toLowerCase();
      const domain = `${account.split(' ')[0]}.example`;
      return [account, domain, partner ?? '', overlap ?? '', '', region === '' ? '' : 'North'];
    }),
  );
  fc.assert(
    fc.property(
      exact,
      exact,
      fc.array(cells, { minLength: 14, maxLength: 14 }),
      (one, two, typed) => {
        const january = cleaned(withHeader(one));
        const february = cleaned(withHeader(two));
        const work = new Map(
          january.rows.map(({ account, partner }, at) => [
            `${account} at ${partner}`,
            typed[at] ?? [],
          ]),
        );
        const merged = mergedInto(worked(tableOf(january), work), february);
        const aside = ['Overlap before', 'Partner population'];
        const expected = records(worked(tableOf(february), work), aside);
        const since = (merged[0] ?? []).indexOf('Not in list since');
        const now = merged.filter(
          (row, index) => index === 0 || since < 0 || (row[since] ?? '') === '',
        );
        const others = new Set(february.rows.map(({ partner }) => partner));
        const partner = (merged[0] ?? []).indexOf('Partner');
        const ofList = now.filter((row, index) => index === 0 || others.has(String(row[partner])));
        expect(records(ofList, aside)).toEqual(expected);
      },
    ),
    RUNS,
  );
});

it('what people filled in still stands after any list, in the row that it was typed into', () => {
  const typed = fc.array(fc.constantFrom('Hot', 'Warm', 'Cold', 'our own words', ''), {
    minLength: 14,
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      rowsOfExport,
      fc.array(rowsOfExport, { maxLength: 4 }),
      typed,
      (first, later, words) => {
        const [header = [], ...rows] = tableOf(cleaned(withHeader(first)));
        const before: Table = [
          [...header, 'Warmth', 'Note'],
          ...rows.map((row, at) => [...row, words[at] ?? '', `note ${at}`]),
        ];
        const after = later.reduce<Table>(
          (table, list, month) =>
            mergedInto(table, cleaned(withHeader(list)), FEBRUARY + 30 * month),
          before,
        );
        const overlap = header.indexOf('Overlap');
        const population = header.indexOf('Partner population');
        before.forEach((row, index) => {
          row.forEach((cell, column) => {
            if (cell === '' || column === overlap || column === population) return;
            expect(after[index]?.[column]).toEqual(cell);
          });
        });
      },
    ),
    RUNS,
  );
});

it('whom the settings leave out is in no list', () => {
  fc.assert(
    fc.property(rowsOfExport, (rows) => {
      const { rows: kept } = cleaned(withHeader(rows));
      expect(kept.filter(({ partner }) => SETTINGS.excludedPartners.includes(partner))).toEqual([]);
    }),
    RUNS,
  );
});
