// What is selected in the sheet, for a sidebar that follows: cheap while nothing moves.

import { isDate, type Row, type Table } from '../core/cells/cell';
import { checksum } from '../core/cells/checksum';
import { ROWS_LOOKED_AT } from '../core/columns/column-judge';
import { say } from '../core/language/say';
import type { SelectedRow, Selection, SelectionAnswer, SelectionRequest } from '../rpc';
import { activeTab, type Cursor, currentCell } from '../sheets/cursor';
import { columnMemory } from '../sheets/memory/columns';
import { ownTabs } from '../sheets/own-tabs';
import { readRowValues, readTop } from '../sheets/read-tab';
import { tabKindOf } from '../sheets/recognise-tab';
import { readSettings } from '../sheets/settings-tab';
import { hasCells } from '../sheets/tabs-with-cells';
import { readUserTab, type TabSurvey } from '../sheets/user-tabs';
import { cellOf } from '../sheets/wall-clock';
import type { Workbook } from '../sheets/workbook';
import { rowByFirstRows } from './row/long-list';
import { type OverlapView, type RowsView, viewOf } from './row/overlap-view';
import { rowAlone } from './row/row-alone';
import { rowDetails } from './row/row-details';
import { rememberShape } from './row/table-shape';

const textOf = (value: unknown): string =>
  isDate(value) ? String(value.getTime()) : String(value);

/** Where the cursor stands, and what it stands on. */
interface Selected extends Cursor {
  readonly sheetId: number;
  /** The row as Google hands it over. */
  readonly values: readonly unknown[];
  readonly checksum: string;
}

function selectedNow(workbook: Workbook): Selected {
  const cursor = currentCell(workbook);
  const { sheet, row } = cursor ?? { sheet: activeTab(workbook), row: 1 };
  const values = cursor ? readRowValues(sheet, row - 1) : [];
  const sheetId = sheet.getSheetId();
  return { sheet, sheetId, row, values, checksum: checksum(values.map(textOf).join('\n')) };
}

const selectionOf = ({ sheet, sheetId, row, checksum: sum }: Selected): Selection => ({
  sheetId,
  sheetName: sheet.getName(),
  row,
  checksum: sum,
});

function none(why: string): SelectedRow {
  return { kind: 'none', why };
}

/** The selected row of a view, or why there is nothing to show. */
function selectedIn(view: RowsView, row: number): SelectedRow {
  const index = row - 1;
  const found = view.overlap.rows.find((each) => each.index === index);
  if (found) return { kind: 'row', details: rowDetails(view, found) };
  if (index === view.tab.headerRow) return none(say('This is the header. Select a row below it.'));
  if (index < view.tab.headerRow)
    return none(say('This row is above the list. Select a row in it.'));
  const skipped = view.overlap.skipped.find((each) => each.index === index);
  return skipped && skipped.why !== 'blank'
    ? none(say('This row is part of the export, not an account. Select another row.'))
    : none(say('This row is blank. Select a row with an account.'));
}

/** What to show for a tab that has to be looked at: what it is, and its rows if it's an overlap tab. */
function lookedUp(
  workbook: Workbook,
  cursor: Selected,
  cells: Row,
  own: TabSurvey['own'] = ownTabs(workbook),
): SelectedRow {
  const { sheet, sheetId, row } = cursor;
  const ours = Array.from(own.values());
  if (ours.some((tab) => tab.getSheetId() === sheetId)) {
    return none(
      say('{tab} is made by the add-on. Select a row of your overlap tab.', {
        tab: sheet.getName(),
      }),
    );
  }
  const memory = columnMemory();
  const top = (): Table => readTop(sheet, ROWS_LOOKED_AT, workbook.clock);
  const isOverlap = hasCells(sheet) && tabKindOf(top(), memory) === 'overlap';
  const byTop = isOverlap
    ? rowByFirstRows(workbook, { sheet, sheetId, index: row - 1, cells })
    : undefined;
  if (byTop) return selectedIn(byTop, row);
  const tab = isOverlap ? readUserTab(sheet, 'overlap', workbook, memory) : undefined;
  if (!tab) {
    return none(
      say('{tab} is no overlap tab. Select a row of your overlap tab.', { tab: sheet.getName() }),
    );
  }
  const view = viewOf(tab, readSettings(workbook), workbook);
  rememberShape(view);
  return selectedIn(view, row);
}

/** What to show where the cursor stands, on whatever tab. */
function selectedAt(workbook: Workbook, cursor: Selected, own?: TabSurvey['own']): SelectedRow {
  const { sheet, sheetId, row, values } = cursor;
  const cells = values.map((value) => cellOf(value, workbook.clock));
  const view = rowAlone(workbook, sheet, sheetId, row - 1, cells);
  return view ? selectedIn(view, row) : lookedUp(workbook, cursor, cells, own);
}

/** The selection of a sidebar that opens; `view` is the overlap tab, which was read already. */
export function firstSelection(
  workbook: Workbook,
  view: OverlapView | undefined,
  own: TabSurvey['own'],
): { readonly selection: Selection; readonly selected: SelectedRow } {
  const cursor = selectedNow(workbook);
  const isInView = view !== undefined && view.tab.sheetId === cursor.sheetId;
  return {
    selection: selectionOf(cursor),
    selected: isInView ? selectedIn(view, cursor.row) : selectedAt(workbook, cursor, own),
  };
}

/**
 * Whether the selection has moved or its row has changed, and if so the row. Asked every second or
 * two, so it reads one row while nothing moves, and hardly more when something does.
 */
export function followSelection(workbook: Workbook, { known }: SelectionRequest): SelectionAnswer {
  const cursor = selectedNow(workbook);
  const isSame =
    known !== null &&
    known.sheetId === cursor.sheetId &&
    known.row === cursor.row &&
    known.checksum === cursor.checksum;
  if (isSame) return { ok: true, changed: false };
  return {
    ok: true,
    changed: true,
    selection: selectionOf(cursor),
    selected: selectedAt(workbook, cursor),
  };
}
