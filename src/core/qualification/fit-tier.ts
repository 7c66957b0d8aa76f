// The tier of a fit: A, B, C, D or none, whether it was written as a letter, a word or a number.
import type { FitReading } from './fit';
import type { FitLevel } from './vocabulary';

/** Of an account that is no fit; `stratumText` says it in the reader's language. */
export const NO_FIT = 'No fit';

/** The tier of a letter or a word. */
const TIER_OF: Readonly<Record<FitLevel, string>> = {
  a: 'A',
  b: 'B',
  c: 'C',
  d: 'D',
  none: NO_FIT,
};
/** A number belongs to tier A from here on, and to tier C, below the bar, from there on. */
const A_FROM = 0.875;
const C_FROM = 0.35;
/** The strengths of the letters B, C and D. */
const [B, C, D] = [0.75, 0.5, 0.2];

/**
 * The tier of a fit: that of its letter or word; a number is in tier A from 0.875, B from the fit
 * bar, C from 0.35, D below, so that no tier mixes accounts that clear the bar with such that don't.
 * With the bar at 0.7, 0.88 is A, 0.7 is B, 0.69 is C. Unknown is ''.
 *
 * The edge: where the bar parts the letters otherwise, numbers keep to those on their side of it.
 * With the bar at 0.8 the letter B is short, and 0.8 is in tier A; at 0.5 the letter C clears, and
 * 0.49 is in tier D.
 */
export function fitTier(reading: FitReading, bar: number): string {
  const { state, strength, level } = reading;
  if (state === 'missing' || state === 'unreadable') return '';
  if (level !== undefined) return TIER_OF[level];
  if (state === 'clear') return strength >= A_FROM || bar > B ? 'A' : 'B';
  if (strength >= C_FROM && bar > C) return 'C';
  return bar > D ? 'D' : NO_FIT;
}
