// The levels of warmth as they are offered to choose from.
import { capitalised } from '../cells/text';
import type { Settings } from '../settings/settings';
import type { WarmthLevel } from './vocabulary';

const BEST_FIRST: readonly WarmthLevel[] = ['hot', 'warm', 'lukewarm', 'cold', 'none'];

/** The first of the settings' words for a level. */
export const warmthWord = (level: WarmthLevel, { vocabulary }: Settings): string =>
  vocabulary.warmth[level][0] ?? level;

/** One word a level, the best first: `Hot`, `Warm`, `Lukewarm`, `Cold`, `None`. */
export const warmthChoices = (settings: Settings): readonly string[] =>
  BEST_FIRST.map((level) => capitalised(warmthWord(level, settings)));
