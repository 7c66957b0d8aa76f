// Import of a call sheet's answers: shown first, then written as they were shown, and taken back in one step.
import type { Cell } from '../../core/cells/cell';
import { foldText } from '../../core/cells/text';
import { OWN_FIELDS } from '../../core/columns/fields';
import { fewNames } from '../../core/few-names';
import type {
  AnswersImported,
  AnswersPreview,
  AnswersRequest,
  AnswersUndo,
  ImportAnswersRequest,
  UndoToken,
} from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { Refusal } from '../../sheets/refusal';
import type { RowCells } from '../../sheets/row-cells';
import type { Workbook } from '../../sheets/workbook';
import { findRow } from '../row/find-row';
import { accountOf, type OverlapView, openTab, rowKeyOf } from '../row/overlap-view';
import { cellShown, sameShown, shownCell } from '../row/shown-cell';
import { addColumns } from '../saving/add-columns';
import { columnOf } from '../saving/undo-save';
import { answersIn } from './answers-in';
import { openList } from './make-call-sheet';
import { answerFormulas, cellsToWrite, columnsLacking, prepareAnswers } from './prepare-answers';
import { countsText } from './shown-answers';
import { onlyChanged, type RowChanges, type RowsWritten, writeRows } from './write-rows';

const NAMED = 3;
const NOTHING: AnswersImported = { said: 'Nothing was written.', undo: null };

/** What an import would do, row by row; writes nothing. */
export const previewAnswers = (workbook: Workbook, { sheetId }: AnswersRequest): AnswersPreview =>
  prepareAnswers(workbook, openList(workbook), sheetId).preview;

const SINCE = OWN_FIELDS.indexOf('eqlSince');

/** The cells of a row that an undo puts back: what was written, and the day it first qualified. */
function undoCells(
  before: OverlapView,
  { view, scored }: RowsWritten,
  row: number,
  cells: RowCells,
): UndoToken['cells'] {
  const since = scored?.own[SINCE];
  const scoredCell = scored?.cells.eqlSince[row - scored.firstRow];
  const all = new Map<number, Cell>(cells);
  if (since !== undefined && scoredCell !== undefined) all.set(since, scoredCell);
  const was = before.tab.table[row] ?? [];
  return Array.from(all, ([column, cell]) => ({
    column,
    header: view.tab.recognition.headers[column] ?? '',
    before: shownCell(was[column] ?? ''),
    after: shownCell(cell),
  })).filter((cell) => !sameShown(cell.before, cell.after));
}

const rowsText = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** `EQLs now: Acme, Beech.`, of those that have become one with it. */
function becameText(
  before: OverlapView,
  { view, scored }: RowsWritten,
  changes: RowChanges,
): string {
  const status = scored?.own[OWN_FIELDS.indexOf('eqlStatus')];
  if (!scored || status === undefined) return '';
  const became = view.overlap.rows.filter(
    ({ index }) =>
      changes.has(index) &&
      scored.cells.eqlStatus[index - scored.firstRow] === 'EQL' &&
      before.tab.table[index]?.[status] !== 'EQL',
  );
  return became.length === 0 ? '' : ` EQLs now: ${fewNames(became.map(accountOf), NAMED)}.`;
}

/** Writes the answers as the preview showed them, or says why not. */
export function importAnswers(
  workbook: Workbook,
  { sheetId, seal, take }: ImportAnswersRequest,
): AnswersImported {
  return withDocumentLock(() => {
    const shown = prepareAnswers(workbook, openList(workbook), sheetId);
    if (shown.preview.seal !== seal) {
      throw new Refusal(
        'not-valid',
        'The answers or the list have changed since they were shown. Nothing was written. Look at ' +
          'them again.',
      );
    }
    const written = shown.read.rows.filter(
      ({ verdict, at }) => verdict === 'changes' || verdict === 'conflict' || take.includes(at + 1),
    );
    const planned = cellsToWrite(shown, take);
    if (planned.size === 0) return NOTHING;
    const view = addColumns(shown.view, columnsLacking(shown.view, written));
    const read = answersIn(view, shown.table);
    if (!read) throw new Refusal('not-valid', 'The answers are gone. Nothing was written.');
    const fields = ['warmth', 'partnerContact', 'lastTouch', 'willing', 'note'] as const;
    const formulas = answerFormulas(view, [...fields, 'confirmedBy', 'confirmedOn']);
    const changes = onlyChanged(view, cellsToWrite({ view, read, formulas }, take));
    if (changes.size === 0) return NOTHING;
    const result = writeRows(view, changes, formulas);
    const rows = result.view.overlap.rows.filter(({ index }) => changes.has(index));
    const says = `the answers of ${read.partner || 'a partner'}`;
    const left = shown.preview.rows.filter(
      ({ verdict, at }) => verdict === 'refused' || (verdict === 'conflict' && !take.includes(at)),
    );
    return {
      said:
        `Imported ${says}: ${rowsText(changes.size)} of ${view.tab.name} changed.` +
        `${becameText(view, result, changes)}${left.length > 0 ? ` Left: ${countsText(left)}` : ''}`,
      undo: {
        says,
        rows: rows.map((row) => ({
          key: rowKeyOf(result.view, row),
          cells: undoCells(view, result, row.index, changes.get(row.index) ?? new Map()),
        })),
      },
    };
  });
}

/** Puts back what an import has written, but for cells that somebody has changed since. */
export function undoAnswers(workbook: Workbook, { says, rows }: AnswersUndo): AnswersImported {
  return withDocumentLock(() => {
    const [first] = rows;
    if (!first) return NOTHING;
    const { settings } = openList(workbook);
    const view = openTab(first.key.sheetId, settings, workbook);
    const changes = new Map<number, RowCells>();
    const left: string[] = [];
    const all = Object.keys(
      view.tab.recognition.columns,
    ) as (keyof typeof view.tab.recognition.columns)[];
    const formulas = answerFormulas(view, all);
    for (const { key, cells } of rows) {
      const found = findRow(view, key);
      const back = new Map<number, Cell>();
      for (const cell of found.kind === 'found' ? cells : []) {
        const column = columnOf({ view }, cell);
        const row = found.kind === 'found' ? found.row : undefined;
        if (column === undefined || !row) continue;
        const theirs = shownCell(row.cells[column] ?? '');
        const isOurs = sameShown(theirs, cell.after) && formulas.source(row.index, column) === '';
        if (isOurs) back.set(column, cellShown(cell.before));
        else if (foldText(cell.header) !== 'eql since')
          left.push(`${cell.header} of ${key.account}`);
      }
      if (found.kind !== 'found') left.push(key.account);
      else if (back.size > 0) changes.set(found.row.index, back);
    }
    if (changes.size > 0) writeRows(view, changes, formulas);
    const stays = left.length === 0 ? '' : ` Changed since, so it stays: ${fewNames(left, NAMED)}.`;
    return { said: `Undone: ${says}.${stays}`, undo: null };
  });
}
