// A clean list on a new tab of its own, right of the export's.
import { fieldLabel } from '../../core/columns/fields';
import { signatureOf } from '../../core/columns/header';
import type { CleanList } from '../../core/importing/clean-list';
import { growGrid, writeBlock } from '../../sheets/block';
import { showTab } from '../../sheets/cursor';
import { cleanTabName, dressImport, markImportTab } from '../../sheets/import-tabs';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { rememberTab } from '../../sheets/memory/tabs';
import { addTab } from '../../sheets/own-tabs';
import { readTab } from '../../sheets/read-tab';
import { settle } from '../../sheets/settle';
import type { Sheet, Workbook } from '../../sheets/workbook';
import type { Sources } from './sources';
import { tabCheck, type UndoNote } from './undo-note';

/** What was decided about the export's columns holds for the clean ones, under their new names. */
function rememberFields({ exports }: Sources, { columns }: CleanList): void {
  const headers = columns.map(({ header }) => header);
  const signature = signatureOf(headers, 'overlap');
  const named = columns.filter(
    ({ header, field }) => field !== undefined && header === fieldLabel(field),
  );
  const fields = Object.fromEntries(named.map(({ header, field }) => [field, header]));
  const [scales] = exports.map(({ recognition }) => recognition.scales);
  const known = columnMemory()('overlap', signature);
  rememberColumns('overlap', signature, { ...fields, ...(scales ? { scales } : {}), ...known });
}

export interface WrittenImport {
  readonly sheet: Sheet;
  /** Undefined where it can't be undone, since rows were moved about meanwhile. */
  readonly note: UndoNote | undefined;
}

/** Writes the list in one call. The caller holds the document lock. */
export function writeTab(workbook: Workbook, sources: Sources, list: CleanList): WrittenImport {
  const [first] = sources.exports;
  const sheet = addTab(workbook, cleanTabName(first?.name ?? fieldLabel('overlap')), first?.sheet);
  const header = list.columns.map((column) => column.header);
  const table = [header, ...list.rows.map(({ cells }) => cells)];
  growGrid(sheet, table.length, header.length);
  writeBlock(sheet, 0, 0, table, workbook.clock);
  dressImport(sheet, header.length);
  markImportTab(sheet);
  rememberFields(sources, list);
  rememberTab('overlap', sheet.getSheetId());
  settle();
  const note: UndoNote = { kind: 'tab', check: tabCheck(readTab(sheet, workbook.clock).table) };
  showTab(workbook, sheet);
  return { sheet, note };
}
