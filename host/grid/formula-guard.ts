// Stands between the formulas of the plain grid, which keep what they last came to, and whatever could
// make them come to something else: the engine then works them out.

import { NeedsEngine } from './needs-engine';
import { settledFormula } from './settled-formula';

interface Guarded {
  /** Columns that some formula names. */
  readonly columns: Set<number>;
  /** The last row and column with a formula in it, or named by one. */
  row: number;
  column: number;
}

export class FormulaGuard {
  /** By the sheet's name, without its case. */
  private readonly sheets = new Map<string, Guarded>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** Refuses a formula that may change by itself. */
  take(formula: string, sheetName: string, row: number, column: number): void {
    const named = settledFormula(formula);
    if (named === undefined) throw new NeedsEngine('a formula');
    this.reach(sheetName, row, column);
    for (const { sheet = sheetName, left, right, bottom } of named) {
      const guarded = this.reach(sheet, bottom, right);
      for (let at = left; at <= right; at += 1) guarded.columns.add(at);
    }
  }

  /** Refuses another value in a column that some formula names. */
  refuseValue(sheetName: string, column: number): void {
    if (this.isEmpty) return;
    if (this.sheets.get(sheetName.toLowerCase())?.columns.has(column)) {
      throw new NeedsEngine('a formula that looks at the cell');
    }
  }

  /** Refuses rows or columns that come or go before the last that formulas are about. */
  refuseShift(sheetName: string, dimension: 'ROW' | 'COL', at: number): void {
    const guarded = this.sheets.get(sheetName.toLowerCase());
    if (guarded && at <= (dimension === 'ROW' ? guarded.row : guarded.column)) {
      throw new NeedsEngine('formulas that move');
    }
  }

  /** Refuses another name for a sheet that formulas are about, or its end. */
  refuseSheet(sheetName: string): void {
    if (this.sheets.has(sheetName.toLowerCase())) throw new NeedsEngine('formulas about a sheet');
  }

  private reach(sheetName: string, row: number, column: number): Guarded {
    const key = sheetName.toLowerCase();
    const known = this.sheets.get(key) ?? { columns: new Set(), row: 0, column: 0 };
    this.sheets.set(key, known);
    known.row = Math.max(known.row, row);
    known.column = Math.max(known.column, column);
    return known;
  }
}
