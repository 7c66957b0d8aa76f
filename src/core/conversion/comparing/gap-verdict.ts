// What may be said of a gap between two rates, given how many leads it rests on.

import type { Outcome } from '../../lead-types';
import type { Contrast } from './contrast';

/** With fewer mature leads than this in either group, nothing is said. */
export const LEAST_TO_JUDGE = 10;
/** With fewer than this in either group, what is said is an early signal. */
const LEAST_TO_BE_SURE = 30;
/** So are rates that rest on fewer conversions than this in both groups together. */
const LEAST_CONVERSIONS = 5;

/** What a row of a comparison says, in the words that its cell shows. */
export type GapVerdict =
  | 'Too early'
  | 'Early signal: higher'
  | 'Early signal: lower'
  | 'Higher'
  | 'Lower'
  | 'No clear difference';

/** Whether a group has too few leads for more than an early signal. */
export const isSmall = ({ leads }: Outcome): boolean => leads < LEAST_TO_BE_SURE;

/** Whether a gap rests on too little to be more than an early signal. */
export const isEarly = (group: Outcome, baseline: Outcome): boolean =>
  isSmall(group) || isSmall(baseline) || group.converted + baseline.converted < LEAST_CONVERSIONS;

/**
 * The verdict on a group against its baseline.
 *
 * Under 10 mature leads on either side it is too early. Else the difference's interval decides:
 * all above 0 is higher, all below is lower, and one that holds 0, be it as its very end, is no
 * clear difference. Higher and lower are early signals under 30 leads on either side, or under 5
 * conversions in both together. 4 of 12 against 40 of 400 is `Early signal: higher`. Where Fisher's
 * test at the same level doesn't agree that there is a gap, it is no clear difference.
 */
export function judgeGap(
  group: Outcome,
  baseline: Outcome,
  gap: Contrast,
  confidence?: number,
): GapVerdict {
  if (Math.min(group.leads, baseline.leads) < LEAST_TO_JUDGE) return 'Too early';
  const { differenceLow = 0, differenceHigh = 0, pValue = 0 } = gap;
  if (confidence !== undefined && pValue >= 1 - confidence) return 'No clear difference';
  const early = isEarly(group, baseline);
  if (differenceLow > 0) return early ? 'Early signal: higher' : 'Higher';
  if (differenceHigh < 0) return early ? 'Early signal: lower' : 'Lower';
  return 'No clear difference';
}
