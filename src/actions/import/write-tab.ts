// A clean list on a new tab of its own, right of the export's.

import type { Table } from '../../core/cells/cell';
import { fieldLabel } from '../../core/columns/fields';
import { signatureOf } from '../../core/columns/header';
import type { CleanList } from '../../core/importing/clean-list';
import { BLOCK_ROWS, blockEnd } from '../../core/importing/month-blocks';
import { growGrid, sameCell, writeBlock } from '../../sheets/block';
import { showTab } from '../../sheets/cursor';
import { cleanTabName, dressImport, markImportTab } from '../../sheets/import-tabs';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { rememberTab } from '../../sheets/memory/tabs';
import { addTab } from '../../sheets/own-tabs';
import { readTab } from '../../sheets/read-tab';
import { settle } from '../../sheets/settle';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { changed } from './import-report';
import { everyCell } from './known-rows';
import type { Sources } from './sources';
import { tabCheck, type UndoNote, withoutScores } from './undo-note';

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

export interface ImportPace {
  /** Asked after each block; at least one is written. */
  readonly hasTime: () => boolean;
  /** Called once, before a write of several blocks: into which tab, how many rows, and how to undo it. */
  readonly starts: (sheetId: number, of: number, undo?: UndoNote) => void;
  /** Called once what this run has written is taken back, since it has failed. */
  readonly isBack: () => void;
}

export interface WrittenImport {
  readonly sheet: Sheet;
  /** Undefined where it can't be undone, since rows were moved about meanwhile. */
  readonly note: UndoNote | undefined;
  /** How many rows stood there before this run, stand there now, and will in the end. */
  readonly from: number;
  readonly rows: { readonly done: number; readonly of: number };
}

/** How many of the rows stand in a tab that an import was making; refused where others do as well. */
function rowsThere(sheet: Sheet, now: Table, table: Table): number {
  const own = withoutScores(now, now[0] ?? []);
  const isSame = everyCell(own, table.slice(0, own.length), sameCell);
  if (!isSame) throw changed(sheet.getName());
  return Math.max(0, own.length - 1);
}

/** A tab for the list, dressed before it holds anything, and marked. */
function newTab(
  workbook: Workbook,
  [first]: Sources['exports'],
  rows: number,
  columns: number,
): Sheet {
  const sheet = addTab(workbook, cleanTabName(first?.name ?? fieldLabel('overlap')), first?.sheet);
  growGrid(sheet, rows, columns);
  dressImport(sheet, columns);
  markImportTab(sheet);
  return sheet;
}

/**
 * Writes the list into a tab of its own, block by block while there is time; `begun` is the tab of an
 * import that goes on. The caller holds the document lock.
 */
export function writeTab(
  workbook: Workbook,
  sources: Sources,
  list: CleanList,
  begun: Sheet | undefined,
  pace: ImportPace,
): WrittenImport {
  const header = list.columns.map((column) => column.header);
  const table = [header, ...list.rows.map(({ cells }) => cells)];
  const of = list.rows.length;
  const { clock } = workbook;
  const from = begun ? rowsThere(begun, readTab(begun, clock).table, table) : 0;
  const sheet = begun ?? newTab(workbook, sources.exports, table.length, header.length);
  if (of - from > BLOCK_ROWS) pace.starts(sheet.getSheetId(), of);
  let done = from;
  do {
    const end = blockEnd(done, of);
    // The header goes with the first rows.
    const first = done === 0 ? 0 : done + 1;
    writeBlock(sheet, first, 0, table.slice(first, end + 1), clock);
    done = end;
    settle();
  } while (done < of && pace.hasTime());
  const note: UndoNote = { kind: 'tab', check: tabCheck(readTab(sheet, clock).table) };
  const rows = { done, of };
  if (done < of) return { sheet, note, from, rows };
  rememberFields(sources, list);
  rememberTab('overlap', sheet.getSheetId());
  showTab(workbook, sheet);
  return { sheet, note, from, rows };
}
