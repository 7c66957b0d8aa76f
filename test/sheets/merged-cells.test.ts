// A list grouped by merged cells, as Sheets keeps it: every row of a group is its partner's.
import type { Setup } from '../../src/rpc';
import { ask, choose, column, openBook, type Rows } from '../actions/support/add-on-host';

const LIST: Rows = [
  ['Partner', 'Account', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ['Northwind', 'Acme', 'Customer', 'Warm', 'A', 'Co-sell'],
  ['', 'Birch', 'Open opportunity', 'Hot', 'A', ''],
  ['Subtotal', 'Count', 2, '', '', ''],
  ['Contoso', 'Cedar', 'Prospect', '', 'B', ''],
  ['', 'Dogwood', 'Customer', 'Warm', 'A', ''],
  ['Total', 'Count', 4, '', '', ''],
];

const opened = () => openBook({ sheets: { Overlaps: LIST } });
const merge = (host: ReturnType<typeof opened>, range: string): unknown =>
  ask(host, `ss.getSheetByName('Overlaps').getRange('${range}').merge() && true`);

test('a merged partner counts for all of its rows, and totals are none', () => {
  const host = opened();
  merge(host, 'A2:A3');
  merge(host, 'A5:A6');
  expect(choose(host, 'Score this sheet')).toMatch(/^4 rows of Overlaps scored/);
  expect(column(host, 'Overlaps', 'EQL next step')[1]).toContain('Northwind');
  expect(column(host, 'Overlaps', 'EQL next step')[4]).toContain('Contoso');
  const setup = host.run('setup', {}) as unknown as Setup;
  expect(setup.overlap?.questions.map(({ code }) => code)).toEqual([]);
});

test('a blank partner below one is asked about, and is nobody’s until it is said', () => {
  const host = opened();
  choose(host, 'Score this sheet');
  expect(column(host, 'Overlaps', 'EQL next step')[1]).not.toContain('Northwind');
  const { overlap } = host.run('setup', {}) as unknown as Setup;
  expect(overlap?.questions.map(({ code }) => code)).toEqual(['fill-down']);
  const { kind, sheetId, signature } = overlap ?? {};
  host.run('saveSetup', { kind, sheetId, signature, answers: { 'fill-down:partner': 'yes' } });
  choose(host, 'Score this sheet');
  expect(column(host, 'Overlaps', 'EQL next step')[1]).toContain('Northwind');
});

test('no merged cells are asked for where no row lacks its partner or account', () => {
  const host = openBook({ sheets: { Overlaps: LIST.filter(([partner]) => partner !== '') } });
  choose(host, 'Score this sheet');
  expect(host.counts.byName).not.toHaveProperty(['Range.getMergedRanges']);
});
