// The sample workbook, in the built add-on: new tabs, and nothing that was there changed.
import { choose, column, openBook, type Rows } from './support/add-on-host';

const LIST: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell'],
];
const insert = 'Insert sample workbook';

test('brings a guide, overlaps and leads, and is judged at its own day in an empty spreadsheet', () => {
  const host = openBook({ sheets: { Sheet1: [] } });
  expect(choose(host, insert)).toBe(
    'The sample is in three new tabs. Start here says what to try.',
  );
  expect(host.sheets()).toEqual([
    'Sheet1',
    'Start here',
    'Sample overlap',
    'Sample leads',
    'EQL Settings',
  ]);
  expect(choose(host, 'Score this sheet')).toContain('of Sample overlap scored');
  expect(choose(host, 'Build summary')).toBe(
    'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but most of the gap comes ' +
      'from fit: among accounts of the same fit it is -1 points (-11 to 8).',
  );
});

test('changes nothing in a spreadsheet that has lists of its own, and not the day they are judged at', () => {
  const host = openBook({ sheets: { Overlaps: LIST } });
  const before = host.sheet('Overlaps').contents;
  expect(choose(host, insert)).toContain('set the as-of date in EQL Settings');
  expect(host.sheets()).toEqual(['Overlaps', 'Start here', 'Sample overlap', 'Sample leads']);
  expect(host.sheet('Overlaps').contents).toEqual(before);
});

test('takes other names where its own are taken', () => {
  const host = openBook({ sheets: { 'Sample overlap': [['mine']] } });
  choose(host, insert);
  choose(host, insert);
  expect(host.sheets().filter((name) => name.startsWith('Sample overlap'))).toEqual([
    'Sample overlap',
    'Sample overlap 2',
    'Sample overlap 3',
  ]);
  expect(host.sheet('Sample overlap').contents).toEqual([['mine']]);
});

test('writes text as text, whatever it begins with', () => {
  const host = openBook({ sheets: { Sheet1: [] } });
  choose(host, insert);
  for (const name of ['Sample overlap', 'Sample leads']) {
    for (const cell of host.sheet(name).contents.flat()) expect(cell).not.toMatch(/^[=]/);
  }
  expect(column(host, 'Sample overlap', 'Account').length).toBeGreaterThan(390);
});
