// A word of a list in quotation marks: it counts where it is all of a cell's text, marks and all.
import { once } from './once';
import { foldText } from './text';

const QUOTED = /^"((?:[^"]|"")+)"$/;
const QUOTE = /"/g;
const TWO_QUOTES = /""/g;
const SPACES = /\s+/g;

/**
 * A text as a word that counts where it is the whole cell: in quotation marks, those within it
 * doubled, on one line. `Customer, paused` gives `"Customer, paused"`.
 */
export function wholeWord(text: string): string {
  return `"${text.replace(QUOTE, '""').replace(SPACES, ' ').trim()}"`;
}

/** The text between a word's quotation marks, as it is written; undefined for a word without. */
export function wholeTextOf(word: string): string | undefined {
  if (!word.startsWith('"')) return undefined;
  return QUOTED.exec(word)?.[1]?.replace(TWO_QUOTES, '"');
}

/**
 * Finds the level under which a text stands in quotation marks. `"Customer?"` is found in `customer?`
 * and in nothing else. Of several lists the last one that holds a text says what it means.
 */
export function wholeFinder<Level extends string>(
  ...lists: readonly Readonly<Partial<Record<Level, readonly string[]>>>[]
): (folded: string) => Level | undefined {
  const levels = once(() => {
    const made = new Map<string, Level>();
    for (const list of lists) {
      for (const level of Object.keys(list) as Level[]) {
        for (const word of list[level] ?? []) {
          const text = wholeTextOf(word);
          if (text !== undefined) made.set(foldText(text), level);
        }
      }
    }
    return made;
  });
  return (folded) => {
    const known = levels();
    return known.size === 0 ? undefined : known.get(folded);
  };
}
