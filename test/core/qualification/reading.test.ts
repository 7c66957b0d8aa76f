// Readings of each state, put together.
import type { Cell } from '../../../src/core/cells/cell';
import {
  brokenCell,
  clear,
  missing,
  type Reading,
  short,
  unreadable,
  unreadableCell,
} from '../../../src/core/qualification/reading';

test.each<[Reading, Reading]>([
  [clear(0.75, 'Warm.'), { state: 'clear', strength: 0.75, cause: 'good', reason: 'Warm.' }],
  [
    short('stale', 0.5, 'Stale.'),
    { state: 'short', strength: 0.5, cause: 'stale', reason: 'Stale.' },
  ],
  [missing('No fit.'), { state: 'missing', strength: 0, cause: 'blank', reason: 'No fit.' }],
  [
    unreadable('out-of-range', 'Too much.', 'fit'),
    { state: 'unreadable', strength: 0, cause: 'out-of-range', reason: 'Too much.', about: 'fit' },
  ],
])('%j', (reading, expected) => {
  expect(reading).toEqual(expected);
});

test.each<[Cell, string, string]>([
  ['#N/A', 'sheet-error', 'The fit cell shows #N/A.'],
  ['Loading...', 'sheet-error', 'The fit cell shows Loading.'], // its dots are no sentence's end
  ['purple', 'not-understood', "“purple” can't be read as a fit."],
  [true, 'not-understood', "“TRUE” can't be read as a fit."],
])('a cell that shows %j is unreadable: %s', (cell, cause, reason) => {
  expect(unreadableCell(cell, 'fit')).toMatchObject({
    state: 'unreadable',
    strength: 0,
    cause,
    reason,
  });
});

test('a broken cell is called by its column', () => {
  expect(brokenCell('#REF!', 'lastTouch').reason).toBe('The last touch cell shows #REF!.');
});
