// The language of the person in front of the sheet, and its words from the add-on's files.
import { inEnglish, inLanguage, languageInForce } from '../core/language/in-force';
import { type Language, languageOfLocale } from '../core/language/languages';
import type { Words } from '../core/language/words';
import { languageOfChoice } from '../core/settings/language-choice';
import type { Settings } from '../core/settings/settings';
import { languageSetting } from './settings-tab';
import type { Workbook } from './workbook';

/** A built catalogue: what the script says and what the sidebar says, apart. */
interface WordFile extends Omit<Words, 'sentences'> {
  readonly script: Words['sentences'];
  readonly sidebar: Words['sentences'];
}

/** Read once in a run, however often somebody changes to a language and back. */
const read = new Map<Language, WordFile>();

/** The file is a page around the words, since Apps Script hands out no other file. */
function wordFile(language: Language): WordFile | undefined {
  if (language === 'en') return undefined;
  const known = read.get(language);
  if (known) return known;
  try {
    const page = HtmlService.createHtmlOutputFromFile(`Words-${language}`).getContent();
    const file = JSON.parse(page.slice(page.indexOf('{'), page.lastIndexOf('}') + 1)) as WordFile;
    read.set(language, file);
    return file;
  } catch {
    // Everything is said in English then, which is better than a menu that doesn't come up.
    return undefined;
  }
}

/** Does something that says whatever it says in a language; nothing is read where that is in force. */
export function saying<Result>(language: Language, action: () => Result): Result {
  if (languageInForce() === language) return action();
  const file = wordFile(language);
  if (!file) return inEnglish(action);
  const { script, sidebar: _, ...head } = file;
  return inLanguage({ ...head, sentences: script }, action);
}

/** The words of a page of the add-on's; undefined for English, which stands in it. */
export function pageWords(language: Language): Words | undefined {
  const file = wordFile(language);
  if (!file) return undefined;
  const { script: _, sidebar, ...head } = file;
  return { ...head, sentences: sidebar };
}

/** Of whoever is in front of the sheet. Where Google doesn't say it, English is better than no menu. */
export function usersLanguage(): Language {
  try {
    return languageOfLocale(Session.getActiveUserLocale() ?? '');
  } catch {
    return 'en';
  }
}

/** The language that the settings name, else the user's own. */
export function languageHere(workbook: Workbook): Language {
  return languageSetting(workbook) ?? usersLanguage();
}

/** Of a column that has one already, else as the settings say, else that of whoever writes it. */
export const columnLanguage = (
  written: Language | undefined,
  { language }: Pick<Settings, 'language'>,
): Language => written ?? languageOfChoice(language) ?? usersLanguage();
