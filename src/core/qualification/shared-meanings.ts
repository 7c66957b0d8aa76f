// What the words that every column shares mean: blank, nobody, yes, no, refused, ended, ...
import { foldText, isBlankText } from '../cells/text';
import { headFinder, phraseScanner } from '../cells/words';
import type { Vocabulary } from '../settings/settings';

/** `nobody` is blank where a person should stand, and no good news elsewhere. */
export type SharedMeaning = keyof Vocabulary['shared'];

/** What is never good news wherever it stands; `unsure` looks like a no and says nothing. */
export type SharedWord = 'no' | 'refused' | 'ended' | 'asleep' | 'notBegun' | 'unsure';

const NEGATIONS =
  "no, not, never, none, without, nor, don't, doesn't, didn't, isn't, aren't, wasn't, haven't, " +
  "hasn't, couldn't, wouldn't";
const UNSURE = 'not sure, not certain, not clear, not confirmed, no idea, no problem, no doubt';
/** A text that begins so is a no, unless a longer phrase that is known begins it. */
const BEGINS_WITH_NO = /^(?:no|not|never|none|without)(?![\p{L}\p{M}\p{N}'])/u;

const ASKED = /\?+$/;

/** Finders of the shared words of a vocabulary. */
export const sharedFinders = ({ blank, nobody, ...others }: Vocabulary['shared']) => {
  const { yes, no, ...bad } = others;
  const blanks = new Set(blank.map((word) => foldText(word)));
  const nobodies = new Set(nobody.map((word) => foldText(word)));
  const head = headFinder(others);
  const scan = phraseScanner<SharedWord>({
    ...bad,
    // Single letters are a no where they stand alone: "Intro via N. Smith" is none.
    no: [...no.filter((word) => word.length > 1), ...NEGATIONS.split(', ')],
    unsure: UNSURE.split(', '),
  });
  return {
    /**
     * What a whole folded text means in any column: a word that is all of it, or first and followed
     * by punctuation; and a text that begins with a no is one, unless a longer phrase is known:
     * `No reply yet` has ended, `Not started yet` hasn't begun.
     */
    shared: (folded: string): SharedMeaning | undefined => {
      if (isBlankText(folded) || blanks.has(folded.replace(ASKED, ''))) return 'blank';
      if (nobodies.has(folded)) return 'nobody';
      const known = head(folded);
      if (known !== undefined || !BEGINS_WITH_NO.test(folded)) return known;
      const [first] = scan(folded);
      return first === 'unsure' ? undefined : first;
    },
    /** What stands anywhere in a text that is never good news, in the order in which it stands. */
    sharedWords: scan,
  };
};
