// How sure each of several intervals has to be, so that all of them together hold.
import { requireCount, requireShare } from './argument';

/**
 * The confidence of each of `comparisons` intervals at which all of them hold together with at
 * least `confidence` (Bonferroni): what may be wrong is shared out evenly, 1 - (1 - c) / m. Five
 * partners at 0.95 get intervals of 0.99; one comparison keeps its own confidence.
 *
 * Throws a RangeError for a confidence outside 0 to 1, or a number of comparisons that isn't a
 * whole one of 1 or more.
 *
 * Reference: Dunn, O. J. (1961), "Multiple comparisons among means", JASA 56, 52-64.
 */
export function widenedConfidence(confidence: number, comparisons: number): number {
  requireShare('confidence', confidence);
  requireCount('comparisons', comparisons, 1);
  // One comparison keeps its confidence to the last digit, which twice subtracting from 1 may not.
  return comparisons === 1 ? confidence : 1 - (1 - confidence) / comparisons;
}
