// Sheet: columns.

import type { MethodTable } from '../service/method';
import { lineMethods } from './line-methods';
import type { GoogleSheet, SheetHandle } from './sheet';

const column = lineMethods('COL');

export const sheetColumns: MethodTable<
  SheetHandle,
  Pick<
    GoogleSheet,
    | 'getMaxColumns'
    | 'insertColumnBefore'
    | 'insertColumnAfter'
    | 'insertColumnsBefore'
    | 'insertColumnsAfter'
    | 'deleteColumn'
    | 'deleteColumns'
    | 'getFrozenColumns'
    | 'setFrozenColumns'
    | 'isColumnHiddenByUser'
    | 'getColumnWidth'
    | 'setColumnWidth'
    | 'setColumnWidths'
    | 'autoResizeColumn'
    | 'autoResizeColumns'
  >
> & {
  readonly [overloaded in
    | 'insertColumns'
    | 'hideColumns'
    | 'showColumns'
    | 'hideColumn'
    | 'unhideColumn']: object;
} = {
  getMaxColumns: column.count,
  insertColumnBefore: column.insertOneBefore,
  insertColumnAfter: column.insertOneAfter,
  insertColumnsBefore: column.insertBefore,
  insertColumnsAfter: column.insertAfter,
  insertColumns: column.insert,
  deleteColumn: column.deleteOne,
  deleteColumns: column.delete,
  getFrozenColumns: column.frozen,
  setFrozenColumns: column.freeze,
  isColumnHiddenByUser: column.isHiddenByUser,
  hideColumns: column.hide,
  showColumns: column.show,
  hideColumn: column.hideRange,
  unhideColumn: column.showRange,
  getColumnWidth: column.size,
  setColumnWidth: column.resizeOne,
  setColumnWidths: column.resize,
  autoResizeColumn: column.fitOne,
  autoResizeColumns: column.fit,
};
