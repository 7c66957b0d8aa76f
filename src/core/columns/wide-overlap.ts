// Overlap that is spread over columns such as "is a customer of".
import type { Cell } from '../cells/cell';
import { readNumber } from '../cells/number';
import { foldText, isBlankCell, isSheetError } from '../cells/text';
import { isTick, isUntick } from '../cells/tick';
import type { Field } from './fields';
import { listedNames } from './partner-names';

/** One partner of a row, and what the account is to it. */
export interface RowPartner {
  readonly name: string;
  readonly overlap: Cell;
}

export interface WideOverlap {
  /** The strongest column that is filled, in words that a reading understands. */
  readonly overlap: Cell;
  /** The partners that this column names, as one text; '' where it only ticks or counts. */
  readonly partner: string;
  /** Every partner that any column names, each with its own overlap. */
  readonly partners: readonly RowPartner[];
}

/** Strongest first. */
export const WIDE_COLUMNS: readonly { readonly field: Field; readonly overlap: string }[] = [
  { field: 'customerOf', overlap: 'Customer' },
  { field: 'opportunityFor', overlap: 'Open opportunity' },
  { field: 'prospectOf', overlap: 'Prospect' },
];

const NOBODY = /^(?:none|no overlap)$/;

const isFilled = (cell: Cell): boolean => {
  if (typeof cell === 'number') return cell > 0;
  if (isBlankCell(cell) || isSheetError(cell)) return false;
  const folded = foldText(cell);
  return !NOBODY.test(folded) && !isUntick(folded);
};

const namesIn = (cell: Cell): readonly string[] => {
  const namesNobody =
    typeof cell !== 'string' || isTick(foldText(cell)) || readNumber(cell) !== undefined;
  return namesNobody ? [] : listedNames(cell);
};

/**
 * Reads the wide columns of one row. One sheet row stays one row: its overlap is that of the
 * strongest filled column and its partner whoever that column names, while `partners` keeps
 * everybody. Only `NONE` gives the overlap `none`, only blanks give `''`, and an error shows where
 * nothing better stands.
 */
export function readWideOverlap(
  cells: Readonly<Partial<Record<Field, Cell | undefined>>>,
): WideOverlap {
  const partners: RowPartner[] = [];
  let strongest: { overlap: string; names: readonly string[] } | undefined;
  let rest: Cell = '';
  for (const { field, overlap } of WIDE_COLUMNS) {
    const cell = cells[field];
    if (cell === undefined) continue;
    if (isFilled(cell)) {
      const names = namesIn(cell);
      strongest = strongest ?? { overlap, names };
      for (const name of names) {
        if (!partners.some((known) => known.name === name)) partners.push({ name, overlap });
      }
    } else if (isSheetError(cell)) rest = cell;
    else if (rest === '' && !isBlankCell(cell)) rest = 'none';
  }
  return {
    overlap: strongest ? strongest.overlap : rest,
    partner: strongest ? strongest.names.join(', ') : '',
    partners,
  };
}
