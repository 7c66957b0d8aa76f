// What the words that every column shares mean: blank, nobody, yes, no, refused, ended, ...
import { once } from '../cells/once';
import { foldText, isBlankText } from '../cells/text';
import { wholeTextOf } from '../cells/whole-word';
import { mayBeOneOf } from '../cells/word-shapes';
import { headFinder, phraseScanner, type WordLists } from '../cells/words';
import type { Vocabulary } from '../settings/settings';

/** `nobody` is blank where a person should stand, and no good news elsewhere. */
export type SharedMeaning = keyof Vocabulary['shared'];

/** What is never good news wherever it stands; `unsure` looks like a no and says nothing. */
export type SharedWord = 'no' | 'refused' | 'ended' | 'asleep' | 'notBegun' | 'unsure';

const NEGATIONS =
  "no, not, never, none, without, nor, don't, doesn't, didn't, isn't, aren't, wasn't, haven't, " +
  "hasn't, couldn't, wouldn't, " +
  'nein, nicht, kein, keine, keinen, keiner, nie, niemals, ohne, pas, jamais, aucun, aucune, ' +
  'nunca, jamás, ningún, ninguno, ninguna, não, nenhum, nenhuma';
const UNSURE = 'not sure, not certain, not clear, not confirmed, no idea, no problem, no doubt';
/** A text that begins so is a no, unless a longer phrase that is known begins it. */
const BEGINS_WITH_NO =
  /^(?:no|not|never|none|without|nein|nicht|keine?[nr]?|nie|niemals|ohne|pas|jamais|aucune?|nunca|ningun[oa]?|nao|nenhuma?)(?![\p{L}\p{M}\p{N}'])/u;

/** Single letters count where they are the whole text: "X-ray" is no yes, "Intro via N. Lee" no no. */
export const longer = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !/^[a-z]$/i.test(word));

/** The shared words that are never good news, for finding them anywhere in a text. */
export function sharedWordLists({
  no,
  refused,
  ended,
  asleep,
  notBegun,
}: Vocabulary['shared']): WordLists<SharedWord> {
  return {
    no: [...longer(no), ...NEGATIONS.split(', ')],
    refused,
    ended,
    asleep,
    notBegun,
    unsure: UNSURE.split(', '),
  };
}

/** Every word that is looked for beside those of a vocabulary. */
export const negatingWords = (): readonly string[] => [...NEGATIONS.split(', '), UNSURE];

/** Finders of the shared words of a vocabulary. */
export const sharedFinders = (words: Vocabulary['shared']) => {
  const { blank, nobody, yes, no, ...bad } = words;
  const exact = once(() => {
    const made = new Map<string, SharedMeaning>();
    for (const meaning of Object.keys(words) as SharedMeaning[]) {
      for (const word of words[meaning]) made.set(foldText(wholeTextOf(word) ?? word), meaning);
    }
    return { meanings: made, mayBe: mayBeOneOf(made.keys()) };
  });
  const head = headFinder({ ...bad, yes: longer(yes), no: longer(no) });
  const scan = phraseScanner(sharedWordLists(words));
  const meaningOf = (folded: string): SharedMeaning | undefined => {
    const { meanings, mayBe } = exact();
    const isKnown = mayBe(folded, folded.length);
    const known = isBlankText(folded) ? 'blank' : isKnown ? meanings.get(folded) : undefined;
    if (known !== undefined) return known;
    const mayBeNo = folded.startsWith('n') || folded.startsWith('without');
    if (!mayBeNo || !BEGINS_WITH_NO.test(folded)) return head(folded);
    const [first] = scan(folded);
    return first === 'unsure' ? undefined : first;
  };
  /** One text is asked about again and again while its cell is read. */
  let lastFolded: string | undefined;
  let lastMeaning: SharedMeaning | undefined;
  return {
    /**
     * What a folded text means in any column: a word that is all of it, or first and followed by
     * punctuation. A text that begins with a no is one, unless a longer phrase is known: `No reply
     * yet` has ended, `Not started yet` hasn't begun, and `Not sure` says nothing.
     */
    shared: (folded: string): SharedMeaning | undefined => {
      if (folded !== lastFolded) {
        lastMeaning = meaningOf(folded);
        lastFolded = folded;
      }
      return lastMeaning;
    },
    /** What stands anywhere in a text that is never good news, in the order in which it stands. */
    sharedWords: scan,
  };
};
