// Settings that one language has written are read in every other, and no name stands for two of them.

import fc from 'fast-check';
import type { Table } from '../../../src/core/cells/cell';
import { foldText } from '../../../src/core/cells/text';
import { ALL_LANGUAGES } from '../../../src/core/language/languages';
import { settingCell, settingValue } from '../../../src/core/settings/cell';
import { type Choice, choiceIn, choiceText } from '../../../src/core/settings/choices';
import { chosenLanguage } from '../../../src/core/settings/language-choice';
import { labelKey, labelsAt, pathKey } from '../../../src/core/settings/rows';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  settingRows,
  shippedRows,
} from '../../../src/core/settings/settings';
import { inTongue, WRITERS_AND_READERS } from '../../support/languages';

const rowsOf = (settings: Settings): Table =>
  settingRows(settings).map(({ label, default: cell }) => [label, cell]);

const readBack = (table: Table): unknown => {
  const parsed = parseSettings(table);
  return parsed.ok ? parsed.settings : parsed.problems;
};

const settings = fc.record({
  warmthBar: fc.constantFrom(0.4, 0.6),
  acceptedOverlap: fc.constantFrom('any', 'customer or open opportunity'),
  warmthScale: fc.constantFrom('', 'tiers', '1-5'),
  dateOrder: fc.constantFrom('month-day', 'day-month'),
  liveScoring: fc.constantFrom('on', 'off'),
  language: fc.constantFrom('Automatic', 'Deutsch'),
  window: fc.constantFrom('days', 'none'),
  stratifyBy: fc.constantFrom('fit tier', 'Region'),
  baseline: fc.constantFrom('MQL', 'none'),
  excludedPartners: fc.constantFrom([], ['off', 'Tage']),
});

test('what any language has written is the same settings in any other', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...WRITERS_AND_READERS), (chosen, [writer, reader]) => {
      const wanted = { ...DEFAULT_SETTINGS, ...chosen } as Settings;
      const table = inTongue(writer, () => rowsOf(wanted));
      expect(inTongue(reader, () => readBack(table))).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

test('names may be of any language, one beside the other', () => {
  const written = ALL_LANGUAGES.map((each) => inTongue(each, () => rowsOf(DEFAULT_SETTINGS)));
  const mixed = shippedRows().map((_row, place) => written[place % written.length]?.[place] ?? []);
  expect(readBack(mixed)).toEqual(DEFAULT_SETTINGS);
});

test('a setting stands there once, whatever it is called', () => {
  const problems = readBack([
    ['Stale after', 120],
    ['Veraltet nach', 90],
  ]);
  expect(problems).toEqual([
    expect.objectContaining({
      row: 1,
      sentence: '“Stale after” stands here a second time. Keep one of its rows.',
    }),
  ]);
});

test('each name of each language is that of one setting', () => {
  const keys = shippedRows().flatMap(({ path }) =>
    Array.from(new Set(labelsAt(path)?.map(foldText)), (name) => ({ path: pathKey(path), name })),
  );
  const twice = keys.filter(({ name, path }) =>
    keys.some((other) => other.name === name && other.path !== path),
  );
  expect(twice).toEqual([]);
  for (const { path } of shippedRows()) {
    const [english = '', ...others] = labelsAt(path) ?? [];
    for (const other of others) expect(labelKey(other)).toBe(foldText(english));
  }
});

test('each word of a choice says one thing, and is written in the language in force', () => {
  const choices: readonly (readonly [Choice, readonly string[]])[] = [
    ['off', ['off', 'aus', 'desactivada']],
    ['day-month', ['day-month', 'Tag-Monat', 'día-mes']],
    ['Automatic', ['Automatic', 'Automatisch', 'Automático']],
  ];
  for (const [choice, names] of choices) {
    expect(ALL_LANGUAGES.map((each) => inTongue(each, () => choiceText(choice)))).toEqual(names);
    expect(names.map((name) => choiceIn(` ${name.toUpperCase()}`))).toEqual(
      names.map(() => choice),
    );
  }
  expect(choiceIn('Region')).toBeUndefined();
});

test('texts that people have typed are never taken for a choice', () => {
  expect(inTongue('de', () => settingCell('text', 'none'))).toBe('none');
  expect(settingValue('text', 'Tage', 'month-day')).toBe('Tage');
  expect(settingValue('header', 'Passungsstufe', 'month-day')).toBe('fit tier');
  expect(settingValue('header', 'Region', 'month-day')).toBe('Region');
});

test('the choice of a language is found under its name in any', () => {
  expect(chosenLanguage([['Sprache', 'Español']])).toBe('es');
  expect(chosenLanguage([['Idioma', 'English']])).toBe('en');
  expect(chosenLanguage([['Idioma', 'Automático']])).toBeUndefined();
});
