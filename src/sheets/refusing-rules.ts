// What the rules of cells refuse: a dropdown of the user's that takes its own values alone.
import type { Cell } from '../core/cells/cell';
import { plainText } from '../core/cells/text';
import { googleSheet } from './google';
import type { Block } from './row-cells';
import type { Sheet } from './workbook';

/** Whether the rule of a cell, 0-based, refuses a value. */
export type Refuses = (row: number, column: number, cell: Cell) => boolean;

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a dropdown offers; undefined for any other rule, and for one that only warns. */
function offeredBy(
  rule: Rule | null,
  readRange: (range: GoogleAppsScript.Spreadsheet.Range) => readonly string[],
): readonly string[] | undefined {
  if (!rule || rule.getAllowInvalid()) return undefined;
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const [source] = rule.getCriteriaValues();
  const type = rule.getCriteriaType();
  if (type === VALUE_IN_LIST) return (source as readonly Cell[]).map(plainText);
  return type === VALUE_IN_RANGE ? readRange(source) : undefined;
}

/** The rules of a block, read in one call; each range that dropdowns offer is read once. */
export function refusingRules(sheet: Sheet, block: Block): Refuses {
  const { firstRow, rows, firstColumn, columns } = block;
  const known = new Map<string, readonly string[]>();
  const readRange = (range: GoogleAppsScript.Spreadsheet.Range): readonly string[] => {
    const name = `${range.getSheet().getSheetId()} ${range.getA1Notation()}`;
    const texts = known.get(name) ?? range.getValues().flat().map(String);
    known.set(name, texts);
    return texts;
  };
  const rules = googleSheet(sheet)
    .getRange(firstRow + 1, firstColumn + 1, rows, columns)
    .getDataValidations();
  return (row, column, cell) => {
    const rule = rules[row - firstRow]?.[column - firstColumn] ?? null;
    const offered = cell === '' ? undefined : offeredBy(rule, readRange);
    return offered !== undefined && offered.indexOf(plainText(cell)) < 0;
  };
}
