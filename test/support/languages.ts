// The languages that a test goes through, each with no sentences of its own: names alone are told apart.
import { inLanguage } from '../../src/core/language/in-force';
import { ALL_LANGUAGES, type Language } from '../../src/core/language/languages';
import { ENGLISH } from '../../src/core/language/words';

export const inTongue = <Result>(language: Language, action: () => Result): Result =>
  inLanguage({ ...ENGLISH, language }, action);

/** Who wrote a sheet, and who reads it. */
export const WRITERS_AND_READERS = ALL_LANGUAGES.flatMap((writer) =>
  ALL_LANGUAGES.map((reader) => [writer, reader] as const),
);
