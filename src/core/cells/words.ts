// Words and phrases found in a cell's text.
import { once } from './once';
import { singular } from './singular';
import { ASCII, foldText, ONE_SIGN } from './text';
import { wholeFinder, wholeTextOf } from './whole-word';
import { mayBeOneOf } from './word-shapes';

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
/** Of the keyboard's signs, from the space to the tilde. */
const [FIRST_SIGN, LAST_SIGN] = [0x20, 0x7e];
/** Whether a character's code is a plain small letter's or a digit's. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

const bareWords = (text: string): string => {
  if (ONE_SIGN.test(text)) return '';
  const folded = foldText(text).replace(APOSTROPHE, '');
  const letters = ASCII.test(folded) ? NOT_ASCII_LETTERS : NOT_LETTERS;
  return folded.replace(letters, ' ').trim();
};

/** Of nearly every text, whose words part where its letters end; undefined where the rule is needed. */
const simpleWords = (text: string): string[] | undefined => {
  const words: string[] = [];
  let lower = text;
  if (text.startsWith('=')) return undefined;
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isCapital = code >= 0x41 && code <= 0x5a;
    if (isCapital && lower === text) lower = text.toLowerCase();
    if (isCapital || isPlainLetter(code)) {
      if (from < 0) from = at;
      continue;
    }
    if (code < FIRST_SIGN || code > LAST_SIGN || code === 39 || code === 96) return undefined;
    if (from >= 0) words.push(singular(lower.slice(from, at)));
    from = -1;
  }
  if (from >= 0) words.push(singular(lower.slice(from)));
  return words;
};

const wordsOf = (text: string): readonly string[] => {
  if (text === lastRead.text) return lastRead.words;
  const words = simpleWords(text) ?? bareWords(text).split(' ').map(singular);
  lastRead = { text, words };
  return words;
};

/** One text is searched for phrases of several kinds. */
let lastRead: { readonly text: string; readonly words: readonly string[] } = {
  text: '',
  words: [],
};

/**
 * A phrase as it is found anywhere in a text: its words folded, in the singular, one space between.
 *
 * `Active_Opportunities` and `active opportunity` meet in `active opportunity`, `ex-` is `ex`.
 */
export const phraseKey = (text: string): string => wordsOf(text).join(' ');

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
  readonly words: readonly string[];
  readonly length: number;
  readonly levels: Level[];
}

/** Phrases by their first words, the longest first. */
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
    const words = key.split(' ');
    const phrase = { words, length: key.length, levels: [level] };
    phrases.set(key, phrase);
    const [first = ''] = words;
    const beside = byFirst.get(first);
    if (beside) beside.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const beside of byFirst.values()) beside.sort((one, other) => other.length - one.length);
  return byFirst;
};

/** Whether a phrase stands among a text's words, from one of them on; its first word does. */
const standsAt = <Level>(
  text: readonly string[],
  at: number,
  { words }: Phrase<Level>,
): boolean => {
  for (let next = 1; next < words.length; next += 1) {
    if (text[at + next] !== words[next]) return false;
  }
  return true;
};

const longestAt = <Level>(
  text: readonly string[],
  at: number,
  phrases: readonly Phrase<Level>[] | undefined,
): Phrase<Level> | undefined => {
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) if (standsAt(text, at, phrase)) return phrase;
  return undefined;
};

/** Levels in the order in which they were found; texts that hold the same share them. */
interface Found<Level> {
  readonly levels: ReadonlySet<Level>;
  readonly more: Map<Level, Found<Level>>;
}

const foundNothing = <Level>(): Found<Level> => ({ levels: new Set(), more: new Map() });

const foundToo = <Level>(found: Found<Level>, level: Level): Found<Level> => {
  if (found.levels.has(level)) return found;
  const known = found.more.get(level);
  if (known !== undefined) return known;
  const made = { levels: new Set(found.levels).add(level), more: new Map() };
  found.more.set(level, made);
  return made;
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
  const phrases = once(() => {
    const byFirst = phrasesByFirst(entriesOf(lists));
    return { byFirst, mayBegin: mayBeOneOf(byFirst.keys()) };
  });
  const nothing = foundNothing<Level>();
  let [lastWords, lastFound]: [readonly string[], Found<Level>] = [[], nothing];
  return (text) => {
    const words = wordsOf(text);
    if (words === lastWords) return lastFound.levels;
    const { byFirst, mayBegin } = phrases();
    let found = nothing;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const phrase = mayBegin(word, word.length)
        ? longestAt(words, at, byFirst.get(word))
        : undefined;
      if (phrase === undefined) continue;
      for (const level of phrase.levels) found = foundToo(found, level);
      at += phrase.words.length - 1;
    }
    [lastWords, lastFound] = [words, found];
    return found.levels;
  };
}

/** How many plain letters and digits a folded text begins with. */
const lettersFirst = (folded: string): number => {
  let end = 0;
  while (end < folded.length && isPlainLetter(folded.charCodeAt(end))) end += 1;
  return end;
};

type Head = (folded: string) => number;

/** The length of the longest of some words that heads a text; 0 where none does. */
const longestHead = (words: readonly string[]): Head => {
  const patterns = once(() =>
    Array.from(words)
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(SYNTAX, '\\$&').replace(/ /g, '[\\s_-]+'))
      .join('|'),
  );
  const inAscii = once(() => new RegExp(`^(?:${patterns()})(?=\\s*(?:$|[^\\sA-Za-z0-9]))`, 'y'));
  const inAnyScript = once(
    () => new RegExp(`^(?:${patterns()})(?=\\s*(?:$|[^\\s\\p{L}\\p{M}\\p{N}]))`, 'uy'),
  );
  return (folded) => {
    const pattern = ASCII.test(folded) ? inAscii() : inAnyScript();
    pattern.lastIndex = 0;
    return pattern.test(folded) ? pattern.lastIndex : 0;
  };
};

/** Words by their first letters: of all words only those may head a text that begin with the same. */
const headsByFirst = (words: readonly string[]): ((folded: string) => Head | undefined) => {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.slice(0, lettersFirst(word));
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const heads = new Map(
    Array.from(byFirst, ([first, beside]): [string, Head] => [first, longestHead(beside)]),
  );
  const mayBegin = mayBeOneOf(byFirst.keys());
  return (folded) => {
    const length = lettersFirst(folded);
    if (length === 0) return heads.get('');
    return mayBegin(folded, length) ? heads.get(folded.slice(0, length)) : undefined;
  };
};

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
  const heads = once(() => headsByFirst(Array.from(levels().keys())));
  const whole = wholeFinder(...lists);
  return (folded) => {
    const all = whole(folded);
    if (all !== undefined) return { level: all, rest: '' };
    const head = heads()(folded);
    if (head === undefined) return undefined;
    const word = levels().get(folded);
    if (word !== undefined) return { level: word, rest: '' };
    // Behind plain words nothing follows, so that a head is all of them.
    if (PLAIN_WORDS.test(folded)) return undefined;
    const length = head(folded);
    const level = length === 0 ? undefined : levels().get(headKey(folded.slice(0, length)));
    return level === undefined ? undefined : { level, rest: folded.slice(length) };
  };
}
