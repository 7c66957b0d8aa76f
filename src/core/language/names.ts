// Names that are written into a sheet and found there again: each stands with all its languages at one place.
import { wordsInForce } from './in-force';
import { ALL_LANGUAGES, isLanguage } from './languages';

/** One name in every language, in the order of `ALL_LANGUAGES`. It is found in any of them. */
export type Names = readonly [en: string, de: string, es: string];

/** The name to write: in the language in force, so that whoever sets a sheet up can read it. */
export function nameOf(names: Names): string {
  const { language } = wordsInForce();
  return isLanguage(language) ? (names[ALL_LANGUAGES.indexOf(language)] ?? names[0]) : names[0];
}
