// A cell of a date column: no column, blank, a day, or not to be read.
import type { Cell } from '../../../src/core/cells/cell';
import { type DateCell, readDateCell } from '../../../src/core/qualification/date-cell';

const unreadable = (cause: 'sheet-error' | 'unreadable-date', reason: string): DateCell => ({
  kind: 'unreadable',
  reading: { state: 'unreadable', strength: 0, cause, reason, about: 'due' },
});

it.each<[Cell | undefined, DateCell]>([
  [undefined, { kind: 'no-column' }],
  ['', { kind: 'blank' }],
  ['n/a', { kind: 'blank' }],
  ['2026-03-05', { kind: 'day', day: 20_517 }],
  ['#REF!', unreadable('sheet-error', 'The due date cell shows #REF!.')],
  ['soon', unreadable('unreadable-date', "The due date “soon” can't be read as a date.")],
  [false, unreadable('unreadable-date', "The due date “FALSE” can't be read as a date.")],
])('%p', (cell, expected) => {
  expect(readDateCell({ due: cell }, 'due', 'month-day')).toEqual(expected);
});

it('reads the day in the order of its column', () => {
  const cells = { due: '3/5/2026' };
  expect(readDateCell(cells, 'due', 'month-day')).toEqual({ kind: 'day', day: 20_517 });
  expect(readDateCell(cells, 'due', 'day-month')).toEqual({ kind: 'day', day: 20_576 });
});
