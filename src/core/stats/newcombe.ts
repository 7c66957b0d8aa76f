// Newcombe's interval of the difference between two rates, from the two rates' own intervals.
import { type Arm, requireArm } from './argument';
import { DEFAULT_CONFIDENCE, type Estimate } from './estimate';
import { recoveredInterval } from './mover';
import { rateDifference } from './rate-difference';
import { wilsonInterval } from './wilson';

const rate = ({ successes, trials }: Arm, confidence: number): Estimate => ({
  estimate: successes / trials,
  ...wilsonInterval(successes, trials, confidence),
});

/**
 * The hybrid score interval of the difference between two independent proportions, `a`'s minus
 * `b`'s, without continuity correction. It joins the Wilson intervals of the two rates, stays
 * within -1 to 1, and works at 0 and at 100%.
 *
 * In words: on each side, the difference less (or plus) the root of the squared distances from
 * each rate to the end of its Wilson interval on that side. 18 of 60 against 45 of 300 at 0.95
 * give 0.15, from 0.03949 to 0.28016.
 *
 * Throws a RangeError as `wilsonInterval` does.
 *
 * Reference: Newcombe, R. G. (1998), "Interval estimation for the difference between independent
 * proportions", Statistics in Medicine 17, 873-890, method 10.
 */
export function newcombeDifference(
  a: Arm,
  b: Arm,
  confidence: number = DEFAULT_CONFIDENCE,
): Estimate {
  requireArm(a);
  requireArm(b);
  return recoveredInterval(rateDifference(a, b), rate(a, confidence), rate(b, confidence));
}
