// Sheet: what is seen of it beside the cells: gridlines, tab colour.

import { hexColor } from '../cell/color';
import { requireSheet } from '../range/block';
import { act, lookup, type MethodTable, SELF } from '../service/method';
import { BOOLEAN, TEXT_OR_NULL } from '../service/signature';
import { book } from '../service/world';
import type { GoogleSheet, SheetHandle } from './sheet';

export const sheetView: MethodTable<
  SheetHandle,
  Pick<GoogleSheet, 'hasHiddenGridlines' | 'setHiddenGridlines' | 'getTabColor' | 'setTabColor'>
> = {
  hasHiddenGridlines: lookup([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    return !book().grid.hasGridlines(sheetId);
  }),
  setHiddenGridlines: act([[BOOLEAN]], ({ sheetId }, hidden: boolean) => {
    requireSheet(sheetId);
    book().grid.setGridlines(sheetId, !hidden);
    return SELF;
  }),
  getTabColor: lookup([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    return book().sheets.colorOf(sheetId) ?? null;
  }),
  setTabColor: act([[TEXT_OR_NULL]], ({ sheetId }, color: string | null) => {
    requireSheet(sheetId);
    book().sheets.setColor(sheetId, color === null ? undefined : hexColor(color));
    return SELF;
  }),
};
