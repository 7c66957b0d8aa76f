// A list read again once its scores have landed: whole where it is short, else by what tells its rows apart.
import { type Cell, isDate, type Table } from '../../core/cells/cell';
import type { Field } from '../../core/columns/fields';
import { sameCell } from '../../sheets/block';
import { readColumns, readRows, unreadTab } from '../../sheets/read-tab';
import { settle } from '../../sheets/settle';
import { type RecognisedTab, readUserTab, withTable } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';

/** So many rows are read whole: they also show whether a formula has lost its room. */
export const ROWS_READ_WHOLE = 520;

/** What names a lead, tried in this order. */
const NAMES: readonly Field[] = ['account', 'partner', 'domain'];

const textOf = (cell: Cell): string => (isDate(cell) ? String(cell.getTime()) : String(cell));

const isDistinct = (rows: Table, columns: readonly number[]): boolean => {
  const seen = new Set<string>();
  return rows.every((row) => {
    const text = columns.map((column) => textOf(row[column] ?? '')).join('\n');
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
};

/** The fewest columns that tell every row from all others; undefined where names don't. */
export function tellingColumns({
  table,
  headerRow,
  recognition,
}: RecognisedTab): readonly number[] | undefined {
  const names = NAMES.map((field) => recognition.columns[field]).filter(
    (column): column is number => column !== undefined,
  );
  const rows = table.slice(headerRow + 1);
  const most = names.findIndex((_name, last) => isDistinct(rows, names.slice(0, last + 1)));
  return most < 0 ? undefined : names.slice(0, most + 1);
}

/** Whether two readings of a list have the same rows, in these columns. */
export const sameRows = (one: Table, other: Table, columns: readonly number[]): boolean =>
  one.length === other.length &&
  one.every((row, index) =>
    columns.every((column) => sameCell(row[column] ?? '', other[index]?.[column] ?? '')),
  );

/** The list as it stands now, read whole; undefined where it can't be recognised any more. */
function readWhole(tab: RecognisedTab, workbook: Workbook): RecognisedTab | undefined {
  settle();
  return readUserTab(tab.sheet, 'overlap', workbook);
}

/**
 * The list as it stands now; `users` are the columns that aren't ours. A long one is known by its first
 * rows, and below them by the columns that tell its rows apart, and read whole only where these differ:
 * somebody who sorts, inserts or deletes is noticed so, and who types into a row has it scored by live
 * scoring.
 */
export function readGuard(
  tab: RecognisedTab,
  users: readonly number[],
  workbook: Workbook,
): RecognisedTab | undefined {
  const { sheet, table } = tab;
  const width = table[0]?.length ?? 0;
  const columns = table.length > ROWS_READ_WHOLE ? tellingColumns(tab) : undefined;
  if (!columns) return readWhole(tab, workbook);
  settle();
  const { clock } = workbook;
  const { rows: height, columns: wide } = unreadTab(sheet, clock);
  if (height !== table.length || wide < width) return readWhole(tab, workbook);
  const top = ROWS_READ_WHOLE;
  const first = readRows(sheet, 0, top, width, clock);
  const below = readColumns(sheet, { firstRow: top, rows: height - top }, columns, clock);
  const rest = below.map((read, more) => {
    const row = (table[top + more] ?? []).slice();
    for (const column of columns) row[column] = read[column] ?? '';
    return row;
  });
  const now = [...first, ...rest];
  return sameRows(table, now, users) ? withTable(tab, now) : readWhole(tab, workbook);
}
