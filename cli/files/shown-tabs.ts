// An open workbook's tabs as they are shown, cell by cell, for writing them down as CSV.

import type { Book } from '../../host/engine/book';
import type { ShownCell } from './csv-text';

type ShownRow = readonly ShownCell[];

export interface ShownTab {
  readonly name: string;
  readonly rows: readonly ShownRow[];
}

/** A tab whose rows are read when they are asked for: those of a long one take much room. */
export interface UnreadTab {
  readonly name: string;
  readonly height: number;
  readonly rows: () => Iterable<ShownRow>;
}

/** Every visible tab, without the blank rows below and the blank columns right of what it holds. */
export const shownTabs = (book: Book): readonly ShownTab[] =>
  unreadTabs(book).map(({ name, rows }) => ({ name, rows: [...rows()] }));

export const unreadTabs = (book: Book): readonly UnreadTab[] =>
  book.sheets.visibleIds().map((sheetId) => {
    const { height, width } = shownExtent(book, sheetId);
    const name = book.sheets.nameOf(sheetId);
    return { name, height, rows: () => rowsOf(book, sheetId, height, width) };
  });

/** So many rows at a time are held. */
const BAND = 1000;

function* rowsOf(
  { cells }: Book,
  sheetId: string,
  height: number,
  width: number,
): Iterable<ShownRow> {
  for (let top = 0; top < height; top += BAND) {
    const bottom = Math.min(height, top + BAND) - 1;
    for (const readings of cells.read(sheetId, { top, bottom, left: 0, right: width - 1 })) {
      yield readings.map(({ shown, kind }) => ({ shown, isText: kind === 'text' }));
    }
  }
}

/** How far a tab shows anything: what it holds may show nothing. */
function shownExtent(
  { cells }: Book,
  sheetId: string,
): { readonly height: number; readonly width: number } {
  const { rows, columns } = cells.extent(sheetId);
  const shows = (top: number, bottom: number, left: number, right: number): boolean =>
    cells
      .read(sheetId, { top, bottom, left, right })
      .some((readings) => readings.some(({ shown }) => shown !== ''));
  let height = rows;
  while (height > 0 && !shows(height - 1, height - 1, 0, columns - 1)) height -= 1;
  let width = height === 0 ? 0 : columns;
  while (width > 0 && !showsInColumn(width - 1)) width -= 1;
  return { height, width };

  function showsInColumn(column: number): boolean {
    for (let top = 0; top < height; top += BAND) {
      if (shows(top, Math.min(height, top + BAND) - 1, column, column)) return true;
    }
    return false;
  }
}
