// What an import writes down of itself, so that it can be undone while nobody has typed over it.
import type { Row, Table } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import type { MonthPlan } from '../../core/importing/month-plan';
import type { PlacedCell } from '../../sheets/cell-groups';
import { findScoreColumns } from '../../sheets/score-columns';
import { tableText } from './sources';
import { type ChangedCells, cellKept, changedCells, rowsOf } from './undo-groups';

/** Cells, columns and rows of a tab that was there; all places are 0-based. */
export interface MonthNote {
  readonly kind: 'month';
  readonly headerRow: number;
  readonly changes: readonly ChangedCells[];
  readonly newColumns: readonly number[];
  readonly appendAt: number;
  readonly appended: number;
  /** Those that the new rows fill. */
  readonly columns: readonly number[];
  /** By column, of what was added: `rows 3` and `column 9`. */
  readonly checks: Readonly<Record<string, string>>;
}

/** A tab of its own, or a list merged into one that was there. */
export type UndoNote = { readonly kind: 'tab'; readonly check: string } | MonthNote;

/** The columns in which any of the new rows holds something. */
export const filledIn = (rows: Table): readonly number[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_cell, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? '') !== ''),
  );
};

/** What is written down of a plan, before anything is known of how it came out. */
export const noteOf = ({
  tab: { headerRow },
  plan,
}: {
  readonly tab: { readonly headerRow: number };
  readonly plan: MonthPlan;
}): MonthNote => ({
  ...{ kind: 'month', headerRow },
  changes: changedCells(plan.changes),
  newColumns: plan.newColumns.map(({ column }) => column),
  appendAt: plan.appendAt,
  appended: plan.appended.length,
  columns: filledIn(plan.appended),
  checks: {},
});

/** What goes back into the rows that were there; new columns are emptied anyhow. */
export const cellsBack = ({ changes, newColumns }: MonthNote): readonly PlacedCell[] =>
  changes
    .filter(({ column }) => !newColumns.includes(column))
    .flatMap((group: ChangedCells) =>
      rowsOf(group).map((row) => ({ row, column: group.column, cell: cellKept(group.before) })),
    );

const trimmed = (row: Row): Row => {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width -= 1;
  return row.slice(0, width);
};

/** The rows without our scores, which are made anew, and without what is blank at their ends. */
export const withoutScores = (rows: Table, header: Row): Table => {
  const scores = new Set(findScoreColumns(header));
  const kept = rows.map((row) => trimmed(row.map((cell, at) => (scores.has(at) ? '' : cell))));
  let height = kept.length;
  while (height > 0 && kept[height - 1]?.length === 0) height -= 1;
  return kept.slice(0, height);
};

/** Changes when anything but a score of ours does in an imported tab. */
export const tabCheck = (table: Table): string =>
  checksum(tableText(withoutScores(table, table[0] ?? [])));

/**
 * A checksum for each column of the rows that an import has added, and of each column: of those alone
 * that hold anything. Scores and formulas, which are worked out anew, have none.
 */
export function monthChecks(
  table: Table,
  { headerRow, appendAt, appended, newColumns }: Omit<MonthNote, 'checks' | 'kind'>,
  formulaColumns: ReadonlySet<number>,
): Readonly<Record<string, string>> {
  const scores = new Set(findScoreColumns(table[headerRow] ?? []));
  const rows = table.slice(appendAt, appendAt + appended);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const checks: Record<string, string> = {};
  const note = (name: string, column: number, of: Table): void => {
    if (scores.has(column) || formulaColumns.has(column)) return;
    const cells = trimmed(of.map((row) => row[column] ?? ''));
    if (cells.length > 0) checks[`${name} ${column}`] = checksum(tableText([cells]));
  };
  for (let column = 0; column < width; column += 1) note('rows', column, rows);
  const above = table.slice(0, appendAt);
  for (const column of newColumns) note('column', column, above);
  return checks;
}

const isNote = (read: unknown): read is UndoNote =>
  typeof read === 'object' &&
  read !== null &&
  'kind' in read &&
  ('check' in read || 'checks' in read);

export function readNote(text: string): UndoNote | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isNote(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
