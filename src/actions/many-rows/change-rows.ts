// A previewed change of many rows: written, and taken back in one step.

import type { Cell } from '../../core/cells/cell';
import { fieldLabel, isFieldName } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { allOf } from '../../core/few-names';
import { joined } from '../../core/introduction/introduction-reason';
import { say } from '../../core/language/say';
import type {
  ChangeRowsRequest,
  LeftRow,
  ManyField,
  RowsChanged,
  RowsUndo,
  UndoRowsRequest,
} from '../../rpc';
import { MOST_ROWS_CHANGED } from '../../rpc/limits';
import { withDocumentLock } from '../../sheets/document-lock';
import { Refusal } from '../../sheets/refusal';
import { allScoreColumns } from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { rescoreList } from '../live/rescore-list';
import { assessRow, cellOfField, type OverlapView, openTab } from '../row/overlap-view';
import { cellShown, sameShown, shownCell } from '../row/shown-cell';
import { addColumns } from '../saving/add-columns';
import { undoToken } from '../saving/rewrite-row';
import { columnOf } from '../saving/undo-save';
import { chosenRows, leftRow } from './chosen-rows';
import { allFormulas, cellFor, planCell } from './plan-cell';
import { lackingColumns } from './wider-view';
import { type RowsWritten, type RowWrite, writeRows } from './write-rows';

const moved = (): string => say('It was moved or edited just now. Try it once more.');

type Requested = { readonly rows: readonly { readonly key: { readonly sheetId: number } }[] };

/** The list that the rows are of; undefined without a row. */
function listOf(workbook: Workbook, { rows }: Requested): OverlapView | undefined {
  const [first] = rows;
  if (rows.length > MOST_ROWS_CHANGED) {
    const text = say('At most {rows} rows can be changed at a time. Choose fewer.', {
      rows: MOST_ROWS_CHANGED,
    });
    throw new Refusal('not-valid', text);
  }
  return first && openTab(first.key.sheetId, readSettings(workbook), workbook);
}

const nothing = (): RowsChanged => ({ said: say('No row was chosen.'), undo: null, left: [] });

/** `In 2 rows something was left as it is.`; '' where nothing was. */
function leftText(left: readonly LeftRow[]): string {
  const { size } = new Set(left.map(({ account, partner }) => `${account}\n${partner}`));
  return size === 0
    ? ''
    : say('In {rows} {rows|row|rows} something was left as it is.', { rows: size });
}

/** How many rows have become EQLs, in a sentence; '' where none has. */
export function nowEqls(list: OverlapView, { view, done }: RowsWritten): string {
  const before = new Map(list.overlap.rows.map((row) => [row.index, row]));
  const made = done.filter(({ before: { index }, after }) => {
    const was = before.get(index);
    const wasEql = was !== undefined && assessRow(list, was).status === 'EQL';
    return !wasEql && assessRow(view, after).status === 'EQL';
  });
  return made.length === 0
    ? ''
    : say('{rows} {rows|row is an EQL|rows are EQLs} now.', { rows: made.length });
}

/** `Owner, Due and Motion`, each once. */
const listed = (words: readonly string[]): string => joined(Array.from(new Set(words)));

const sentences = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(' ');

export function undoOf(before: OverlapView, { view, done }: RowsWritten, labels: string): RowsUndo {
  const says = say('{columns} of {rows} {rows|row|rows}', { columns: labels, rows: done.length });
  const rows = done.map((row) => {
    const rewritten = { after: { view, row: row.after }, written: row.cells };
    const { key, cells } = undoToken({ view: before, row: row.before }, rewritten, says);
    return { key, cells };
  });
  return { says, rows };
}

/** A column that wasn't there changes what every row is judged by, so all are scored anew. */
export function rescoreOthers({ workbook, tab, settings }: OverlapView): void {
  const own = allScoreColumns(tab.table[tab.headerRow] ?? []);
  if (own) rescoreList(workbook, tab, own, settings);
}

/** What a row's cells become, and why some of them stay. */
interface RowPlan {
  readonly row: SheetOverlapRow;
  readonly cells: Map<number, Cell>;
}

/** Writes what was previewed; a cell that has changed since, or can't be written, is left and named. */
export function changeRows(workbook: Workbook, request: ChangeRowsRequest): RowsChanged {
  return withDocumentLock(() => {
    const list = listOf(workbook, request);
    if (!list) return nothing();
    const fields = Array.from(
      new Set(request.rows.flatMap(({ cells }) => cells.map(({ field }) => field))),
    );
    for (const { cells } of request.rows) for (const cell of cells) cellFor(list, cell);
    const lacking = lackingColumns(list, fields);
    if (lacking.length > 0 && !request.addColumns) {
      const columns = allOf(lacking.map((field) => fieldLabel(field)));
      const text = say('{tab} has no column {columns} yet. Agree to have it added.', {
        tab: list.tab.name,
        columns,
      });
      throw new Refusal('not-valid', text);
    }
    const view = addColumns(list, lacking);
    const { found, left: gone } = chosenRows(view, request.rows);
    const tools = { view, formulas: allFormulas(view) };
    const left = [...gone];
    const labels: string[] = [];
    const plans = found.map(({ row, asked }): RowPlan => {
      const cells = new Map<number, Cell>();
      for (const { field, value, before } of asked.cells) {
        const cell = cellFor(view, { field, value });
        const plan = planCell(tools, row, field, cell);
        if (plan === '') continue;
        const why = typeof plan === 'string' ? plan : changedMeanwhile(view, row, field, before);
        if (why !== '') left.push(leftRow(row, why));
        else if (typeof plan !== 'string') {
          cells.set(plan.column, plan.cell);
          labels.push(fieldLabel(field));
        }
      }
      return { row, cells };
    });
    const written = writeRows(view, plans, tools.formulas);
    if (lacking.length > 0) rescoreOthers(written.view);
    for (const row of written.missed) left.push(leftRow(row, moved()));
    const changed = written.done.filter(({ cells }) => cells.size > 0);
    if (changed.length === 0)
      return { said: sentences([say('Nothing was changed.'), leftText(left)]), undo: null, left };
    const said = say('{rows} {rows|row|rows} changed: {columns}.', {
      rows: changed.length,
      columns: listed(labels),
    });
    const undo = undoOf(view, { ...written, done: changed }, listed(labels));
    return { said: sentences([said, nowEqls(list, written), leftText(left)]), undo, left };
  });
}

function changedMeanwhile(
  view: OverlapView,
  row: SheetOverlapRow,
  field: ManyField,
  before: Parameters<typeof sameShown>[0],
): string {
  const isSame = sameShown(shownCell(cellOfField(view, row, field)), before);
  return isSame ? '' : say('{column} has been changed meanwhile.', { column: fieldLabel(field) });
}

/** Puts a change of many rows back; a cell that somebody has changed since is left and named. */
export function undoRows(workbook: Workbook, { token }: UndoRowsRequest): RowsChanged {
  return withDocumentLock(() => {
    const view = listOf(workbook, token);
    if (!view) return nothing();
    const { found, left: gone } = chosenRows(view, token.rows);
    const left = [...gone];
    const formulas = allFormulas(view);
    const plans = found.map(({ row, asked }): RowWrite => {
      const cells = new Map<number, Cell>();
      for (const cell of asked.cells) {
        const column = columnOf({ view }, cell);
        const theirs = shownCell(row.cells[column ?? -1] ?? '');
        if (column !== undefined && sameShown(theirs, cell.before)) continue;
        const isFormula = column !== undefined && formulas.source(row.index, column) !== '';
        if (column === undefined || isFormula || !sameShown(theirs, cell.after)) {
          // The day on which a row first qualified goes back with what had set it, or not at all.
          const isSince = isFieldName('eqlSince', cell.header);
          if (!isSince) {
            left.push(
              leftRow(row, say('{column} has been changed since.', { column: cell.header })),
            );
          }
        } else cells.set(column, cellShown(cell.before));
      }
      return { row, cells };
    });
    const written = writeRows(view, plans, formulas);
    for (const row of written.missed) left.push(leftRow(row, moved()));
    const changed = written.done.filter(({ cells }) => cells.size > 0);
    const said =
      changed.length === 0
        ? say('Nothing was left to undo.')
        : say('Undone: {rows} {rows|row is|rows are} as before.', { rows: changed.length });
    return { said: sentences([said, leftText(left)]), undo: null, left };
  });
}
