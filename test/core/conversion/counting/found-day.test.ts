// What a date cell holds, and the first day of several.
import type { Cell } from '../../../../src/core/cells/cell';
import {
  dayIn,
  type EarliestDay,
  earliestDay,
  type FoundDay,
  foundDay,
} from '../../../../src/core/conversion/counting/found-day';

it.each<[Cell | undefined, FoundDay]>([
  [undefined, 'blank'],
  ['', 'blank'],
  ['tbd', 'blank'],
  ['soon', 'unreadable'],
  ['#N/A', 'unreadable'],
  ['2026-01-05', 20_458],
])('a cell of %p holds %p', (cell, found) => {
  expect(foundDay(cell)).toBe(found);
  expect(dayIn(found)).toBe(typeof found === 'number' ? found : undefined);
});

describe('the earliest day up to the as-of date, here day 10', () => {
  it.each<[FoundDay[], EarliestDay]>([
    [[5, 3, 7], { kind: 'day', day: 3 }],
    [['unreadable', 5, 'blank'], { kind: 'day', day: 5 }],
    [[10], { kind: 'day', day: 10 }],
    [[11, 4], { kind: 'day', day: 4 }],
    [[11, 12], { kind: 'none', why: 'future' }],
    [[11, 'unreadable'], { kind: 'none', why: 'future' }],
    [['blank', 'unreadable'], { kind: 'none', why: 'unreadable' }],
    [['blank'], { kind: 'none', why: 'blank' }],
    [[], { kind: 'none', why: 'blank' }],
  ])('of %j is %j', (found, earliest) => {
    expect(earliestDay(found, 10)).toEqual(earliest);
  });
});
