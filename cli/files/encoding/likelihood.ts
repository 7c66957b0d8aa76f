// How likely a word is in a language, by the letters that aren't plain ASCII and those beside them.

import type { Spelling } from './languages';

/** Natural logarithms; all are differences against a letter that fits. */
const UNKNOWN_LETTER = 1e-6;
/** Where a writing has thousands of signs, one that wasn't learnt says little. */
const UNKNOWN_SIGN = 2e-5;
const OTHER_SCRIPT = -7;
const WRONG_CASE = -5;
const CONTROL = -14;
const SIGN_IN_WORD = -14;
const SIGN = -11;
const MARK = -4.6;
const MARK_AT_WORD = -6;
const MARK_IN_WORD = -12;
/** Marks that texts in any language have; the first few stand inside words too. */
const MARKS = new Set('’·・ー‘“”„–—…•«»€£®™©°½ \u00a0、。「」（）　＆：');
const MARKS_IN_WORDS = new Set('’·・ー');
/** These stand by themselves or beside digits: a pound before letters is another letter misread. */
const MARKS_APART = new Set('–—•€£©½');

const LETTER = /[\p{L}\p{M}]/u;
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

const isLetter = (sign: string | undefined): sign is string =>
  sign !== undefined && LETTER.test(sign);
const isWide = (sign: string | undefined): boolean => (sign?.codePointAt(0) ?? 0) > 127;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

/** The logarithm of the likelihood; `manySigns` for writings that have thousands of them. */
export function likelihoodOf(word: string, spelling: Spelling, manySigns: boolean): number {
  const signs = [...word.normalize('NFC')];
  let sum = 0;
  for (let at = 0; at <= signs.length; at += 1) {
    const [beforeThat, before, sign, next] = [
      signs[at - 2],
      signs[at - 1],
      signs[at],
      signs[at + 1],
    ];
    if (!isWide(sign) && !isWide(before)) continue;
    const pair = (letter: string): number =>
      pairLikelihood(isLetter(before) ? before : ' ', letter, spelling, manySigns);
    if (isLetter(sign)) {
      sum += pair(sign);
      if (isLetter(before)) sum += togetherness(beforeThat, before, sign);
    } else if (isWide(sign)) {
      sum += markLikelihood(sign ?? '', isLetter(before), isLetter(next));
    } else if (isLetter(before)) {
      sum += pair(' ');
    }
  }
  return sum;
}

function pairLikelihood(
  before: string,
  letter: string,
  { letters, pairs, total }: Spelling,
  manySigns: boolean,
): number {
  const [first, second] = [before.toLowerCase(), letter.toLowerCase()];
  const alone = (letters.get(second) ?? 0) / total;
  const seen = letters.get(first) ?? 0;
  const behind = seen === 0 ? 0 : (pairs.get(first + second) ?? 0) / seen;
  return Math.log(0.6 * behind + 0.4 * alone + (manySigns ? UNKNOWN_SIGN : UNKNOWN_LETTER));
}

/** Two letters of one word are of one script, and of one case but for a capital at its start. */
function togetherness(beforeThat: string | undefined, before: string, letter: string): number {
  const [one, other] = [scriptOf(before), scriptOf(letter)];
  const script = one === other ? 0 : OTHER_SCRIPT;
  if (isUpper(letter) && isLower(before)) return script + WRONG_CASE;
  const capitals = isLetter(beforeThat) && isUpper(beforeThat) && isUpper(before);
  return script + (capitals && isLower(letter) ? WRONG_CASE : 0);
}

const scriptOf = (letter: string): number => SCRIPTS.findIndex((script) => script.test(letter));

function markLikelihood(sign: string, behindLetter: boolean, beforeLetter: boolean): number {
  const code = sign.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (code < 0xa0 || isPrivate || code === 0xfffd) return CONTROL;
  const inWord = behindLetter && beforeLetter;
  if (!MARKS.has(sign)) return inWord ? SIGN_IN_WORD : SIGN;
  if (inWord && !MARKS_IN_WORDS.has(sign)) return MARK_IN_WORD;
  if (!behindLetter && !beforeLetter) return MARK;
  return MARKS_APART.has(sign) ? MARK_IN_WORD : MARK_AT_WORD;
}
