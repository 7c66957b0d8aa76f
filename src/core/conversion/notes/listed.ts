// Names inside a note: the first few by name, the rest by their number.
import { firstOf } from '../../few-names';

/** More than these would bury the sentence. */
const MOST_NAMED = 5;

/** Up to five of them and how many more: `a, b, c, d, e and 3 more`. */
export const listed = (
  names: readonly string[],
  join?: (shown: readonly string[]) => string,
): string => firstOf(names, MOST_NAMED, join);
