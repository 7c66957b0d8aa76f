// Cells of a row written together with its scores, and what takes them back.
import { OWN_FIELDS } from '../../core/columns/fields';
import type { PlainFailure, UndoToken } from '../../rpc';
import type { RowCells } from '../../sheets/row-cells';
import type { Formulas } from '../row/formulas';
import type { OpenRow } from '../row/open-row';
import { rowKeyOf } from '../row/overlap-view';
import { shownCell } from '../row/shown-cell';
import { rescoredCells } from './rescored';
import { withCells } from './with-cells';
import { writeRow } from './write-row';

export interface Rewritten {
  readonly after: OpenRow;
  /** What was typed, and the scores that have changed with it. */
  readonly written: RowCells;
}

/**
 * Writes cells of a row and its scores, and answers the row as it stands then. The caller holds the
 * lock and has checked that the cells may be written.
 */
export function writeAndRescore(
  opened: OpenRow,
  cells: RowCells,
  formulas: Formulas,
): Rewritten | PlainFailure {
  const { view, row } = opened;
  const planned = withCells(view, row.index, cells);
  const scores = planned.row
    ? rescoredCells(planned.view, planned.row, formulas.of(row.index))
    : new Map();
  const written: RowCells = new Map([...Array.from(cells), ...Array.from(scores)]);
  const after = writeRow(opened, rowKeyOf(view, row), written, formulas);
  if (!after.row) {
    const message = 'The row is blank now, so there is nothing more to show.';
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
      after: shownCell(written.get(column) ?? ''),
    })),
  };
}
