// Words and phrases found in a cell's text.
import { once } from './once';
import { ASCII, foldText, ONE_SIGN } from './text';
import { wholeFinder, wholeTextOf } from './whole-word';

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
const NOT_ASCII_LETTERS = /[^a-z0-9]+/g;
/** Marks between words, so that `Closed-Won`, `closed_won` and `Closed: won` are one. */
export const BETWEEN_WORDS = /[\s_\-–—/.:]+/g;
/** "won't" is one word, and no "won". */
const APOSTROPHE = /['`]/g;
const JOINTS = /[\s_-]+/g;
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
/** Words as they are compared already: nothing of them folds, and nothing is punctuation. */
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Shorter words have no plural here: "nos" in "nos clients" isn't the plural of "no". */
const SHORTEST_PLURAL = 4;

const singular = (word: string): string => {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

const bareWords = (text: string): string => {
  if (ONE_SIGN.test(text)) return '';
  const folded = foldText(text).replace(APOSTROPHE, '');
  const letters = ASCII.test(folded) ? NOT_ASCII_LETTERS : NOT_LETTERS;
  return folded.replace(letters, ' ').trim();
};

/**
 * A phrase as it is found anywhere in a text: its words folded, in the singular, one space between.
 *
 * `Active_Opportunities` and `active opportunity` meet in `active opportunity`, `ex-` is `ex`.
 */
export function phraseKey(text: string): string {
  if (text === lastKeyed.text) return lastKeyed.key;
  const bare = PLAIN_WORDS.test(text) ? text : bareWords(text);
  const key = bare.includes('s') ? bare.split(' ').map(singular).join(' ') : bare;
  lastKeyed = { text, key };
  return key;
}

/** One text is searched for phrases of several kinds. */
let lastKeyed = { text: '', key: '' };

/**
 * A word as it is found at the head of a text: folded, and spaces and hyphens alike. A hyphen at its
 * beginning counts: `-1` isn't `1`.
 */
export function headKey(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  return foldText(text).replace(JOINTS, ' ').trimEnd();
}

/** Lists of words, each under the name of the level that they stand for. */
export type WordLists<Level extends string> = Readonly<Record<Level, readonly string[]>>;

/** The level that a text begins with, and what stands behind it. */
export interface HeadMatch<Level> {
  readonly level: Level;
  readonly rest: string;
}

/** Words in quotation marks are no phrases: they count as whole cells alone. */
const entriesOf = <Level extends string>(lists: Partial<WordLists<Level>>): [Level, string][] =>
  (Object.keys(lists) as Level[]).flatMap((level) =>
    (lists[level] ?? []).flatMap((word): [Level, string][] =>
      wholeTextOf(word) === undefined ? [[level, word]] : [],
    ),
  );

interface Phrase<Level> {
  readonly key: string;
  readonly levels: Level[];
}

const firstWord = (key: string, from = 0): string => {
  const end = key.indexOf(' ', from);
  return end < 0 ? key.slice(from) : key.slice(from, end);
};

/** Phrases by their first words. */
const phrasesByFirst = <Level extends string>(
  entries: readonly [Level, string][],
): ReadonlyMap<string, readonly Phrase<Level>[]> => {
  const phrases = new Map<string, Phrase<Level>>();
  const byFirst = new Map<string, Phrase<Level>[]>();
  for (const [level, word] of entries) {
    const key = phraseKey(word);
    if (key === '') continue;
    const known = phrases.get(key);
    if (known) {
      known.levels.push(level);
      continue;
    }
    const phrase = { key, levels: [level] };
    phrases.set(key, phrase);
    const first = firstWord(key);
    const beside = byFirst.get(first);
    if (beside) beside.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return byFirst;
};

/** Whether a phrase stands in a text at a place where a word begins, as whole words. */
const standsAt = (text: string, at: number, { key }: Phrase<string>): boolean => {
  const end = at + key.length;
  return text.startsWith(key, at) && (end === text.length || text.charAt(end) === ' ');
};

/**
 * Finds the levels whose phrases stand anywhere in a text as whole words, singular or plural, in the
 * order in which they stand there. Each word counts once, for the longest phrase that begins with it.
 *
 * `Active Opportunities` holds "opportunity", `Leadership` doesn't hold "lead", and `No response yet`
 * holds "no response" and so not the word "no".
 */
export function phraseScanner<Level extends string>(
  lists: WordLists<Level>,
): (text: string) => ReadonlySet<Level> {
  const byFirst = once(() => phrasesByFirst(entriesOf(lists)));
  let last: { readonly key: string; readonly found: ReadonlySet<Level> } | undefined;
  return (text) => {
    const key = phraseKey(text);
    if (key === last?.key) return last.found;
    const found = new Set<Level>();
    for (let at = 0; at < key.length; ) {
      const first = firstWord(key, at);
      let longest: Phrase<Level> | undefined;
      for (const phrase of byFirst().get(first) ?? []) {
        const isLonger = phrase.key.length > (longest?.key.length ?? 0);
        if (isLonger && standsAt(key, at, phrase)) longest = phrase;
      }
      for (const level of longest?.levels ?? []) found.add(level);
      at += (longest?.key ?? first).length + 1;
    }
    last = { key, found };
    return found;
  };
}

/**
 * Finds the level whose word is the whole text, or comes first and is followed by punctuation.
 *
 * `Warm - met in March` and `Tier-1: strategic` are read by their heads. The edge: `Not a fit` has
 * no punctuation behind "not", and `A good fit` none behind "a", so that neither is read as a tier.
 * The longest word goes first: `no fit` before `no`.
 */
export function headFinder<Level extends string>(
  lists: WordLists<Level>,
): (folded: string) => Level | undefined {
  const match = headMatcher(lists);
  return (folded) => match(folded)?.level;
}

/**
 * The same with what follows the word, since that may take it back: `Warm, but he left`. Of several
 * lists the last one that holds a word says what it means. A text that stands in quotation marks goes
 * before all words, and nothing follows it.
 */
export function headMatcher<Level extends string>(
  ...lists: readonly Partial<WordLists<Level>>[]
): (folded: string) => HeadMatch<Level> | undefined {
  const levels = once(() => {
    const entries = lists.reduce<[Level, string][]>((all, some) => all.concat(entriesOf(some)), []);
    return new Map(entries.map(([level, word]) => [headKey(word), level] as const));
  });
  const words = once(() => {
    const patterns = Array.from(levels().keys())
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(SYNTAX, '\\$&').replace(/ /g, '[\\s_-]+'));
    return patterns.join('|');
  });
  const inAscii = once(() => new RegExp(`^(${words()})(?=\\s*(?:$|[^\\sA-Za-z0-9]))`));
  const inAnyScript = once(
    () => new RegExp(`^(${words()})(?=\\s*(?:$|[^\\s\\p{L}\\p{M}\\p{N}]))`, 'u'),
  );
  const whole = wholeFinder(...lists);
  return (folded) => {
    const all = whole(folded);
    if (all !== undefined) return { level: all, rest: '' };
    const word = levels().get(folded);
    if (word !== undefined) return { level: word, rest: '' };
    // Nothing follows the words, so that a head is all of them.
    if (PLAIN_WORDS.test(folded)) return undefined;
    const head = ASCII.test(folded) ? inAscii() : inAnyScript();
    const found = head.exec(folded)?.[1] ?? '';
    const level = levels().get(headKey(found));
    return level === undefined ? undefined : { level, rest: folded.slice(found.length) };
  };
}
