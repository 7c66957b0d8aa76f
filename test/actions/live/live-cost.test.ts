// What live scoring costs Google: four calls for what cells hold, and less than a second for usual lists.
import type { Counts, Host } from '../../../host/node';
import { choose, column, openBook, type Rows } from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Owner'];

const list = (rows: number): Rows => [
  HEADERS,
  ...Array.from({ length: rows }, (_row, n) => [
    ...[
      `Account ${n}`,
      `Partner ${n % 9}`,
      'Customer',
      'Warm',
      'A',
      n % 3 ? 'Co-sell' : '',
      'Dana',
    ],
  ]),
];

function scored(rows: number): Host {
  const host = openBook({ sheets: { Overlaps: list(rows) }, minimumRows: rows + 100 });
  choose(host, 'Open settings');
  host.select('Overlaps', 'A1');
  choose(host, 'Score this sheet');
  return host;
}

/** Calls that read or write what cells hold: all that a range is asked for but where it stands. */
const STANDING =
  /^Range\.(?:getSheet|getRow|getLastRow|getColumn|getLastColumn|getNumRows|getNumColumns)$/;
const cellCalls = ({ byName }: Counts): number =>
  Object.entries(byName)
    .filter(([name]) => name.startsWith('Range.') && !STANDING.test(name))
    .reduce((sum, [, count]) => sum + count, 0);

const PASTED = Array.from({ length: 40 }, () => ['Hot', 'A', 'Partner introduction']);

describe.each([60, 500])('in a list of %d rows', (rows) => {
  let host: Host;
  beforeAll(() => {
    host = scored(rows);
  });

  test.each<[string, (edited: Host) => void]>([
    ['one cell', () => host.edit('Overlaps', 'F2', 'Co-sell')],
    ['one cell of the last row', () => host.edit('Overlaps', `D${rows + 1}`, 'Cold')],
    ['a pasted block of 40 rows and three columns', () => host.paste('Overlaps', 'D10', PASTED)],
    ['a cleared block', () => host.clear('Overlaps', 'C20:F30')],
    ['cells filled down', () => host.fill('Overlaps', 'C19', 'C33')],
  ])('%s takes four calls for what cells hold, and less than a second', (_what, edit) => {
    edit(host);
    expect(host.log).toEqual([]);
    expect(host.counts.writes).toBe(1);
    expect(cellCalls(host.counts)).toBe(4);
    expect(host.counts.milliseconds).toBeLessThan(1000);
  });

  test('an edit that changes no result takes two, and writes nothing', () => {
    host.edit('Overlaps', 'G40', 'Lee');
    expect(host.counts.writes).toBe(1);
    host.edit('Overlaps', 'F40', 'Co-selling');
    host.edit('Overlaps', 'A1', 'Account name');
    expect(host.counts.writes).toBe(0);
    expect(cellCalls(host.counts)).toBeLessThanOrEqual(2);
  });
});

describe('a list of more than 2,000 rows', () => {
  test('is read whole by the first edit, and only where it is edited from then on', () => {
    const host = scored(2100);
    host.edit('Overlaps', 'F2', 'Co-sell');
    expect(host.counts.milliseconds).toBeLessThan(2500);
    host.paste('Overlaps', 'F5', [['Co-sell'], ['Co-sell'], ['']]);
    const statuses = ['EQL', 'EQL', 'EQL', 'EQL', 'EQL', 'Candidate'];
    expect(column(host, 'Overlaps', 'EQL status').slice(0, 6)).toEqual(statuses);
    expect(column(host, 'Overlaps', 'EQL since').slice(3, 4)).toEqual(['6/30/2026']);
    expect(host.counts.milliseconds).toBeLessThan(1000);
    expect(host.counts.cellsRead).toBeLessThan(400);
    expect(host.counts.writes).toBe(1);
    // Our own columns, formulas of the user's in them, and the header: as in a short list.
    host.edit('Overlaps', 'H9', 'mine');
    expect(host.counts.writes).toBe(0);
    host.type('Overlaps', 'I8', '=1+1');
    host.edit('Overlaps', 'F8', '');
    expect(host.sheet('Overlaps').contents[7]?.slice(7, 9)).toEqual(['Candidate', '=1+1']);
    host.edit('Overlaps', 'F1', 'Movement');
    expect(host.counts.writes).toBe(0);
    expect(host.log).toEqual([]);
  });
});
