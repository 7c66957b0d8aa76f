// Names in a sentence: a few of them, and the rest as a count.
import type { Cell } from './cells/cell';
import { excerpt } from './cells/text';
import { say } from './language/say';

/** More than these nobody reads in an error or a note. */
const NAMED = 5;

/** A name that somebody else gave, cut where it is long: `“Converted date”`. */
export const quoted = (name: Cell): string => say('“{name}”', { name: excerpt(name) });

const SEPARATED = ', ';

/** `a and b and c`, whatever stands between two of them. */
export const allOf = (texts: readonly string[]): string =>
  texts.reduce((one, other) => (one === '' ? other : say('{one} and {other}', { one, other })), '');

/** `a or b or c`. */
export const anyOf = (texts: readonly string[]): string =>
  texts.reduce((one, other) => (one === '' ? other : say('{one} or {other}', { one, other })), '');

/** `30% against 15%`. */
export const against = (texts: readonly string[]): string =>
  texts.reduce(
    (one, other) => (one === '' ? other : say('{one} against {other}', { one, other })),
    '',
  );

/** Up to so many texts in a row, and how many more: `a, b, c, d, e and 3 more`. */
export function firstOf(
  texts: readonly string[],
  most: number,
  join: (shown: readonly string[]) => string = (shown) => shown.join(SEPARATED),
): string {
  const names = join(texts.slice(0, most));
  const more = texts.length - most;
  return more > 0 ? say('{names} and {more} more', { names, more }) : names;
}

/**
 * `MQL, SQL, Lead, Partner, Other and 12 more`. Five names at most; of six, the sixth is `1 more`.
 * A long name is cut.
 */
export const fewNames = (names: readonly string[], most: number = NAMED): string =>
  firstOf(
    names.map((name) => excerpt(name)),
    most,
  );
