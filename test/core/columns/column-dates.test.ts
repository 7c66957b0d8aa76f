// The order of the dates in each column.
import type { Cell } from '../../../src/core/cells/cell';
import { columnDates, settledDate } from '../../../src/core/columns/column-dates';
import type { Field } from '../../../src/core/columns/fields';

const rowsOf = (...rows: readonly Cell[][]) => rows.map((cells) => ({ cells }));

describe('every column that may hold a date tells its order', () => {
  it.each<[Field]>([
    ['lastTouch'],
    ['due'],
    ['overlapDate'],
    ['created'],
    ['qualified'],
    ['mqlDate'],
    ['sqlDate'],
    ['converted'],
    ['convertedAt'],
    ['opportunityDate'],
    ['firstDealDate'],
    ['customerDate'],
    ['closedAt'],
    ['stageChanged'],
    ['told'],
    ['toldOn'],
    ['introductionRequested'],
    ['confirmedOn'],
    ['eqlSince'],
  ])('%s', (field) => {
    const dates = columnDates(rowsOf(['Acme', '25/3/2026']), { [field]: 1 }, 'month-day');
    expect(dates).toEqual({
      dateOrder: 'day-month',
      dateOrders: { [field]: 'day-month' },
      mixed: [],
    });
  });

  it('no other column does', () => {
    const dates = columnDates(rowsOf(['25/3/2026']), { note: 0 }, 'month-day');
    expect(dates).toEqual({ dateOrder: 'month-day', dateOrders: {}, mixed: [] });
  });
});

describe('the order of a column is what its telling dates say', () => {
  it.each([
    [['3/4/2026', '25/3/2026'], 'month-day', 'day-month'],
    [['3/4/2026', '3/25/2026 10:00'], 'day-month', 'month-day'],
    [['3/4/2026', '5/6/2026'], 'day-month', 'day-month'], // none tells
    [['25/3/2026', '3/25/2026', '26/3/2026'], 'month-day', 'day-month'], // the majority
    [['25/3/2026', '3/25/2026'], 'month-day', 'month-day'],
    [['2026-03-25', 46086, '', 'TBD'], 'day-month', 'day-month'],
  ] as const)('%j', (cells, fallback, expected) => {
    const { dateOrder } = columnDates(rowsOf(...cells.map((cell) => [cell])), { due: 0 }, fallback);
    expect(dateOrder).toBe(expected);
  });
});

describe('a column that does not tell follows the others, and all of them the setting', () => {
  const columns = { lastTouch: 0, due: 1, told: 2 };

  it.each<[string, readonly Cell[][], string, string[]]>([
    ['nothing tells', [['3/4/2026', '', '']], 'fallback', ['fallback', 'fallback', 'fallback']],
    [
      'two columns tell the same',
      [['3/25/2026', '3/26/2026', '3/4/2026']],
      'month-day',
      ['month-day', 'month-day', 'month-day'],
    ],
    [
      'two columns differ, and one has more to tell',
      [
        ['3/25/2026', '25/3/2026', '3/4/2026'],
        ['', '26/3/2026', ''],
      ],
      'day-month',
      ['month-day', 'day-month', 'day-month'],
    ],
    [
      'two columns differ, and tell as much',
      [['3/25/2026', '25/3/2026', '3/4/2026']],
      'fallback',
      ['month-day', 'day-month', 'fallback'],
    ],
    ['a short row tells nothing', [['3/25/2026'], []], 'month-day', Array(3).fill('month-day')],
  ])('%s', (_, rows, together, each) => {
    for (const fallback of ['month-day', 'day-month'] as const) {
      const said = (order: string): string => (order === 'fallback' ? fallback : order);
      const dates = columnDates(rowsOf(...rows), columns, fallback);
      expect(dates.dateOrder).toBe(said(together));
      expect(Object.values(dates.dateOrders)).toEqual(each.map(said));
    }
  });

  it('a column of both orders is named, and follows its majority', () => {
    const rows = rowsOf(['25/3/2026'], ['3/25/2026'], ['26/3/2026']);
    expect(columnDates(rows, { due: 0 }, 'month-day')).toEqual({
      dateOrder: 'day-month',
      dateOrders: { due: 'day-month' },
      mixed: ['due'],
    });
  });
});

describe('dates that the sheet has made of texts may be turned', () => {
  const date = (month: number, day: number): Date => new Date(Date.UTC(2026, month - 1, day));
  it.each<[string, Cell[], boolean]>([
    ['the sheet read 3/4 its own way, and left 25/3', [date(3, 4), '25/3/2026'], true],
    ['no text tells otherwise', [date(3, 4), '5/6/2026'], false],
    ['no text at all', [date(3, 4), date(3, 25)], false],
    ['a date that reads the same both ways', [date(4, 4), '25/3/2026'], false],
    ['a date that can be read in one way only', [date(3, 25), '26/3/2026'], false],
  ])('%s', (_, cells, named) => {
    const { mixed } = columnDates(rowsOf(...cells.map((cell) => [cell])), { due: 0 }, 'month-day');
    expect(mixed).toEqual(named ? ['due'] : []);
  });
});

it('a written date becomes a date, and everything else stays as it is', () => {
  expect(settledDate('3/4/2026', 'day-month')).toEqual(new Date(Date.UTC(2026, 3, 3)));
  expect(settledDate('3/4/2026', 'month-day')).toEqual(new Date(Date.UTC(2026, 2, 4)));
  const day = new Date(Date.UTC(2026, 0, 1, 12));
  for (const cell of ['', 'soon', 46_000, true, day]) {
    expect(settledDate(cell, 'month-day')).toBe(cell);
  }
});
