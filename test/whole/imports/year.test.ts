// A year of monthly imports into one list, with people at work in between: nothing lost, nothing twice.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { plainText } from '../../../src/core/cells/text';
import type { CleanList } from '../../../src/core/importing/clean-list';
import { mergeMonth } from '../../../src/core/importing/merge-month';
import { mergedTable } from '../../../src/core/importing/merged-table';
import type { MonthReport } from '../../../src/core/importing/month-plan';
import { monthSentences } from '../../../src/core/importing/month-text';
import { cleaned, exportTab, tableOf } from '../../core/importing/random-list';
import { monthExport } from './month-export';
import { MONTHS, type Pair, programmeOf, truthOf } from './programme';
import { SETTINGS } from './settings';
import { ADDED_BY_HAND, sortedOrder, typedIn, WORK_COLUMNS } from './work';

const SEEDS = [13, 14, 15];
const ACCOUNTS = 45;
const SORTED_IN: readonly number[] = [2, 6, 7];
const RENAMED_IN: readonly number[] = [3, 8];
const HAND_ROWS_IN = 5;

const dayOf = (month: number): number => Date.UTC(2026, month, 3) / 86_400_000;
const text = (cell: Cell | undefined): string => plainText(cell ?? '');

/** The list as it stands, and whom each of its rows is about, kept apart from its cells. */
interface Standing {
  readonly table: Table;
  readonly about: readonly string[];
}

interface Year {
  readonly pairs: readonly Pair[];
  /** Every filled cell of every month's end: about whom, under which header, what. */
  readonly stood: { readonly month: number; readonly cell: string; readonly said: string }[];
  /** Cells that people have typed over, and cells whose change a report has told. */
  readonly accounted: Set<string>;
  /** How often each kind of change was told. */
  readonly told: Map<keyof MonthReport, number>;
}

const KINDS = ['appended', 'overlapChanged', 'gone', 'back', 'kept', 'renames'] as const;

/** Whom a row names, by any name that its account ever has. */
const aboutOf = (pairs: readonly Pair[], row: readonly Cell[], header: readonly Cell[]): string => {
  const [name = '', partner = ''] = ['Account', 'Partner'].map((one) =>
    text(row[header.indexOf(one)]),
  );
  const bare = name.replace(', Inc.', '');
  const found = pairs.find(({ account }) => [account.name, account.renamed?.name].includes(bare));
  return `${found?.account.name ?? name} at ${partner}`;
};

const cellsOf = ({ table, about }: Standing): ReadonlyMap<string, Cell> => {
  const [header = []] = table;
  return new Map(
    table.flatMap((row, index) =>
      index === 0
        ? []
        : row.flatMap((cell, column) =>
            text(cell) === '' ? [] : [[`${about[index]}\n${text(header[column])}`, cell] as const],
          ),
    ),
  );
};

/** Whether the report of a month tells that a filled cell of a row was changed, and what it was. */
const isTold = (
  report: MonthReport,
  row: number,
  header: string,
  was: string,
  is: string,
): boolean => {
  const overlap = report.overlapChanged.find((change) => change.row === row);
  switch (header) {
    case 'Overlap':
      return overlap?.before.startsWith(was) === true && overlap.after.startsWith(is);
    case 'Partner population':
      return overlap?.before.includes(was) === true;
    case 'Overlap before':
      return overlap !== undefined && is.startsWith(`${was}; `);
    case 'Not in list since':
      return is === '' && report.back.some((back) => back.row === row);
    case 'Account':
      return report.renames.some((one) => one.row === row && one.from === was && one.to === is);
    default:
      return false;
  }
};

/** Every row that holds something is in the clean list, or named, or both. */
function expectEveryRowNamed(table: Table, list: CleanList): void {
  const { headerRow } = exportTab(table);
  const filled = table.flatMap((row, index) =>
    index !== headerRow && row.some((cell) => text(cell) !== '') ? [index + 1] : [],
  );
  const places = [...list.rows.flatMap(({ from }) => from), ...list.ledger];
  const named = new Set(places.map(({ row }) => row));
  expect([...named].sort((one, other) => one - other)).toEqual(filled);
  expect(list.rowsIn).toBe(filled.length);
}

function expectTrue(standing: Standing, pairs: readonly Pair[], month: number): void {
  const { table, about } = standing;
  const [header = []] = table;
  const truth = truthOf(pairs, month);
  const named = new Set(Array.from(truth.keys()).map((key) => key.split(' at ')[1]));
  const cell = (row: number, name: string): string => text(table[row]?.[header.indexOf(name)]);
  const rows = about.map((key, row) => ({ key, row })).filter(({ key }) => key !== '');
  expect(rows.map(({ key }) => key)).toHaveLength(new Set(rows.map(({ key }) => key)).size);
  expect(Array.from(truth.keys()).filter((key) => !about.includes(key))).toEqual([]);
  for (const { key, row } of rows) {
    const overlap = truth.get(key);
    const isMarked = cell(row, 'Not in list since') !== '';
    if (overlap !== undefined) {
      expect({ month, key, overlap: cell(row, 'Overlap'), isMarked }).toEqual({
        ...{ month, key, overlap, isMarked: false },
      });
    } else if (named.has(key.split(' at ')[1])) {
      expect({ month, key, isMarked }).toEqual({ month, key, isMarked: true });
    }
  }
}

/** Imports a month's list, and holds its report against what has changed. */
function importMonth(standing: Standing, year: Year, month: number, seed: number): Standing {
  const { table: before } = standing;
  const raw = monthExport(year.pairs, month, seed);
  const list = cleaned(raw, SETTINGS);
  expectEveryRowNamed(raw, list);
  const rename = RENAMED_IN.includes(month);
  const plan = mergeMonth(exportTab(before, 'Overlaps'), list, {
    ...{ settings: SETTINGS, day: dayOf(month), rename },
  });
  const table = mergedTable(before, 0, plan);
  const [header = []] = table;
  before.forEach((row, index) => {
    row.forEach((cell, column) => {
      const [was, is] = [text(cell), text(table[index]?.[column])];
      if (was === '' || was === is) return;
      const name = text(header[column]);
      const told = isTold(plan.report, index + 1, name, was, is);
      expect({ month, index, name, was, is, told }).toEqual({
        ...{ month, index, name, was, is, told: true },
      });
      year.accounted.add(`${standing.about[index]}\n${name}\n${was}`);
    });
  });
  for (const kind of KINDS) {
    year.told.set(kind, (year.told.get(kind) ?? 0) + plan.report[kind].length);
  }
  const isNothing = plan.changes.length + plan.appended.length + plan.newColumns.length === 0;
  expect(monthSentences(plan.report).join(' ').includes('nothing new')).toBe(isNothing);
  const after = {
    table,
    about: table.map(
      (row, index) =>
        standing.about[index] ?? (index === 0 ? '' : aboutOf(year.pairs, row, header)),
    ),
  };
  const again = mergeMonth(exportTab(table, 'Overlaps'), list, {
    ...{ settings: SETTINGS, day: dayOf(month) + 1, rename },
  });
  expect([again.changes, again.appended, again.newColumns]).toEqual([[], [], []]);
  return after;
}

/** People fill in, type over, add rows and sort. */
function peopleWork({ table, about }: Standing, year: Year, month: number, seed: number): Standing {
  const rows = table.map((row) => row.slice());
  const keys = about.slice();
  const header = rows[0] ?? [];
  if (month === 0) header.push(...WORK_COLUMNS);
  for (const { row, column, cell } of typedIn(rows, month, seed)) {
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push('');
    year.accounted.add(`${keys[row]}\n${text(header[column])}\n${text(cells[column])}`);
    cells[column] = cell;
  }
  if (month === HAND_ROWS_IN) {
    for (const added of ADDED_BY_HAND) {
      const said: Readonly<Record<string, Cell>> = added;
      rows.push(header.map((name) => said[text(name)] ?? ''));
      keys.push(`${added.Account} at ${added.Partner}`);
    }
  }
  const order = SORTED_IN.includes(month)
    ? sortedOrder(rows, seed + month)
    : rows.map((_row, index) => index);
  return {
    table: order.map((index) => rows[index] ?? []),
    about: order.map((index) => keys[index] ?? ''),
  };
}

test.each(
  SEEDS,
)('twelve lists and a year’s work: every cell stands, or a report tells of its change (seed %i)', (seed) => {
  const pairs = programmeOf(seed, ACCOUNTS);
  const year: Year = { pairs, stood: [], accounted: new Set(), told: new Map() };
  const january = monthExport(pairs, 0, seed);
  const first = cleaned(january, SETTINGS);
  expectEveryRowNamed(january, first);
  const table = tableOf(first);
  const [header = []] = table;
  let standing: Standing = {
    table,
    about: table.map((row, index) => (index === 0 ? '' : aboutOf(pairs, row, header))),
  };
  for (let month = 0; month < MONTHS; month += 1) {
    if (month > 0) standing = importMonth(standing, year, month, seed);
    expectTrue(standing, pairs, month);
    standing = peopleWork(standing, year, month, seed);
    for (const [cell, said] of cellsOf(standing)) {
      year.stood.push({ month, cell, said: text(said) });
    }
  }
  const end = cellsOf(standing);
  const lost = year.stood.filter(
    ({ cell, said }) => text(end.get(cell)) !== said && !year.accounted.has(`${cell}\n${said}`),
  );
  expect(lost).toEqual([]);
  // The year is worth its name.
  expect(standing.about.length).toBeGreaterThan(60);
  expect(KINDS.filter((kind) => (year.told.get(kind) ?? 0) < 10)).toEqual([]);
});
