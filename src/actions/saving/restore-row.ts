// A row that was written to by mistake, since somebody sorted the tab meanwhile, gets its cells back.

import type { Cell, Row } from '../../core/cells/cell';
import { say } from '../../core/language/say';
import { Refusal } from '../../sheets/refusal';
import { type RowCells, writeFormula, writeRowCells } from '../../sheets/row-cells';
import { type Formulas, type RowFormulas, rowFormulas } from '../row/formulas';
import type { OverlapView } from '../row/overlap-view';
import { rowFingerprint } from '../scoring/row-fingerprint';
import { haveFormulas } from './formulas-to-save';
import { rescoredCells } from './rescored';
import { agree, isSameLead, nameColumns, otherColumns } from './same-row';
import { withCells } from './with-cells';

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

/** So many rows below one show whether all have moved by as much. */
const ROWS_COMPARED = 5;

/**
 * The same where only some columns of the list were read before: all other rows hold in these what they
 * held, wherever they stand, so that what is left over of before is what the row held. Where rows were
 * inserted or deleted meanwhile more is left over, and the row has moved by as many as those below it.
 * Undefined where neither tells, since somebody has edited these columns as well.
 */
function placeLeftOver(before: OverlapView, now: OverlapView, index: number): number | undefined {
  const columns = Array.from(before.readWhole ?? []);
  const { headerRow, table } = before.tab;
  const [meant] = before.overlap.rows;
  const textOf = (row: Row = []): string => rowFingerprint(row, columns);
  const isMeant = (row: Row): boolean => !!meant && isSameLead(before, row, meant.cells);
  const left = new Map<string, number[]>();
  table.forEach((row, place) => {
    if (place <= headerRow) return;
    const text = textOf(row);
    const known = left.get(text);
    if (known) known.push(place);
    else left.set(text, [place]);
  });
  const isGone = (row: Row | undefined): void => void left.get(textOf(row))?.pop();
  // The meant row held what it held, also where a part of it is written already, or it is gone.
  isGone(meant?.cells);
  const moved = table.length - now.tab.table.length;
  let inserted = Math.max(0, -moved);
  now.tab.table.forEach((row, place) => {
    if (place <= headerRow || place === index || isMeant(row)) return;
    if (inserted > 0 && row.every((cell) => cell === '')) inserted -= 1;
    else isGone(row);
  });
  const places = Array.from(left.values()).reduce((all, some) => all.concat(some), []);
  if (places.length === 1) return places[0];
  const below = Array.from({ length: ROWS_COMPARED }, (_row, more) => index + 1 + more).filter(
    (row) => row < now.tab.table.length && !isMeant(now.tab.table[row] ?? []),
  );
  const haveMoved = below.every((row) => textOf(now.tab.table[row]) === textOf(table[row + moved]));
  const place = index + moved;
  return moved !== 0 && haveMoved && left.get(textOf(table[place]))?.length ? place : undefined;
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
  const found = (): number | undefined =>
    before.readWhole ? placeLeftOver(before, now, index) : placeBefore(before, row, index, cells);
  const place = isBlank ? undefined : found();
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
  const known = before.readWhole;
  for (const column of columns) {
    // Unread before, it is a score, and worked out anew below.
    if (known && !known.has(column) && !isBlank) continue;
    const formula = formulaBefore(read, stands, column);
    if (formula === '') values.set(column, original[column] ?? '');
    else writeFormula(now.tab.sheet, index, column, formula);
  }
  if (known && !isBlank) {
    const restored = withCells(now, index, values);
    const scores =
      restored.row && rescoredCells(restored.view, restored.row, rowFormulas(now, index));
    scores?.forEach((cell, column) => {
      if (cells.has(column) && !known.has(column)) values.set(column, cell);
    });
  }
  writeRowCells(now.tab.sheet, index, values, now.workbook.clock);
}
