// What accounts have in common when they are compared like for like: a fit tier or a column.
import type { Cell, Row } from '../../cells/cell';
import { foldText, isBlankCell, plainText } from '../../cells/text';
import { usualSpelling } from '../../cells/usual-spelling';
import type { Recognition } from '../../columns/recognise';
import { type FitReading, readFit } from '../../qualification/fit';
import type { ColumnScale } from '../../qualification/scale';
import type { FitLevel } from '../../qualification/vocabulary';
import type { Settings } from '../../settings/settings';

/** The setting's word for strata by fit; anything else is a column's header. */
export const FIT_TIER = 'fit tier';

/** The tiers in the order of the table. */
const TIERS: readonly string[] = ['A', 'B', 'C', 'D', 'No fit'];

/** The tier of a letter or a word. */
const TIER_OF: Readonly<Record<FitLevel, string>> = {
  a: 'A',
  b: 'B',
  c: 'C',
  d: 'D',
  none: 'No fit',
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
  return bar > D ? 'D' : 'No fit';
}

/** The place of a tier in the table; others come after the tiers. */
export function tierPlace(stratum: string): number {
  const place = TIERS.indexOf(stratum);
  return place < 0 ? TIERS.length : place;
}

/** Reads the stratum of one row; '' where the row doesn't say. */
export type StratumReader = (fit: Cell | undefined, cells: Row) => string;

/** A reader for a tab's rows; undefined where the tab has no such column. */
export function stratumReader(
  recognition: Recognition,
  settings: Settings,
  fitScale?: ColumnScale,
): StratumReader | undefined {
  if (foldText(settings.stratifyBy) === FIT_TIER) {
    if (recognition.columns.fit === undefined) return undefined;
    const known = new Map<Cell, string>();
    return (fit) => {
      if (fit === undefined) return '';
      const tier = known.get(fit) ?? fitTier(readFit(fit, settings, fitScale), settings.fitBar);
      known.set(fit, tier);
      return tier;
    };
  }
  const wanted = foldText(settings.stratifyBy);
  const column = recognition.headers.findIndex((header) => foldText(header) === wanted);
  if (column < 0) return undefined;
  return (_, cells) => {
    const cell = cells[column] ?? '';
    return isBlankCell(cell) ? '' : plainText(cell).replace(/\s+/g, ' ');
  };
}

/**
 * One account's stratum from its rows: the best tier, or the value that most rows hold. Blanks say
 * nothing, however many.
 */
export function commonStratum(strata: readonly string[], byTier: boolean): string {
  const known = strata.filter((stratum) => stratum !== '');
  if (!byTier) return usualSpelling(known);
  const [best = ''] = known.sort((one, other) => tierPlace(one) - tierPlace(other));
  return best;
}
