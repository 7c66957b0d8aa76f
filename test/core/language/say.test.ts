// Sentences in the language in force: their places, their plurals, their numbers.
import { inLanguage, speak, wordsInForce } from '../../../src/core/language/in-force';
import { languageOfLocale } from '../../../src/core/language/languages';
import { numberText } from '../../../src/core/language/number-text';
import { say, sayWith } from '../../../src/core/language/say';
import { sentenceKey } from '../../../src/core/language/sentence-key';
import { ENGLISH, type Words } from '../../../src/core/language/words';

const german = (sentences: Readonly<Record<string, string>>): Words => ({
  language: 'de',
  forms: ['one', 'other'],
  group: '.',
  decimal: ',',
  sentences: Object.fromEntries(
    Object.entries(sentences).map(([english, text]) => [sentenceKey(english), text]),
  ),
});

const ROWS = '{rows} {rows|row was|rows were} scored in {tab}.';
const GERMAN = german({
  [ROWS]: 'In {tab} {rows|wurde|wurden} {rows} {rows|Zeile|Zeilen} bewertet.',
  'Open // a state': 'Offen',
  Open: 'Öffnen',
});

describe('in English', () => {
  test.each([
    [0, '0 rows were scored in Q3.'],
    [1, '1 row was scored in Q3.'],
    [2, '2 rows were scored in Q3.'],
    [1.5, '1.5 rows were scored in Q3.'],
    [20000, '20,000 rows were scored in Q3.'],
  ])('a sentence counts %s as it should', (rows, expected) => {
    expect(say(ROWS, { rows, tab: 'Q3' })).toBe(expected);
  });

  test('a remark that tells two meanings apart isn’t shown', () => {
    expect([say('Open // a state'), say('Open')]).toEqual(['Open', 'Open']);
  });

  test('what fills a place is never taken for a place, nor for a pattern', () => {
    expect(say('The tab {tab} of {owner}.', { tab: '{owner} $& $1', owner: 'Ana' })).toBe(
      'The tab {owner} $& $1 of Ana.',
    );
  });
});

describe('in German', () => {
  const inGerman = <Result>(action: () => Result): Result => inLanguage(GERMAN, action);

  test.each([
    [0, 'In Q3 wurden 0 Zeilen bewertet.'],
    [1, 'In Q3 wurde 1 Zeile bewertet.'],
    [20000, 'In Q3 wurden 20.000 Zeilen bewertet.'],
    [1.5, 'In Q3 wurden 1,5 Zeilen bewertet.'],
  ])('a sentence counts %s as it should', (rows, expected) => {
    expect(inGerman(() => say(ROWS, { rows, tab: 'Q3' }))).toBe(expected);
  });

  test('one word with two meanings has two translations', () => {
    expect(inGerman(() => [say('Open // a state'), say('Open')])).toEqual(['Offen', 'Öffnen']);
  });

  test('a sentence that has no translation is said in English', () => {
    expect(inGerman(() => say('Nobody translated {what}.', { what: 1000 }))).toBe(
      'Nobody translated 1.000.',
    );
  });

  test('an element stands in its place among the text', () => {
    const element = { bold: 'Q3' };
    expect(inGerman(() => sayWith(ROWS, { rows: 2, tab: element }))).toEqual([
      ...['In ', element, ' ', 'wurden', ' ', '2', ' ', 'Zeilen', ' bewertet.'],
    ]);
  });
});

test('a language holds for what is done in it, and for that alone', () => {
  expect(() =>
    inLanguage(GERMAN, () => {
      throw new Error(say('Open'));
    }),
  ).toThrow('Öffnen');
  expect(wordsInForce()).toBe(ENGLISH);
  expect(say('Open')).toBe('Open');
});

test('a page speaks one language from its words on', () => {
  speak(GERMAN);
  expect(say('Open')).toBe('Öffnen');
  speak(ENGLISH);
  expect(say('Open')).toBe('Open');
});

test('a form that a sentence doesn’t write is the last that it writes', () => {
  const spanish: Words = {
    ...german({ '{n} {n|row|rows}': '{n} {n|fila|filas}' }),
    language: 'es',
  };
  const inSpanish = (n: number): string =>
    inLanguage(spanish, () => say('{n} {n|row|rows}', { n }));
  expect([1, 2, 1_000_000].map(inSpanish)).toEqual(['1 fila', '2 filas', '1.000.000 filas']);
});

test.each([
  [0, '0'],
  [-1234.5, '-1,234.5'],
  [999, '999'],
  [1234567, '1,234,567'],
])('the number %s reads %s', (value, expected) => {
  expect(numberText(value)).toBe(expected);
});

test.each([
  ['de', 'de'],
  ['de_AT', 'de'],
  ['es-419', 'es'],
  ['en_GB', 'en'],
  ['pt_BR', 'en'], // no words for it
  ['', 'en'],
])('an account in %j reads %s', (locale, expected) => {
  expect(languageOfLocale(locale)).toBe(expected);
});
