// Whether the names that stand beside one website are those of strangers.
import { once } from '../../cells/once';

/** Beside a company's own website stands one name, in two or three spellings; a host has many. */
const MOST_NAMES = 2;
/** More groups than this don't become two again by a name that links them. */
const ENOUGH_TO_TELL = 10;
/** A shorter word says too little: `St`, `La`. */
const SHORTEST_WORD = 3;
/** Words that strangers' names begin with. */
const commonWords = once(
  () =>
    new Set(
      `the city town village county port state school district department ministry office university
  college institute bank hotel hospital clinic church club first national american united global
  international general royal new old north south east west great green blue red black white super
  group company team data tech studio agency house banco hotel clinica escola stadt verein`.split(
        /\s+/,
      ),
    ),
);

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;

/** A name as its words, folded and without legal forms. */
export type NameWords = readonly string[];

const keyOf = (words: NameWords): string => words.join('');

const initials = (words: NameWords): string => words.map((word) => word.charAt(0)).join('');

const contains = (one: string, other: string): boolean => {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= SHORTEST_WORD && longer.includes(shorter);
};

const areRelated = (one: NameWords, other: NameWords): boolean => {
  if (contains(keyOf(one), keyOf(other))) return true;
  const [first = '', second = ''] = [one[0], other[0]];
  return first === second && first.length >= SHORTEST_WORD && !commonWords().has(first);
};

/** Whether a name is the host's own: `IBM` or `International Business Machines` at `ibm.com`. */
const isOwn = (words: NameWords, hostLabels: readonly string[]): boolean =>
  hostLabels.some(
    (label) => contains(label, keyOf(words)) || label === initials(words) || words[0] === label,
  );

/**
 * Whether more than two unrelated names stand beside a host, as beside an agency's or a site
 * builder's: sharing it then means nothing.
 *
 * Names are related where one holds the other, where they begin with the same word that isn't a
 * common one, and where both are the host's own. `Acme`, `Acme Labs`, `ACME Europe` and `Bolt`
 * beside acme.com are two; `Cedar Tools`, `Dogwood Labs` and `Elm Media` are three. The order of
 * the names doesn't matter.
 */
export function hasStrangers(host: string, names: readonly NameWords[]): boolean {
  if (names.length <= MOST_NAMES) return false;
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(NOT_LETTERS, ''))
    .filter((label) => label.length >= SHORTEST_WORD);
  let groups: NameWords[][] = [];
  const own: NameWords[] = [];
  const sorted = names.slice().sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const name of sorted) {
    if (isOwn(name, labels)) {
      own.push(name);
      continue;
    }
    const related = groups.filter((group) => group.some((other) => areRelated(name, other)));
    const others = groups.filter((group) => !related.includes(group));
    groups = [...others, [name].concat(...related)];
    if (groups.length > ENOUGH_TO_TELL) return true;
  }
  const apart = groups.filter((group) =>
    group.every((name) => own.every((other) => !areRelated(name, other))),
  );
  return apart.length + (own.length > 0 ? 1 : 0) > MOST_NAMES;
}
