// Fit: how well the account fits the ideal customer profile, from one cell.
import type { Cell } from '../cells/cell';
import type { Settings } from '../settings/settings';
import { type GradeReading, readGrade } from './grade';
import { type FitLevel, findersOf } from './vocabulary';

export type FitReading = GradeReading<FitLevel>;

/** Tier B clears the bar of 0.7 that the settings come with, tier C doesn't. */
const STRENGTH: Readonly<Record<FitLevel, number>> = { a: 1, b: 0.75, c: 0.5, d: 0.2, none: 0 };
/** Fit as a number is always out of this; only warmth has a scale in the settings. */
const TOP = 100;

/**
 * Fit from its cell: a tier in words or letters, or a number from 0 to 100.
 *
 * `B (enterprise)` is 0.75 and clears the bar of 0.7; `Tier 3: later` is 0.5 and is short. The
 * edge: `Not a fit` is no tier A, since "a" has to come first.
 */
export function readFit(cell: Cell | undefined, settings: Settings): FitReading {
  return readGrade(cell, {
    name: 'fit',
    strengths: STRENGTH,
    find: findersOf(settings.vocabulary).fit,
    top: TOP,
    bar: settings.fitBar,
  });
}
