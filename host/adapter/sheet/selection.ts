// Sheet: what the user has selected on it.

import { parseA1 } from '../range/a1-notation';
import { requireSheet } from '../range/block';
import { type GoogleRange, rangeObject } from '../range/range';
import { chain, local, lookup } from '../service/method';
import { service, TEXT } from '../service/signature';
import { book } from '../service/world';
import { activeRange, currentCell, selectionObject, selectRange } from '../spreadsheet/selection';
import type { SheetHandle } from './sheet';

export const sheetSelection = {
  activate: chain([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    book().sheets.activate(sheetId);
  }),
  getActiveRange: lookup([[]], ({ sheetId }: SheetHandle) => activeRange(sheetId)),
  getActiveCell: lookup([[]], ({ sheetId }: SheetHandle) => currentCell(sheetId)),
  getCurrentCell: lookup([[]], ({ sheetId }: SheetHandle) => currentCell(sheetId)),
  getSelection: local([[]], () => selectionObject()),
  setActiveRange: local([[service('Range')]], selectRange),
  setCurrentCell: local([[service('Range')]], selectRange),
  setActiveSelection: local(
    [[service('Range')], [TEXT]],
    (sheet: SheetHandle, target: GoogleRange | string) =>
      selectRange(
        sheet,
        typeof target === 'string' ? rangeObject(parseA1(target, sheet.sheetId)) : target,
      ),
  ),
};
