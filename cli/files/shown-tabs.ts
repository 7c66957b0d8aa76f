// An open workbook's tabs as they are shown, cell by cell, for writing them down as CSV.

import type { Book } from '../../host/engine/book';
import type { ShownCell } from './csv-text';

export interface ShownTab {
  readonly name: string;
  readonly rows: readonly (readonly ShownCell[])[];
}

/** Every visible tab, without the blank rows below and the blank columns right of what it holds. */
export const shownTabs = (book: Book): readonly ShownTab[] => [...eachShownTab(book)];

/** One after the other, since a long tab takes much room. */
export function* eachShownTab(book: Book): Iterable<ShownTab> {
  for (const sheetId of book.sheets.visibleIds()) {
    yield { name: book.sheets.nameOf(sheetId), rows: shownRows(book, sheetId) };
  }
}

function shownRows({ cells }: Book, sheetId: string): ShownCell[][] {
  const extent = cells.extent(sheetId);
  const zone = { top: 0, left: 0, bottom: extent.rows - 1, right: extent.columns - 1 };
  let height = 0;
  let width = 0;
  const rows = cells.read(sheetId, zone).map((readings, row) =>
    readings.map(({ shown, kind }, column): ShownCell => {
      if (shown !== '') {
        height = row + 1;
        width = Math.max(width, column + 1);
      }
      return { shown, isText: kind === 'text' };
    }),
  );
  return rows.slice(0, height).map((line) => line.slice(0, width));
}
