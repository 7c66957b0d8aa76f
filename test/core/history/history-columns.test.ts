// A summary as a row of EQL History.
import { historyCells, historyColumns } from '../../../src/core/history/history-columns';
import { historyRow } from '../../../src/core/history/history-row';
import { modelOf, rowOn, termsWith } from './rows';

const cellsOf = (eql: [number, number], mql: [number, number]) => {
  const model = modelOf(eql, mql);
  return historyCells(historyRow(model, termsWith()), model, undefined);
};

test('has the counts, both rates with their intervals, and the gap between them', () => {
  const cells = cellsOf([18, 60], [45, 300]);
  const figure = (header: string): number => Number(cells.get(header));
  expect(['EQLs', 'EQL mature', 'EQL converted', 'Baseline mature'].map(figure)).toEqual([
    60, 60, 18, 300,
  ]);
  expect(figure('EQL rate')).toBeCloseTo(0.3, 12);
  expect(figure('EQL rate from')).toBeCloseTo(0.19898, 5);
  expect(figure('Baseline rate to')).toBeCloseTo(0.19482, 5);
  expect(figure('Gap')).toBeCloseTo(15, 10); // points, as the column shows them
  expect(figure('Gap from')).toBeCloseTo(3.949, 3);
  expect(figure('Always valid from')).toBeLessThan(figure('Gap from'));
  expect(figure('Always valid to')).toBeGreaterThan(figure('Gap to'));
  expect(cells.get('Headline')).toMatch(/^EQLs convert/);
});

test('under 10 mature ones there are counts and no rate, no interval and no gap', () => {
  const cells = cellsOf([3, 9], [45, 300]);
  expect([cells.get('EQL mature'), cells.get('EQL converted')]).toEqual([9, 3]);
  for (const header of ['EQL rate', 'EQL rate to', 'Gap', 'Gap from', 'Always valid to']) {
    expect([header, cells.get(header)]).toEqual([header, '']);
  }
  expect(cells.get('Baseline rate')).toBeCloseTo(0.15, 12);
});

test('no EQL count stands without the column of its rate beside it', () => {
  const headers = historyColumns().map(({ header }) => header);
  expect(headers.slice(1, 5)).toEqual(['EQLs', 'EQL mature', 'EQL converted', 'EQL rate']);
  expect(new Set(headers).size).toBe(headers.length);
});

test('every column is explained, and filled or blank, never absent', () => {
  const cells = cellsOf([18, 60], [45, 300]);
  expect(Array.from(cells.keys())).toEqual(historyColumns().map(({ header }) => header));
  expect(historyColumns().filter(({ note }) => !note().endsWith('.'))).toEqual([]);
});

test('tells what was imported since the row before; blank where nothing was', () => {
  const model = modelOf([18, 60], [45, 300]);
  const row = historyRow(model, termsWith());
  const told = [
    historyCells(row, model, undefined, 'March into List: 3 rows.'),
    cellsOf([3, 9], [1, 9]),
  ];
  expect(told.map((cells) => cells.get('Imported since the row before'))).toEqual([
    'March into List: 3 rows.',
    '',
  ]);
});

test('says what has changed since the row before', () => {
  const model = modelOf([18, 60], [45, 300]);
  const last = rowOn('2026-05-31', [10, 40], [40, 280], { terms: termsWith({ windowDays: 60 }) });
  const cells = historyCells(historyRow(model, termsWith()), model, last);
  expect(cells.get('Changed since the row before')).toBe('Conversion window 90 days (was 60 days)');
});
