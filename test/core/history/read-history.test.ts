// EQL History read back, as we wrote it and as people leave it.
import * as fc from 'fast-check';
import type { Cell, Row, Table } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { historyCells, historyColumns } from '../../../src/core/history/history-columns';
import { type HistoryRow, historyRow } from '../../../src/core/history/history-row';
import { readHistory } from '../../../src/core/history/read-history';
import { dayOf, modelOf, rowOn, termsWith } from './rows';

const HEADER: Row = historyColumns().map(({ header }) => header);
const MODEL = modelOf([18, 60], [45, 300]);

const cellsOf = (row: HistoryRow): Row => {
  const cells = historyCells(row, MODEL, undefined);
  return historyColumns().map(({ header }) => cells.get(header) ?? '');
};
const JUNE = rowOn('2026-06-30', [18, 60], [45, 300]);
const JULY = rowOn('2026-07-31', [20, 66], [45, 300], { verdict: 'Higher' });
const days = (table: Table): string[] =>
  readHistory(table).rows.map(({ day }) => dayToDate(day).toISOString().slice(0, 10));
const at = (header: string): number => HEADER.indexOf(header);
const withCell = (row: Row, header: string, cell: Cell): Row => {
  const changed = row.slice();
  changed[at(header)] = cell;
  return changed;
};

test('what was written is read back', () => {
  const row = historyRow(MODEL, termsWith({ staleDays: 90 }));
  const { rows, unreadable, lastRow } = readHistory([HEADER, cellsOf(row)]);
  expect(rows).toEqual([row]);
  expect([unreadable, lastRow]).toEqual([0, 1]);
});

test('an always-valid interval is read back, where there is one', () => {
  const row = { ...JUNE, alwaysValid: { low: -0.01, high: 0.3 } };
  expect(readHistory([HEADER, cellsOf(row)]).rows).toEqual([row]);
});

describe('whatever people do with the tab', () => {
  test('the rows may be sorted: the earliest comes first', () => {
    expect(days([HEADER, cellsOf(JULY), cellsOf(JUNE)])).toEqual(['2026-06-30', '2026-07-31']);
  });

  test('the columns may be moved, and others put between them', () => {
    const moved = (row: Row): Row => ['mine', ...row.slice().reverse()];
    const { rows, header } = readHistory([['my title'], moved(HEADER), moved(cellsOf(JUNE))]);
    expect(rows).toEqual([JUNE]);
    expect(header?.row).toBe(1);
  });

  test('notes beside and below are nobody’s row', () => {
    const notes: Table = [['Discussed on 3 July'], [dayToDate(dayOf('2026-07-03')), 'see Dana']];
    const { rows, unreadable, lastRow } = readHistory([HEADER, cellsOf(JUNE), [], ...notes]);
    expect([rows.length, unreadable, lastRow]).toEqual([1, 0, 1]);
  });

  test.each<[string, string, Cell]>([
    ['a date that is none', 'Date', 'last month'],
    ['no date', 'Date', ''],
    ['a count that is an error', 'EQL mature', '#REF!'],
    ['a count that is a word', 'Baseline mature', 'many'],
    ['a count below 0', 'EQL mature', -3],
    ['more converted than there are', 'EQL converted', 61],
  ])('a row with %s is passed over, and counted', (_name, header, cell) => {
    const { rows, unreadable, lastRow } = readHistory([
      HEADER,
      withCell(cellsOf(JUNE), header, cell),
      cellsOf(JULY),
    ]);
    expect([rows, unreadable, lastRow]).toEqual([[JULY], 1, 2]);
  });

  test('dates and figures that came back as text are read all the same', () => {
    const text = withCell(withCell(cellsOf(JUNE), 'Date', '2026-06-30'), 'EQL mature', '60');
    expect(readHistory([HEADER, text]).rows).toEqual([JUNE]);
  });

  test('of two rows of one day the upper one counts', () => {
    expect(readHistory([HEADER, cellsOf(JUNE), cellsOf({ ...JULY, day: JUNE.day })]).rows).toEqual([
      JUNE,
    ]);
  });

  test('without its header, or empty, it has no rows, and says so', () => {
    for (const table of [[], [['']], [cellsOf(JUNE)], [withCell(HEADER, 'Verdict', 'Mine')]]) {
      expect(readHistory(table)).toEqual({ rows: [], unreadable: 0, lastRow: -1 });
    }
  });

  test('the order of the rows doesn’t matter', () => {
    const rows = [JUNE, JULY, rowOn('2026-08-31', [20, 66], [45, 300])].map(cellsOf);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        expect(readHistory([HEADER, ...shuffled]).rows).toEqual(
          readHistory([HEADER, ...rows]).rows,
        );
      }),
    );
  });

  test('no cell, whatever it holds, makes it throw', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('#N/A', '=1', '-', '12%', new Date(Number.NaN)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 32 }), { maxLength: 6 }), (rows) => {
        expect(() => readHistory([HEADER, ...rows])).not.toThrow();
      }),
    );
  });
});
