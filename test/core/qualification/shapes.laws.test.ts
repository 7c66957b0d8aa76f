// Laws of shapes: texts that differ in words which no reading looks for are read alike.
import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { NO_SHAPE } from '../../../src/core/cells/text-shape';
import { inSilence } from '../../../src/core/language/in-force';
import { readAlone } from '../../../src/core/qualification/unread-word';
import { findersOf } from '../../../src/core/qualification/vocabulary';
import { WORD_FIELDS } from '../../../src/core/settings/meanings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** What all columns that are judged by words say of a text. */
const read = (text: string, settings: Settings): readonly unknown[] =>
  inSilence(() => WORD_FIELDS.map((field) => readAlone(text, field, settings)));

const shapeIn = (text: string, { vocabulary }: Settings): number =>
  findersOf(vocabulary).shapeOf(text);

/** Nobody's word. */
const NOBODYS = 'Zyxqu';

const SRC = path.join(__dirname, '../../../src/core');
const FOLDERS = ['qualification', 'cells'];

/** Every run of letters in the code of the readings, where a word that somebody looks for must stand. */
const writtenWords = (): readonly string[] => {
  const files = FOLDERS.flatMap((folder) =>
    fs.readdirSync(path.join(SRC, folder)).map((file) => path.join(SRC, folder, file)),
  );
  const words = files.flatMap((file) => fs.readFileSync(file, 'utf8').match(/[a-z]+/gi) ?? []);
  return Array.from(new Set(words.map((word) => word.toLowerCase())));
};

const TEMPLATES: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word}...`,
  (word) => `Warm, ${word}`,
  (word) => `A customer ${word} 2 xx`,
  (word) => `Intro - ${word}`,
  (word) => `Hot, ${word.slice(0, 2)}'${word.slice(2)}`,
];

test('a word that stands anywhere in the code of the readings is known, or as good as any other', () => {
  const settings = DEFAULT_SETTINGS;
  const plain = TEMPLATES.map((text) => read(text(NOBODYS), settings));
  const wrong = writtenWords().filter((word) =>
    TEMPLATES.some((text, at) => {
      if (shapeIn(text(word), settings) !== shapeIn(text(NOBODYS), settings)) return false;
      return JSON.stringify(read(text(word), settings)) !== JSON.stringify(plain[at]);
    }),
  );
  expect(wrong).toEqual([]);
});

const LISTED = Object.values(DEFAULT_SETTINGS.vocabulary).flatMap((lists) =>
  Object.values<readonly string[]>(lists).flat(),
);
const KNOWN = [...LISTED, 'but', 'left', 'was', 'their', 'our', 'and', 'not', 'A', 'D2', 'level'];
const MARKS = [
  "'",
  '`',
  ' ',
  ' ',
  ' ',
  ' - ',
  ', ',
  '; ',
  '/',
  ' (',
  ')',
  '?',
  '_',
  '-',
  ': ',
  '.',
  '+',
  '  ',
];

/** A text with gaps for words that nobody knows. */
const gappedText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...KNOWN) },
      { weight: 2, arbitrary: fc.constant('*') },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''));

const filled = (text: string, words: readonly string[]): string => {
  let at = 0;
  return text.replace(/\*/g, () => words[at++ % words.length] ?? '');
};

const OTHERS = [
  [NOBODYS, 'qzx', '4711'],
  ['Ana', 'lobbies', '19x5'],
];

const readsAlike = (text: string, settings: Settings): void => {
  const [one = '', other = ''] = OTHERS.map((words) => filled(text, words));
  const shape = shapeIn(one, settings);
  if (shape === NO_SHAPE || shape !== shapeIn(other, settings)) return;
  expect(read(one, settings)).toEqual(read(other, settings));
};

test('two texts of one shape are read alike in every column', () => {
  fc.assert(
    fc.property(gappedText, (text) => readsAlike(text, DEFAULT_SETTINGS)),
    { numRuns: 700 },
  );
});

test('so they are with words of the own settings, whatever they are', () => {
  const word = fc.oneof(
    gappedText.map((text) => text.replace(/\*/g, 'Ana')),
    fc.string(),
  );
  const lists = fc.array(fc.array(word, { maxLength: 3 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(lists, fc.array(gappedText, { maxLength: 20 }), (words, texts) => {
      const { shared, overlap, warmth, willing, fit, motion } = DEFAULT_SETTINGS.vocabulary;
      const settings = {
        ...DEFAULT_SETTINGS,
        vocabulary: {
          shared: { ...shared, ended: words[0] ?? [] },
          overlap: { ...overlap, customer: words[1] ?? [] },
          warmth: { ...warmth, cold: words[2] ?? [] },
          willing: { ...willing, no: words[3] ?? [] },
          fit: { ...fit, d: words[4] ?? [] },
          motion: { ...motion, ours: words[5] ?? [] },
        },
      };
      for (const text of texts) readsAlike(text, settings);
      for (const own of words.flat()) readsAlike(`Warm - * ${own} *`, settings);
    }),
    { numRuns: 25 },
  );
});
