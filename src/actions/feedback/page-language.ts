// The language that a Partner Feedback tab is written in, which may be another one than its reader's.
import type { Table } from '../../core/cells/cell';
import { plainText } from '../../core/cells/text';
import { ALL_LANGUAGES } from '../../core/language/languages';
import { saying } from '../../sheets/language';
import { pageTitle } from './page-title';

/**
 * Does something with the tab in the words that its title is written in, those in force first: so other
 * words are fetched only for a tab that somebody else's language has written.
 */
export function inPageLanguage<Result>(table: Table, action: () => Result): Result {
  const title = plainText(table[0]?.[0] ?? '');
  if (title === '' || title === pageTitle()) return action();
  const language = ALL_LANGUAGES.find((each) => saying(each, pageTitle) === title);
  return language === undefined ? action() : saying(language, action);
}
