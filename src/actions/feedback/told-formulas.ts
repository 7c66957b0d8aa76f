// Formulas of the user's under Told on: they come along when the tab is built anew.
import { say } from '../../core/language/say';
import { cellName } from '../../sheets/a1';
import { fillsColumn } from '../../sheets/formula-results';
import { movedFormula } from '../../sheets/moved-formula';
import { Refusal } from '../../sheets/refusal';
import { writeFormulaText } from '../../sheets/row-cells';
import type { Sheet } from '../../sheets/workbook';
import type { ToldTable } from './feedback-page';

interface ToldFormula {
  /** 0-based. */
  readonly row: number;
  readonly formula: string;
}

/** By the partner's name key. */
export type ToldFormulas = ReadonlyMap<string, ToldFormula>;

/**
 * The formulas under Told on, of all formulas of the tab. Refuses where one of them fills several partners' cells: their
 * order changes when the tab is built anew, and its result would stand beside other partners.
 */
export function readToldFormulas(
  sheet: Sheet,
  { rows, column }: ToldTable,
  formulas: readonly (readonly string[])[],
): ToldFormulas {
  const found = new Map<string, ToldFormula>();
  rows.forEach((row, partner) => {
    const formula = formulas[row]?.[column] ?? '';
    if (formula !== '') found.set(partner, { row, formula });
  });
  const filling = Array.from(found.values()).find(({ formula }) => fillsColumn(formula));
  if (!filling || rows.size === 1) return found;
  throw new Refusal(
    'formula-cell',
    say(
      'The formula in {cell} fills Told on of several partners, whose order changes when this tab is built anew. Nothing was written. Put a formula or a date beside each partner instead.',
      { cell: `${sheet.getName()}!${cellName(filling.row, column)}` },
    ),
  );
}

/** Puts the formulas back beside their partners, over the values that the page has written. */
export function putToldFormulas(
  sheet: Sheet,
  formulas: ToldFormulas,
  { rows, column }: ToldTable,
): void {
  formulas.forEach(({ row, formula }, partner) => {
    const now = rows.get(partner);
    if (now === undefined) return;
    writeFormulaText(sheet, now, column, movedFormula(formula, row + 1, now + 1));
  });
}
