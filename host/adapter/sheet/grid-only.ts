// What only a sheet of cells can do: one that is a chart, or a view of a connected data source, refuses.

import { requireGrid } from '../range/block';
import type { AnyTable } from '../service/method';
import type { SheetHandle } from './sheet';

/** What a sheet without cells can do as well, or answers with nothing. */
const EVERY_SHEET: readonly string[] = [
  ...['activate', 'getTabColor', 'setTabColor', 'getSelection', 'getActiveRange'],
  ...['getActiveCell', 'getCurrentCell'],
];

/** The same methods, most of them refused by a sheet without cells. */
export function gridOnly(table: object): object {
  return Object.fromEntries(
    Object.entries(table as AnyTable<SheetHandle>).map(([name, method]) => {
      if (EVERY_SHEET.includes(name)) return [name, method];
      if ('call' in method) {
        const call = (sheet: SheetHandle, ...args: never[]) => {
          requireGrid(sheet.sheetId);
          return method.call(sheet, ...args);
        };
        return [name, { ...method, call }];
      }
      const prepare = (sheet: SheetHandle, ...args: never[]) => {
        requireGrid(sheet.sheetId);
        return method.prepare(sheet, ...args);
      };
      return [name, { ...method, prepare }];
    }),
  );
}
