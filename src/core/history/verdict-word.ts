// The verdict in a word or a few, as EQL History keeps it.
import { capitalised } from '../cells/text';
import type { Judged, Verdict } from '../conversion/comparing/verdict';

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
