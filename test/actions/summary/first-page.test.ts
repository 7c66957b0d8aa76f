// What the first printed page holds above its table, and that it holds all of it.
import * as fc from 'fast-check';
import { firstPage, type Top } from '../../../src/actions/summary/first-page';
import { CHART_HEIGHT, PAGE_HEIGHT } from '../../../src/actions/summary/page-measures';
import type { Section } from '../../../src/actions/summary/section';

const TOP: Top = {
  headline: 'EQLs convert better: 30% (18 of 60) against 15% (45 of 300).',
  meaning: ['An EQL cleared all four.', 'Converted: a day in “Won on”.', 'Next: ask for warmth.'],
  weighing: ['3 EQLs have no date.'],
  whenKnown: ['40 more EQLs, by May.'],
  asOf: Date.UTC(2026, 5, 30) / 86_400_000,
  windowDays: 90,
  yardstick: { kind: 'window', days: 90 } as Top['yardstick'],
  confidence: 0.95,
};
const table = (rows = 3, name = 'EQL'): Section => ({
  heading: 'By lead type',
  about: 'Do EQLs convert better than MQLs?',
  columns: [],
  rows: Array.from({ length: rows }, () => [name]),
  empty: '',
});
const linesOf = (top: Partial<Top>, section = table()): string[] =>
  firstPage({ ...TOP, ...top }, section).rows.map(({ cells }) => cells.join('|'));

test('the verdict stands first, then what it means, what weighs on it and when we will know', () => {
  expect(linesOf({})).toEqual([
    'EQL Summary as of 30 June 2026. Conversions within 90 days; intervals at 95%.',
    TOP.headline,
    'What it means|• An EQL cleared all four.',
    '|• Converted: a day in “Won on”.',
    '|• Next: ask for warmth.',
    'What weighs on it|3 EQLs have no date.',
    'When we will know|40 more EQLs, by May.',
  ]);
});

test('where nothing weighs on it that is said, and a settled verdict has no when', () => {
  expect(linesOf({ weighing: [], whenKnown: [] }).slice(-1)).toEqual([
    'What weighs on it|Nothing was found that could change the verdict.',
  ]);
});

test('the first line says so where all conversions count', () => {
  const [title] = linesOf({ yardstick: { kind: 'none' } as Top['yardstick'] });
  expect(title).toContain('All conversions so far');
});

test('a sentence longer than a line goes on below it, set in', () => {
  const long = Array.from({ length: 30 }, () => 'overlap').join(' ');
  const rows = linesOf({ weighing: [long, 'Short.'] }).slice(5, 8);
  expect(rows.map((row) => row.slice(0, row.indexOf('o') < 0 ? 20 : 25))).toEqual([
    'What weighs on it|• overl',
    expect.stringMatching(/^\| {3}overlap/),
    '|• Short.',
  ]);
});

test('notes that the page has no room for wait among the others, and are counted', () => {
  const weighing = Array.from({ length: 60 }, (_, note) => `Note ${note}.`);
  const { rows, heldBack } = firstPage({ ...TOP, weighing }, table(8));
  const shown = rows.filter(({ cells }) => String(cells[1]).startsWith('• Note'));
  expect(shown.length).toBeGreaterThan(3);
  expect(weighing.slice(0, shown.length)).toEqual(
    shown.map(({ cells }) => String(cells[1]).slice(2)),
  );
  expect(heldBack).toEqual(weighing.slice(shown.length));
  expect(rows.map(({ cells }) => cells[1])).toContain(
    `• ${heldBack.length} more, under “What was left out, and why”.`,
  );
});

test('no note is lost, the first always stands there, and the page holds what it can', () => {
  const sentence = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,40}$/);
  const notes = fc.array(sentence, { maxLength: 25 });
  fc.assert(
    fc.property(notes, fc.integer({ min: 1, max: 8 }), (weighing, types) => {
      const { rows, heldBack } = firstPage({ ...TOP, weighing }, table(types));
      expect(weighing.slice(weighing.length - heldBack.length)).toEqual(heldBack);
      expect(heldBack.length).toBeLessThan(Math.max(1, weighing.length));
      // 21 dots a row as they come in Sheets, the verdict and a chart higher.
      const height = 66 + (rows.length - 1) * 21 + (types + 4) * 21 + CHART_HEIGHT;
      if (heldBack.length > 0 || weighing.length < 5) expect(height).toBeLessThan(PAGE_HEIGHT);
    }),
  );
});
