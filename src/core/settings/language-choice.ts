// Which language the settings name. It is read before anything is said, also of what else is broken there.
import type { Cell, Table } from '../cells/cell';
import { foldText, isBlankCell, isOneOf } from '../cells/text';
import { ALL_LANGUAGES, LANGUAGES, type Language } from '../language/languages';
import type { Names } from '../language/names';

export const LANGUAGE_NAMES: Names = ['Language', 'Sprache', 'Idioma'];

/** Until somebody chooses, each reader has the language of the own account. */
const AUTOMATIC = 'Automatic';

export const LANGUAGE_CHOICES = [AUTOMATIC, LANGUAGES.en, LANGUAGES.de, LANGUAGES.es] as const;

/** What else each is called, by those who look for it in a language of their own. */
const OTHER_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Englisch', 'Inglés'],
  de: ['German', 'Alemán'],
  es: ['Spanish', 'Spanisch', 'Castellano'],
};

const namedLanguage = (cell: Cell): Language | undefined => {
  const folded = foldText(cell);
  return ALL_LANGUAGES.find((language) =>
    [language, LANGUAGES[language], ...OTHER_NAMES[language]].some(
      (name) => foldText(name) === folded,
    ),
  );
};

/** The choice that a cell names: `german` and `de` are `Deutsch`. Undefined for what names none. */
export function readLanguageChoice(cell: Cell): (typeof LANGUAGE_CHOICES)[number] | undefined {
  if (isBlankCell(cell) || /^automati/.test(foldText(cell))) return AUTOMATIC;
  const language = namedLanguage(cell);
  return language && LANGUAGES[language];
}

/** The language of a choice; undefined for what leaves it to each reader. */
export const languageOfChoice = (choice: (typeof LANGUAGE_CHOICES)[number]): Language | undefined =>
  namedLanguage(choice);

/** The language that a table of settings names; undefined where it leaves it to each reader. */
export function chosenLanguage(table: Table): Language | undefined {
  const row = table.find(([name = '']) => isOneOf(name, LANGUAGE_NAMES));
  return namedLanguage(row?.[1] ?? '');
}
