// The settings' words, made ready for finding them in cells.

import { BLANK_WORDS } from '../cells/blank-words';
import type { Cell } from '../cells/cell';
import { once } from '../cells/once';
import { type ShapeFinder, shapeFinder } from '../cells/text-shape';
import { wholeFinder } from '../cells/whole-word';
import { headFinder, headMatcher, phraseScanner } from '../cells/words';
import type { Vocabulary } from '../settings/settings';
import { doubtWords } from './doubt';
import { sideWords } from './overlap-sides';
import { longer, negatingWords, sharedFinders, sharedWordLists } from './shared-meanings';

export type WarmthLevel = keyof Vocabulary['warmth'];
export type FitLevel = keyof Vocabulary['fit'];

/** `A1` and `B2` are read by their letters, as `C+` is, whose sign follows its letter anyway. */
const LETTER_AND_DIGIT = /^([a-z])\d(?![\p{L}\p{M}\p{N}])/u;

/** `Level 4`: a number may stand behind it, as behind no other word that begins a text. */
const OPENERS: readonly string[] = ['level'];

/** Every word that a reading goes by. */
const tellingWords = (vocabulary: Vocabulary): readonly string[] => [
  ...Object.values(vocabulary).flatMap((lists) => Object.values<readonly string[]>(lists).flat()),
  ...negatingWords(),
  ...doubtWords(),
  ...sideWords(),
  BLANK_WORDS,
  'loading',
];

const makeFinders = (vocabulary: Vocabulary) => {
  const { shared, overlap, warmth, willing, fit, motion } = vocabulary;
  const { no: negations, ...bad } = sharedWordLists(shared);
  const [yes, no] = [longer(shared.yes), longer(shared.no)];
  const fitHead = headMatcher<FitLevel>({ b: yes, none: no }, fit);
  const words = sharedFinders(shared);
  const denied = [...shared.refused, ...shared.ended, ...shared.asleep];
  const motions = {
    ...bad,
    introduction: motion.introduction,
    coSell: motion.coSell,
    route: motion.route,
    other: [...motion.other, ...motion.ours],
    progress: motion.progress,
    turnedDown: motion.declined,
    no: [...motion.no, ...negations],
  };
  const shapes = once(() => shapeFinder(tellingWords(vocabulary), OPENERS));
  const shapeOf: ShapeFinder = (text) => shapes()(text);
  return {
    ...words,
    /** The shape of a cell's text: texts of one shape are read alike, whatever the column. */
    shapeOf,
    /** Whether a cell says that nothing is known. */
    isBlank: (cell: Cell, folded: string): boolean =>
      cell === '' || (typeof cell === 'string' && words.shared(folded) === 'blank'),
    /** Overlap words anywhere in the text, and what denies or ends them. */
    overlap: phraseScanner({ ...bad, ...overlap, not: [...overlap.not, ...negations] }),
    /** Warmth's level by the head of folded text, with what follows; likewise fit. */
    warmth: headMatcher<WarmthLevel>({ warm: yes, none: no }, warmth),
    fit: (folded: string) => fitHead(folded) ?? fitHead(folded.replace(LETTER_AND_DIGIT, '$1')),
    /** What was answered to the question of introducing us: no, or nothing that judges. */
    willing: headFinder({ no: willing.no, open: [...willing.open, ...yes] }),
    /** Motions and words of progress anywhere in the text, and what denies or ends them. */
    motion: phraseScanner(motions),
    /** A bare yes to the motion, by its head. */
    motionSaid: headFinder({ unspecified: [...motion.unspecified, ...yes] }),
    /** Where a motion stands, by the head of its status. */
    motionStatus: headFinder({ done: motion.done, open: motion.open }),
    /** What is said of a text that is all of its cell, whatever words it holds. */
    whole: {
      overlap: wholeFinder({ ...bad, ...overlap }),
      willing: wholeFinder({ no: [...willing.no, ...denied], open: willing.open }),
      motion: wholeFinder({ ...motions, unspecified: motion.unspecified }),
      motionStatus: wholeFinder({ ...motions, done: motion.done, open: motion.open }),
    },
  };
};

export type Finders = ReturnType<typeof makeFinders>;

/** Held only as long as the settings themselves. */
const made = new WeakMap<Vocabulary, Finders>();

/** The finders of a vocabulary, made once for each. */
export function findersOf(vocabulary: Vocabulary): Finders {
  const known = made.get(vocabulary);
  if (known) return known;
  const finders = makeFinders(vocabulary);
  made.set(vocabulary, finders);
  return finders;
}
