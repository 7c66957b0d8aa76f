// What a row's cells are called in a sentence.
import { say } from '../language/say';
import { componentWord } from './component-word';

const WORDS = {
  overlap: () => componentWord('overlap'),
  warmth: () => componentWord('warmth'),
  fit: () => componentWord('fit'),
  motion: () => componentWord('motion'),
  willing: () => say('will introduce'),
  lastTouch: () => say('last touch'),
  owner: () => say('owner // of a motion'),
  due: () => say('due date'),
  motionStatus: () => say('motion status'),
  introductionStatus: () => say('introduction status'),
} as const;

/** The cells that a row is judged by, and that may hold what can't be read. */
export type JudgedCell = keyof typeof WORDS;

/** `last touch`, in German `letzter Kontakt`. */
export const cellWord = (cell: JudgedCell): string => WORDS[cell]();

/** What each of them should hold: `“maybe” can't be read as a warmth.` */
const EXPECTED = {
  overlap: () => say('an overlap'),
  warmth: () => say('a warmth'),
  fit: () => say('a fit'),
  motion: () => say('a motion'),
  willing: () => say('an answer to “will introduce”'),
  motionStatus: () => say('a motion status'),
  introductionStatus: () => say('an introduction status'),
} as const;

export type WordCell = keyof typeof EXPECTED;

export const expectedWord = (cell: WordCell): string => EXPECTED[cell]();
