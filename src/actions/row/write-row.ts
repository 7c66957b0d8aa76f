// Cells of one row on their way into the tab, and the proof that they landed on that row.
import type { Cell, Row } from '../../core/cells/cell';
import { FIELD_LABELS, type Field } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import type { RowKey } from '../../rpc';
import { freeColumn, growGrid, sameCell, writeBlock } from '../../sheets/block';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { Refusal } from '../../sheets/refusal';
import { type RowCells, readBack, writeFormula, writeRowCells } from '../../sheets/row-cells';
import { findRow } from './find-row';
import {
  type Formulas,
  formulasToSave,
  haveFormulas,
  type RowFormulas,
  rowFormulas,
} from './formulas';
import type { OpenRow } from './open-row';
import { type OverlapView, openTab } from './overlap-view';
import { withCells } from './rescored';

/** Somebody may sort the tab between reading and writing; after so many sorts, give up. */
const ROUNDS = 3;

/** The columns by which a row is known; formulas elsewhere may change with what is written. */
const IDENTITY: readonly Field[] = ['account', 'partner', 'domain'];

const isSameRow = (one: Row, other: Row, view: OverlapView): boolean =>
  IDENTITY.every((field) => {
    const column = view.tab.recognition.columns[field];
    return column === undefined || sameCell(one[column] ?? '', other[column] ?? '');
  });

/** What is left of a row when the cells that were just written to it don't count. */
const restOf = (view: OverlapView, cells: RowCells): readonly number[] =>
  view.users.filter((column) => !cells.has(column));

/**
 * Whether the row that was read back is the one that was meant. Rows with one account and partner
 * are told apart by their other cells, those with a formula excepted.
 */
function stillThere(
  view: OverlapView,
  index: number,
  back: Row,
  cells: RowCells,
  formulas: RowFormulas,
): boolean {
  const meant = view.tab.table[index] ?? [];
  if (!isSameRow(back, meant, view)) return false;
  const isTwin = view.tab.table.some((row, at) => at !== index && isSameRow(row, meant, view));
  const told = restOf(view, cells).filter((column) => (formulas[column] ?? '') === '');
  return !isTwin || told.every((column) => sameCell(back[column] ?? '', meant[column] ?? ''));
}

/**
 * Where a row stood before a sort: the same account and partner, and the same other cells. One that
 * is alike in its other cells alone, and stands where it stood, had its account renamed.
 */
function placeBefore(
  before: OverlapView,
  stranger: Row,
  index: number,
  cells: RowCells,
): number | undefined {
  const { table, headerRow, recognition } = before.tab;
  const rest = restOf(before, cells);
  const alike: number[] = [];
  for (let place = headerRow + 1; place < table.length; place += 1) {
    if (isSameRow(table[place] ?? [], stranger, before)) alike.push(place);
  }
  const agree = (place: number, columns: readonly number[]): boolean =>
    columns.every((column) => sameCell(table[place]?.[column] ?? '', stranger[column] ?? ''));
  const names = IDENTITY.map((field) => recognition.columns[field]);
  const others = rest.filter((column) => names.indexOf(column) < 0);
  const renamed = others.length > 0 && agree(index, others) ? index : undefined;
  return alike.find((place) => agree(place, rest)) ?? alike[0] ?? renamed;
}

/**
 * The formula that a cell had before it was written to by mistake, from where its row stood before
 * the sort. One that stands there still is another row's: the sort came before formulas were read.
 */
function formulaBefore(before: RowFormulas, now: RowFormulas, column: number): string {
  const formula = before[column] ?? '';
  return formula === (now[column] ?? '') ? '' : formula;
}

/**
 * Puts back what stood in a row that was written to by mistake, values and formulas, known from
 * before the sort. A row that wasn't there then was inserted blank, and is blanked again.
 */
function restore(
  before: OverlapView,
  now: OverlapView,
  index: number,
  cells: RowCells,
  formulas: Formulas,
): void {
  const stranger = now.tab.table[index] ?? [];
  const columns = Array.from(cells.keys());
  const isBlank = restOf(now, cells).every((column) => (stranger[column] ?? '') === '');
  const place = isBlank ? undefined : placeBefore(before, stranger, index, cells);
  // Where some were overlooked, nobody knows any more whether the row had one of them.
  const unread = columns.filter((column) => !formulas.isWhole(column));
  const isUnsure = haveFormulas(now, unread);
  if ((place === undefined || isUnsure) && !isBlank) {
    throw new Refusal(
      'unexpected',
      `Somebody was editing ${now.tab.name} at the same moment, and a save meant for another row ` +
        `went into row ${index + 1}. Look at this row, and undo what does not belong there.`,
    );
  }
  const original = (place === undefined ? undefined : before.tab.table[place]) ?? [];
  const had = place === undefined ? [] : formulas.of(place);
  const stands = place === undefined ? [] : rowFormulas(now, place).of(place);
  const values = new Map<number, Cell>();
  for (const column of columns) {
    const formula = formulaBefore(had, stands, column);
    if (formula === '') values.set(column, original[column] ?? '');
    else writeFormula(now.tab.sheet, index, column, formula);
  }
  writeRowCells(now.tab.sheet, index, values, now.workbook.clock);
}

/**
 * Writes cells of one row, each run of neighbours in one call, and answers the view and the row
 * afterwards. The caller holds the document lock.
 *
 * The lock keeps other runs of the add-on away, not a person who sorts. So the row is read back: if
 * another one stands there by now, that one gets its cells back, and the right one is looked for.
 */
export function writeRow(
  { view, row }: OpenRow,
  key: RowKey,
  cells: RowCells,
  formulas: Formulas,
): { readonly view: OverlapView; readonly row: SheetOverlapRow | undefined } {
  let current = view;
  let index = row.index;
  let known = formulas;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { sheet, table } = current.tab;
    const { clock } = current.workbook;
    writeRowCells(sheet, index, cells, clock);
    const back = readBack(sheet, index, table[0]?.length ?? 1, clock);
    if (stillThere(current, index, back, cells, known.of(index))) {
      return withCells(current, index, cells);
    }
    const now = openTab(current.tab.sheetId, current.settings, current.workbook);
    restore(current, now, index, cells, known);
    current = openTab(current.tab.sheetId, current.settings, current.workbook);
    const found = findRow(current, key);
    if (found.kind !== 'found') break;
    index = found.row.index;
    known = formulasToSave(current, index);
    const standing = known.of(index);
    // What was looked at before the sort may have been another row's lack of a formula.
    if (Array.from(cells.keys()).some((column) => (standing[column] ?? '') !== '')) break;
  }
  throw new Refusal(
    'row-gone',
    `Somebody is sorting or editing ${view.tab.name} just now, so nothing was saved. Try again ` +
      'when they have finished.',
  );
}

/**
 * Adds blank columns for fields behind the tab's last column, and reads the tab anew. Where the user
 * had refused a column of the same name, it is remembered which one is meant from now on.
 */
export function addColumns(view: OverlapView, fields: readonly Field[]): OverlapView {
  if (fields.length === 0) return view;
  const { sheet, headerRow, sheetId, table } = view.tab;
  const firstColumn = freeColumn(sheet, table[0]?.length ?? 0);
  growGrid(sheet, headerRow + 1, firstColumn + fields.length);
  const labels = fields.map((field) => FIELD_LABELS[field]);
  writeBlock(sheet, headerRow, firstColumn, [labels], view.workbook.clock);
  const widened = openTab(sheetId, view.settings, view.workbook);
  const { columns, headers, signature } = widened.tab.recognition;
  if (fields.every((field) => columns[field] !== undefined)) return widened;
  const chosen: Partial<Record<Field, string | null>> = {
    ...columnMemory()('overlap', signature),
  };
  fields.forEach((field, place) => {
    chosen[field] = headers[firstColumn + place] ?? null;
  });
  rememberColumns('overlap', signature, chosen);
  return openTab(sheetId, view.settings, view.workbook);
}
