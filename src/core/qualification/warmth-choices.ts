// The levels of warmth as they are offered to choose from.
import { capitalised } from '../cells/text';
import type { Settings } from '../settings/settings';
import type { WarmthLevel } from './vocabulary';
import { WARMTH_STRENGTH } from './warmth';

const BEST_FIRST: readonly WarmthLevel[] = ['hot', 'warm', 'lukewarm', 'cold', 'none'];

/** The first of the settings' words for a level. */
export const warmthWord = (level: WarmthLevel, { vocabulary }: Settings): string =>
  vocabulary.warmth[level][0] ?? level;

/** The best level that a strength reaches: 0.8 is warm, since hot takes 1. */
export const levelReached = (strength: number): WarmthLevel =>
  BEST_FIRST.find((level) => strength >= WARMTH_STRENGTH[level]) ?? 'none';

/** One word a level, the best first: `Hot`, `Warm`, `Lukewarm`, `Cold`, `None`. */
export const warmthChoices = (settings: Settings): readonly string[] =>
  BEST_FIRST.map((level) => capitalised(warmthWord(level, settings)));
