// The schema of the words that stand for each level.
import * as z from 'zod/mini';
import { say } from '../language/say';
import { names, section, words } from './setting';
import { listOf, type WordRow } from './word-row';
import { WORD_SECTIONS, WORDS } from './words';

const allowedWords = (): string => say('at least one word or phrase, several parted by commas');
const mayBeBlank = (): string => say('words or phrases parted by commas, or leave it blank');

type WordsSchema = ReturnType<typeof words>;

/** The lists of one family; one that comes empty may stay so. */
function listsSchema<Rows extends Readonly<Record<string, WordRow>>>(
  name: () => string,
  rows: Rows,
) {
  const setting = section(name);
  const schemas = Object.entries<WordRow>(rows).map(([level, row]) => {
    const [shipped, label, meaning] = row;
    const schema = shipped === '' ? names([]) : words(listOf(row));
    const allowed = shipped === '' ? mayBeBlank : allowedWords;
    return [level, setting(schema, { label, kind: 'words', allowed, meaning })];
  });
  return z.object(Object.fromEntries(schemas) as { [Level in keyof Rows]: WordsSchema });
}

export const vocabularySchema = () =>
  z.object({
    shared: listsSchema(WORD_SECTIONS.shared, WORDS.shared),
    overlap: listsSchema(WORD_SECTIONS.overlap, WORDS.overlap),
    warmth: listsSchema(WORD_SECTIONS.warmth, WORDS.warmth),
    willing: listsSchema(WORD_SECTIONS.willing, WORDS.willing),
    fit: listsSchema(WORD_SECTIONS.fit, WORDS.fit),
    motion: listsSchema(WORD_SECTIONS.motion, WORDS.motion),
  });
