// What an edit makes of a scored list: which of our cells change with it, and since when rows are EQLs.
import type { Cell, Table } from '../../core/cells/cell';
import { OWN_FIELDS, type OwnField } from '../../core/columns/fields';
import type { SheetOverlap } from '../../core/columns/overlap-table';
import type { EditedRange } from '../../sheets/edited-range';
import { isTakenBack, keepMarks, keptMarks } from '../../sheets/memory/new-marks';
import type { ColumnCells } from '../../sheets/score-columns';
import type { Sheet } from '../../sheets/workbook';
import { MARK_LENGTH, newMarks } from '../scoring/new-marks';

/** Rows of a list that were scored, and where our columns stand, in the order of `OWN_FIELDS`. */
export interface ScoredRows {
  readonly sheet: Sheet;
  /** The first of the rows, 0-based. */
  readonly firstRow: number;
  readonly table: Table;
  readonly own: readonly number[];
  readonly cells: Readonly<Record<OwnField, readonly Cell[]>>;
  readonly overlap: Pick<SheetOverlap, 'rows'>;
}

/** Whether the edit is one of cells that a row is scored by: below the header, and not ours alone. */
export function isOfRows(edit: EditedRange, row: number, own: readonly number[]): boolean {
  if (edit.firstRow <= row) return false;
  for (let column = edit.firstColumn; column <= edit.lastColumn; column += 1) {
    if (own.indexOf(column) < 0) return true;
  }
  return false;
}

const SINCE = OWN_FIELDS.indexOf('eqlSince');

/** Where `EQL since` stands. */
export const sinceColumn = (own: readonly number[]): number => own[SINCE] ?? 0;

const standing = (table: Table, column: number): Cell[] => table.map((row) => row[column] ?? '');

/**
 * The five columns as they stand and as they should. The edge: where the list's marks were taken back,
 * no row gets a new `EQL since` until the list is scored again, or the next edit would bring them back.
 */
export function scoredCells({ sheet, table, own, cells }: ScoredRows): readonly ColumnCells[] {
  const columns = OWN_FIELDS.map((field, place) => {
    const column = own[place] ?? 0;
    return { column, before: standing(table, column), after: cells[field] };
  });
  const since = columns[SINCE];
  const isMarked = since?.after.some((cell, row) => cell !== '' && since.before[row] === '');
  if (!since || !isMarked || !isTakenBack(sheet.getSheetId())) return columns;
  return columns.map((each) => (each === since ? { ...since, after: since.before } : each));
}

/**
 * Notes the rows that an edit has marked with those that the last scoring has, so that both are taken
 * back together. The edge: where that scoring was of another tab, its marks are kept and these aren't.
 */
export function noteEditedMarks(
  { sheet, firstRow, overlap }: ScoredRows,
  since: ColumnCells,
): void {
  const list = { headerRow: firstRow - 1, rows: overlap.rows, since: since.after };
  const marks = newMarks(list, since.before);
  if (marks.length === 0) return;
  const sheetId = sheet.getSheetId();
  const kept = keptMarks() ?? { sheetId, marks: '' };
  if (kept.sheetId !== sheetId) return;
  const known = new Set<string>();
  for (let at = 0; at < kept.marks.length; at += MARK_LENGTH) {
    known.add(kept.marks.slice(at, at + MARK_LENGTH));
  }
  const added = marks.filter((mark) => !known.has(mark));
  if (added.length > 0) keepMarks({ sheetId, marks: kept.marks + added.join('') });
}
