// What texts were said to mean, and numbers to be out of, and isn't saved yet.
import type { AskedScale, ScaleAnswer, UnreadText, WordAnswer, Words } from '../../src/rpc';

export interface WordChoices {
  /** By `wordKey`. */
  readonly answers: Readonly<Record<string, WordAnswer>>;
  /** By `scaleKey`. */
  readonly scales: Readonly<Record<string, ScaleAnswer>>;
}

export const NO_WORD_CHOICES: WordChoices = { answers: {}, scales: {} };

/** Tells a text from all others, also from the same one in another column. */
export const wordKey = ({ field, text }: Pick<UnreadText, 'field' | 'text'>): string =>
  `${field} ${text}`;

export const scaleKey = ({ kind, field }: Pick<AskedScale, 'kind' | 'field'>): string =>
  `${kind} ${field}`;

/** '' takes the answer back. */
export function withMeaning(choices: WordChoices, word: UnreadText, meaning: string): WordChoices {
  const { [wordKey(word)]: _before, ...others } = choices.answers;
  const { field, text } = word;
  const answer = { [wordKey(word)]: { field, text, meaning } };
  return { ...choices, answers: meaning === '' ? others : { ...others, ...answer } };
}

/** Choosing what was kept before leaves nothing to save. */
export function withScale(choices: WordChoices, asked: AskedScale, scale: string): WordChoices {
  const { [scaleKey(asked)]: _before, ...others } = choices.scales;
  const { kind, field, chosen } = asked;
  const answer = { [scaleKey(asked)]: { kind, field, scale } };
  return { ...choices, scales: scale === chosen ? others : { ...others, ...answer } };
}

/** The answers to what is still asked. */
export function stillAsked({ answers, scales }: WordChoices, words: Words): WordChoices {
  const asked = new Set([...words.words.map(wordKey), ...words.scales.map(scaleKey)]);
  const open = <Answer>(all: Readonly<Record<string, Answer>>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => asked.has(key)));
  return { answers: open(answers), scales: open(scales) };
}

/** As the server takes them. */
export const wordsRequest = ({ answers, scales }: WordChoices) => ({
  answers: Object.values(answers),
  scales: Object.values(scales),
});
