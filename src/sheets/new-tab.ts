// How a tab that the add-on has just added looks; from then on its looks are the user's.
import { growGrid } from './block';
import { type GoogleSheet, googleSheet } from './google';
import type { Page } from './page';
import type { Sheet } from './workbook';

/** A page's columns in pixels, and its sentence that is read first. */
export interface PageDress {
  readonly columnWidth: number;
  /** Of the first columns, and of the last, where they differ from the others. */
  readonly firstWidths: readonly number[];
  readonly lastWidth?: number;
  /** A row across the whole page, 0-based, and its height. */
  readonly banner?: { readonly row: number; readonly height: number };
}

const TEXT_WIDTH = 640;
const TITLE_SIZE = 14;

function setWidths(tab: GoogleSheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    tab.setColumnWidth(column + 1, width);
  });
}

/** A page to be read and printed: its first row stays in sight, and no lines between the cells. */
export function dressPage(sheet: Sheet, { width, rows }: Page, dress: PageDress): void {
  const tab = googleSheet(sheet);
  const { columnWidth, firstWidths, lastWidth, banner } = dress;
  growGrid(sheet, rows.length, width);
  tab.setColumnWidths(1, width, columnWidth);
  setWidths(tab, firstWidths);
  if (lastWidth !== undefined) tab.setColumnWidth(width, lastWidth);
  tab.setFrozenRows(1);
  tab.setHiddenGridlines(true);
  if (!banner) return;
  const row = banner.row + 1;
  tab.getRange(row, 1, 1, width).mergeAcross().setWrap(true).setVerticalAlignment('middle');
  tab.setRowHeight(row, banner.height);
}

/** A list under one header row, which is bold and stays in sight. */
export function dressList(sheet: Sheet, widths: readonly number[]): void {
  const tab = googleSheet(sheet);
  tab.getRange(1, 1, 1, widths.length).setFontWeight('bold');
  tab.setFrozenRows(1);
  setWidths(tab, widths);
}

/** One wide column of text: row by row, whether it is a heading; the first is the title. */
export function dressText(sheet: Sheet, headings: readonly boolean[]): void {
  const tab = googleSheet(sheet);
  tab.setColumnWidth(1, TEXT_WIDTH);
  tab.setHiddenGridlines(true);
  tab
    .getRange(1, 1, headings.length, 1)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setFontWeights(headings.map((isHeading) => [isHeading ? 'bold' : 'normal']));
  tab.getRange(1, 1).setFontSize(TITLE_SIZE);
}
