// Sheet: ranges on it.

import { parseA1 } from '../range/a1-notation';
import { type Block, blockAt, requireSheet } from '../range/block';
import { rangeObject } from '../range/range';
import { rangeListObject } from '../range/range-list';
import { local, read } from '../service/method';
import { LIST, NUMBER, optional, TEXT } from '../service/signature';
import { book } from '../service/world';
import type { SheetHandle } from './sheet';

function block({ sheetId }: SheetHandle, args: readonly unknown[]): Block {
  requireSheet(sheetId);
  const [first, ...rest] = args;
  if (typeof first === 'string') return parseA1(first, sheetId);
  const [column, rows, columns] = rest as (number | undefined)[];
  return blockAt(sheetId, first as number, column as number, rows, columns);
}

export const sheetRanges = {
  getRange: local(
    [[TEXT], [NUMBER, NUMBER, optional(NUMBER), optional(NUMBER)]],
    (sheet: SheetHandle, ...args: unknown[]) => rangeObject(block(sheet, args)),
  ),
  getRangeList: local([[LIST]], (sheet: SheetHandle, notations: string[]) =>
    rangeListObject(notations.map((notation) => block(sheet, [notation]))),
  ),
  getDataRange: read([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    const { rows, columns } = book().cells.extent(sheetId);
    return rangeObject(blockAt(sheetId, 1, 1, Math.max(rows, 1), Math.max(columns, 1)));
  }),
};
