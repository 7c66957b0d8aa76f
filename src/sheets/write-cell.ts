// Cells of one column, written where no formula of the user's stands or puts its result.
import type { Cell, Table } from '../core/cells/cell';
import { cellName } from './a1';
import { writeBlock } from './block';
import { brokenSince } from './broken-results';
import { fillersIn } from './fillers';
import { readTab } from './read-tab';
import { readFormulas } from './row-cells';
import { runsOf } from './runs';
import { settle } from './settle';
import { takeBack } from './take-back';
import type { WallClock } from './wall-clock';
import type { Sheet } from './workbook';

/** Cells of one column, by their rows; all 0-based. */
export interface ColumnCells {
  readonly column: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * Writes the cells, each run of rows in one call, and answers ''; or the name of a cell whose formula
 * gives what stands in one of them, and nothing was written. `before` is the tab as it was read.
 */
export function writeUnlessFormula(
  sheet: Sheet,
  before: Table,
  { column, cells }: ColumnCells,
  clock: WallClock,
): string {
  const places = Array.from(cells.keys());
  const height = Math.max(-1, ...places) + 1;
  if (height === 0) return '';
  const block = { firstRow: 0, rows: height, firstColumn: 0, columns: column + 1 };
  const formulas = readFormulas(sheet, block);
  const own = places.find((row) => (formulas[row]?.[column] ?? '') !== '');
  if (own !== undefined) return cellName(own, column);
  const rows = formulas.map((_cells, above) => height - 1 - above);
  const fillers = fillersIn((index) => formulas[index] ?? [], rows);
  const mayBreak = places.some((row) => fillers(row, [column]).length > 0);
  const runs = runsOf(places).map(([firstRow, last]) => {
    const inRun = Array.from({ length: last - firstRow + 1 }, (_row, more) => firstRow + more);
    const written = inRun.map((row) => [cells.get(row) ?? '']);
    writeBlock(sheet, firstRow, column, written, clock);
    return { column, firstRow, before: inRun.map((row) => before[row]?.[column] ?? '') };
  });
  if (!mayBreak) return '';
  settle();
  const broken = brokenSince(before, readTab(sheet, clock).table);
  const [first] = broken;
  if (!first) return '';
  takeBack(sheet, runs, broken, clock);
  return cellName(first.row, first.column);
}
