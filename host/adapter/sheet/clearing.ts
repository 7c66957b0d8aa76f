// Sheet: clearing all of it.

import { type Block, requireSheet } from '../range/block';
import { clearing } from '../range/clearing';
import { landing } from '../range/landing';
import { write } from '../service/method';
import { OBJECT, optional } from '../service/signature';
import { book } from '../service/world';
import type { SheetHandle } from './sheet';

function wholeSheet({ sheetId }: SheetHandle): Block {
  requireSheet(sheetId);
  const { grid } = book();
  const [rows, columns] = [grid.rows(sheetId), grid.columns(sheetId)];
  return { sheetId, row: 0, column: 0, rows, columns };
}

const wholeGrid = {
  cells: (sheet: SheetHandle) => {
    const { rows, columns } = wholeSheet(sheet);
    return rows * columns;
  },
};

type Options = Parameters<typeof clearing>[2];

function clear(sheet: SheetHandle, options: Options): () => void {
  return landing(wholeSheet(sheet), (zone) => clearing(sheet.sheetId, zone, options));
}

export const sheetClearing = {
  clear: write(
    [[optional(OBJECT)]],
    (sheet: SheetHandle, options: Options = {}) => clear(sheet, options),
    wholeGrid,
  ),
  clearContents: write(
    [[]],
    (sheet: SheetHandle) => clear(sheet, { contentsOnly: true }),
    wholeGrid,
  ),
  clearFormats: write([[]], (sheet: SheetHandle) => clear(sheet, { formatOnly: true }), wholeGrid),
  clearNotes: write([[]], (sheet: SheetHandle) =>
    landing(wholeSheet(sheet), () => {
      const { annotations } = book();
      annotations.drop(annotations.list('note', sheet.sheetId).map(({ id }) => id));
    }),
  ),
};
