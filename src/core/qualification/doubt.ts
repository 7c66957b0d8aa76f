// What stands behind a word and takes it back: "Warm, but he left", "A - not any more", "Good?".
import { once } from '../cells/once';
import { ASCII } from '../cells/text';
import { type HeadMatch, phraseScanner } from '../cells/words';
import type { SharedWord } from './shared-meanings';

const TURNS =
  'but, however, though, although, except, until, left, gone, departed, moved on, former, ex, ' +
  'anymore, any more, aber, jedoch, bis, ehemals, mais, sauf, jusqu, pero, aunque, hasta, mas, até';
/** Words that stand for nothing by themselves; what hasn't begun yet takes nothing back either. */
const HARMLESS: SharedWord = 'notBegun';
const ASCII_SEGMENTS = /[A-Za-z0-9'+][A-Za-z0-9'+ ]*/g;
const BETWEEN_SEGMENTS = /[^\p{L}\p{M}\p{N}'+ ]+/u;

/** What an account was, beside the turns: no word of what it is. */
const PAST =
  'was, were, used to, previously, formerly, old, war kunde, war mal, früher mal, était, fue, era, foi';

/** Every word that is looked for here. */
export const doubtWords = (): readonly string[] => `${TURNS}, ${PAST}`.split(', ');

const findTurn = once(() => phraseScanner({ turn: TURNS.split(', ') }));
const findUntil = once(() => phraseScanner({ until: doubtWords() }));

/** Whether a text of what an account is speaks of what it was, or of until when: `Customer until 2022`. */
export const saysUntil = (text: string): boolean => findUntil()(text).size > 0;

/** Whether a text asks rather than says. */
export const isAsked = (folded: string): boolean => folded.includes('?') || folded.includes('؟');

/** What stands between the marks of a text. */
const segmentsOf = (text: string): readonly string[] =>
  ASCII.test(text)
    ? (text.match(ASCII_SEGMENTS) ?? [])
    : text.split(BETWEEN_SEGMENTS).filter((segment) => segment.trim() !== '');

/**
 * Whether what follows a good level takes it back: a question mark, a word that is never good news,
 * a turn such as "but" or "left", or a level that isn't good. `Warm - met in March` stands, `Warm -
 * no answer since` and `High/Low` don't: nobody can tell which of the two is meant.
 */
export function takesBack<Level>(
  { rest }: HeadMatch<Level>,
  wordsIn: (text: string) => ReadonlySet<SharedWord>,
  isLow: (segment: string) => boolean,
): boolean {
  if (rest === '') return false;
  if (isAsked(rest)) return true;
  const words = wordsIn(rest);
  if (words.size > (words.has(HARMLESS) ? 1 : 0)) return true;
  if (findTurn()(rest).size > 0) return true;
  return segmentsOf(rest).some(isLow);
}
