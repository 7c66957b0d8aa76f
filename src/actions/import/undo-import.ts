// Undo last import: not at all where somebody has typed over it since, and a long one in parts.

import type { Table } from '../../core/cells/cell';
import { columnLetters } from '../../core/cells/column-letters';
import { formatDay } from '../../core/day-text';
import { BLOCK_ROWS, blockEnd, rowsOfChanges } from '../../core/importing/month-blocks';
import { say } from '../../core/language/say';
import { sameCell } from '../../sheets/block';
import { type PlacedCell, writeCells } from '../../sheets/cell-groups';
import { withDocumentLock } from '../../sheets/document-lock';
import { deleteImportTab, importTabs } from '../../sheets/import-tabs';
import { type Stopped, stepTime, stoppedAt } from '../../sheets/long-job';
import { rememberImport } from '../../sheets/memory/imports-since';
import { forgetImport, keptImport } from '../../sheets/memory/last-import';
import {
  forgetUnfinishedImport,
  rememberUnfinishedImport,
  unfinishedImport,
} from '../../sheets/memory/unfinished';
import { readTab, tabById } from '../../sheets/read-tab';
import { movedAbout, Refusal } from '../../sheets/refusal';
import { readFormulaTexts, writeFormulaText } from '../../sheets/row-cells';
import { findScoreColumns } from '../../sheets/score-columns';
import { settle } from '../../sheets/settle';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { type ImportReport, importedPart } from './import-report';
import { formulaColumnsOf } from './settled-rows';
import { isUntouched, rowsOf } from './undo-groups';
import { cellsBack, type MonthNote, monthChecks, readNote, tabCheck } from './undo-note';
import { isUndone, owedCells, type Undoing } from './undone-rows';
import { putBack } from './write-month';

type Formulas = ReturnType<typeof readFormulaTexts>;

/** Somebody may go on sorting; after so many rounds, give up. */
const ROUNDS = 4;

const refused = (why: string): Refusal =>
  new Refusal('not-valid', `${why} ${say('Nothing was changed.')}`);

const typedOver = (tab: string, column = ''): Refusal =>
  refused(
    column === ''
      ? say(
          'Somebody has typed into {tab} or sorted it since the import, and undoing it would lose that.',
          { tab },
        )
      : say(
          'Somebody has typed into {tab} or sorted it since the import, as in column {column}, and undoing it would lose that.',
          { tab, column },
        ),
  );

/** The first column that no longer holds what the import wrote or found there; undefined where all do. */
function touchedColumn(
  note: MonthNote,
  table: Table,
  formulaColumns: ReadonlySet<number>,
): number | undefined {
  const changed = note.changes.find(
    (group) => !isUntouched(group, (row) => table[row]?.[group.column] ?? ''),
  );
  if (changed) return changed.column;
  // What an undo that was cut off has emptied has no checksum any more.
  const now = Object.entries(monthChecks(table, note, formulaColumns));
  const [other] = now.filter(([name, check]) => note.checks[name] !== check);
  return other && Number(other[0].split(' ')[1]);
}

/** Our own columns, which are emptied in the rows that the import added, but for formulas of the user's. */
function scoresToEmpty(note: MonthNote, table: Table, formulas: Formulas): readonly number[] {
  const theirs = (column: number): boolean =>
    formulas
      .slice(note.appendAt, note.appendAt + note.appended)
      .some((row) => (row[column] ?? '') !== '');
  return findScoreColumns(table[note.headerRow] ?? []).filter(
    (column): column is number => column !== undefined && !theirs(column),
  );
}

/** The cells of rows that were there before, that aren't as they were, and each one's row among those. */
function openCells(note: MonthNote, table: Table) {
  const rows = rowsOfChanges(
    note.changes.flatMap((group) => rowsOf(group).map((row) => ({ row }))),
  );
  const places = new Map(rows.map((row, place) => [row, place]));
  const placeOf = ({ row }: PlacedCell): number => places.get(row) ?? 0;
  const open = cellsBack(note).filter(
    ({ row, column, cell }) => !sameCell(table[row]?.[column] ?? '', cell),
  );
  return { open, placeOf, height: rows.length };
}

/** Puts back once more what rows that were moved about meanwhile have lost; refuses where that has no end. */
function putBackMoved(
  sheet: Sheet,
  undoing: Undoing,
  formulas: Formulas,
  { clock }: Workbook,
): void {
  for (let round = 1; round <= ROUNDS; round += 1) {
    settle();
    const { table: now } = readTab(sheet, clock);
    const owed = isUndone(undoing, now) ? [] : owedCells(undoing, now);
    if (owed.length === 0) return;
    writeCells(sheet, owed, () => false, clock);
    for (const { row, column, from } of owed) {
      const formula = from === undefined ? '' : (formulas[from]?.[column] ?? '');
      if (formula !== '') writeFormulaText(sheet, row, column, formula);
    }
  }
  throw movedAbout(sheet.getName());
}

/**
 * Puts a list back as it was, also where its rows are moved about meanwhile: those that were there block by
 * block while there is time, then the new ones in one go. Answers how many rows were there before this
 * run, and are now.
 */
function undoMonth(
  sheet: Sheet,
  note: MonthNote,
  table: Table,
  workbook: Workbook,
  hasTime: () => boolean,
): { readonly from: number; readonly rows: Stopped['rows'] } {
  const formulas = readFormulaTexts(sheet);
  const formulaColumns = formulaColumnsOf(formulas);
  const touched = touchedColumn(note, table, formulaColumns);
  if (touched !== undefined) throw typedOver(sheet.getName(), columnLetters(touched));
  const { open, placeOf, height } = openCells(note, table);
  const from = open.reduce((first, cell) => Math.min(first, placeOf(cell)), height);
  const of = height + note.appended;
  const told = (done: number): void =>
    rememberUnfinishedImport({ job: 'undo', sheetId: sheet.getSheetId(), done, of });
  if (height - from > BLOCK_ROWS) told(from);
  let to = from;
  do {
    const end = blockEnd(to, height);
    const block = open.filter((cell) => placeOf(cell) >= to && placeOf(cell) < end);
    to = end;
    writeCells(sheet, block, () => false, workbook.clock);
    if (to < height) settle();
  } while (to < height && hasTime());
  const isLast = to === height;
  const scores = scoresToEmpty(note, table, formulas);
  const undone = isLast
    ? { ...note, columns: Array.from(new Set([...note.columns, ...scores])) }
    : { ...note, newColumns: [], columns: [], appended: 0 };
  putBack({ sheet }, { ...undone, changes: [] }, workbook);
  const cells = open.filter((cell) => placeOf(cell) < to);
  putBackMoved(sheet, { ...undone, before: table, cells, formulaColumns }, formulas, workbook);
  if (!isLast) told(to);
  return { from, rows: { done: isLast ? of : to, of } };
}

/** EQL History tells of the import, and of this too; but only once it is undone in the sheet. */
function forgetUndone(name: string, { today }: Workbook): void {
  settle();
  const isTold = unfinishedImport()?.job !== 'import';
  forgetUnfinishedImport();
  forgetImport();
  if (!isTold) return;
  rememberImport(
    say('{day}: the import into {tab} was undone.', { day: formatDay(today), tab: name }),
  );
}

/** Undoes the last import, all of it or what is written of it by now, and forgets it. */
export function undoImport(workbook: Workbook, inSteps: boolean): ImportReport {
  return withDocumentLock(() => {
    const kept = keptImport();
    const note = kept && readNote(kept.text);
    if (!kept || !note) throw refused(say('There is no import to undo.'));
    const sheet = tabById(workbook, kept.sheetId);
    if (!sheet) throw refused(say('The tab of the last import is gone.'));
    const name = sheet.getName();
    const { table } = readTab(sheet, workbook.clock);
    const report = { sheet, undoable: false, stopped: undefined };
    if (note.kind === 'tab') {
      const isOurs = importTabs(workbook).some((tab) => tab.getSheetId() === kept.sheetId);
      if (!isOurs || tabCheck(table) !== note.check) throw typedOver(name);
      deleteImportTab(workbook, sheet);
      forgetUndone(name, workbook);
      const said = say('The import is undone: {tab} is gone, and the export is as it was.', {
        tab: name,
      });
      return { ...report, said };
    }
    const { from, rows } = undoMonth(sheet, note, table, workbook, stepTime(workbook, inSteps));
    if (rows.done < rows.of) {
      const said = importedPart('undo', { tab: name, ...rows });
      return { ...report, said, undoable: true, stopped: stoppedAt(workbook, from, rows) };
    }
    forgetUndone(name, workbook);
    return {
      ...report,
      said: say('The import is undone: {tab} is as it was before.', { tab: name }),
    };
  });
}
