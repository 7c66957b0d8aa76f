// Undo of a save: puts back what stood there, unless somebody has changed it since.

import type { Cell } from '../../core/cells/cell';
import { foldText, plainText } from '../../core/cells/text';
import { isFieldName } from '../../core/columns/fields';
import { allOf } from '../../core/few-names';
import { say } from '../../core/language/say';
import type {
  Answer,
  Conflict,
  RowFailure,
  Saved,
  SaveFailure,
  UndoRequest,
  UndoToken,
} from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import type { Workbook } from '../../sheets/workbook';
import { isFailure, type OpenRow, openRow } from '../row/open-row';
import { rowDetails } from '../row/row-details';
import { cellShown, sameShown, shownCell } from '../row/shown-cell';
import { withoutOwnMotion } from '../words/own-motion';
import { formulasToSave } from './formulas-to-save';
import { type NarrowRow, narrowRow } from './narrow-row';
import { rescoredCells } from './rescored';
import { writeAndRescore } from './rewrite-row';
import { accountName, savedAnswer } from './saved';

type UndoCell = UndoToken['cells'][number];

/** Where a column stands by now: others may have been inserted before it. */
export function columnOf(
  { view }: Pick<OpenRow, 'view'>,
  { column, header }: UndoCell,
): number | undefined {
  const headers = view.tab.recognition.headers.map((shown) => foldText(shown));
  const wanted = foldText(header);
  if (headers[column] === wanted) return column;
  const found = headers.indexOf(wanted);
  return found < 0 ? undefined : found;
}

/** The row alone, of a long list, where the save has brought no motion that other rows may have. */
function openToUndo(workbook: Workbook, token: UndoToken): NarrowRow | RowFailure {
  const columns = token.ownMotion ? undefined : token.cells.map(({ column }) => column);
  const narrow = columns && narrowRow(workbook, token.key, columns);
  const isThere = narrow && token.cells.every((cell) => columnOf(narrow, cell) === cell.column);
  return isThere ? narrow : openRow(workbook, token.key);
}

/** Puts a save's cells back, or says why not; then nothing at all was written. */
export function undoSave(workbook: Workbook, { token }: UndoRequest): Answer<Saved, SaveFailure> {
  return withDocumentLock(() => {
    const opened = openToUndo(workbook, token);
    if (isFailure(opened)) return opened;
    const formulas = opened.formulas ?? formulasToSave(opened.view, opened.row.index);
    const cells = new Map<number, Cell>();
    const conflicts: Conflict[] = [];
    for (const cell of token.cells) {
      const column = columnOf(opened, cell);
      if (column === undefined) {
        return {
          ok: false,
          code: 'not-valid',
          message: say('The column {header} is gone, so the save can’t be undone.', {
            header: cell.header,
          }),
        };
      }
      const theirs = shownCell(opened.row.cells[column] ?? '');
      if (sameShown(theirs, cell.before)) continue;
      const isFormula = formulas.source(opened.row.index, column) !== '';
      if (isFormula || !sameShown(theirs, cell.after)) {
        const mine = plainText(cellShown(cell.before));
        conflicts.push({ field: null, label: cell.header, shown: cell.after, theirs, mine });
      } else cells.set(column, cellShown(cell.before));
    }
    // The day on which the row first qualified goes back with the save that set it, or not at all.
    const refused = conflicts.filter(({ label }) => !isFieldName('eqlSince', label));
    if (refused.length > 0) {
      return {
        ok: false,
        code: 'conflict',
        message: say(
          'Somebody has changed {columns} of {account} since it was saved. Nothing was undone.',
          {
            columns: allOf(refused.map(({ label }) => label)),
            account: accountName(opened.row),
          },
        ),
        conflicts: refused,
        row: rowDetails(opened.view, opened.row, formulas),
      };
    }
    const isScored = rescoredCells(opened.view, opened.row, formulas).size === 0;
    if (cells.size === 0 && isScored) {
      const said = say('Nothing was left to undo.');
      return savedAnswer(opened.view, opened.row, null, said, formulas, null, opened);
    }
    const result = writeAndRescore(withoutOwnMotion(opened, token.ownMotion), cells, formulas);
    if ('ok' in result) return result;
    const { view, row } = result.after;
    return savedAnswer(view, row, null, say('Undone.'), formulas, null, opened);
  });
}
