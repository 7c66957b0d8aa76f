// The rows below a header that hold something, and why the others are skipped.
import type { Cell, Row, Table } from '../cells/cell';
import { readNumber } from '../cells/number';
import { foldsTo, foldText } from '../cells/text';

export type SkipReason = 'blank' | 'footer' | 'repeated header' | 'group title';

export interface SkippedRow {
  /** 0-based in the table. */
  readonly index: number;
  readonly why: SkipReason;
}

/** Lines that exports add below their rows: Salesforce reports above all. */
const FOOTER =
  /^(?:grand totals?\b|confidential information\b|copyright \(c\)|© ?\d{4}|copyright ©|total records\b|report (?:generated|run)\b|generated (?:by|on|at)\b|exported (?:by|on|from)\b|(?:sub)?totals? ?\(\d+ records?\))/;
/**
 * A line that begins so is a total when only such words and numbers stand beside it: an account may be
 * called `Total`.
 */
const TOTAL = /^(?:(?:grand )?totals?|sub-?totals?|count|record count|sum|average):?$/;

/** Empty, spaces, or the unticked box that a column of checkboxes leaves in empty rows. */
const isEmpty = (cell: Cell): boolean =>
  typeof cell === 'string' ? cell.trim() === '' : cell === false;

const isNumber = (cell: Cell): boolean => readNumber(cell) !== undefined;

/** With none of these letters first a text is neither of both. */
const NO_END = /^[bdfh-qu-z]/i;

/** Judged by its first filled cell, and for a total by those after it. */
const isFooter = (cells: Row, first: number, ignored: ReadonlySet<number>): boolean => {
  const cell = cells[first];
  if (typeof cell !== 'string' || NO_END.test(cell)) return false;
  const text = foldText(cell);
  if (FOOTER.test(text)) return true;
  return (
    TOTAL.test(text) &&
    cells.every(
      (other, column) =>
        column <= first ||
        isEmpty(other) ||
        ignored.has(column) ||
        isNumber(other) ||
        TOTAL.test(foldText(other)),
    )
  );
};

/** Whether a row says the header again, as files that were joined together do. */
const repeats = (folded: readonly string[], cells: Row): boolean => {
  for (let column = 0; column < folded.length; column += 1) {
    if (!foldsTo(cells[column] ?? '', folded[column] ?? '')) return false;
  }
  return true;
};

/** The header of what monday indents below an item: `Subitems, Name, Owner`. */
const isSubitemHeader = (cells: Row): boolean =>
  foldsTo(cells[0] ?? '', 'subitems') && foldsTo(cells[1] ?? '', 'name');

/** What tells a row that holds something from one that doesn't. */
export interface RowFilter {
  readonly header: Row;
  /** The add-on's own columns, which don't make a row filled. */
  readonly ignored: ReadonlySet<number>;
}

/** The first column of a row that is filled, and doesn't belong to the add-on; -1 where none is. */
const firstFilled = (cells: Row, ignored: ReadonlySet<number>): number => {
  for (let column = 0; column < cells.length; column += 1) {
    if (!isEmpty(cells[column] ?? '') && !ignored.has(column)) return column;
  }
  return -1;
};

/** Says of each row below a header why it is skipped; undefined of one that is kept. */
export function skipReasons({
  header,
  ignored,
}: RowFilter): (cells: Row) => SkipReason | undefined {
  const folded = header.map((cell) => foldText(cell));
  return (cells) => {
    const first = firstFilled(cells, ignored);
    if (first < 0) return 'blank';
    if (isFooter(cells, first, ignored)) return 'footer';
    return repeats(folded, cells) || isSubitemHeader(cells) ? 'repeated header' : undefined;
  };
}

export interface KeptRow {
  /** 0-based in the table. */
  readonly index: number;
  readonly cells: Row;
}

export interface SheetRows<Kept extends KeptRow = KeptRow> {
  readonly kept: readonly Kept[];
  readonly skipped: readonly SkippedRow[];
}

const isAlone = (cells: Row): boolean => {
  let filled = 0;
  for (let column = 0; column < cells.length && filled < 2; column += 1) {
    if (!isEmpty(cells[column] ?? '')) filled += 1;
  }
  return filled === 1;
};

/** The rows below the header, each kept or skipped with its reason. */
export function sheetRows(table: Table, headerRow: number, filter: RowFilter): SheetRows {
  return sheetRowsAs(table, headerRow, filter, (index, cells) => ({ index, cells }));
}

/** The same, with the rows as whoever asks wants to keep them. */
export function sheetRowsAs<Kept extends KeptRow>(
  table: Table,
  headerRow: number,
  filter: RowFilter,
  keep: (index: number, cells: Row) => Kept,
): SheetRows<Kept> {
  const kept: Kept[] = [];
  const skipped: SkippedRow[] = [];
  const reasonOf = skipReasons(filter);
  /** Whether a row only says what the part of the list below it is called: its header follows anew. */
  const isGroupTitle = (cells: Row, next: Row | undefined): boolean =>
    next !== undefined && isAlone(cells) && reasonOf(next) === 'repeated header';
  for (let index = headerRow + 1; index < table.length; index += 1) {
    const cells = table[index] ?? [];
    const why =
      reasonOf(cells) ?? (isGroupTitle(cells, table[index + 1]) ? 'group title' : undefined);
    if (why === undefined) kept.push(keep(index, cells));
    else skipped.push({ index, why });
  }
  return { kept, skipped };
}
