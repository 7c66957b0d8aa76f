// One row scored anew after a change: which cells of the add-on's own columns change with it.
import type { Cell } from '../../core/cells/cell';
import { OWN_FIELDS } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { languageInForce } from '../../core/language/in-force';
import { rowScores } from '../../core/qualification/row-scores';
import { sameCell } from '../../sheets/block';
import { saying } from '../../sheets/language';
import type { RowCells } from '../../sheets/row-cells';
import type { Formulas } from '../row/formulas';
import type { OverlapView } from '../row/overlap-view';
import { leftOutReader } from '../scoring/excluded-rows';

/**
 * Our cells that are to be written for a row, without those that show the result of a formula. Its next
 * step is in the language of the column, whoever saves it.
 */
export function rescoredCells(
  { settings, asOf, overlap, own, writtenIn }: OverlapView,
  sheetRow: SheetOverlapRow,
  formulas: Formulas,
): RowCells {
  const { row, qualified, cells: written } = sheetRow;
  const since = written[own[OWN_FIELDS.indexOf('eqlSince')] ?? -1] ?? '';
  const terms = { ...overlap.terms, settings, asOf };
  const scores = saying(writtenIn() ?? languageInForce(), () =>
    rowScores({ row, since, qualified, leftOut: leftOutReader(settings)(sheetRow) }, terms),
  );
  const cells = new Map<number, Cell>();
  OWN_FIELDS.forEach((field, place) => {
    const column = own[place];
    if (column === undefined || formulas.source(sheetRow.index, column) !== '') return;
    if (!sameCell(written[column] ?? '', scores[field])) cells.set(column, scores[field]);
  });
  return cells;
}
