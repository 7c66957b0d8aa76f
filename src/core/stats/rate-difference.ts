// One rate less another, to the last digit.
import type { Arm } from './argument';

/** `a`'s rate minus `b`'s; the products are whole numbers, so near rates lose no digits. */
export function rateDifference(a: Arm, b: Arm): number {
  return (a.successes * b.trials - b.successes * a.trials) / (a.trials * b.trials);
}
