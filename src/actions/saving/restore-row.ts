// A row that was written to by mistake, since somebody sorted the tab meanwhile, gets its cells back.

import type { Cell, Row } from '../../core/cells/cell';
import { say } from '../../core/language/say';
import { Refusal } from '../../sheets/refusal';
import { type RowCells, writeFormula, writeRowCells } from '../../sheets/row-cells';
import { type Formulas, type RowFormulas, rowFormulas } from '../row/formulas';
import type { OverlapView } from '../row/overlap-view';
import { haveFormulas } from './formulas-to-save';
import { agree, isSameLead, nameColumns, otherColumns } from './same-row';

/**
 * Where the row at `index` stood before the sort: the row of then with the same lead and the same
 * other cells, else one with the same lead. The edge: a row that is alike in its other cells alone,
 * and stands where it stood, had its account renamed meanwhile. Undefined for a row that is new.
 */
function placeBefore(
  before: OverlapView,
  row: Row,
  index: number,
  cells: RowCells,
): number | undefined {
  const { table, headerRow } = before.tab;
  const alike: number[] = [];
  for (let place = headerRow + 1; place < table.length; place += 1) {
    if (isSameLead(before, table[place] ?? [], row)) alike.push(place);
  }
  const columns = otherColumns(before, cells);
  const exact = alike.find((place) => agree(table[place] ?? [], row, columns));
  if (exact !== undefined || alike[0] !== undefined) return exact ?? alike[0];
  const names = nameColumns(before);
  const unnamed = columns.filter((column) => names.indexOf(column) < 0);
  return unnamed.length > 0 && agree(table[index] ?? [], row, unnamed) ? index : undefined;
}

/**
 * The formula to put back into a cell, or '': the one that was read at the row's former place. The
 * edge: where that formula stands at the former place still, the tab was sorted before formulas were
 * read, and the formula is that of the row which has come to that place.
 */
function formulaBefore(read: RowFormulas, stands: RowFormulas, column: number): string {
  const formula = read[column] ?? '';
  return formula === (stands[column] ?? '') ? '' : formula;
}

/**
 * Puts values and formulas back, known from before the sort, into the cells that were written. A row
 * that wasn't there then was inserted blank, and is blanked again. Refuses, naming the row, where
 * nobody can tell what stood there.
 */
export function restoreRow(
  before: OverlapView,
  now: OverlapView,
  index: number,
  cells: RowCells,
  formulas: Formulas,
): void {
  const row = now.tab.table[index] ?? [];
  const columns = Array.from(cells.keys());
  const isBlank = otherColumns(now, cells).every((column) => (row[column] ?? '') === '');
  const place = isBlank ? undefined : placeBefore(before, row, index, cells);
  // Where some were overlooked, nobody knows any more whether the row had one of them.
  const unread = columns.filter((column) => !formulas.isWhole(column));
  const isUnsure = haveFormulas(now, unread);
  if ((place === undefined || isUnsure) && !isBlank) {
    throw new Refusal(
      'unexpected',
      say(
        'Somebody was editing {tab} at the same moment, and a save meant for another row went into row {row}. Look at this row, and undo what does not belong there.',
        { tab: now.tab.name, row: String(index + 1) },
      ),
    );
  }
  const original = (place === undefined ? undefined : before.tab.table[place]) ?? [];
  const read = place === undefined ? [] : formulas.of(place);
  const stands = place === undefined ? [] : rowFormulas(now, place).of(place);
  const values = new Map<number, Cell>();
  for (const column of columns) {
    const formula = formulaBefore(read, stands, column);
    if (formula === '') values.set(column, original[column] ?? '');
    else writeFormula(now.tab.sheet, index, column, formula);
  }
  writeRowCells(now.tab.sheet, index, values, now.workbook.clock);
}
