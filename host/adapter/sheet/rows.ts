// Sheet: rows.

import { type MethodTable, read } from '../service/method';
import { NUMBER } from '../service/signature';
import { book } from '../service/world';
import { lineMethods } from './line-methods';
import { requireLines } from './lines';
import type { GoogleSheet, SheetHandle } from './sheet';

const row = lineMethods('ROW');

export const sheetRows: MethodTable<
  SheetHandle,
  Pick<
    GoogleSheet,
    | 'getMaxRows'
    | 'insertRowBefore'
    | 'insertRowAfter'
    | 'insertRowsBefore'
    | 'insertRowsAfter'
    | 'deleteRow'
    | 'deleteRows'
    | 'getFrozenRows'
    | 'setFrozenRows'
    | 'isRowHiddenByUser'
    | 'isRowHiddenByFilter'
    | 'getRowHeight'
    | 'setRowHeight'
    | 'setRowHeights'
    | 'setRowHeightsForced'
    | 'autoResizeRows'
  >
> & {
  readonly [overloaded in 'insertRows' | 'hideRows' | 'showRows' | 'hideRow' | 'unhideRow']: object;
} = {
  getMaxRows: row.count,
  insertRowBefore: row.insertOneBefore,
  insertRowAfter: row.insertOneAfter,
  insertRowsBefore: row.insertBefore,
  insertRowsAfter: row.insertAfter,
  insertRows: row.insert,
  deleteRow: row.deleteOne,
  deleteRows: row.delete,
  getFrozenRows: row.frozen,
  setFrozenRows: row.freeze,
  isRowHiddenByUser: row.isHiddenByUser,
  isRowHiddenByFilter: read([[NUMBER]], ({ sheetId }, position: number) => {
    requireLines(sheetId, 'ROW', position);
    return book().grid.isRowFiltered(sheetId, position - 1);
  }),
  hideRows: row.hide,
  showRows: row.show,
  hideRow: row.hideRange,
  unhideRow: row.showRange,
  getRowHeight: row.size,
  setRowHeight: row.resizeOne,
  setRowHeights: row.resize,
  setRowHeightsForced: row.resize,
  autoResizeRows: row.fit,
};
