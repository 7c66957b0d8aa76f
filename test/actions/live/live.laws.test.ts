// Laws of live scoring: whatever is edited in whatever order, the list is as `Score this sheet` leaves it.
import * as fc from 'fast-check';
import type { Host } from '../../../host/node';
import { choose, openBook, type Rows } from '../support/add-on-host';

const HEADERS = [
  ...['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Will introduce'],
  ...['Fit', 'Motion', 'Owner', 'Due', 'Qualified date', 'Notes'],
];
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Some lists begin with levels, some with numbers, so that a column's reading can turn. */
const row = (index: number, warmth: string | number, fit: string | number): Rows[number] => [
  ...[`Account ${index}`, index % 2 ? 'Northwind' : 'Contoso', 'Customer', warmth],
  ...[day('2026-06-10'), '', fit, index % 3 ? 'Co-sell' : '', 'Dana', day('2026-07-30'), '', ''],
];
const LISTS: readonly Rows[] = [
  [HEADERS, ...[1, 2, 3, 4, 5].map((index) => row(index, 'Warm', 'A'))],
  [HEADERS, ...[1, 2, 3, 4, 5].map((index) => row(index, 4, 0.9))],
  [HEADERS, ...[1, 2, 3, 4, 5].map((index) => row(index, index * 20, index))],
];

const CELLS = [
  ...['', 'Warm', 'Hot', 'Cold', 'maybe', 'A', 'C', 'Customer', 'none', 'Co-sell', 'declined'],
  ...['0.5', '1', '4', '12', '85', '4/5', '85%', '2026-06-20', '3/4/2026', '13/4/2026', '#N/A'],
  ...['Northwind', 'Acme', 'yes', 'no', 'Total', '12/31/2026', '1/2/2025'],
];

type Edit =
  | { readonly kind: 'edit'; readonly at: string; readonly text: string }
  | { readonly kind: 'paste'; readonly at: string; readonly rows: string[][] }
  | { readonly kind: 'clear'; readonly range: string }
  | { readonly kind: 'fill'; readonly range: string; readonly to: string };

const LETTERS = 'ABCDEFGHIJKL';
const column = fc.integer({ min: 0, max: LETTERS.length - 1 });
const line = fc.integer({ min: 2, max: 8 });
const cell = fc.tuple(column, line).map(([at, below]) => `${LETTERS[at]}${below}`);
const text = fc.constantFrom(...CELLS);
const edits = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit' as const), at: cell, text }) },
  fc.record({
    kind: fc.constant('paste' as const),
    at: cell,
    rows: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain(([height, width]) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          ...{ minLength: height, maxLength: height },
        }),
      ),
  }),
  fc
    .tuple(cell, cell)
    .map(([one, other]) => ({ kind: 'clear' as const, range: `${one}:${other}` })),
  fc.tuple(column, fc.integer({ min: 2, max: 5 })).map(([at, below]) => ({
    ...{ kind: 'fill' as const, range: `${LETTERS[at]}${below}`, to: `${LETTERS[at]}${below + 3}` },
  })),
);

function apply(host: Host, edit: Edit): void {
  if (edit.kind === 'edit') host.edit('Overlaps', edit.at, edit.text);
  else if (edit.kind === 'paste') host.paste('Overlaps', edit.at, edit.rows);
  else if (edit.kind === 'clear') host.clear('Overlaps', edit.range);
  else host.fill('Overlaps', edit.range, edit.to);
}

const open = (list: Rows, isLive: boolean): Host => {
  const host = openBook({
    sheets: { Overlaps: list },
    ...(isLive ? {} : { authMode: 'NONE' as const }),
  });
  choose(host, 'Score this sheet');
  return host;
};

const values = (host: Host): object => host.sheet('Overlaps').values;

test('after any edits a list holds what scoring it after each of them gives, and scoring it changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LISTS),
      fc.array(edits, { minLength: 1, maxLength: 4 }),
      (list, done) => {
        const live = open(list, true);
        const whole = open(list, false);
        for (const edit of done) {
          apply(live, edit);
          apply(whole, edit);
          choose(whole, 'Score this sheet');
          expect(values(live)).toEqual(values(whole));
        }
        expect(live.log).toEqual([]);
        const before = values(live);
        choose(live, 'Score this sheet');
        expect(values(live)).toEqual(before);
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
