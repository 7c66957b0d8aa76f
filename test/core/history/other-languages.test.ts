// EQL History in one language, read and gone on with in another.

import type { Cell, Table } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { foldText } from '../../../src/core/cells/text';
import { historyColumns } from '../../../src/core/history/history-columns';
import type { HistoryRow } from '../../../src/core/history/history-row';
import { readHistory } from '../../../src/core/history/read-history';
import { changeText, termChanges } from '../../../src/core/history/term-changes';
import { termCell } from '../../../src/core/history/term-text';
import { isSameLook, isSameTerms, type Terms, termsOf } from '../../../src/core/history/terms';
import { ALL_LANGUAGES, type Language } from '../../../src/core/language/languages';
import { nameOf } from '../../../src/core/language/names';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { inTongue, WRITERS_AND_READERS } from '../../support/languages';

const DAY = 46_000;
const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  staleDays: 120,
  liveScoring: 'off',
  acceptedOverlap: 'customer or open opportunity',
  weights: { ...DEFAULT_SETTINGS.weights, fit: 0.5 },
};

const TABS = ['Confidence of ours', 'Leads'];
const shipped = termsOf(DEFAULT_SETTINGS, TABS);
const changed = termsOf(CHANGED, TABS);

const FIGURES: readonly (readonly [header: string, cell: Cell])[] = [
  ['Date', dayToDate(DAY)],
  ['EQLs', 70],
  ['EQL mature', 60],
  ['EQL converted', 18],
  ['Baseline leads', 320],
  ['Baseline mature', 300],
  ['Baseline converted', 45],
  ['Always valid from', 3],
  ['Always valid to', 27],
  ['Verdict', 'Higher'],
];

/** The tab as a language writes it: a header, and one row under these terms. */
const tabIn = (language: Language, terms: Terms): Table =>
  inTongue(language, () => {
    const cells = new Map<string, Cell>([
      ...FIGURES,
      ...Array.from(terms, ([header, cell]) => [header, termCell(header, cell)] as const),
    ]);
    return [
      historyColumns().map(({ names }) => nameOf(names)),
      historyColumns().map(({ header }) => cells.get(header) ?? ''),
    ];
  });

const rowIn = (table: Table): HistoryRow | undefined => readHistory(table).rows[0];

test.each(WRITERS_AND_READERS)('what %s has written, %s reads', (writer, reader) => {
  const english = rowIn(tabIn('en', changed));
  const table = tabIn(writer, changed);
  const { header, rows } = inTongue(reader, () => readHistory(table));
  expect(rows).toEqual([english]);
  expect(header?.columns.size).toBe(historyColumns().length);
  expect(isSameTerms(rows[0]?.terms ?? new Map(), changed)).toBe(true);
});

test('two rows of two languages differ in nothing but what differs', () => {
  const then = rowIn(tabIn('de', shipped))?.terms ?? new Map();
  const now = rowIn(tabIn('es', changed))?.terms ?? new Map();
  expect(isSameLook(now, then)).toBe(true);
  expect(termChanges(rowIn(tabIn('es', shipped))?.terms ?? now, then)).toEqual([]);
  expect(inTongue('de', () => termChanges(now, then).map(({ label, is }) => [label, is]))).toEqual([
    ['Überschneidung, die genügt', 'Kunde oder offene Opportunity'],
    ['Veraltet nach', '120'],
    ['Bewertung beim Tippen', 'aus'],
    ['Gewicht der Passung', '0.5'],
  ]);
});

test('what was changed is told by its name in the language in force', () => {
  const [first] = termChanges(termsOf({ ...CHANGED, windowDays: 60 }, TABS), shipped);
  expect(first && inTongue('en', () => changeText(first))).toBe(
    'Conversion window 60 days (was 90 days)',
  );
  expect(inTongue('de', () => termCell('Conversion window', '60 days'))).toBe('60 Tage');
  expect(
    inTongue('es', () => termCell('Conversion window', '60 days, not applied: too few dates')),
  ).toBe('60 días, no aplicada: faltan fechas');
});

test('names of tabs stay as they are, also those that begin as a setting does', () => {
  expect(inTongue('de', () => termCell('Tabs read', TABS.join(', ')))).toBe(TABS.join(', '));
});

test('no header of any language is that of two columns', () => {
  const folded = historyColumns().map(({ names }) => new Set(names.map(foldText)));
  const all = folded.flatMap((names) => Array.from(names));
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(historyColumns().every(({ names }) => names.length === ALL_LANGUAGES.length)).toBe(true);
});
