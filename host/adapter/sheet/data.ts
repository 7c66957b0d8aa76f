// Sheet: how far its content reaches, rows added below it, its values, sorting.

import { blockAt, requireSheet } from '../range/block';
import { landingValues } from '../range/landing';
import { rangeObject } from '../range/range';
import { requireEditable } from '../rules/protected-cells';
import { act, read, SELF } from '../service/method';
import { BOOLEAN, LIST, NUMBER, optional } from '../service/signature';
import { book } from '../service/world';
import { requireRoom } from '../spreadsheet/sheet-names';
import type { SheetHandle } from './sheet';

function extent({ sheetId }: SheetHandle) {
  requireSheet(sheetId);
  return book().cells.extent(sheetId);
}

/** Grows a sheet so that it has at least so many rows and columns. */
function growTo(sheetId: string, rows: number, columns: number): void {
  const { grid } = book();
  const [height, width] = [grid.rows(sheetId), grid.columns(sheetId)];
  requireRoom(Math.max(rows, height) * Math.max(columns, width) - height * width);
  if (rows > height) grid.insert(sheetId, 'ROW', height, rows - height);
  if (columns > width) grid.insert(sheetId, 'COL', width, columns - width);
}

export const sheetData = {
  getLastRow: read([[]], (sheet: SheetHandle) => extent(sheet).rows),
  getLastColumn: read([[]], (sheet: SheetHandle) => extent(sheet).columns),
  appendRow: act([[LIST]], (sheet: SheetHandle, values: unknown[]) => {
    const { sheetId } = sheet;
    const { rows } = extent(sheet);
    if (values.length === 0) return SELF;
    growTo(sheetId, rows + 1, values.length);
    landingValues(blockAt(sheetId, rows + 1, 1, 1, values.length), [values])();
    return SELF;
  }),
  getSheetValues: read(
    [[NUMBER, NUMBER, NUMBER, NUMBER]],
    ({ sheetId }: SheetHandle, row: number, column: number, rows: number, columns: number) => {
      const reach = extent({ sheetId });
      const last = {
        rows: rows === -1 ? reach.rows : rows,
        columns: columns === -1 ? reach.columns : columns,
      };
      return rangeObject(blockAt(sheetId, row, column, last.rows, last.columns)).getValues();
    },
  ),
  sort: act(
    [[NUMBER, optional(BOOLEAN)]],
    (sheet: SheetHandle, position: number, ascending: boolean = true) => {
      const { sheetId } = sheet;
      const { rows, columns } = extent(sheet);
      const top = book().grid.frozen(sheetId, 'ROW');
      if (rows <= top) return SELF;
      const zone = { top, bottom: rows - 1, left: 0, right: Math.max(columns, position) - 1 };
      requireEditable(sheetId, zone);
      book().sorting.sort(sheetId, zone, [{ column: position - 1, ascending }]);
      return SELF;
    },
  ),
};
