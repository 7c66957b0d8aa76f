// What somebody typed on Partner Feedback is in the tab that is built anew, once, and beside its block.
import * as fc from 'fast-check';
import { feedbackPage } from '../../../src/actions/feedback/feedback-page';
import { keptNotes, withNotes } from '../../../src/actions/feedback/kept-notes';
import { pagePlaces } from '../../../src/actions/feedback/page-places';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { type Cells, EQL, feedback } from '../../core/feedback/feedback-tabs';
import { speaking } from '../../core/language/built-words';

const WIDTH = 10;
const PARTNERS = ['Globex', 'Initech', 'Larkspur'];

const anyRows: fc.Arbitrary<Cells[]> = fc.array(
  fc.record({
    Partner: fc.constantFrom(...PARTNERS),
    Account: fc.integer({ min: 0, max: 8 }).map((account) => `Account ${account}`),
    'EQL since': fc.constantFrom('', '2026-02-01'),
    Stage: fc.constantFrom('', 'Closed lost'),
    'Introduction status': fc.constantFrom('', 'Introduced'),
    'Told on': fc.constantFrom('', '', '2026-06-30'),
  }),
  { minLength: 1, maxLength: 12 },
);

const tableOf = (rows: readonly { readonly cells: readonly Cell[] }[]): Table =>
  rows.map(({ cells }) => Array.from({ length: WIDTH + 3 }, (_cell, at) => cells[at] ?? ''));

const pageOf = (rows: readonly Cells[]) => feedbackPage(feedback(rows));

/** The page with a note in each of these places that isn't the add-on's. */
const typedOn = (table: Table, places: readonly (readonly [number, number])[]): Table => {
  const typed = table.map((row) => row.slice());
  const ours = pagePlaces(table, WIDTH);
  places.forEach(([height, column], index) => {
    const row = height % table.length;
    if (!ours[row]?.ours.includes(column)) (typed[row] ?? [])[column] = `note ${index}`;
  });
  return typed;
};

const notesIn = (table: Table) =>
  keptNotes(table, [], { rows: table.length, width: WIDTH }).filter(({ cell }) =>
    /^note \d+$/.test(String(cell)),
  );

/** The tab as it stands once it was built anew over this one. */
const rebuilt = (table: Table, rows: readonly Cells[]): Table => {
  const headings = new Map(
    PARTNERS.map((partner) => [`partner ${partner.toLowerCase()}`, partner]),
  );
  const notes = keptNotes(table, [], { rows: table.length, width: WIDTH });
  const { page, placed } = withNotes(pageOf(rows), notes, headings);
  const now = tableOf(page.rows).map((row) => row.slice());
  for (const { to, column, cell } of placed) {
    if (column >= WIDTH) (now[to] ?? [])[column] = cell;
  }
  return now;
};

const anyPlaces = fc.array(fc.tuple(fc.nat(200), fc.nat(WIDTH + 2)), { maxLength: 12 });

it('the page itself holds nothing that is somebody’s', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const table = tableOf(pageOf(rows).rows);
      expect(keptNotes(table, [], { rows: table.length, width: WIDTH })).toEqual([]);
    }),
  );
});

it('every note stays, once, in its partner’s block or above all of them, whatever has become of the list', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyPlaces, (before, after, places) => {
      const typed = typedOn(tableOf(pageOf(before).rows), places);
      const said = (table: Table) =>
        notesIn(table)
          .map(({ cell, column, place }) => [cell, column, place.partner ? place.section : 'above'])
          .sort();
      const now = rebuilt(typed, after);
      expect(said(now)).toEqual(said(typed));
      expect(rebuilt(now, after)).toEqual(now); // once more changes nothing
    }),
    { numRuns: 80 },
  );
});

it('nothing of the add-on’s is lost for a note', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyPlaces, (before, after, places) => {
      const typed = typedOn(tableOf(pageOf(before).rows), places);
      const now = rebuilt(typed, after).map((row) => row.map(String).join('|'));
      for (const row of tableOf(pageOf(after).rows)) {
        const cells = row.map(String).filter((cell) => cell !== '');
        expect(now.some((line) => cells.every((cell) => line.includes(cell)))).toBe(true);
      }
    }),
  );
});

it('a note beside an account goes with it', () => {
  const before = [{ Account: 'Acme', ...EQL }];
  const table = tableOf(pageOf(before).rows);
  const account = table.findIndex((row) => row[0] === 'Acme');
  const typed = table.map((row, at) =>
    row.map((cell, column) => (at === account && column === 2 ? 'renews in May' : cell)),
  );
  const after = [...before, { Account: 'Hooli', Partner: 'Aardvark', ...EQL }];
  const now = rebuilt(typed, after);
  expect(now.find((row) => row[0] === 'Acme')?.[2]).toBe('renews in May');
});

it.each([
  'de',
  'es',
] as const)('a page in %s holds nothing that is somebody’s either', (language) => {
  fc.assert(
    fc.property(anyRows, (rows) =>
      speaking(language, () => {
        const table = tableOf(pageOf(rows).rows);
        expect(keptNotes(table, [], { rows: table.length, width: WIDTH })).toEqual([]);
      }),
    ),
    { numRuns: 30 },
  );
});
