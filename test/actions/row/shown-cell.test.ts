// What a cell holds goes to the sidebar and comes back as the very same cell.
import fc from 'fast-check';
import { cellShown, sameShown, shownCell } from '../../../src/actions/row/shown-cell';

test.each([
  ['a blank', '', { kind: 'blank', value: '' }],
  ['text', '=1+1', { kind: 'text', value: '=1+1' }],
  ['text that looks like a number', '0012', { kind: 'text', value: '0012' }],
  ['a number', 0.75, { kind: 'number', value: '0.75' }],
  ['a ticked box', true, { kind: 'yes-no', value: 'TRUE' }],
  ['a day', new Date('2026-03-14T00:00:00Z'), { kind: 'date', value: '2026-03-14' }],
  ['a time', new Date('2026-03-14T15:30:00Z'), { kind: 'date', value: '2026-03-14T15:30:00' }],
  ['an error of Sheets', '#N/A', { kind: 'error', value: '#N/A' }],
] as const)('%s', (_what, cell, shown) => {
  expect(shownCell(cell)).toEqual(shown);
  expect(cellShown(shown)).toEqual(cell);
});

test('whatever a cell holds, it comes back as it was', () => {
  const seconds = fc.integer({ min: -2_000_000_000, max: 4_000_000_000 });
  const cell = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    seconds.map((second) => new Date(second * 1000)),
  );
  fc.assert(
    fc.property(cell, (value) => {
      expect(cellShown(shownCell(value))).toEqual(value);
    }),
  );
});

test('a number and the text that looks like it are not the same', () => {
  expect(sameShown(shownCell(5), shownCell('5'))).toBe(false);
  expect(sameShown(shownCell('5'), shownCell('5'))).toBe(true);
});
