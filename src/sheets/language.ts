// The language of the person in front of the sheet, and its words from the add-on's files.
import { inLanguage } from '../core/language/in-force';
import { type Language, languageOfLocale } from '../core/language/languages';
import type { Words } from '../core/language/words';
import { languageSetting } from './settings-tab';
import type { Workbook } from './workbook';

/** A built catalogue: what the script says and what the sidebar says, apart. */
interface WordFile extends Omit<Words, 'sentences'> {
  readonly script: Words['sentences'];
  readonly sidebar: Words['sentences'];
}

/** The file is a page around the words, since Apps Script hands out no other file. */
function wordFile(language: Language): WordFile | undefined {
  if (language === 'en') return undefined;
  try {
    const page = HtmlService.createHtmlOutputFromFile(`Words-${language}`).getContent();
    return JSON.parse(page.slice(page.indexOf('{'), page.lastIndexOf('}') + 1));
  } catch {
    // Everything is said in English then, which is better than a menu that doesn't come up.
    return undefined;
  }
}

/** Does something that says whatever it says in a language. */
export function saying<Result>(language: Language, action: () => Result): Result {
  const file = wordFile(language);
  if (!file) return action();
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
