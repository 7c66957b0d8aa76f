// Cells of many rows on their way into the list, together with the rows' scores; their number of calls
// doesn't grow with the rows, but with the different values that they get.
//
// The document lock keeps other runs of the add-on away, not a person who sorts the list between our read
// and our write. So the list is read once more, and rows that stand elsewhere by then get their own cells
// back, those that were meant are looked for, and written to in their new places.
import type { Cell, Table } from '../../core/cells/cell';
import { OWN_FIELDS } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import type { RowKey } from '../../rpc';
import { cellName } from '../../sheets/a1';
import { brokenSince } from '../../sheets/broken-results';
import { type PlacedCell, writeCells } from '../../sheets/cell-groups';
import { plainCells, writePlainCells } from '../../sheets/plain-text-cells';
import { Refusal } from '../../sheets/refusal';
import type { RowCells } from '../../sheets/row-cells';
import { runsOf } from '../../sheets/runs';
import { type ColumnCells, writeChangedRows } from '../../sheets/score-columns';
import { settle } from '../../sheets/settle';
import { type CellsBefore, takeBack } from '../../sheets/take-back';
import { findRow } from '../row/find-row';
import type { Formulas } from '../row/formulas';
import { type OverlapView, openTab, rowKeyOf } from '../row/overlap-view';
import { filledFailure } from '../saving/filled-cell';
import { rescoredCells } from '../saving/rescored';
import { restoreRow } from '../saving/restore-row';
import { nameColumns, otherColumns } from '../saving/same-row';
import { withRowCells } from '../saving/with-cells';
import { isMeant } from '../saving/write-row';
import { rowFingerprint } from '../scoring/row-fingerprint';
import { allFormulas } from './plan-cell';

/** Somebody may sort the list again meanwhile; after so many sorts, give up. */
const ROUNDS = 3;

export interface RowWrite {
  readonly row: SheetOverlapRow;
  readonly cells: RowCells;
}

export interface RowWritten {
  /** The row before and after, and what was written of it beside the scores that follow by themselves. */
  readonly before: SheetOverlapRow;
  readonly after: SheetOverlapRow;
  readonly cells: RowCells;
}

export interface RowsWritten {
  readonly view: OverlapView;
  readonly done: readonly RowWritten[];
  /** Those that were moved or deleted while they were written. */
  readonly missed: readonly SheetOverlapRow[];
}

const SINCE = OWN_FIELDS.indexOf('eqlSince');

/** What is written of each row: what was asked, and `EQL since`; the other scores go in a block. */
interface Plan {
  readonly view: OverlapView;
  readonly cells: ReadonlyMap<number, RowCells>;
  readonly scores: readonly ColumnCells[];
}

function planOf(view: OverlapView, writes: readonly RowWrite[], formulas: Formulas): Plan {
  const wanted = new Map(writes.map(({ row, cells }) => [row.index, cells]));
  const planned = withRowCells(view, wanted);
  const { table, headerRow } = view.tab;
  const since = view.own[SINCE];
  const cells = new Map<number, RowCells>();
  const scored = new Map<number, RowCells>();
  for (const row of planned.overlap.rows) {
    const asked = wanted.get(row.index);
    if (!asked) continue;
    const scores = rescoredCells(planned, row, formulas);
    scored.set(row.index, scores);
    const mark = since === undefined ? undefined : scores.get(since);
    const all = new Map(Array.from(asked));
    if (since !== undefined && mark !== undefined) all.set(since, mark);
    cells.set(row.index, all);
  }
  const places = Array.from(scored.keys());
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const scores = view.own.flatMap((column, place): ColumnCells[] => {
    if (column === undefined || place === SINCE) return [];
    for (let row = first; row <= last; row += 1) {
      if ((formulas.of(row)[column] ?? '') !== '') return [];
    }
    const before = table.slice(headerRow + 1).map((row) => row[column] ?? '');
    const after = before.map((cell, below) => {
      const now = scored.get(headerRow + 1 + below)?.get(column);
      return now === undefined ? cell : now;
    });
    return [{ column, before, after }];
  });
  return { view: withRowCells(view, cells), cells, scores };
}

const placed = ({ cells }: Plan): PlacedCell[] =>
  Array.from(cells).flatMap(([row, own]) =>
    Array.from(own, ([column, cell]) => ({ row, column, cell })),
  );

/** Everything that was written, by runs of rows, as it stood before. */
function standing({ tab }: OverlapView, { cells, scores }: Plan): CellsBefore[] {
  const rowsOf = new Map<number, number[]>();
  cells.forEach((row, index) => {
    row.forEach((_cell, column) => {
      const known = rowsOf.get(column);
      if (known) known.push(index);
      else rowsOf.set(column, [index]);
    });
  });
  const users = Array.from(rowsOf).flatMap(([column, rows]) =>
    runsOf(rows).map(([firstRow, last]) => ({
      column,
      firstRow,
      before: tab.table.slice(firstRow, last + 1).map((row) => row[column] ?? ''),
    })),
  );
  const firstRow = tab.headerRow + 1;
  return [...users, ...scores.map(({ column, before }) => ({ column, firstRow, before }))];
}

/** Writes what lies otherwise in cells of plain text anew, and answers it, by rows. */
function mendTexts(
  { tab }: OverlapView,
  plan: Plan,
  inPlace: ReadonlySet<number>,
): ReadonlyMap<number, RowCells> {
  const written = placed(plan).filter(({ row }) => inPlace.has(row));
  const cells = plainCells(written, (row, column) => tab.table[row]?.[column] ?? '');
  writePlainCells(tab.sheet, cells);
  const byRow = new Map<number, Map<number, Cell>>();
  for (const { row, column, cell } of cells) {
    byRow.set(row, (byRow.get(row) ?? new Map<number, Cell>()).set(column, cell));
  }
  return byRow;
}

/** Takes everything back and refuses, where a formula elsewhere fills cells that were written. */
function refuseBroken(view: OverlapView, now: OverlapView, plan: Plan): void {
  const broken = brokenSince(view.tab.table, now.tab.table);
  const [first] = broken;
  if (!first) return;
  const columns = takeBack(view.tab.sheet, standing(view, plan), broken, view.workbook.clock);
  const formula = cellName(first.row, first.column);
  const { code, message } = filledFailure({ view }, { columns, formula });
  throw new Refusal(code === 'formula-cell' ? code : 'unexpected', message);
}

/**
 * Our cells in a block of rows that others have moved, as they belong beside the rows that stand there now;
 * those in place have theirs.
 */
function restoreScores(
  view: OverlapView,
  now: OverlapView,
  plan: Plan,
  inPlace: ReadonlySet<number>,
): void {
  const written = Array.from(plan.cells.keys());
  const [first, last] = [Math.min(...written), Math.max(...written)];
  const columns = Array.from(plan.cells.values()).flatMap((cells) => Array.from(cells.keys()));
  const others = otherColumns(view, new Map(columns.map((column) => [column, ''])));
  const names = nameColumns(view);
  const former = (by: readonly number[]): Map<string, Table[number]> =>
    new Map(view.tab.table.map((row) => [rowFingerprint(row, by), row]));
  const [alike, named] = [former(others), former(names)];
  const firstRow = now.tab.headerRow + 1;
  const rows = now.tab.table.slice(firstRow);
  const restored = plan.scores.map(({ column }): ColumnCells => {
    const before = rows.map((row) => row[column] ?? '');
    const after = rows.map((row, below) => {
      const index = firstRow + below;
      if (index < first || index > last || inPlace.has(index)) return before[below] ?? '';
      const was = alike.get(rowFingerprint(row, others)) ?? named.get(rowFingerprint(row, names));
      return was?.[column] ?? '';
    });
    return { column, before, after };
  });
  writeChangedRows(now.tab.sheet, firstRow, restored, now.workbook.clock);
}

/** Whether every row stands where it stood, so that all has landed where it belongs. */
const isInPlace = (view: OverlapView, now: OverlapView): boolean => {
  const names = nameColumns(view);
  const [was, is] = [view, now].map(({ tab }) =>
    tab.table.map((row) => rowFingerprint(row, names)),
  );
  return is?.length === was?.length && (is ?? []).every((row, index) => row === was?.[index]);
};

/**
 * Writes the cells and the scores that follow; the caller holds the lock, and knows by all formulas of the
 * list that they may be written.
 */
export function writeRows(
  first: OverlapView,
  writes: readonly RowWrite[],
  known: Formulas,
): RowsWritten {
  const { settings, workbook, tab } = first;
  const before = new Map<RowKey, SheetOverlapRow>();
  const done: RowWritten[] = [];
  let view = first;
  let pending = writes.map(({ row, cells }) => {
    const key = rowKeyOf(first, row);
    before.set(key, row);
    return { key, row, cells };
  });
  const wasOf = (key: RowKey, row: SheetOverlapRow): SheetOverlapRow => before.get(key) ?? row;
  for (let round = 1; round <= ROUNDS && pending.length > 0; round += 1) {
    const formulas = round === 1 ? known : allFormulas(view);
    const mayBeWritten = ({ row, cells }: RowWrite): boolean =>
      Array.from(cells.keys()).every((column) => formulas.source(row.index, column) === '');
    pending = pending.filter(mayBeWritten);
    const plan = planOf(view, pending, formulas);
    writeCells(tab.sheet, placed(plan), () => false, workbook.clock);
    writeChangedRows(tab.sheet, view.tab.headerRow + 1, plan.scores, workbook.clock);
    settle();
    const now = openTab(tab.sheetId, settings, workbook);
    refuseBroken(view, now, plan);
    const planned = new Set(plan.view.overlap.rows.map(({ index }) => index));
    const cellsOf = (index: number): RowCells => plan.cells.get(index) ?? new Map<number, Cell>();
    const isThere = ({ row: { index } }: RowWrite): boolean =>
      planned.has(index) &&
      isMeant(view, index, now.tab.table[index] ?? [], cellsOf(index), formulas);
    const inPlace = new Set(pending.filter(isThere).map(({ row }) => row.index));
    const moved = pending.filter(({ row }) => !inPlace.has(row.index));
    const texts = mendTexts(now, plan, inPlace);
    const landed = texts.size === 0 ? plan.view : withRowCells(plan.view, texts);
    const rowsNow = new Map(landed.overlap.rows.map((row) => [row.index, row]));
    for (const { key, row } of pending) {
      const after = inPlace.has(row.index) ? rowsNow.get(row.index) : undefined;
      if (!after) continue;
      const cells = new Map(cellsOf(row.index));
      texts.get(row.index)?.forEach((text, column) => {
        cells.set(column, text);
      });
      done.push({ before: wasOf(key, row), after, cells });
    }
    if (!isInPlace(view, now)) {
      for (const { row } of moved) {
        const cells = plan.cells.get(row.index);
        if (cells) restoreRow(view, now, row.index, cells, formulas);
      }
      restoreScores(view, now, plan, inPlace);
    }
    pending = [];
    if (moved.length > 0) view = openTab(tab.sheetId, settings, workbook);
    else view = now;
    for (const { key, cells } of moved) {
      const found = findRow(view, key);
      if (found.kind === 'found') pending.push({ key, row: found.row, cells });
    }
  }
  const written = new Set(done.map(({ before: row }) => row.index));
  return {
    view,
    done,
    missed: writes.map(({ row }) => row).filter((row) => !written.has(row.index)),
  };
}
