// Which first characters and lengths some words have: most texts differ from all of them in these alone.

const FIRSTS = 32;
const LENGTHS = 32;
const LAST = LENGTHS - 1;

/** Whether the beginning of a text, so many characters of it, may be one of some words. */
export type MayBeWord = (text: string, length: number) => boolean;

const shapeOf = (text: string, length: number): number =>
  (text.charCodeAt(0) & (FIRSTS - 1)) * LENGTHS + (length < LAST ? length : LAST);

/**
 * Tells without looking a text up that it is none of some words. With `hot` and `warm`, `hat` may be one
 * and `warmth` isn't. The edge: a yes says nothing yet.
 */
export function mayBeOneOf(words: Iterable<string>): MayBeWord {
  const known = new Uint8Array(FIRSTS * LENGTHS);
  for (const word of words) if (word !== '') known[shapeOf(word, word.length)] = 1;
  return (text, length) => length > 0 && known[shapeOf(text, length)] === 1;
}
