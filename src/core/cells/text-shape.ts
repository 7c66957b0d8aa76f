// What stays of a text where only its known words and its marks count, and any other word is as good as another.
import { pluralsOf } from './singular';
import { foldText } from './text';
import { phraseKey } from './words';

/** The number of a text's shape, alike for all texts of that shape; `NO_SHAPE` where it has none. */
export type ShapeFinder = (text: string) => number;

export const NO_SHAPE = -1;

/** A longer text, and a text of yet another shape after so many, has none. */
const MOST_PARTS = 64;
const MOST_SHAPES = 4096;
/** More than twice the shapes, so that a free place is never far. */
const PLACES = 4 * MOST_SHAPES;

/** Of the keyboard's signs, from the space to the tilde. */
const [SPACE, TILDE] = [0x20, 0x7e];
/** They join what stands on either side of them to one word. */
const [APOSTROPHE, BACKTICK] = [0x27, 0x60];
const FIRST_LETTER = 0x61;

/** What a part of a text is: a mark by its code, any word, a letter and a digit, or a known word. */
const ANY_WORD = 1;
const LETTER_FROM = 128;
const WORD_FROM = 1 << 16;

/** Small letters and digits by the codes of the keyboard's signs, 0 for marks. */
const smallLetters = (): Uint8Array =>
  Uint8Array.from({ length: LETTER_FROM }, (_code, at) => {
    const small = String.fromCharCode(at).toLowerCase();
    return /[a-z0-9]/.test(small) ? small.charCodeAt(0) : 0;
  });

const RUNS = /[a-z0-9]+/g;

/** Every word that a phrase may be found by: as it stands, and in its singular and plural. */
const wordsIn = (phrases: Iterable<string>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const phrase of phrases) {
    for (const word of foldText(phrase).match(RUNS) ?? []) words.add(word);
    for (const word of phraseKey(phrase).match(RUNS) ?? []) {
      for (const form of pluralsOf(word)) words.add(form);
    }
  }
  return words;
};

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
};

const nextHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A place for a hash in a table of 2, 4, 8, … of them. */
const placeOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/**
 * Finds the shapes of texts, by the phrases that anybody looks for in them. With `warm` and `but` known,
 * `Warm - met Ana` and `warm - call Bob Lee` have the same shape, `Warm, but he left` another: whoever
 * looks for nothing but these phrases and marks finds the same in both.
 *
 * The edges: a single letter, and one with a digit behind it, stands for itself (`A`, `D2`). A text
 * that doesn't begin with a plain letter may be a number or a date, and one with a letter of another
 * script or an apostrophe is folded in other ways, so that it has no shape; and nor has one that begins
 * with one of the `openers`, behind which a number may stand.
 */
export function shapeFinder(
  phrases: Iterable<string>,
  openers: readonly string[] = [],
): ShapeFinder {
  const small = smallLetters();
  const words = Array.from(wordsIn([...Array.from(phrases), ...openers]));
  const opens = words.map((word) => openers.includes(word));
  const size = 1 << Math.ceil(Math.log2(4 * words.length + 1));
  const slots = new Int32Array(size);
  words.forEach((word, number) => {
    let slot = placeOf(hashOf(word), size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  });
  const parts = new Int32Array(MOST_PARTS);
  const shapes: Int32Array[] = [];
  const places = new Int32Array(PLACES);

  const isWord = (word: string, text: string, from: number, to: number): boolean => {
    if (word.length !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (small[text.charCodeAt(at)] !== word.charCodeAt(at - from)) return false;
    }
    return true;
  };
  /** The part that a run of letters and digits is. */
  const partOf = (text: string, from: number, to: number, hash: number): number => {
    const first = small[text.charCodeAt(from)] ?? 0;
    const isLetter = first >= FIRST_LETTER;
    if (isLetter && to - from === 1) return LETTER_FROM + first;
    const second = to - from === 2 ? (small[text.charCodeAt(from + 1)] ?? 0) : 0;
    if (isLetter && second > 0 && second < FIRST_LETTER) return (first << 8) + second;
    let slot = placeOf(hash, size);
    for (let number = slots[slot] ?? 0; number > 0; number = slots[slot] ?? 0) {
      if (isWord(words[number - 1] ?? '', text, from, to)) return WORD_FROM + number - 1;
      slot = (slot + 1) & (size - 1);
    }
    return ANY_WORD;
  };
  const isShape = (shape: Int32Array | undefined, count: number): boolean => {
    if (shape === undefined || shape.length !== count) return false;
    for (let at = 0; at < count; at += 1) if (shape[at] !== parts[at]) return false;
    return true;
  };
  /** The number of the shape that stands in the first of the `parts`. */
  const numberOf = (count: number): number => {
    let hash = 0;
    for (let at = 0; at < count; at += 1) hash = nextHash(hash, parts[at] ?? 0);
    let place = placeOf(hash, PLACES);
    for (let number = places[place] ?? 0; number > 0; number = places[place] ?? 0) {
      if (isShape(shapes[number - 1], count)) return number - 1;
      place = (place + 1) & (PLACES - 1);
    }
    if (shapes.length >= MOST_SHAPES) return NO_SHAPE;
    const fresh = shapes.push(parts.slice(0, count));
    places[place] = fresh;
    return fresh - 1;
  };

  return (text) => {
    let count = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code < SPACE || code > TILDE || code === APOSTROPHE || code === BACKTICK) return NO_SHAPE;
      if (count === MOST_PARTS) return NO_SHAPE;
      let letter = small[code] ?? 0;
      if (at === 0 && letter < FIRST_LETTER) return NO_SHAPE;
      if (letter === 0) {
        parts[count] = code;
        count += 1;
        at += 1;
        continue;
      }
      const from = at;
      let hash = 0;
      while (letter > 0) {
        hash = nextHash(hash, letter);
        at += 1;
        const next = at < text.length ? text.charCodeAt(at) : 0;
        letter = next > TILDE ? 0 : (small[next] ?? 0);
      }
      const part = partOf(text, from, at, hash);
      if (from === 0 && part >= WORD_FROM && opens[part - WORD_FROM]) return NO_SHAPE;
      // Of several other words in a row the second stands for all that follow.
      const isOneMore =
        part === ANY_WORD &&
        count > 2 &&
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
    return numberOf(count);
  };
}
