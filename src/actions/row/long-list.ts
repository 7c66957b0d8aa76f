// A list too long to be read whole for the sake of one row, and how its first rows tell what it is like.
import { ROWS_LOOKED_AT } from '../../core/columns/column-judge';
import { unreadTab } from '../../sheets/read-tab';
import { readSettings } from '../../sheets/settings-tab';
import { recognisedTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { type RowsView, viewOf } from './overlap-view';
import { type RowPlace, rowByShape } from './row-alone';
import { isGrouped, rememberByTop } from './table-shape';

/** So many cells are read in less time than a call to the script takes by itself. */
const MOST_CELLS = 20_000;

/** Whether a list of so many cells is a long one. */
export const isLong = (cells: number): boolean => cells > MOST_CELLS;

/**
 * A row of a long list judged by what the list's first rows say of its columns, until somebody reads it
 * whole: a date's order and a scale are nearly always told by them. For showing, and not for writing.
 * Undefined where the first rows aren't enough: they are no list, or its rows come in groups.
 */
export function rowByFirstRows(workbook: Workbook, place: RowPlace): RowsView | undefined {
  const { sheet, sheetId } = place;
  const unread = unreadTab(sheet, workbook.clock);
  if (!isLong(unread.rows * unread.columns)) return undefined;
  const tab = recognisedTab(
    { sheet, sheetId, table: unread.top(ROWS_LOOKED_AT) },
    'overlap',
    workbook,
  );
  const view = tab && viewOf(tab, readSettings(workbook), workbook);
  if (!view || isGrouped(view)) return undefined;
  const { overlap, filled, dropdowns } = view;
  return rowByShape(workbook, place, rememberByTop(sheetId, { tab, overlap, filled, dropdowns }));
}
