// Every sentence that is said has its German and its Spanish, with the same places and all plural forms.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { FIELD_NAMES, OWN_FIELDS } from '../../../src/core/columns/fields';
import { ALL_LANGUAGES } from '../../../src/core/language/languages';
import type { Names } from '../../../src/core/language/names';
import { labelsAt, shippedRows } from '../../../src/core/settings/rows';
import { OWN_TABS } from '../../../src/sheets/own-tabs';

const STEP = `file://${path.resolve('.build-words.mjs')}`;

interface Catalogue {
  readonly language: string;
  readonly forms: readonly string[];
  readonly sentences: Readonly<Record<string, string>>;
}

/** What the build finds in the sources; its step is a module, which jest's own scope can't load. */
function saidInSources(): readonly string[] {
  const program = `
    import { sentencesIn, sourcesBelow } from ${JSON.stringify(STEP)};
    console.log(JSON.stringify(sourcesBelow('src', 'sidebar').flatMap(sentencesIn)));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program]);
  return Array.from(new Set(JSON.parse(String(said)) as string[]));
}

const said = saidInSources();
const catalogues = ['de', 'es'].map(
  (language): Catalogue =>
    JSON.parse(fs.readFileSync(`src/languages/${language}.json`, 'utf8')) as Catalogue,
);

/** The places that are filled with a value: `{rows}`, not `{rows|row|rows}`. */
const filled = (sentence: string): readonly string[] =>
  Array.from(
    new Set(Array.from(sentence.matchAll(/\{([^{}|]*)\}/g), ([, name = '']) => name)),
  ).sort();

const named = (sentence: string): readonly string[] =>
  Array.from(sentence.matchAll(/\{([^{}|]*)[|}]/g), ([, name = '']) => name);

const formsIn = (sentence: string): readonly (readonly string[])[] =>
  Array.from(sentence.matchAll(/\{[^{}|]*\|([^{}]*)\}/g), ([, forms = '']) => forms.split('|'));

/** What a reader looks for in the sheet: our tabs and scores, and settings and columns between quotes. */
const SHOWN: readonly (readonly [pattern: string, names: Names])[] = [
  ...Object.values<Names>(OWN_TABS),
  ...OWN_FIELDS.map((field) => FIELD_NAMES[field]),
]
  .map((names) => [names[0], names] as const)
  .concat(
    [
      ...Object.values<Names>(FIELD_NAMES),
      ...shippedRows().flatMap(({ path: at }): readonly Names[] => {
        const names = labelsAt(at);
        return names ? [names] : [];
      }),
    ].map((names) => [`“${names[0]}”`, names] as const),
  );

test('the sources say something', () => {
  expect(said).toContain('Score this sheet');
});

test('each English sentence writes one form for one and one for others', () => {
  expect(said.filter((sentence) => formsIn(sentence).some(({ length }) => length !== 2))).toEqual(
    [],
  );
});

test('each place of a sentence is named in letters', () => {
  const odd = (sentence: string): boolean =>
    named(sentence).some((name) => !/^[a-zA-Z]+$/.test(name));
  expect(said.filter(odd)).toEqual([]);
});

describe.each(
  catalogues.map((catalogue) => [catalogue.language, catalogue] as const),
)('%s', (language, { sentences, forms }) => {
  const entries = Object.entries(sentences);

  test('names tabs, columns and settings as it writes them', () => {
    const place = ALL_LANGUAGES.map(String).indexOf(language);
    const astray = entries.flatMap(([english, text]) =>
      SHOWN.filter(([pattern]) => english.includes(pattern))
        .map(([, names]) => names[place] ?? '')
        .filter((name) => !text.includes(name))
        .map((name) => `${english}: ${name}`),
    );
    expect(astray).toEqual([]);
  });

  test('has every sentence that is said, and none that nobody says any more', () => {
    expect(said.filter((sentence) => !sentences[sentence])).toEqual([]);
    expect(Object.keys(sentences).filter((sentence) => !said.includes(sentence))).toEqual([]);
  });

  test('fills the same places as the English', () => {
    const other = entries.filter(([english, text]) => {
      const known = named(english);
      return (
        filled(english).join() !== filled(text).join() ||
        named(text).some((name) => !known.includes(name))
      );
    });
    expect(other).toEqual([]);
  });

  test('shows nobody the remark that told a sentence from another', () => {
    expect(entries.filter(([, text]) => text.includes(' // '))).toEqual([]);
  });

  test('writes all forms of a word that is counted', () => {
    const short = entries.filter(([, text]) =>
      formsIn(text).some(({ length }) => length !== forms.length),
    );
    expect(short).toEqual([]);
  });

  test('knows the forms that the language has for whole numbers up to 1,000', () => {
    const rules = new Intl.PluralRules(language);
    const counted = Array.from({ length: 1001 }, (_, count) => rules.select(count));
    expect(Array.from(new Set(counted)).sort()).toEqual([...forms].sort());
  });

  test('begins and ends as the English does: no blank, no full stop more or less', () => {
    const end = (text: string): string => /[.:?!…]?$/.exec(text.split(' // ')[0] ?? '')?.[0] ?? '';
    const odd = entries.filter(
      ([english, text]) => text.trim() !== text || end(english) !== end(text),
    );
    expect(odd).toEqual([]);
  });
});
