// Save: the changed cells of one row, nobody's edit overwritten, the row scored anew.

import type { Cell } from '../../core/cells/cell';
import { dayToDate, readDay } from '../../core/cells/day';
import { type Field, fieldLabel } from '../../core/columns/fields';
import { formatDay } from '../../core/day-text';
import { allOf, quoted } from '../../core/few-names';
import { joined } from '../../core/introduction/introduction-reason';
import { say } from '../../core/language/say';
import { isUnreadWord } from '../../core/qualification/unread-word';
import type {
  Answer,
  Conflict,
  FieldChange,
  FormField,
  PlainFailure,
  RowFailure,
  Saved,
  SaveFailure,
  SaveRequest,
} from '../../rpc';
import { sameCell } from '../../sheets/block';
import { currentCell, selectRow } from '../../sheets/cursor';
import { withDocumentLock } from '../../sheets/document-lock';
import type { RowCells } from '../../sheets/row-cells';
import type { Workbook } from '../../sheets/workbook';
import { ISO_DAY, typedCell } from '../row/form';
import type { Formulas } from '../row/formulas';
import { isFailure, type OpenRow, openRow, rowIn } from '../row/open-row';
import { cellOfField, type OverlapView } from '../row/overlap-view';
import { rowDetails } from '../row/row-details';
import { sameShown, shownCell } from '../row/shown-cell';
import { withOwnMotion, withoutOwnMotion } from '../words/own-motion';
import { addColumns } from './add-columns';
import { formulaInTheWay } from './filled-cell';
import { formulasToSave } from './formulas-to-save';
import { type NarrowRow, narrowRow } from './narrow-row';
import { rescoredCells } from './rescored';
import { undoToken, writeAndRescore } from './rewrite-row';
import { accountName, type ListPlace, listPlace, savedAnswer } from './saved';

const plain = (code: PlainFailure['code'], message: string): PlainFailure => ({
  ok: false,
  code,
  message,
});

/** The fields that have no column yet, in the order of the changes. */
const withoutColumn = (view: OverlapView, changes: readonly FieldChange[]): FormField[] =>
  changes
    .map(({ field }) => field)
    .filter((field) => view.tab.recognition.columns[field] === undefined);

/** The cells that the changes write, or why one of them can't be written. */
function typedCells(
  { view, row }: OpenRow,
  changes: readonly FieldChange[],
  formulas: Formulas,
): RowCells | PlainFailure {
  const cells = new Map<number, Cell>();
  for (const { field, value } of changes) {
    const typed = typedCell(view, field, value);
    if (!typed.ok) return plain('not-valid', typed.sentence);
    const column = view.tab.recognition.columns[field];
    if (column === undefined) continue;
    const inTheWay = formulaInTheWay({ view, row }, column, formulas);
    if (inTheWay) return inTheWay;
    if (!sameCell(row.cells[column] ?? '', typed.cell)) cells.set(column, typed.cell);
  }
  return cells;
}

/** Cells that somebody else changed to something else than what this save would write. */
function conflictsOf({ view, row }: OpenRow, changes: readonly FieldChange[]): Conflict[] {
  return changes.flatMap(({ field, shown, value }) => {
    const current = cellOfField(view, row, field);
    const theirs = shownCell(current);
    const typed = typedCell(view, field, value);
    const agrees = typed.ok && sameCell(typed.cell, current);
    if (sameShown(theirs, shown) || agrees) return [];
    return [{ field, label: fieldLabel(field), shown, theirs, mine: value }];
  });
}

/** `Warmth is “Cold” now, and you typed “Hot”`. */
function conflictText({ label, theirs, mine }: Conflict): string {
  const told = (text: string): string => {
    if (text === '') return say('blank // what a cell is');
    const day = ISO_DAY.test(text) ? readDay(text) : undefined;
    return day === undefined ? quoted(text) : formatDay(day);
  };
  const now = told(theirs.value);
  return mine === ''
    ? say('{label} is {now} now, and you left it blank', { label, now })
    : say('{label} is {now} now, and you typed {typed}', { label, now, typed: told(mine) });
}

/** Who confirmed and when, where the tab has such columns. */
function stamps({ view, row }: OpenRow, confirmedBy: string, formulas: Formulas): RowCells {
  const cells = new Map<number, Cell>();
  const stamp = (field: Field, cell: Cell): void => {
    const column = view.tab.recognition.columns[field];
    if (column === undefined || formulas.source(row.index, column) !== '') return;
    cells.set(column, cell);
  };
  if (confirmedBy.trim() === '') return cells;
  stamp('confirmedBy', confirmedBy.trim());
  stamp('confirmedOn', dayToDate(view.workbook.today));
  return cells;
}

function save(
  opened: NarrowRow,
  request: SaveRequest,
  place: ListPlace | null,
): Answer<Saved, SaveFailure> {
  const { view, row } = opened;
  const formulas = opened.formulas ?? formulasToSave(view, row.index);
  const conflicts = conflictsOf(opened, request.changes);
  if (conflicts.length > 0) {
    return {
      ok: false,
      code: 'conflict',
      message: say(
        'Somebody changed {account} in the sheet while you typed. Nothing was saved. {changes}. Keep theirs or yours, then save again.',
        { account: accountName(row), changes: joined(conflicts.map(conflictText)) },
      ),
      conflicts,
      row: rowDetails(view, row, formulas),
    };
  }
  const typed = typedCells(opened, request.changes, formulas);
  if ('ok' in typed) return typed;
  // A save that was cut off has left the row's scores behind: sent again, it completes them.
  const isScored = rescoredCells(view, row, formulas).size === 0;
  if (request.changes.length === 0 || (typed.size === 0 && isScored)) {
    const said = say('Nothing had changed.');
    return savedAnswer(view, row, null, said, formulas, place, opened);
  }
  const stamped = stamps(opened, request.confirmedBy, formulas);
  const known = withOwnMotion(opened, request.changes);
  const result = writeAndRescore(known.opened, typed, formulas, stamped);
  if ('ok' in result) {
    withoutOwnMotion(opened, known.added);
    return result;
  }
  const changed = Array.from(typed.keys()).map((column) => view.tab.recognition.headers[column]);
  const says = say('{columns} of {account}', {
    columns: allOf(changed.map((header) => header ?? '')),
    account: accountName(row),
  });
  const undo = { ...undoToken(opened, result, says), ownMotion: known.added };
  const { view: now, row: saved } = result.after;
  const answer = savedAnswer(now, saved, undo, say('Saved.'), formulas, place, opened);
  return known.said === '' ? answer : { ...answer, said: `${answer.said} ${known.said}` };
}

/**
 * Takes the cursor along to the next candidate, if it stands where the sidebar saw it last or in the
 * saved row: whoever has gone elsewhere meanwhile, or looks at another tab, stays there.
 */
function selectNext(workbook: Workbook, request: SaveRequest, saved: Saved): boolean {
  const { cursor: seen } = request;
  if (!seen || !saved.next) return false;
  const { sheetId, row: nextRow } = saved.next.key;
  const at = currentCell(workbook);
  if (at?.sheet.getSheetId() !== sheetId) return false;
  const isWhereSeen = seen.sheetId === sheetId && seen.row === at.row;
  if (!isWhereSeen && saved.row.key.row !== at.row) return false;
  selectRow({ sheet: at.sheet, row: nextRow });
  return true;
}

/**
 * Saves what was typed into the form, or says why not; then nothing at all was written. The cursor
 * goes on to the next candidate together with the sidebar.
 */
export function saveRow(workbook: Workbook, request: SaveRequest): Answer<Saved, SaveFailure> {
  const answer = writeForm(workbook, request);
  if (!answer.ok) return answer;
  try {
    return { ...answer, nextSelected: selectNext(workbook, request, answer) };
  } catch {
    // The save is done, so a cursor that can't be moved is no failure of it.
    return answer;
  }
}

/** Who confirmed and when is written along, where there are such columns. */
const STAMPS = ['confirmedBy', 'confirmedOn'] as const;

/**
 * The row that is meant: of a long list alone, where the sidebar knows how its list goes on, and the motion
 * is no new one, which other rows may have as well.
 */
function openToSave(workbook: Workbook, request: SaveRequest): NarrowRow | RowFailure {
  const { key, changes, next, upcoming, confirmedBy } = request;
  const isKnown = next === null || !!upcoming;
  const fields = changes.map(({ field }) => field);
  const stamped = confirmedBy.trim() === '' ? [] : STAMPS;
  const narrow = isKnown ? narrowRow(workbook, key, fields, stamped) : undefined;
  const motion = changes.find(({ field }) => field === 'motion')?.value.trim() ?? '';
  const isNew = narrow && motion !== '' && isUnreadWord(motion, 'motion', narrow.view.settings);
  return narrow && !isNew ? narrow : openRow(workbook, key);
}

function writeForm(workbook: Workbook, request: SaveRequest): Answer<Saved, SaveFailure> {
  return withDocumentLock(() => {
    const opened = openToSave(workbook, request);
    if (isFailure(opened)) return opened;
    const needed = withoutColumn(opened.view, request.changes);
    const refused = needed.filter((field) => request.addColumns.indexOf(field) < 0);
    if (refused.length > 0) {
      const fields = refused.map((field) => ({ field, header: fieldLabel(field) }));
      const headers = fields.map(({ header }) => header).join(', ');
      return {
        ok: false,
        code: 'column-missing',
        message: say('{tab} has no column for {columns}. Nothing was saved. Add it?', {
          tab: opened.view.tab.name,
          columns: headers,
        }),
        fields,
      };
    }
    const place = listPlace(opened.view, opened.row, request, opened.another);
    if (needed.length === 0) return save(opened, request, place);
    const problem = request.changes
      .map(({ field, value }) => typedCell(opened.view, field, value))
      .find((typed) => !typed.ok);
    if (problem && !problem.ok) return plain('not-valid', problem.sentence);
    const widened = rowIn(addColumns(opened.view, needed), request.key);
    return isFailure(widened) ? widened : save(widened, request, place);
  });
}
