// How often somebody has looked before, and what was settled by then.
import { earlierLooks } from '../../../src/core/history/earlier-looks';
import type { HistoryRow } from '../../../src/core/history/history-row';
import { dayOf, rowOn, termsWith } from './rows';

const TODAY = dayOf('2026-11-28');
const look = (day: string, more: Partial<HistoryRow> = {}): HistoryRow =>
  rowOn(day, [18, 60], [45, 300], more);
const looks = (...rows: HistoryRow[]): number => earlierLooks(rows, termsWith(), TODAY).looks;

describe('looks', () => {
  test('are earlier days with both rates and a verdict', () => {
    expect(looks()).toBe(0);
    expect(looks(look('2026-09-28'), look('2026-10-28'))).toBe(2);
  });

  test('today, and days after the one that is judged at, are none', () => {
    expect(looks(look('2026-11-28'), look('2026-12-28'))).toBe(0);
  });

  test('too few for a rate, or nothing judged, is none', () => {
    expect(looks(rowOn('2026-10-28', [3, 9], [45, 300], { verdict: 'Too early' }))).toBe(0);
    expect(looks(look('2026-10-28', { verdict: 'Not judged' }))).toBe(0);
  });

  test('under another window, confidence or baseline it was another question', () => {
    for (const changes of [{ windowDays: 60 }, { confidence: 0.9 }, { baseline: 'SQL' }]) {
      expect(looks(look('2026-10-28', { terms: termsWith(changes) }))).toBe(0);
    }
    expect(looks(look('2026-10-28', { terms: termsWith({ warmthBar: 0.5 }) }))).toBe(1);
  });

  test('a row whose settings somebody has cleared counts, to be careful', () => {
    expect(looks(look('2026-10-28', { terms: new Map() }))).toBe(1);
  });
});

describe('settled', () => {
  const settled = (...rows: HistoryRow[]) => earlierLooks(rows, termsWith(), TODAY).settled;
  const higher = { alwaysValid: { low: 0.01, high: 0.3 } };
  const lower = { alwaysValid: { low: -0.3, high: -0.01 } };

  test('by an always-valid interval that leaves out 0', () => {
    expect(settled(look('2026-10-28', higher))).toBe('higher');
    expect(settled(look('2026-10-28', lower))).toBe('lower');
    expect(settled(look('2026-10-28', { alwaysValid: { low: 0, high: 0.3 } }))).toBeUndefined();
    expect(settled(look('2026-10-28'))).toBeUndefined();
  });

  test('stays so on later days whose interval holds 0 again; the latest that settles it counts', () => {
    expect(settled(look('2026-09-28', higher), look('2026-10-28'))).toBe('higher');
    expect(settled(look('2026-09-28', higher), look('2026-10-28', lower))).toBe('lower');
  });

  test('not under any other setting, nor from other tabs, nor where cells were cleared', () => {
    for (const terms of [termsWith({ warmthBar: 0.5 }), termsWith({}, ['Others']), new Map()]) {
      expect(settled(look('2026-10-28', { ...higher, terms }))).toBeUndefined();
    }
  });
});

test('the latest earlier day is named, under whatever settings', () => {
  const rows = [look('2026-09-28'), look('2026-10-28', { terms: termsWith({ windowDays: 30 }) })];
  expect(earlierLooks(rows, termsWith(), TODAY).last).toBe(rows[1]);
});
