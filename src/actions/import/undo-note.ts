// What an import writes down of itself, so that it can be undone while nobody has typed over it.
import { type Cell, isDate, type Row, type Table } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { findScoreColumns } from '../../sheets/score-columns';
import { tableText } from './sources';

/** A cell as JSON keeps it: a date by its time. */
type KeptCell = string | number | boolean | readonly [time: number];

export interface KeptChange {
  readonly row: number;
  readonly column: number;
  readonly before: KeptCell;
  readonly after: KeptCell;
}

/** A tab of its own, or cells, columns and rows of one that was there; all places are 0-based. */
export type UndoNote =
  | { readonly kind: 'tab'; readonly check: string }
  | {
      readonly kind: 'month';
      readonly headerRow: number;
      readonly changes: readonly KeptChange[];
      readonly newColumns: readonly number[];
      readonly appendAt: number;
      readonly appended: number;
      readonly columns: readonly number[];
      readonly check: string;
    };

export const keptCell = (cell: Cell): KeptCell => (isDate(cell) ? [cell.getTime()] : cell);

export const cellKept = (kept: KeptCell): Cell =>
  typeof kept === 'object' ? new Date(kept[0]) : kept;

const trimmed = (row: Row): Row => {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width -= 1;
  return row.slice(0, width);
};

/** The rows without our scores, which are made anew, and without what is blank at their ends. */
const withoutScores = (rows: Table, header: Row): Table => {
  const scores = new Set(findScoreColumns(header));
  const kept = rows.map((row) => trimmed(row.map((cell, at) => (scores.has(at) ? '' : cell))));
  let height = kept.length;
  while (height > 0 && kept[height - 1]?.length === 0) height -= 1;
  return kept.slice(0, height);
};

/** Changes when anything but a score of ours does in an imported tab. */
export const tabCheck = (table: Table): string =>
  checksum(tableText(withoutScores(table, table[0] ?? [])));

/** Changes when anything but a score does in the rows and the columns that an import has added. */
export function monthCheck(
  table: Table,
  headerRow: number,
  {
    appendAt,
    appended,
    newColumns,
  }: { appendAt: number; appended: number; newColumns: readonly number[] },
): string {
  const rows = table.slice(appendAt, appendAt + appended);
  const columns = table.map((row) => newColumns.map((column) => row[column] ?? ''));
  const texts = [withoutScores(rows, table[headerRow] ?? []), columns.map(trimmed)].map(tableText);
  return checksum(texts.join('\n\n').trim());
}

const isNote = (read: unknown): read is UndoNote =>
  typeof read === 'object' && read !== null && 'kind' in read && 'check' in read;

export function readNote(text: string): UndoNote | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isNote(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
