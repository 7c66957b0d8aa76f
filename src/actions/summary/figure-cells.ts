// Figures of the summary as cells.
import type { Cell } from '../../core/cells/cell';
import type { Contrast, RateFigures } from '../../core/conversion/comparing/contrast';
import { LEAST_TO_JUDGE } from '../../core/conversion/comparing/gap-verdict';
import type { MatureRate } from '../../core/conversion/comparing/rate';
import { inPoints } from '../../core/figure-text';

/** A figure that doesn't exist is an empty cell, never a 0. */
export const shown = (figure: number | undefined): Cell => figure ?? '';

type Mature = RateFigures &
  Pick<MatureRate, 'mature'> & { readonly converted?: number | undefined };

/** Under 10 there are counts alone. */
const isRated = ({ mature }: Mature): boolean => mature >= LEAST_TO_JUDGE;

/** With nobody mature nothing is known of conversions yet: an empty cell, no 0. */
export const matureCells = (row: Mature): Cell[] => [
  row.mature,
  row.mature === 0 ? '' : shown(row.converted),
  ...(isRated(row) ? [row.rate, row.low, row.high].map(shown) : ['', '', '']),
];

const pointsCell = (difference: number | undefined): Cell =>
  difference === undefined ? '' : inPoints(difference);

export const differenceCells = (gap: Contrast): Cell[] =>
  [gap.difference, gap.differenceLow, gap.differenceHigh].map(pointsCell);

/** What four decimals can show; a smaller p value isn't 0, and its words have to fit a column. */
const LEAST_P_VALUE = 0.0001;

export const pValueCell = (pValue: number | undefined): Cell =>
  pValue !== undefined && pValue < LEAST_P_VALUE ? `< ${LEAST_P_VALUE}` : shown(pValue);
