// What a name of the page is called in another language, so that a screen is reached the same way in each.
import fs from 'node:fs';

type Catalogue = Readonly<Record<string, string>>;
export type PageLanguage = 'de' | 'es';

const read = new Map<PageLanguage, Catalogue>();

function sentencesOf(language: PageLanguage): Catalogue {
  const known = read.get(language);
  if (known) return known;
  const text = fs.readFileSync(`src/languages/${language}.json`, 'utf8');
  const { sentences } = JSON.parse(text) as { readonly sentences: Catalogue };
  read.set(language, sentences);
  return sentences;
}

const REMARK = / \/\/ .*$/;
const PLACES = /\{[^{}]*\}/g;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence as a pattern: what fills its places is caught by its names. */
const pattern = (sentence: string, filled: (place: string) => string): string =>
  sentence
    .replace(REMARK, '')
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? filled(part) : escaped(part)))
    .join('');

const ANYTHING = '.+?';
const isForms = (place: string): boolean => place.includes('|');

/** How much of a sentence is words: of several that a name may be, the one that says most of it is meant. */
const wordsIn = (sentence: string): number =>
  sentence.replace(REMARK, '').replace(PLACES, '').length;

/** The values in the places of a sentence; undefined where the name isn't of it. */
function valuesIn(name: string, english: string): Readonly<Record<string, string>> | undefined {
  const places = (english.match(PLACES) ?? []).filter((place) => !isForms(place));
  const source = pattern(english, (place) => (isForms(place) ? ANYTHING : `(${ANYTHING})`));
  const found = new RegExp(`^${source}$`).exec(name);
  return found
    ? Object.fromEntries(places.map((place, at) => [place, found[at + 1] ?? '']))
    : undefined;
}

/** What a name is in the language, its values filled in. */
function translations(name: string, sentences: readonly (readonly [string, string])[]): string[] {
  const found = sentences.flatMap(([english, said]) => {
    const values = valuesIn(name, english);
    if (!values) return [];
    const filled = pattern(said, (place) =>
      isForms(place) ? ANYTHING : escaped(values[place] ?? ''),
    );
    return [{ words: wordsIn(english), filled: `^${filled}$` }];
  });
  const most = Math.max(...found.map(({ words }) => words));
  return found.filter(({ words }) => words === most).map(({ filled }) => filled);
}

/** Every translation of what a name may be in English, and the name itself, which the workbook may say. */
export function inPageWords(name: string | RegExp, language: PageLanguage): RegExp {
  const sentences = Object.entries(sentencesOf(language));
  if (typeof name === 'string') {
    return new RegExp([`^${escaped(name)}$`, ...translations(name, sentences)].join('|'));
  }
  const shown = (english: string): string =>
    english
      .replace(REMARK, '')
      .replace(/\{[^{}|]*\}/g, '1')
      .replace(/\{[^{}|]*\|([^{}|]*).*?\}/g, '$1');
  const others = sentences
    .filter(([english]) => name.test(shown(english)))
    .map(([, said]) => `^${pattern(said, () => ANYTHING)}`);
  return new RegExp([name.source, ...others].join('|'));
}
