// A month's list merged into the overlap tab: its changes, new columns and rows, in a few calls.

import type { Cell, Table } from '../../core/cells/cell';
import { ADDED_FIELDS } from '../../core/columns/fields';
import { signatureOf } from '../../core/columns/header';
import { mergedTable } from '../../core/importing/merged-table';
import type { MonthPlan } from '../../core/importing/month-plan';
import { say } from '../../core/language/say';
import { cellName } from '../../sheets/a1';
import { growGrid, sameCell, writeBlock } from '../../sheets/block';
import { brokenSince } from '../../sheets/broken-results';
import { clearCells, type PlacedCell, writeCells } from '../../sheets/cell-groups';
import { showTab } from '../../sheets/cursor';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { rememberTab } from '../../sheets/memory/tabs';
import { type PlainCell, plainCells, writePlainCells } from '../../sheets/plain-text-cells';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { writeFormulaText } from '../../sheets/row-cells';
import { runsOf } from '../../sheets/runs';
import { settle } from '../../sheets/settle';
import type { RecognisedTab } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { blankRowsAbove, isAsPlanned, overwrittenRows, strayCells } from './moved-rows';
import type { Month } from './plan-import';
import { type ChangedCells, cellKept, changedCells, rowsOf } from './undo-groups';
import { type MonthNote, monthChecks } from './undo-note';
import type { WrittenImport } from './write-tab';

/** Somebody may go on sorting; after so many rounds, give up. */
const ROUNDS = 4;

/** The columns in which any of the new rows holds something. */
const filledIn = (rows: Table): readonly number[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_cell, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? '') !== ''),
  );
};

function writeHeaders(
  { sheet, headerRow }: RecognisedTab,
  { newColumns }: MonthPlan,
  workbook: Workbook,
) {
  const [first] = newColumns;
  if (!first) return;
  const headers = newColumns.map(({ header }) => header);
  writeBlock(sheet, headerRow, first.column, [headers], workbook.clock);
}

/** The columns in which any formula stands. */
export const formulaColumnsOf = (formulas: Month['formulas']): ReadonlySet<number> =>
  new Set(formulas.flatMap((row) => row.flatMap((text, at) => (text === '' ? [] : [at]))));

/** Writes rows from a row on, 0-based, in the columns that hold something in any of them. */
function writeRows(
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

function readBack(sheet: Sheet, workbook: Workbook): Table {
  settle();
  return readTab(sheet, workbook.clock).table;
}

/** What a plan writes below the header. */
const writtenBy = ({ changes, appended, appendAt }: MonthPlan): readonly PlacedCell[] => [
  ...changes.map(({ row, column, after }) => ({ row, column, cell: after })),
  ...appended.flatMap((cells, more) =>
    cells.flatMap((cell, column) => (cell === '' ? [] : [{ row: appendAt + more, column, cell }])),
  ),
];

/** The plan with what lies in cells of plain text as text there, as undoing it has to know it. */
function withPlainCells(plan: MonthPlan, cells: readonly PlainCell[]): MonthPlan {
  const texts = new Map(cells.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  const asText = (row: number, column: number, cell: Cell): Cell =>
    texts.get(`${row} ${column}`) ?? cell;
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      after: asText(change.row, change.column, change.after),
    })),
    appended: plan.appended.map((row, more) =>
      row.map((cell, column) => asText(plan.appendAt + more, column, cell)),
    ),
  };
}

/** The month with its plan as it lies in the tab, where some of it was written to plain text. */
function inPlainText(month: Month, now: Table): Month {
  const { tab, plan, formulas } = month;
  const found = plainCells(writtenBy(plan), (row, column) => now[row]?.[column] ?? '');
  if (found.length === 0) return month;
  // A row that was moved meanwhile holds other things too, and nothing is told by it.
  const texts = new Set(found.map(({ row, column }) => `${row} ${column}`));
  const expected = mergedTable(tab.table, tab.headerRow, plan);
  const ofFormulas = formulaColumnsOf(formulas);
  const isThere = (row: number): boolean =>
    (expected[row] ?? []).every(
      (cell, column) =>
        ofFormulas.has(column) ||
        texts.has(`${row} ${column}`) ||
        sameCell(now[row]?.[column] ?? '', cell),
    );
  const cells = found.filter(({ row }) => isThere(row));
  if (cells.length === 0) return month;
  writePlainCells(tab.sheet, cells);
  return { ...month, plan: withPlainCells(plan, cells) };
}

/** Puts right what stands in other rows than it was meant for; `first` is the tab as it was read back. */
function settled(month: Month, first: Table | undefined, workbook: Workbook): Table {
  const { tab, formulas } = month;
  let { plan } = month;
  const { sheet, table: before, headerRow, name } = tab;
  const formulaColumns = formulaColumnsOf(formulas);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const written = { before, headerRow, plan, formulaColumns };
    const now = (round === 1 ? first : undefined) ?? readBack(sheet, workbook);
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
  throw new Refusal(
    'busy',
    say(
      'Somebody is sorting or editing {tab} just now, so some of the import may stand beside the wrong rows. Import it again when they have finished.',
      { tab: name },
    ),
  );
}

/** Whether the new rows and the changed cells stand where they were written. */
const isInPlace = ({ appended, appendAt, changes }: MonthPlan, now: Table): boolean =>
  changes.every(({ row, column, after }) => sameCell(now[row]?.[column] ?? '', after)) &&
  appended.every((cells, more) =>
    cells.every(
      (cell, column) => cell === '' || sameCell(now[appendAt + more]?.[column] ?? '', cell),
    ),
  );

const isBlankBelow =
  (table: Table, headerRow: number) =>
  (column: number): boolean =>
    table.slice(headerRow + 1).every((row) => (row[column] ?? '') === '');

/** What goes back into the rows that were there; new columns are emptied anyhow. */
export const cellsBack = ({ changes, newColumns }: MonthNote): readonly PlacedCell[] =>
  changes
    .filter(({ column }) => !newColumns.includes(column))
    .flatMap((group: ChangedCells) =>
      rowsOf(group).map((row) => ({ row, column: group.column, cell: cellKept(group.before) })),
    );

/** Puts every cell that an import has written back to what it was; blank is blank again. */
export function putBack(
  tab: Pick<RecognisedTab, 'sheet'>,
  note: MonthNote,
  workbook: Workbook,
): void {
  const { sheet } = tab;
  writeCells(sheet, cellsBack(note), () => false, workbook.clock);
  clearCells(sheet, note.appendAt, note.appended, note.columns);
  const height = note.appendAt + note.appended - note.headerRow;
  clearCells(sheet, note.headerRow, height, note.newColumns);
}

/** What is written down of a plan, before anything is known of how it came out. */
export const noteOf = ({ tab, plan }: Month): MonthNote => ({
  kind: 'month',
  headerRow: tab.headerRow,
  changes: changedCells(plan.changes),
  newColumns: plan.newColumns.map(({ column }) => column),
  appendAt: plan.appendAt,
  appended: plan.appended.length,
  columns: filledIn(plan.appended),
  checks: {},
});

/** A tab with a new header is remembered as the old one was. */
function rememberAnew({ table, headerRow, recognition }: RecognisedTab, plan: MonthPlan): void {
  const known = columnMemory()('overlap', recognition.signature);
  const isNew = plan.newColumns.some(({ field }) => !field || !ADDED_FIELDS.includes(field));
  if (!known || !isNew) return;
  const header = mergedTable(table, headerRow, plan)[headerRow] ?? [];
  rememberColumns('overlap', signatureOf(header, 'overlap'), known);
}

/** Writes the plan, or takes it back whole and refuses. The caller holds the document lock. */
export function writeMonth(workbook: Workbook, month: Month): WrittenImport {
  const { tab, plan, formulas } = month;
  const { sheet, table, headerRow, name } = tab;
  const { changes, appended, appendAt } = plan;
  const note = noteOf(month);
  const width = Math.max(0, ...note.newColumns.map((column) => column + 1));
  growGrid(sheet, appendAt + appended.length, width);
  let now: Table;
  let landed = month;
  try {
    writeHeaders(tab, plan, workbook);
    const cells = changes.map(({ row, column, after }) => ({ row, column, cell: after }));
    writeCells(sheet, cells, isBlankBelow(table, headerRow), workbook.clock);
    writeRows(sheet, appendAt, appended, workbook);
    const read = readBack(sheet, workbook);
    landed = inPlainText(month, read);
    now = settled(landed, landed === month ? read : undefined, workbook);
    const [broken] = brokenSince(table, now);
    if (broken) {
      throw new Refusal(
        'formula-cell',
        say(
          'The formula in {cell} of {tab} fills cells that this import would write to. Nothing was changed. Move that formula elsewhere, or import into a new tab.',
          { cell: cellName(broken.row, broken.column), tab: name },
        ),
      );
    }
  } catch (error) {
    // Where rows are being moved about, nobody knows what stands where.
    const isMoved = error instanceof Refusal && error.code === 'busy';
    if (!isMoved) putBack(tab, note, workbook);
    throw error;
  }
  rememberAnew(tab, plan);
  rememberTab('overlap', tab.sheetId);
  showTab(workbook, sheet);
  if (!isInPlace(landed.plan, now)) return { sheet, note: undefined };
  const kept = noteOf(landed);
  return { sheet, note: { ...kept, checks: monthChecks(now, kept, formulaColumnsOf(formulas)) } };
}
