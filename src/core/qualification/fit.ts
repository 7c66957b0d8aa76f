// Fit: how well the account fits the ideal customer profile, from one cell.
import type { Cell } from '../cells/cell';
import type { Settings } from '../settings/settings';
import { type GradeReading, readGrade } from './grade';
import { type Remembered, rememberedReading } from './remembered-readings';
import type { ColumnScale } from './scale';
import { type FitLevel, findersOf } from './vocabulary';

export type FitReading = GradeReading<FitLevel>;

/** Tier B clears the bar of 0.7 that the settings come with, tier C doesn't. */
const STRENGTH: Readonly<Record<FitLevel, number>> = { a: 1, b: 0.75, c: 0.5, d: 0.2, none: 0 };

/**
 * Fit from its cell: a tier in words or letters, or a number on the scale that its column says.
 *
 * `B (enterprise)` is 0.75 and clears the bar of 0.7; `Tier 3: later` is 0.5 and is short; `A1` is A.
 * The edges: `Not a fit` is no tier A, since "a" has to come first; and `On hold` isn't a poor fit,
 * it says nothing of the fit.
 */
export function readFit(
  cell: Cell | undefined,
  settings: Settings,
  column?: ColumnScale,
): FitReading {
  return rememberedReading(remembered, cell ?? '', settings, column, fitIn);
}

const remembered: Remembered<ColumnScale | undefined, FitReading> = new WeakMap();

const fitIn = (cell: Cell, settings: Settings, column: ColumnScale | undefined): FitReading => {
  const finders = findersOf(settings.vocabulary);
  return readGrade(cell, {
    name: 'fit',
    strengths: STRENGTH,
    match: finders.fit,
    finders,
    column,
    setting: settings.fitScale,
    bar: settings.fitBar,
    causes: {},
  });
};
