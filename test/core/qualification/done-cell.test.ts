// A cell that says when something was done, or only that it was.
import type { Cell } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { readDone } from '../../../src/core/qualification/done-cell';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../conversion/tabs';

const DAY = dayOf('2026-03-14');

it.each<[Cell, ReturnType<typeof readDone>]>([
  [dayToDate(DAY), DAY],
  ['2026-03-14', DAY],
  ['14 March 2026', DAY],
  [46095, DAY], // a spreadsheet's serial number
  [true, 'done'],
  ['✓', 'done'],
  [1, 'done'],
  ['Told', 'done'],
  ['sent', 'done'],
  ['Yes, on the phone', 'done'],
  [false, 'not-done'],
  ['no', 'not-done'],
  ['✗', 'not-done'],
  [0, 'not-done'],
  ['not yet', 'not-done'],
  ['never', 'not-done'],
  ['', 'blank'],
  [' - ', 'blank'],
  ['tbd', 'blank'],
  ['ask Dana', 'unreadable'],
  ['nobody knows', 'unreadable'],
  ['#N/A', 'unreadable'],
])('%p is %p', (cell, done) => {
  expect(readDone(cell, DEFAULT_SETTINGS)).toBe(done);
});

it('a yes of the settings is one here, too', () => {
  const { vocabulary } = DEFAULT_SETTINGS;
  const shared = { ...vocabulary.shared, yes: [...vocabulary.shared.yes, 'erledigt'] };
  const settings = { ...DEFAULT_SETTINGS, vocabulary: { ...vocabulary, shared } };
  expect(readDone('Erledigt', DEFAULT_SETTINGS)).toBe('unreadable');
  expect(readDone('Erledigt', settings)).toBe('done');
});
