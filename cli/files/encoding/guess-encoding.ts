// Bytes that are neither ASCII nor UTF -> the encodings that they may be in, the likeliest first.

import { decoded } from './decoded';
import { LANGUAGES, spellingOf, type Writing } from './languages';
import { likelihoodOf } from './likelihood';

interface Candidate {
  readonly encoding: string;
  /** As people know it. */
  readonly name: string;
  readonly writing: Writing;
  /** How often files are in it. */
  readonly share: number;
}

const CANDIDATES: readonly Candidate[] = [
  {
    encoding: 'windows-1252',
    name: 'Western European (Windows-1252)',
    writing: 'latin',
    share: 0.55,
  },
  {
    encoding: 'windows-1250',
    name: 'Central European (Windows-1250)',
    writing: 'latin',
    share: 0.12,
  },
  { encoding: 'windows-1254', name: 'Turkish (Windows-1254)', writing: 'latin', share: 0.05 },
  { encoding: 'macintosh', name: 'Western European (Mac Roman)', writing: 'latin', share: 0.06 },
  { encoding: 'windows-1251', name: 'Cyrillic (Windows-1251)', writing: 'cyrillic', share: 0.1 },
  { encoding: 'windows-1253', name: 'Greek (Windows-1253)', writing: 'greek', share: 0.04 },
  { encoding: 'windows-1255', name: 'Hebrew (Windows-1255)', writing: 'hebrew', share: 0.04 },
  { encoding: 'windows-1256', name: 'Arabic (Windows-1256)', writing: 'arabic', share: 0.04 },
  { encoding: 'shift_jis', name: 'Japanese (Shift_JIS)', writing: 'japanese', share: 0.05 },
  { encoding: 'gb18030', name: 'Chinese (GB18030)', writing: 'chinese', share: 0.05 },
  { encoding: 'euc-kr', name: 'Korean (EUC-KR)', writing: 'korean', share: 0.05 },
];
const MANY_SIGNS: readonly Writing[] = ['japanese', 'chinese', 'korean'];
/** Enough words to tell any two encodings apart; more only take time. */
const MOST_WORDS = 400;
/** A list is in few languages; each one more has to be worth it. */
const MOST_LANGUAGES = 5;
const ANOTHER_LANGUAGE = -8;

export interface Guess {
  readonly encoding: string;
  readonly name: string;
  readonly text: string;
  /** The logarithm of its likelihood; only differences mean something. */
  readonly score: number;
}

/**
 * Every encoding in which all bytes mean something, by how likely the words with letters beyond
 * ASCII are in the languages that it is for: letters that follow each other as they do there, of
 * one script and case. So 0xF8 in `Dvo?ák` is Czech ř rather than Danish ø, and a list of
 * `GdaÅsk`s isn't Western.
 */
export function guessEncoding(bytes: Uint8Array): readonly Guess[] {
  return CANDIDATES.flatMap(({ encoding, name, writing, share }) => {
    const text = decoded(bytes, encoding);
    if (text === undefined) return [];
    const score = Math.log(share) + bestLanguages(wordsBeyondAscii(text), writing);
    return [{ encoding, name, text, score }];
  }).sort((one, other) => other.score - one.score);
}

/** Each different word once: a name that comes a hundred times says no more than one. */
export function wordsBeyondAscii(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[^\s,;|\t"]*[^\x20-\x7e\s][^\s,;|\t"]*/g)) {
    words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
}

/** The words' likelihood, each in the language that fits it best, of as few languages as do. */
function bestLanguages(words: readonly string[], writing: Writing): number {
  const left = Object.entries(LANGUAGES[writing]).map(([language, share]) => ({
    share: Math.log(share),
    words: words.map((word) =>
      likelihoodOf(word, spellingOf(language), MANY_SIGNS.includes(writing)),
    ),
  }));
  let fits: readonly number[] = words.map(() => Number.NEGATIVE_INFINITY);
  let cost = 0;
  let total = Number.NEGATIVE_INFINITY;
  for (let taken = 0; taken < MOST_LANGUAGES; taken += 1) {
    const tries = left.map((language) => {
      const best = fits.map((fit, place) => Math.max(fit, language.words[place] ?? fit));
      const spent = cost + language.share + (taken === 0 ? 0 : ANOTHER_LANGUAGE);
      return { language, best, spent, total: best.reduce((sum, fit) => sum + fit, spent) };
    });
    const [first, ...others] = tries;
    const best = others.reduce(
      (one, other) => (other && one && other.total > one.total ? other : one),
      first,
    );
    if (best === undefined || best.total <= total) break;
    left.splice(left.indexOf(best.language), 1);
    ({ total, best: fits, spent: cost } = best);
  }
  return total;
}
