// What texts were said to mean and isn't saved yet.
import type { UnreadText, WordAnswer } from '../../src/rpc';

/** By `wordKey`. */
export type WordChoices = Readonly<Record<string, WordAnswer>>;

/** Tells a text from all others, also from the same one in another column. */
export const wordKey = ({ field, text }: Pick<UnreadText, 'field' | 'text'>): string =>
  `${field} ${text}`;

/** '' takes the answer back. */
export function withMeaning(choices: WordChoices, word: UnreadText, meaning: string): WordChoices {
  const { [wordKey(word)]: _before, ...others } = choices;
  const { field, text } = word;
  return meaning === '' ? others : { ...others, [wordKey(word)]: { field, text, meaning } };
}

/** The answers to texts that are still asked about. */
export function stillAsked(choices: WordChoices, words: readonly UnreadText[]): WordChoices {
  const asked = new Set(words.map(wordKey));
  return Object.fromEntries(Object.entries(choices).filter(([key]) => asked.has(key)));
}
