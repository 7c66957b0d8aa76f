// A table scored in memory: what comes into the five columns, and what is kept.
import { scoreTable } from '../../../src/actions/scoring/scored-table';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { dayToDate, readDay } from '../../../src/core/cells/day';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const AS_OF = readDay('2026-06-30') ?? 0;
const date = (text: string): Date => new Date(`${text}T00:00:00Z`);

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Qualified date'];
const EQL = ['Acme', 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell'];

const score = (
  rows: Table,
  settings = DEFAULT_SETTINGS,
  sinceOf: (row: number) => Cell = () => '',
) => {
  const table = [['Overlaps, exported on Monday'], HEADERS, ...rows];
  const recognition = recogniseColumns(HEADERS, 'overlap');
  return scoreTable({ table, headerRow: 1, recognition, settings, asOf: AS_OF }, sinceOf).cells;
};

describe('EQL since', () => {
  test('is the as-of date for a row that qualifies now', () => {
    expect(score([[...EQL, '']]).eqlSince).toEqual([dayToDate(AS_OF)]);
  });

  test('is the row’s own qualified date where it has one', () => {
    expect(score([[...EQL, date('2026-02-03')]]).eqlSince).toEqual([date('2026-02-03')]);
  });

  test.each([
    ['is still to come', date('2026-07-15'), ['']],
    ["can't be read", 'soon', ['']],
    ["holds Sheets' own error", '#N/A', ['']],
    ['says that nobody knows', 'tbd', [dayToDate(AS_OF)]],
  ])('waits, since it stays for good, where the qualified date %s', (_, qualified, since) => {
    expect(score([[...EQL, qualified]]).eqlSince).toEqual(since);
  });

  test('stays what it is, also when the row falls back', () => {
    const fallen = ['Acme', 'Northwind', 'Customer', 'Cold', 'A', 'Co-sell', ''];
    const kept = date('2025-01-01');
    const { eqlSince, eqlStatus } = score([fallen], DEFAULT_SETTINGS, () => kept);
    expect(eqlStatus).toEqual(['Candidate']);
    expect(eqlSince).toEqual([kept]);
  });

  test('is blank for a row that never qualified', () => {
    expect(score([['Acme', 'Northwind', 'Customer', '', 'A', '', '']]).eqlSince).toEqual(['']);
  });
});

describe('rows that are no leads', () => {
  test('get blank cells: blank rows, and the lines that an export adds below', () => {
    const { eqlStatus, eqlScore, eqlNextStep } = score([
      [...EQL, ''],
      ['', '', '', '', '', '', ''],
      ['Grand Totals (1 records)', '', '', '', '', '', ''],
    ]);
    expect(eqlStatus).toEqual(['EQL', '', '']);
    expect(eqlScore).toEqual([98, '', '']);
    expect(eqlNextStep.slice(1)).toEqual(['', '']);
  });

  test('are those of partners that the settings leave out: said so, and not scored down', () => {
    const settings = { ...DEFAULT_SETTINGS, excludedPartners: ['Northwind'] };
    const { eqlStatus, eqlScore, eqlSince, eqlNextStep } = score([[...EQL, '']], settings);
    expect([eqlStatus, eqlScore, eqlSince]).toEqual([[''], [''], ['']]);
    expect(eqlNextStep[0]).toBe(
      'Left out: this partner stands under “Partners left out” in EQL Settings.',
    );
  });
});
