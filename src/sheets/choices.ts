// Dropdowns and dates to choose, on cells of a tab of ours.
import { type GoogleRange, googleSheet } from './google';
import type { Block } from './row-cells';
import { triedTwice } from './tried-twice';
import type { Sheet } from './workbook';

/** What a column, 0-based, offers: a list to choose from, or any date. */
export type Choices = ReadonlyMap<number, readonly string[] | 'date'>;

/** Any date: those that Excel knows how to ask for begin somewhere. */
const LONG_AGO = [2000, 0, 1] as const;

function ruleOf(choices: readonly string[] | 'date') {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  return (
    choices === 'date'
      ? rule.requireDateOnOrAfter(new Date(...LONG_AGO))
      : rule.requireValueInList(Array.from(choices), true)
  ).build();
}

/**
 * Offers choices in some rows, and takes away what was offered in the block before. What isn't among
 * them only warns: somebody may know it better.
 */
export function offerChoices(
  sheet: Sheet,
  { firstRow, rows, firstColumn, columns }: Block,
  choices: Choices,
  offered: number,
): void {
  const tab = googleSheet(sheet);
  const range = (column: number, width: number, height: number): GoogleRange =>
    tab.getRange(firstRow + 1, column + 1, height, width);
  triedTwice(() => {
    range(firstColumn, columns, rows).clearDataValidations();
    if (offered === 0) return;
    choices.forEach((each, column) => {
      range(column, 1, offered).setDataValidation(ruleOf(each));
    });
  });
}
