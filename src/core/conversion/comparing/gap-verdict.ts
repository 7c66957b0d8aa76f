// What may be said of a gap between two rates, given how many leads it rests on.

import type { Outcome } from '../../lead-types';
import { DEFAULT_CONFIDENCE } from '../../stats/estimate';
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

/** Which way a gap points where interval and test agree that it isn't none. */
export type Direction = 'higher' | 'lower' | 'none';

/** Which way the interval of a difference points; one that holds 0, be it as its end, points nowhere. */
export const directionOf = (low: number, high: number): Direction =>
  low > 0 ? 'higher' : high < 0 ? 'lower' : 'none';

/** What is asked about a gap: its interval, and Fisher's test. */
type Gap = Pick<Contrast, 'differenceLow' | 'differenceHigh' | 'pValue'>;

const byInterval = ({ differenceLow = 0, differenceHigh = 0 }: Gap): Direction =>
  directionOf(differenceLow, differenceHigh);

const isRare = ({ pValue = 1 }: Gap, confidence: number): boolean => pValue < 1 - confidence;

/**
 * Which way a gap points by its interval and by Fisher's test at the same level; nowhere where the
 * two disagree. 2 of 60 against 36 of 300 has an interval of -13.5 to -0.02 points, and p = 0.062.
 */
export const agreedDirection = (gap: Gap, confidence: number): Direction =>
  isRare(gap, confidence) ? byInterval(gap) : 'none';

/** Whether interval and test disagree: then it is close, and no clear difference. */
export const isClose = (gap: Gap, confidence: number): boolean =>
  (byInterval(gap) !== 'none') !== isRare(gap, confidence);

const VERDICTS: Readonly<Record<Direction, readonly [sure: GapVerdict, early: GapVerdict]>> = {
  higher: ['Higher', 'Early signal: higher'],
  lower: ['Lower', 'Early signal: lower'],
  none: ['No clear difference', 'No clear difference'],
};

/**
 * The verdict on a group against its baseline.
 *
 * Under 10 mature leads on either side it is too early. Else the difference's interval and Fisher's
 * test decide together: all above 0 is higher, all below is lower, and one that holds 0, be it as its
 * very end, is no clear difference; so is a gap on which the two disagree. Higher and lower are early
 * signals under 30 leads on either side, or under 5 conversions in both together. 4 of 12 against 40
 * of 400 is `Early signal: higher`.
 */
export function judgeGap(
  group: Outcome,
  baseline: Outcome,
  gap: Contrast,
  confidence: number = DEFAULT_CONFIDENCE,
): GapVerdict {
  if (Math.min(group.leads, baseline.leads) < LEAST_TO_JUDGE) return 'Too early';
  const [sure, early] = VERDICTS[agreedDirection(gap, confidence)];
  return isEarly(group, baseline) ? early : sure;
}
