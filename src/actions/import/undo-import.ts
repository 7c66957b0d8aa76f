// Undo last import: in one step, and not at all where somebody has typed over it since.
import type { Table } from '../../core/cells/cell';
import { formatDay } from '../../core/day-text';
import { cellName } from '../../sheets/a1';
import { sameCell } from '../../sheets/block';
import { withDocumentLock } from '../../sheets/document-lock';
import { deleteImportTab, importTabs } from '../../sheets/import-tabs';
import { rememberImport } from '../../sheets/memory/imports-since';
import { forgetImport, keptImport } from '../../sheets/memory/last-import';
import { readTab, tabById } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { columnsWithFormulas, findScoreColumns } from '../../sheets/score-columns';
import type { Workbook } from '../../sheets/workbook';
import { cellKept, monthCheck, readNote, tabCheck, type UndoNote } from './undo-note';
import { putBack } from './write-month';

type MonthNote = Extract<UndoNote, { kind: 'month' }>;

const refused = (why: string): Refusal => new Refusal('not-valid', `${why} Nothing was changed.`);

const typedOver = (name: string, where: string): Refusal =>
  refused(
    `Somebody has typed into ${name} or sorted it since the import${where}, and undoing it would ` +
      'lose that.',
  );

/** The cells of the note that no longer hold what the import wrote. */
const changedSince = ({ changes }: MonthNote, table: Table) =>
  changes.filter(
    ({ row, column, after }) => !sameCell(table[row]?.[column] ?? '', cellKept(after)),
  );

/** EQL History tells of the import, and of this too. */
function forgetUndone(name: string, { today }: Workbook): void {
  forgetImport();
  rememberImport(`${formatDay(today)}: the import into ${name} was undone.`);
}

/** Undoes the last import, and forgets it. */
export function undoImport(workbook: Workbook): { readonly said: string } {
  return withDocumentLock(() => {
    const kept = keptImport();
    const note = kept && readNote(kept.text);
    if (!kept || !note) throw refused('There is no import to undo.');
    const sheet = tabById(workbook, kept.sheetId);
    if (!sheet) throw refused('The tab of the last import is gone.');
    const name = sheet.getName();
    const { table } = readTab(sheet, workbook.clock);
    if (note.kind === 'tab') {
      const isOurs = importTabs(workbook).some((tab) => tab.getSheetId() === kept.sheetId);
      if (!isOurs || tabCheck(table) !== note.check) throw typedOver(name, '');
      deleteImportTab(workbook, sheet);
      forgetUndone(name, workbook);
      return { said: `The import is undone: ${name} is gone, and the export is as it was.` };
    }
    const [changed] = changedSince(note, table);
    if (changed) throw typedOver(name, `, as in ${cellName(changed.row, changed.column)}`);
    if (monthCheck(table, note.headerRow, note) !== note.check) throw typedOver(name, '');
    const scores = findScoreColumns(table[note.headerRow] ?? []).filter(
      (column): column is number => column !== undefined,
    );
    const theirs = columnsWithFormulas(sheet, scores, note.appendAt, note.appended);
    const ours = scores.filter((column) => !theirs.has(column));
    const columns = Array.from(new Set([...note.columns, ...ours]));
    putBack({ sheet }, { ...note, columns }, workbook);
    forgetUndone(name, workbook);
    return { said: `The import is undone: ${name} is as it was before.` };
  });
}
