// The settings' words, made ready for finding them in cells; knows no strength and no bar.

import { headFinder, phraseFinder } from '../cells/words';
import type { Vocabulary } from '../settings/settings';
import { sharedFinders } from './shared-meanings';

type Words<Component extends keyof Vocabulary> = keyof Vocabulary[Component];

export type OverlapWord = Words<'overlap'>;
export type WarmthLevel = Words<'warmth'>;
export type FitLevel = Words<'fit'>;

const makeFinders = ({ shared, overlap, warmth, willing, fit, motion }: Vocabulary) => ({
  ...sharedFinders(shared),
  /** Overlap words anywhere in the text. */
  overlap: phraseFinder(overlap),
  /** Warmth's level by the head of folded text; likewise below. */
  warmth: headFinder(warmth),
  unwilling: headFinder(willing),
  fit: headFinder(fit),
  /** Motion types anywhere in the text. */
  motionType: phraseFinder({
    route: motion.route,
    introduction: motion.introduction,
    coSell: motion.coSell,
  }),
  motionAnswer: headFinder({
    unspecified: motion.unspecified,
    no: motion.no,
    declined: motion.declined,
  }),
  motionStatus: headFinder({ declined: motion.declined, done: motion.done }),
});

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
