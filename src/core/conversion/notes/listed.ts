// Counts and names inside a note: the first few by name, the rest by their number.
import { countText } from '../../figure-text';

/** More than these would bury the sentence. */
const MOST_NAMED = 5;

/** `1 row`, `12 rows`. */
export const plural = (count: number, one: string, many: string): string =>
  `${countText(count)} ${count === 1 ? one : many}`;

/** Up to five of them and how many more: `a, b, c, d, e and 3 more`. */
export function listed(names: readonly string[], separator = ', '): string {
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(separator);
  return more > 0 ? `${shown} and ${countText(more)} more` : shown;
}
