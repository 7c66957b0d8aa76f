// What accounts have in common when they are compared like for like: a fit tier or a column.
import type { Cell, Row } from '../../cells/cell';
import { foldText, isBlankCell, plainText } from '../../cells/text';
import { usualSpelling } from '../../cells/usual-spelling';
import type { Recognition } from '../../columns/recognise';
import { say } from '../../language/say';
import { readFit } from '../../qualification/fit';
import { fitTier, NO_FIT } from '../../qualification/fit-tier';
import type { ColumnScale } from '../../qualification/scale';
import type { Settings } from '../../settings/settings';

/** The setting's word for strata by fit; anything else is a column's header. */
export const FIT_TIER = 'fit tier';

/** The tiers in the order of the table. */
const TIERS: readonly string[] = ['A', 'B', 'C', 'D', NO_FIT];

/** The place of a tier in the table; others come after the tiers. */
export function tierPlace(stratum: string): number {
  const place = TIERS.indexOf(stratum);
  return place < 0 ? TIERS.length : place;
}

/** A stratum of these as a person reads it: the tier of what is no fit in the language in force. */
export const stratumText = (stratum: string, stratifyBy: string): string =>
  stratum === NO_FIT && foldText(stratifyBy) === FIT_TIER ? say('No fit // a fit tier') : stratum;

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
  if (!byTier) return usualSpelling(strata.filter((stratum) => stratum !== ''));
  let best = '';
  for (const stratum of strata) {
    if (stratum === '') continue;
    if (best === '' || tierPlace(stratum) < tierPlace(best)) best = stratum;
  }
  return best;
}
