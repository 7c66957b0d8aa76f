// One cell of a tab, written where no formula of the user's stands or puts its result.
import type { Cell, Table } from '../core/cells/cell';
import { cellName } from './a1';
import { writeBlock } from './block';
import { brokenSince } from './broken-results';
import { fillersIn } from './fillers';
import { readTab } from './read-tab';
import { readFormulas } from './row-cells';
import { settle } from './settle';
import { takeBack } from './take-back';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';

/**
 * Writes a cell, 0-based, and answers ''; or the name of the cell whose formula gives what stands there,
 * and nothing was written. `before` is the tab as it was read.
 */
export function writeUnlessFormula(
  sheet: Sheet,
  before: Table,
  { row, column, cell }: { readonly row: number; readonly column: number; readonly cell: Cell },
  clock: WallClock,
): string {
  const block = { firstRow: 0, rows: row + 1, firstColumn: 0, columns: column + 1 };
  const formulas = readFormulas(sheet, block);
  if ((formulas[row]?.[column] ?? '') !== '') return cellName(row, column);
  const rows = formulas.map((_cells, above) => row - above);
  const fillers = fillersIn((index) => formulas[index] ?? [], rows)(row, [column]);
  writeBlock(sheet, row, column, [[cell]], clock);
  if (fillers.length === 0) return '';
  settle();
  const broken = brokenSince(before, readTab(sheet, clock).table);
  const [first] = broken;
  if (!first) return '';
  const was = [before[row]?.[column] ?? ''];
  takeBack(sheet, [{ column, firstRow: row, before: was }], broken, clock);
  return cellName(first.row, first.column);
}
