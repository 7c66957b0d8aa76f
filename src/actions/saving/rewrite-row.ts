// Cells of a row written together with its scores, and what takes them back.

import { OWN_FIELDS } from '../../core/columns/fields';
import { say } from '../../core/language/say';
import type { PlainFailure, UndoToken } from '../../rpc';
import type { RowCells } from '../../sheets/row-cells';
import type { OpenRow } from '../row/open-row';
import { rowKeyOf } from '../row/overlap-view';
import { shownCell } from '../row/shown-cell';
import { filledFailure } from './filled-cell';
import type { FormulasToSave } from './formulas-to-save';
import { rescoredCells } from './rescored';
import { withCells } from './with-cells';
import { writeRow } from './write-row';

export interface Rewritten {
  readonly after: OpenRow;
  /** What was typed, and the scores that have changed with it. */
  readonly written: RowCells;
}

const without = (cells: RowCells, columns: ReadonlySet<number>): RowCells =>
  new Map(Array.from(cells).filter(([column]) => !columns.has(column)));

/**
 * Writes cells of a row and its scores, and answers the row as it stands then. `besides` are cells to
 * write along with them where they can be; so are the scores. The caller holds the lock and has checked
 * that the cells may be written, as far as anybody can tell beforehand: where a formula turns out to
 * fill one of them, nothing is written.
 */
export function writeAndRescore(
  opened: OpenRow,
  cells: RowCells,
  formulas: FormulasToSave,
  besides: RowCells = new Map(),
): Rewritten | PlainFailure {
  const { view, row } = opened;
  const wanted: RowCells = new Map([...Array.from(cells), ...Array.from(besides)]);
  const planned = withCells(view, row.index, wanted);
  const scores = planned.row ? rescoredCells(planned.view, planned.row, formulas) : new Map();
  const key = rowKeyOf(view, row);
  let written: RowCells = new Map([...Array.from(wanted), ...Array.from(scores)]);
  let after = writeRow(opened, key, written, formulas);
  if ('formula' in after) {
    // Once more without what may as well be left out, where that is all that was in the way.
    const { columns } = after;
    written = without(written, columns);
    const isNeeded = Array.from(columns).some((column) => cells.has(column));
    if (!isNeeded && written.size > 0) after = writeRow(opened, key, written, formulas);
  }
  if ('formula' in after) return filledFailure(opened, after);
  if (!after.row) {
    const message = say('The row is blank now, so there is nothing more to show.');
    return { ok: false, code: 'row-gone', message };
  }
  return { after: { view: after.view, row: after.row }, written };
}

/** What an undo puts back: everything that was written but the scores, which are worked out anew. */
export function undoToken(before: OpenRow, { after, written }: Rewritten, says: string): UndoToken {
  const since = before.view.own[OWN_FIELDS.indexOf('eqlSince')];
  const scores = before.view.own.filter((column) => column !== since);
  const columns = Array.from(written.keys()).filter((column) => scores.indexOf(column) < 0);
  return {
    key: rowKeyOf(after.view, after.row),
    says,
    cells: columns.map((column) => ({
      column,
      header: after.view.tab.recognition.headers[column] ?? '',
      before: shownCell(before.row.cells[column] ?? ''),
      after: shownCell(after.row.cells[column] ?? written.get(column) ?? ''),
    })),
  };
}
