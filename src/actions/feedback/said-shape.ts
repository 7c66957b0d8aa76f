// Our own sentences known again in a sheet: by their words, whatever stands in their places.
import { numberText } from '../../core/language/number-text';

/** Stands for any text in a sentence that is said to be looked for. */
export const ANY = '\u0001';
/** Stands for any number; it is written as the language writes numbers. */
export const ANY_COUNT = 8888;

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const NUMBERS = '[\\d.,\\s]+';

/** A sentence that was said with `ANY` and `ANY_COUNT`, as a pattern for all that it may read. */
export const shapeOf = (said: string): string =>
  said
    .split(numberText(ANY_COUNT))
    .map((part) => part.replace(SPECIAL, '\\$&').split(ANY).join('[^\\n]+'))
    .join(NUMBERS);

/** Whether a text is one of these sentences. */
export function isOneOf(sentences: readonly string[]): (text: string) => boolean {
  const shapes = new RegExp(`^(?:${sentences.map(shapeOf).join('|')})$`);
  return (text) => shapes.test(text);
}
