// Figures of the summary as cells; lays out no table.
import type { Cell } from '../../core/cells/cell';
import type { Contrast, RateFigures } from '../../core/conversion/comparing/contrast';
import type { GapVerdict } from '../../core/conversion/comparing/gap-verdict';
import type { MatureRate } from '../../core/conversion/comparing/rate';
import type { SummaryModel } from '../../core/conversion/summary';
import { EQL, isSameLeadType } from '../../core/lead-types';

/** A figure that doesn't exist is an empty cell, never a 0. */
export const shown = (figure: number | undefined): Cell => figure ?? '';

const rateCells = ({ rate, low, high }: RateFigures): Cell[] => [rate, low, high].map(shown);

/** With nobody mature nothing is known of conversions yet: an empty cell, no 0. */
export const matureCells = (
  row: RateFigures & Pick<MatureRate, 'mature'> & { readonly converted?: number },
): Cell[] => [row.mature, row.mature === 0 ? '' : shown(row.converted), ...rateCells(row)];

export const differenceCells = (gap: Contrast): Cell[] =>
  [gap.difference, gap.differenceLow, gap.differenceHigh].map(shown);

/** What four decimals can show; a smaller p value isn't 0, and its words have to fit a column. */
const LEAST_P_VALUE = 0.0001;

export const pValueCell = (pValue: number | undefined): Cell =>
  pValue !== undefined && pValue < LEAST_P_VALUE ? `< ${LEAST_P_VALUE}` : shown(pValue);

/**
 * A row's own verdict. Where the headline judges nothing, rows say no more than it does: those of
 * EQLs, and where the baseline's conversions are at fault, all of them.
 */
export function verdictCell(
  { verdict: found, baseline }: Pick<SummaryModel, 'verdict' | 'baseline'>,
  leadType: string,
  verdict: GapVerdict | undefined,
): Cell {
  const isFaulty = found.kind === 'not-judged';
  const isWithheld =
    (leadType === EQL && (isFaulty || found.kind === 'no-conversions')) ||
    (isFaulty &&
      found.faults.some(
        (fault) => fault.kind === 'conversions-lost' && isSameLeadType(fault.leadType, baseline),
      ));
  return verdict !== undefined && isWithheld ? 'Not judged' : (verdict ?? '');
}
