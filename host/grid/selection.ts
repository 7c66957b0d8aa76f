// What is selected on a sheet that comes to the front for the first time.

import { mergeAt } from './looks';
import type { Selection, SheetState } from './state';

/** Its first cell that isn't hidden, with the cells that it is merged with. */
export function firstSelection(sheet: SheetState): Selection {
  let [row, column] = [0, 0];
  while (sheet.hidden.ROW.has(row)) row += 1;
  while (sheet.hidden.COL.has(column)) column += 1;
  const merge = mergeAt(sheet, row, column);
  const zone = merge ?? { top: row, bottom: row, left: column, right: column };
  return { cell: { row, column }, zone: { ...zone } };
}
