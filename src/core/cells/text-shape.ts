// What stays of a text where only its known words and its marks count, and any other word is as good as another.
import { type Numbered, numbered } from './numbered';
import { formsOf } from './singular';
import { foldText } from './text';

/** The number of a text's shape, alike for all texts of that shape; `NO_SHAPE` where it has none. */
export type ShapeFinder = (text: string) => number;

export const NO_SHAPE = -1;
/** Fewer texts are read faster than the words are made ready that shapes are found by. */
export const FEW_TEXTS = 256;

/** A text of more parts, and one of yet another shape after so many, has none. */
const MOST_PARTS = 64;
const MOST_SHAPES = 4096;
/** Nor has a text with a longer word. */
const LONGEST_WORD = 64;
/** How many times as many places as words or shapes: so a free one is never far. */
const ROOM = 4;

/** Of the keyboard's signs, from the space to the tilde. */
const [SPACE, TILDE] = [0x20, 0x7e];
/** They join what stands on either side of them to one word. */
const [APOSTROPHE, BACKTICK] = [0x27, 0x60];
const FIRST_LETTER = 0x61;

/** What a part of a text is: a mark by its code, a word that nobody looks for, or a known one. */
const ANY_WORD = 1;
const WORD_FROM = 128;

/** Small letters and digits by the codes of the keyboard's signs, 0 for marks. */
const smallLetters = (): Uint8Array =>
  Uint8Array.from({ length: WORD_FROM }, (_code, at) => {
    const small = String.fromCharCode(at).toLowerCase();
    return /[a-z0-9]/.test(small) ? small.charCodeAt(0) : 0;
  });

const RUNS = /[a-z0-9]+/g;
/** "won't" is looked for as one word. */
const APOSTROPHES = /['`]/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = ['', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Every word that a phrase may be found by, and what may be its plural; and `A`, `D2`. */
const wordsIn = (phrases: readonly string[]): ReadonlySet<string> => {
  const folded = foldText(phrases.join(', '));
  const words = new Set<string>();
  for (const word of `${folded} ${folded.replace(APOSTROPHES, '')}`.match(RUNS) ?? []) {
    for (const form of formsOf(word)) words.add(form);
  }
  for (const letter of LETTERS) for (const digit of DIGITS) words.add(letter + digit);
  return words;
};

/**
 * Finds the shapes of texts, by the phrases that anybody looks for in them. With `warm` and `but` known,
 * `Warm - met Ana` and `warm - call Bob Lee` have the same shape, `Warm, but he left` another: whoever
 * looks for nothing but these phrases and marks finds the same in both.
 *
 * The edges: a single letter, and one with a digit behind it, stands for itself (`A`, `D2`). A text
 * that doesn't begin with a plain letter may be a number or a date, and one with a letter of another
 * script is folded in other ways, so that it has no shape; nor has one with a known word that is written
 * with an apostrophe (`won't`), and one that begins with one of the `openers`, behind which a number may
 * stand.
 */
export function shapeFinder(
  phrases: readonly string[],
  openers: readonly string[] = [],
): ShapeFinder {
  const small = smallLetters();
  const words = wordsIn([...openers, ...phrases]);
  const letters = new Int32Array(LONGEST_WORD);
  const joinedLetters = new Int32Array(LONGEST_WORD);
  const parts = new Int32Array(MOST_PARTS);
  const [wordOf, shapeOf] = [words.size, MOST_SHAPES].map((most) =>
    numbered(1 << Math.ceil(Math.log2(ROOM * most))),
  ) as [Numbered, Numbered];
  const opening = new Set<number>();
  for (const word of words) {
    if (word.length > LONGEST_WORD) continue;
    for (let at = 0; at < word.length; at += 1) letters[at] = word.charCodeAt(at);
    const number = wordOf(letters, word.length, words.size);
    if (openers.includes(word)) opening.add(number);
  }
  return (text) => {
    let count = 0;
    let joined = 0;
    let isJoined = false;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      let letter = small[code] ?? 0;
      if (code < SPACE || code > TILDE || count === MOST_PARTS) return NO_SHAPE;
      if (at === 0 && letter < FIRST_LETTER) return NO_SHAPE;
      let part = code;
      if (letter === 0) {
        at += 1;
        if (code === APOSTROPHE || code === BACKTICK) isJoined = true;
        else {
          if (isJoined && wordOf(joinedLetters, joined, 0) >= 0) return NO_SHAPE;
          joined = 0;
          isJoined = false;
        }
      } else {
        const from = at;
        while (letter > 0) {
          if (joined === LONGEST_WORD) return NO_SHAPE;
          letters[at - from] = letter;
          joinedLetters[joined] = letter;
          joined += 1;
          at += 1;
          const next = at < text.length ? text.charCodeAt(at) : 0;
          letter = next > TILDE ? 0 : (small[next] ?? 0);
        }
        const number = wordOf(letters, at - from, 0);
        if (from === 0 && opening.has(number)) return NO_SHAPE;
        part = number < 0 ? ANY_WORD : WORD_FROM + number;
      }
      // Of several other words in a row the second stands for all that follow.
      const isOneMore =
        part === ANY_WORD &&
        count > 3 &&
        parts[count - 1] === SPACE &&
        parts[count - 2] === ANY_WORD &&
        parts[count - 3] === SPACE &&
        parts[count - 4] === ANY_WORD;
      if (isOneMore) count -= 1;
      else {
        parts[count] = part;
        count += 1;
      }
    }
    if (isJoined && wordOf(joinedLetters, joined, 0) >= 0) return NO_SHAPE;
    return shapeOf(parts, count, MOST_SHAPES);
  };
}
