// Range: formulas, in A1 and R1C1 notation.

import { checkedLength } from '../cell/cell-value';
import { BLANK, type Entry } from '../cell/entry';
import { type MethodTable, read, write } from '../service/method';
import { TABLE, TEXT } from '../service/signature';
import { book } from '../service/world';
import { type Block, cellCount, filled, shaped, topLeft, zoneOf } from './block';
import { land } from './landing';
import { fromR1C1, outsideQuotes, toR1C1 } from './r1c1';
import type { GoogleRange } from './range';

const wholeBlock = { cells: cellCount };
const oneCell = { cells: () => 1 };

function formulas(block: Block): string[][] {
  const rows = book().cells.formulas(block.sheetId, zoneOf(block));
  return Array.from(rows, (row) => Array.from(row));
}

function relative(block: Block): (string | null)[][] {
  return formulas(block).map((row, r) =>
    row.map((formula, c) =>
      formula === '' ? null : toR1C1(formula, block.row + r, block.column + c),
    ),
  );
}

/** A semicolon between arguments is understood in every locale; in braces it ends a row. */
function separated(formula: string): string {
  if (formula.includes('{')) return formula;
  return outsideQuotes(formula, (part) => part.replace(/;/g, ','));
}

/** A text without `=` is taken for a formula all the same; an empty one empties the cell. */
function entry(formula: string): Entry {
  if (formula === '') return BLANK;
  return { kind: 'formula', formula: separated(formula.startsWith('=') ? formula : `=${formula}`) };
}

function landingFormulas(block: Block, rows: readonly (readonly string[])[]): () => void {
  zoneOf(block);
  for (const row of rows) for (const formula of row) checkedLength(formula);
  return () => land(block, (row, column) => entry(String(rows[row]?.[column] ?? '')));
}

/** One formula for a block is relative to the block's first cell, as if it were filled from there. */
function filledFrom(block: Block, formula: string): string[][] {
  if (cellCount(block) === 1) return [[formula]];
  return absolute(block, filled(block, toR1C1(formula, block.row, block.column)));
}

function absolute(block: Block, rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row, r) =>
    row.map((formula, c) => fromR1C1(formula, block.row + r, block.column + c)),
  );
}

export const rangeFormulas: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'getFormula'
    | 'getFormulas'
    | 'getFormulaR1C1'
    | 'getFormulasR1C1'
    | 'setFormula'
    | 'setFormulas'
    | 'setFormulaR1C1'
    | 'setFormulasR1C1'
  >
> = {
  getFormula: read([[]], (block) => formulas(topLeft(block))[0]?.[0] ?? '', oneCell),
  getFormulas: read([[]], formulas, wholeBlock),
  getFormulaR1C1: read([[]], (block) => relative(topLeft(block))[0]?.[0] ?? null, oneCell),
  getFormulasR1C1: read([[]], relative, wholeBlock),
  setFormula: write(
    [[TEXT]],
    (block, formula: string) => landingFormulas(block, filledFrom(block, formula)),
    wholeBlock,
  ),
  setFormulas: write(
    [[TABLE]],
    (block, rows: string[][]) => landingFormulas(block, shaped(block, rows)),
    wholeBlock,
  ),
  setFormulaR1C1: write(
    [[TEXT]],
    (block, formula: string) => landingFormulas(block, absolute(block, filled(block, formula))),
    wholeBlock,
  ),
  setFormulasR1C1: write(
    [[TABLE]],
    (block, rows: string[][]) => landingFormulas(block, absolute(block, shaped(block, rows))),
    wholeBlock,
  ),
};
