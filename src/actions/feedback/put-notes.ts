// Notes of somebody's put where they belong once Partner Feedback was built anew.

import type { Cell, Table } from '../../core/cells/cell';
import { say } from '../../core/language/say';
import { cellName } from '../../sheets/a1';
import { mayFillMore } from '../../sheets/formula-results';
import { movedFormula } from '../../sheets/moved-formula';
import { Refusal } from '../../sheets/refusal';
import { writeColumnCells, writeFormulaText } from '../../sheets/row-cells';
import type { WallClock } from '../../sheets/wall-clock';
import type { Sheet } from '../../sheets/workbook';
import type { KeptNote, PlacedNote } from './kept-notes';

/** Refuses where a formula within the page fills several cells: its results can't be told from notes. */
export function refuseFilling(sheet: Sheet, notes: readonly KeptNote[], width: number): void {
  const filling = notes.find(({ column, formula }) => column < width && mayFillMore(formula));
  if (!filling) return;
  throw new Refusal(
    'formula-cell',
    say(
      'The formula in {cell} may fill several cells beside the blocks, which move when this tab is built anew. Nothing was written. Move that formula to another tab.',
      { cell: `${sheet.getName()}!${cellName(filling.row, filling.column)}` },
    ),
  );
}

/** Those to the right of the page that have to move, and can: their new cells are free. */
const moving = (notes: readonly PlacedNote[], before: Table, width: number): PlacedNote[] => {
  const beside = notes.filter(({ column }) => column >= width);
  if (beside.some(({ formula }) => mayFillMore(formula))) return [];
  const here = new Set(beside.map(({ row, column }) => `${row},${column}`));
  return beside.filter(
    ({ row, to, column }) =>
      row !== to && ((before[to]?.[column] ?? '') === '' || here.has(`${to},${column}`)),
  );
};

/** The moves, column by column: the new cells of each, and a blank where a note moves away. */
const byColumn = (
  moved: readonly PlacedNote[],
): readonly { readonly column: number; readonly cells: ReadonlyMap<number, Cell> }[] =>
  Array.from(new Set(moved.map(({ column }) => column)), (column) => {
    const own = moved.filter((note) => note.column === column);
    return {
      column,
      cells: new Map<number, Cell>([
        ...own.map(({ row }) => [row, ''] as const),
        ...own.map(({ to, cell }) => [to, cell] as const),
      ]),
    };
  });

/**
 * Moves the notes that stand to the right of the page along with their rows, and puts formulas back.
 * Those within the page were written with it. `before` is the tab as it was.
 */
export function putNotes(
  sheet: Sheet,
  notes: readonly PlacedNote[],
  {
    before,
    width,
    clock,
  }: { readonly before: Table; readonly width: number; readonly clock: WallClock },
): void {
  const moved = moving(notes, before, width);
  for (const { column, cells } of byColumn(moved)) writeColumnCells(sheet, column, cells, clock);
  for (const note of notes) {
    const { row, to, column, formula } = note;
    if (formula === '' || (column >= width && !moved.includes(note))) continue;
    writeFormulaText(sheet, to, column, movedFormula(formula, row + 1, to + 1));
  }
}
