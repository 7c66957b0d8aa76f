// How a sentence goes on behind a colon.
import { wordsInForce } from './in-force';

/** A sentence as it stands behind a colon: English and Spanish begin it small, German doesn't. */
export const afterColon = (sentence: string): string =>
  wordsInForce().language === 'de'
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
