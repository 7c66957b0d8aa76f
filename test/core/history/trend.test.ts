// The days that the history's chart is drawn from.
import type { HistoryRow } from '../../../src/core/history/history-row';
import { trendOf } from '../../../src/core/history/trend';
import { rowOn, termsWith } from './rows';

const look = (day: string, more: Partial<HistoryRow> = {}): HistoryRow =>
  rowOn(day, [18, 60], [45, 300], more);
const NOW = look('2026-11-28');

test('the earlier days, then this one as it is now', () => {
  const [september, october] = [look('2026-09-28'), look('2026-10-28')];
  const kept = look('2026-11-28', { verdict: 'Higher' });
  expect(trendOf([september, october, kept], NOW)).toEqual({
    rows: [september, october, NOW],
    leftOut: 0,
  });
});

test('days under settings that make other rates are left out, and counted', () => {
  const other = look('2026-09-28', { terms: termsWith({ windowDays: 60 }) });
  const renamed = look('2026-10-28', { terms: termsWith({ confidence: 0.9 }, ['Overlaps Oct']) });
  expect(trendOf([other, renamed], NOW)).toEqual({ rows: [renamed, NOW], leftOut: 1 });
});

test('no day after the one that is judged at, and 24 at most', () => {
  const rows = Array.from({ length: 40 }, (_row, place) =>
    look(new Date(Date.UTC(2026, 9, 1 + place)).toISOString().slice(0, 10)),
  );
  const { rows: drawn } = trendOf([...rows, look('2026-12-28')], NOW);
  expect(drawn).toHaveLength(24);
  expect([drawn[0], drawn[23]]).toEqual([rows[17], NOW]);
});
