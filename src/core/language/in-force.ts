// The words in force: English until an entry point says otherwise.
import { isLanguage, type Language } from './languages';
import { ENGLISH, type Words } from './words';

/** Sheets gives every run of the script its own; a page keeps its until it is closed. */
let inForce: Words = ENGLISH;

export const wordsInForce = (): Words => inForce;

export const languageInForce = (): Language =>
  isLanguage(inForce.language) ? inForce.language : 'en';

/** From here on everything is said in these words: for a page, which has one reader. */
export function speak(words: Words): void {
  inForce = words;
}

/** Does something with everything that it says in these words; then the words are as before. */
export function inLanguage<Result>(words: Words, action: () => Result): Result {
  const before = inForce;
  inForce = words;
  try {
    return action();
  } finally {
    inForce = before;
  }
}

/** In English, for what is kept in it whoever writes it; a day or a number in it is English too. */
export const inEnglish = <Result>(action: () => Result): Result => inLanguage(ENGLISH, action);
