// A month's rows written, and put right where somebody has moved rows about meanwhile.
import type { Table } from '../../core/cells/cell';
import type { MonthPlan } from '../../core/importing/month-plan';
import { growGrid, writeBlock } from '../../sheets/block';
import { writeCells } from '../../sheets/cell-groups';
import { readTab } from '../../sheets/read-tab';
import { movedAbout } from '../../sheets/refusal';
import { writeFormulaText } from '../../sheets/row-cells';
import { runsOf } from '../../sheets/runs';
import { settle } from '../../sheets/settle';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { blankRowsAbove, isAsPlanned, overwrittenRows, strayCells } from './moved-rows';
import type { Month } from './plan-import';
import { filledIn } from './undo-note';

/** Somebody may go on sorting; after so many rounds, give up. */
const ROUNDS = 4;

/** The columns in which any formula stands. */
export const formulaColumnsOf = (formulas: Month['formulas']): ReadonlySet<number> =>
  new Set(formulas.flatMap((row) => row.flatMap((text, at) => (text === '' ? [] : [at]))));

/** Writes rows from a row on, 0-based, in the columns that hold something in any of them. */
export function writeRows(
  sheet: Sheet,
  at: number,
  rows: Table,
  workbook: Workbook,
  columns = filledIn(rows),
) {
  for (const [first, last] of runsOf(columns)) {
    const block = rows.map((row) => {
      return Array.from({ length: last - first + 1 }, (_cell, more) => row[first + more] ?? '');
    });
    writeBlock(sheet, at, first, block, workbook.clock);
  }
}

/** Puts rows back that new ones were written over, formulas as formulas, and the new ones behind them. */
function putRowsBack(
  { tab, plan, formulas }: Month,
  rows: readonly number[],
  workbook: Workbook,
): void {
  const { sheet, table } = tab;
  const { appended, appendAt } = plan;
  const columns = filledIn(appended);
  const width = Math.max(0, ...columns.map((column) => column + 1));
  growGrid(sheet, appendAt + rows.length + appended.length, width);
  const kept = rows.map((row) => table[row] ?? []);
  writeRows(sheet, appendAt, [...kept, ...appended], workbook, columns);
  rows.forEach((row, more) => {
    for (const column of columns) {
      const formula = formulas[row]?.[column] ?? '';
      if (formula !== '') writeFormulaText(sheet, appendAt + more, column, formula);
    }
  });
}

/** Moves the new rows up to those that are there, over blank ones. */
function closeGap({ tab: { sheet }, plan }: Month, gap: number, workbook: Workbook): MonthPlan {
  const { appended, appendAt } = plan;
  const columns = filledIn(appended);
  const blanks = Array.from({ length: gap }, () => columns.map(() => ''));
  writeRows(sheet, appendAt - gap, [...appended, ...blanks], workbook, columns);
  return { ...plan, appendAt: appendAt - gap };
}

export function readBack(sheet: Sheet, workbook: Workbook): Table {
  settle();
  return readTab(sheet, workbook.clock).table;
}

/** Puts right what stands in other rows than it was meant for; `first` is the tab as it was read back. */
export function settled(month: Month, first: Table, workbook: Workbook): Table {
  const { tab, formulas } = month;
  let { plan } = month;
  const { sheet, table: before, headerRow, name } = tab;
  const formulaColumns = formulaColumnsOf(formulas);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const written = { before, headerRow, plan, formulaColumns };
    const now = round === 1 ? first : readBack(sheet, workbook);
    if (isAsPlanned(written, now)) return now;
    const gap = blankRowsAbove(written, now);
    if (gap > 0) {
      plan = closeGap({ ...month, plan }, gap, workbook);
      continue;
    }
    const lost = round === 1 ? overwrittenRows(written, now) : [];
    const stray = strayCells(written, now);
    if (lost.length === 0 && stray.length === 0) return now;
    if (lost.length > 0) putRowsBack(month, lost, workbook);
    else writeCells(sheet, stray, () => false, workbook.clock);
  }
  throw movedAbout(name);
}
