// The cells of a save on their way into the tab, and the proof that they landed on the right row.
//
// The document lock keeps other runs of the add-on away, not a person who sorts the tab between our
// read and our write. So the cells are written where the row stood, and the row is read back. Where
// another row stands there by now, that one gets its own cells back (restore-row.ts), and the row
// that was meant is looked for and written to in its new place.

import type { Row } from '../../core/cells/cell';
import { say } from '../../core/language/say';
import type { RowKey } from '../../rpc';
import { cellName } from '../../sheets/a1';
import type { CellPlace } from '../../sheets/broken-results';
import { mendPlainText } from '../../sheets/plain-text-cells';
import { Refusal } from '../../sheets/refusal';
import { type RowCells, readAround, writeRowCells } from '../../sheets/row-cells';
import { takeBack } from '../../sheets/take-back';
import { findRow } from '../row/find-row';
import type { Formulas } from '../row/formulas';
import type { OpenRow } from '../row/open-row';
import { type OverlapView, openTab } from '../row/overlap-view';
import { brokenBy } from './broken-by';
import type { FilledCells } from './filled-cell';
import { type FormulasToSave, formulasToSave } from './formulas-to-save';
import { restoreRow } from './restore-row';
import { agree, isSameLead, otherColumns } from './same-row';
import { type ChangedTab, withCells } from './with-cells';

/** Somebody may sort the tab again meanwhile; after so many sorts, give up. */
const ROUNDS = 3;

/**
 * Whether the row that was read back is the one that was meant: the same lead, and where several rows
 * are that lead's, the same other cells, those with a formula excepted.
 */
export function isMeant(
  view: OverlapView,
  index: number,
  back: Row,
  cells: RowCells,
  formulas: Formulas,
): boolean {
  const meant = view.tab.table[index] ?? [];
  if (!isSameLead(view, back, meant)) return false;
  const hasTwin = view.tab.table.some((row, at) => at !== index && isSameLead(view, row, meant));
  const { source } = formulas;
  const typed = otherColumns(view, cells).filter((column) => source(index, column) === '');
  return !hasTwin || agree(back, meant, typed);
}

/** Takes the write of a row back, and answers which of its cells a formula fills. */
function takeRowBack(
  { tab, workbook }: OverlapView,
  index: number,
  cells: RowCells,
  broken: readonly CellPlace[],
): FilledCells {
  const written = Array.from(cells.keys()).map((column) => ({
    column,
    firstRow: index,
    before: [tab.table[index]?.[column] ?? ''],
  }));
  const [first = { row: 0, column: 0 }] = broken;
  return {
    columns: takeBack(tab.sheet, written, broken, workbook.clock),
    formula: cellName(first.row, first.column),
  };
}

/**
 * Writes cells of one row, each run of neighbours in one call, and answers the tab and the row
 * afterwards; or nothing was written, since a formula elsewhere fills some of the cells. The caller
 * holds the document lock.
 */
export function writeRow(
  { view, row }: OpenRow,
  key: RowKey,
  cells: RowCells,
  formulas: FormulasToSave,
): ChangedTab | FilledCells {
  let current = view;
  let index = row.index;
  let known = formulas;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { sheet, table, sheetId } = current.tab;
    const { settings, workbook } = current;
    writeRowCells(sheet, index, cells, workbook.clock);
    const size = { height: table.length, width: table[0]?.length ?? 1 };
    const around = readAround(sheet, index, size, workbook.clock);
    const back = around.rows[index - around.firstRow] ?? [];
    const isIt = isMeant(current, index, back, cells, known);
    // Of a list that wasn't read whole only the meant row's neighbours are known.
    const mayTell = isIt || !current.readWhole;
    const broken = mayTell ? brokenBy(current, index, cells, around, known.fillers) : [];
    if (broken.length > 0) return takeRowBack(current, index, cells, broken);
    if (isIt) {
      return withCells(current, index, mendPlainText(sheet, index, cells, back));
    }
    restoreRow(current, openTab(sheetId, settings, workbook), index, cells, known);
    current = openTab(sheetId, settings, workbook);
    const found = findRow(current, key);
    if (found.kind !== 'found') break;
    index = found.row.index;
    known = formulasToSave(current, index);
    const { source } = known;
    // What was looked at before the sort may have been another row's lack of a formula.
    if (Array.from(cells.keys()).some((column) => source(index, column) !== '')) break;
  }
  throw new Refusal(
    'row-gone',
    say(
      'Somebody is sorting or editing {tab} just now, so nothing was saved. Try again when they have finished.',
      { tab: view.tab.name },
    ),
  );
}
