// Names in a sentence: a few of them, and the rest as a count.
import { excerpt } from './cells/text';
import { countText } from './figure-text';

/** More than these nobody reads in an error or a note. */
const NAMED = 5;

/**
 * `MQL, SQL, Lead, Partner, Other and 12 more`. Five names at most; of six, the sixth is `1 more`.
 * A long name is cut.
 */
export function fewNames(names: readonly string[], most: number = NAMED): string {
  const named = names.slice(0, most).map((name) => excerpt(name));
  const more = names.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${countText(more)} more` : '');
}
