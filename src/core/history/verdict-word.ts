// The verdict in a word or a few, as EQL History keeps it.
import { capitalised } from '../cells/text';
import type { Judged, Verdict } from '../conversion/comparing/verdict';
import { say } from '../language/say';

/** The word of a verdict that there is none, since something has to be mended first. */
export const NOT_JUDGED = 'Not judged';

/** What is said of the gap: `higher`, `no clear difference`, `higher so far`. */
const crudeWord = ({ direction, isEarly, isSettled }: Judged): string => {
  if (direction === 'none') return 'no clear difference';
  return isEarly || isSettled ? direction : `${direction} so far`;
};

/** Where like for like says another thing than the crude gap, the word is of that. */
const judgedWord = (verdict: Judged): string => {
  const { alike, direction } = verdict;
  switch (alike.kind) {
    case 'disagree':
      return 'higher in some groups, lower in others';
    case 'hidden':
      return `${alike.direction} like for like`;
    case 'mostly mix':
      return `${direction}, mostly by the mix`;
    case 'not settled':
      return `${direction}, not settled like for like`;
    case 'holds':
    case 'no gap':
    case 'no-column':
    case 'too-little-ground':
      return crudeWord(verdict);
    default:
      return alike satisfies never;
  }
};

/** `Higher`, `Early signal: lower`, `Too early`; the headline beside it says the rest. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'no-eqls':
      return 'No EQLs';
    case 'just-begun':
      return 'Just begun';
    case 'not-judged':
      return NOT_JUDGED;
    case 'no-baseline':
    case 'no-conversions':
      return 'No comparison';
    case 'too-early':
      return 'Too early';
    case 'judged': {
      const word = judgedWord(verdict);
      const isPlain = !verdict.isEarly || word === 'no clear difference';
      return isPlain ? capitalised(word) : `Early signal: ${word}`;
    }
    default:
      return verdict satisfies never;
  }
}

/** How a word of the history is shown. The history itself keeps the English word, whoever wrote it. */
const SHOWN: Readonly<Record<string, () => string>> = {
  'No EQLs': () => say('No EQLs'),
  'Just begun': () => say('Just begun'),
  'Not judged': () => say('Not judged'),
  'No comparison': () => say('No comparison'),
  'Too early': () => say('Too early'),
  'No clear difference': () => say('No clear difference'),
  Higher: () => say('Higher'),
  Lower: () => say('Lower'),
  'Higher so far': () => say('Higher so far'),
  'Lower so far': () => say('Lower so far'),
  'Higher in some groups, lower in others': () => say('Higher in some groups, lower in others'),
  'Higher like for like': () => say('Higher like for like'),
  'Lower like for like': () => say('Lower like for like'),
  'Higher, mostly by the mix': () => say('Higher, mostly by the mix'),
  'Lower, mostly by the mix': () => say('Lower, mostly by the mix'),
  'Higher, not settled like for like': () => say('Higher, not settled like for like'),
  'Lower, not settled like for like': () => say('Lower, not settled like for like'),
};

const EARLY = 'Early signal: ';

/** A verdict's word in the language in force; a word that isn't known is shown as it stands. */
export function verdictText(word: string): string {
  if (!word.startsWith(EARLY)) return SHOWN[word]?.() ?? word;
  const signal = SHOWN[capitalised(word.slice(EARLY.length))]?.();
  if (signal === undefined) return word;
  const [first = '', ...rest] = Array.from(signal);
  return say('Early signal: {verdict}', { verdict: first.toLowerCase() + rest.join('') });
}
