// Sheet: name, number, place among the tabs, visibility.

import { requireSheet } from '../range/block';
import { Exception } from '../service/exception';
import { act, local, lookup, type MethodTable, SELF } from '../service/method';
import { OBJECT, TEXT } from '../service/signature';
import { book, bridge } from '../service/world';
import { SheetType } from '../spreadsheet/enums';
import { freeSheetName, requireFreeName, requireRoom } from '../spreadsheet/sheet-names';
import { spreadsheetObject } from '../spreadsheet/spreadsheet';
import { type GoogleSheet, type SheetHandle, sheetObject } from './sheet';

export const sheetIdentity: MethodTable<
  SheetHandle,
  Pick<
    GoogleSheet,
    | 'getSheetId'
    | 'getName'
    | 'getSheetName'
    | 'setName'
    | 'getIndex'
    | 'getParent'
    | 'isSheetHidden'
    | 'hideSheet'
    | 'showSheet'
    | 'copyTo'
  >
> = {
  getSheetId: local([[]], ({ sheetId }) => book().sheets.numberOf(sheetId)),
  getName: lookup([[]], nameOf),
  getSheetName: lookup([[]], nameOf),
  setName: act([[TEXT]], ({ sheetId }, name: string) => {
    requireSheet(sheetId);
    requireFreeName(name, sheetId);
    book().sheets.rename(sheetId, name);
    return SELF;
  }),
  getIndex: lookup([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    return book().sheets.ids().indexOf(sheetId) + 1;
  }),
  getParent: local([[]], () => spreadsheetObject()),
  isSheetHidden: lookup([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    return book().sheets.isHidden(sheetId);
  }),
  hideSheet: act([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    const { sheets } = book();
    const visible = sheets.visibleIds();
    if (visible.length === 1 && visible[0] === sheetId) {
      throw new Exception("You can't hide all the sheets in a document.");
    }
    if (sheets.activeId() === sheetId) {
      const other = visible.find((id) => id !== sheetId);
      if (other !== undefined) sheets.activate(other);
    }
    sheets.hide(sheetId);
    return SELF;
  }),
  showSheet: act([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    book().sheets.show(sheetId);
    return SELF;
  }),
  copyTo: act([[OBJECT]], ({ sheetId }) => {
    requireSheet(sheetId);
    const { sheets, grid } = book();
    requireRoom(grid.rows(sheetId) * grid.columns(sheetId));
    const id = `gas-${bridge().uuid()}`;
    sheets.copy(sheetId, id, freeSheetName(`Copy of ${sheets.nameOf(sheetId)}`));
    sheets.move(id, sheets.ids().length - 1);
    return sheetObject(id);
  }),
};

function nameOf({ sheetId }: SheetHandle): string {
  requireSheet(sheetId);
  return book().sheets.nameOf(sheetId);
}

export const sheetKind = {
  getType: local([[]], ({ sheetId }: SheetHandle) => SheetType[book().sheets.kindOf(sheetId)]),
};
