// Where a printed tab's pages end.
import * as fc from 'fast-check';
import { type Hung, pageStarts } from '../../../host/browser/page-breaks';

const rows = (count: number): number[] => Array.from({ length: count }, () => 10);

test.each<[string, number, readonly Hung[], number[]]>([
  ['as many rows as fit', 25, [], [0, 9, 18]],
  ['a chart that would be cut goes to the next page', 25, [{ first: 7, last: 12 }], [0, 7, 16]],
  ['a chart that ends with its page stays', 25, [{ first: 3, last: 8 }], [0, 9, 18]],
  ['a chart longer than a page is cut', 25, [{ first: 2, last: 20 }], [0, 2, 11, 20]],
])('%s', (_what, count, charts, starts) => {
  expect(pageStarts(rows(count), { start: 0, room: 100, charts })).toEqual(starts);
});

test('begins with the rows that are printed, not with the sheet’s first', () => {
  expect(pageStarts(rows(12), { start: 5, room: 100, charts: [] })).toEqual([5, 14]);
});

test('every row is on one page, none is fuller than the paper, and no short chart is cut', () => {
  const heights = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 80 });
  const hung = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 3 })), { maxLength: 3 });
  fc.assert(
    fc.property(heights, hung, (sizes, places) => {
      const room = 200;
      // Charts of a tab of ours hang apart.
      const charts = places
        .map(([place, length]) => ({ first: place, last: place + length }))
        .filter(
          ({ first, last }, index, all) =>
            last < sizes.length &&
            !all.slice(0, index).some((other) => other.first <= last && first <= other.last),
        );
      const starts = pageStarts(sizes, { start: 0, room, charts });
      expect(starts[0]).toBe(0);
      starts.forEach((start, page) => {
        const end = starts[page + 1] ?? sizes.length;
        expect(end).toBeGreaterThan(start);
        const height = sizes.slice(start, end).reduce((sum, size) => sum + size, 0);
        expect(height).toBeLessThan(room);
        if (page > 0) {
          expect(charts.filter(({ first, last }) => first < start && start <= last)).toEqual([]);
        }
      });
    }),
  );
});
