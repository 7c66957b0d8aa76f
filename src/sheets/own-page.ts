// A page of ours on its own tab: made where there is none, else written anew in its place.
import { googleSheet } from './google';
import { dressPage, type PageDress } from './new-tab';
import { type OwnTab, ownTab } from './own-tabs';
import { type Page, writePage } from './page';
import { triedTwice } from './tried-twice';
import type { Sheet, Workbook } from './workbook';

/** Writes the page and answers its tab, which is dressed once: later builds leave its looks alone. */
export function writeOwnPage(
  workbook: Workbook,
  kind: OwnTab,
  page: Page,
  dress: PageDress,
  name?: string,
): Sheet {
  const { sheet, isNew } = ownTab(workbook, kind, name);
  // First, so that a run that is cut off leaves an empty tab, which the next one dresses anew.
  if (isNew || googleSheet(sheet).getLastRow() === 0) {
    triedTwice(() => dressPage(sheet, page, dress));
  }
  writePage(sheet, page, workbook);
  return sheet;
}
