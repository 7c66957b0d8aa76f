// What accounts have in common when they are compared like for like: a fit tier or a column.
import type { Cell, Row } from '../../cells/cell';
import { foldText, isBlankCell, plainText } from '../../cells/text';
import { usualSpelling } from '../../cells/usual-spelling';
import type { Recognition } from '../../columns/recognise';
import { type FitReading, readFit } from '../../qualification/fit';
import type { ColumnScale } from '../../qualification/scale';
import type { Settings } from '../../settings/settings';

/** The setting's word for strata by fit; anything else is a column's header. */
export const FIT_TIER = 'fit tier';

/** The tiers in the order of the table, each with the strength that its letter stands for. */
const TIERS: readonly { readonly tier: string; readonly strength: number }[] = [
  { tier: 'A', strength: 1 },
  { tier: 'B', strength: 0.75 },
  { tier: 'C', strength: 0.5 },
  { tier: 'D', strength: 0.2 },
  { tier: 'No fit', strength: 0 },
];

/**
 * The tier of a fit: that of its letter or word; a number belongs to the tier whose strength is
 * nearest (0.9 is tier A, 0.6 tier C), the better one where two are as near. Unknown is ''.
 */
export function fitTier(reading: FitReading): string {
  if (reading.state === 'missing' || reading.state === 'unreadable') return '';
  const distance = (strength: number): number => Math.abs(strength - reading.strength);
  return TIERS.reduce((nearest, tier) =>
    distance(tier.strength) < distance(nearest.strength) ? tier : nearest,
  ).tier;
}

/** The place of a tier in the table; others come after the tiers. */
export function tierPlace(stratum: string): number {
  const place = TIERS.findIndex(({ tier }) => tier === stratum);
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
      const tier = known.get(fit) ?? fitTier(readFit(fit, settings, fitScale));
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
