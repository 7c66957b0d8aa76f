// A month's list merged into the overlap tab: its changes, new columns and rows, in a few calls.

import { type Cell, isDate, type Table } from '../../core/cells/cell';
import { ADDED_FIELDS } from '../../core/columns/fields';
import { signatureOf } from '../../core/columns/header';
import { mergedTable } from '../../core/importing/merged-table';
import {
  BLOCK_ROWS,
  blockEnd,
  partOf,
  rowsDone,
  rowsPlanned,
} from '../../core/importing/month-blocks';
import type { MonthPlan } from '../../core/importing/month-plan';
import { say } from '../../core/language/say';
import { cellName } from '../../sheets/a1';
import { growGrid, sameCell, writeBlock } from '../../sheets/block';
import { brokenSince } from '../../sheets/broken-results';
import { clearCells, type PlacedCell, writeCells } from '../../sheets/cell-groups';
import { showTab } from '../../sheets/cursor';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { rememberTab } from '../../sheets/memory/tabs';
import { plainCells, plainDay, writePlainCells } from '../../sheets/plain-text-cells';
import { Refusal } from '../../sheets/refusal';
import { settle } from '../../sheets/settle';
import { type RecognisedTab, withTable } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import type { Month } from './plan-import';
import { formulaColumnsOf, readBack, settled, writeRows } from './settled-rows';
import { cellsBack, type MonthNote, monthChecks, noteOf } from './undo-note';
import type { ImportPace, WrittenImport } from './write-tab';

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

/** What a plan writes below the header. */
const writtenBy = ({ changes, appended, appendAt }: MonthPlan): readonly PlacedCell[] => [
  ...changes.map(({ row, column, after }) => ({ row, column, cell: after })),
  ...appended.flatMap((cells, more) =>
    cells.flatMap((cell, column) => (cell === '' ? [] : [{ row: appendAt + more, column, cell }])),
  ),
];

/** The plan as what is written of it lies in the tab: a day, in a plain-text cell, as its text. */
export function asItLies(plan: MonthPlan, now: Table): MonthPlan {
  const lying = (row: number, column: number, cell: Cell): Cell => {
    const day = isDate(cell) ? plainDay(cell) : '';
    return day !== '' && now[row]?.[column] === day ? day : cell;
  };
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      after: lying(change.row, change.column, change.after),
    })),
    appended: plan.appended.map((row, more) =>
      row.map((cell, column) => lying(plan.appendAt + more, column, cell)),
    ),
  };
}

/** Writes anew what was meant for plain text, and answers the tab as it stands then. */
function inPlainText({ tab, plan, formulas }: Month, now: Table, workbook: Workbook): Table {
  const found = plainCells(writtenBy(plan), (row, column) => now[row]?.[column] ?? '');
  if (found.length === 0) return now;
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
  if (cells.length === 0) return now;
  writePlainCells(tab.sheet, cells);
  return readBack(tab.sheet, workbook);
}

const isBlankBelow =
  (table: Table, headerRow: number) =>
  (column: number): boolean =>
    table.slice(headerRow + 1).every((row) => (row[column] ?? '') === '');

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

/** A tab with a new header is remembered as the old one was. */
function rememberAnew({ table, headerRow, recognition }: RecognisedTab, plan: MonthPlan): void {
  const known = columnMemory()('overlap', recognition.signature);
  const isNew = plan.newColumns.some(({ field }) => !field || !ADDED_FIELDS.includes(field));
  if (!known || !isNew) return;
  const header = mergedTable(table, headerRow, plan)[headerRow] ?? [];
  rememberColumns('overlap', signatureOf(header, 'overlap'), known);
}

/**
 * Writes the plan block by block while there is time, from the first that isn't there, or takes back what
 * it has written and refuses. The caller holds the document lock.
 */
export function writeMonth(workbook: Workbook, month: Month, pace: ImportPace): WrittenImport {
  const { tab, formulas, standing } = month;
  const plan = asItLies(month.plan, standing);
  const { sheet, table, headerRow, name } = tab;
  const of = rowsPlanned(plan);
  const from = rowsDone(plan, standing);
  const width = Math.max(0, ...plan.newColumns.map(({ column }) => column + 1));
  growGrid(sheet, plan.appendAt + plan.appended.length, width);
  if (of - from > BLOCK_ROWS) pace.starts(tab.sheetId, of, noteOf(month));
  let to = from;
  const soFar = (): Month => ({
    ...month,
    tab: withTable(tab, standing),
    plan: partOf(plan, from, to),
  });
  let now: Table;
  try {
    if (from === 0) writeHeaders(tab, plan, workbook);
    do {
      const block = partOf(plan, to, blockEnd(to, of));
      to = blockEnd(to, of);
      const cells = block.changes.map(({ row, column, after }) => ({ row, column, cell: after }));
      writeCells(sheet, cells, isBlankBelow(table, headerRow), workbook.clock);
      writeRows(sheet, block.appendAt, block.appended, workbook);
      // Only once it has landed is it known how long it takes.
      if (to < of) settle();
    } while (to < of && pace.hasTime());
    const written = soFar();
    const read = inPlainText(written, readBack(sheet, workbook), workbook);
    now = settled({ ...written, plan: asItLies(written.plan, read) }, read, workbook);
    const [broken] = brokenSince(standing, now);
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
    if (!isMoved) {
      putBack(tab, noteOf(soFar()), workbook);
      pace.isBack();
    }
    throw error;
  }
  const landed = { tab, plan: asItLies(plan, now) };
  const kept = noteOf(landed);
  const note = { ...kept, checks: monthChecks(now, kept, formulaColumnsOf(formulas)) };
  const rows = { done: to, of };
  if (to < of) return { sheet, note, from, rows };
  rememberAnew(tab, plan);
  rememberTab('overlap', tab.sheetId);
  showTab(workbook, sheet);
  // Where rows were moved about meanwhile, nothing tells any more what is to be undone.
  const isInPlace = rowsDone(landed.plan, now) === of;
  return { sheet, note: isInPlace ? note : undefined, from, rows };
}
