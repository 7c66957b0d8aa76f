// Cells whose value is a formula's are left to it: what stood in a save's way, and what it says then.
import { allOf } from '../../core/few-names';
import { say } from '../../core/language/say';
import type { PlainFailure } from '../../rpc';
import { cellName } from '../../sheets/a1';
import type { Formulas } from '../row/formulas';
import type { OpenRow } from '../row/open-row';

/** Columns of a row that a formula elsewhere fills. */
export interface FilledCells {
  readonly columns: ReadonlySet<number>;
  /** The cell that holds the formula, such as D2. */
  readonly formula: string;
}

/** `Warmth of this row shows what the formula in D2 gives`; nothing was written, or it was taken back. */
export function filledFailure(
  { view }: Pick<OpenRow, 'view'>,
  { columns, formula }: FilledCells,
): PlainFailure {
  const { headers } = view.tab.recognition;
  const named = Array.from(columns).map((column) => headers[column] || say('A cell'));
  return {
    ok: false,
    code: 'formula-cell',
    message: say(
      '{columns} of this row {count|shows|show} what the formula in {cell} gives, and typing there would break it. Nothing was saved. Change that formula, or leave this field out.',
      { columns: allOf(named), count: named.length, cell: formula },
    ),
  };
}

/** Why a cell can't be written: it holds a formula, or one elsewhere fills it. Undefined where it can. */
export function formulaInTheWay(
  { view, row }: OpenRow,
  column: number,
  formulas: Formulas,
): PlainFailure | undefined {
  const source = formulas.source(row.index, column);
  if (source === '') return undefined;
  if (source !== cellName(row.index, column)) {
    return filledFailure({ view }, { columns: new Set([column]), formula: source });
  }
  return {
    ok: false,
    code: 'formula-cell',
    message: say(
      '{column} holds a formula in this row, so it was left as it is and nothing was saved. Change the formula in the sheet, or leave this field out.',
      { column: view.tab.recognition.headers[column] || say('A cell') },
    ),
  };
}
