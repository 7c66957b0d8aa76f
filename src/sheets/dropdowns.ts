// The dropdowns that a list's columns have of their own: their data validation.
import { googleSheet } from './google';
import type { Sheet } from './workbook';

export interface Dropdown {
  readonly choices: readonly string[];
  /** Whether the sheet rejects anything else. */
  readonly isStrict: boolean;
}

/** By column, 0-based. */
export type Dropdowns = Readonly<Record<number, Dropdown>>;

/** A column's first cells tell; the very first one may have lost its rule when it was pasted over. */
const ROWS_LOOKED_AT = 3;
/** More can't be chosen from in a narrow sidebar. */
const MOST_CHOICES = 200;

function choicesOf(rule: GoogleAppsScript.Spreadsheet.DataValidation): readonly unknown[] {
  const [values] = rule.getCriteriaValues();
  switch (String(rule.getCriteriaType())) {
    case 'VALUE_IN_LIST':
      return values;
    case 'VALUE_IN_RANGE':
      return (values as GoogleAppsScript.Spreadsheet.Range)
        .getValues()
        .reduce((all, row) => all.concat(row), []);
    default:
      return [];
  }
}

/** The dropdowns of a list's columns, by the first rows below its header, in one call or two. */
export function readDropdowns(
  sheet: Sheet,
  headerRow: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Dropdowns {
  const looked = Math.min(ROWS_LOOKED_AT, rows);
  if (looked < 1 || columns < 1) return {};
  const read = googleSheet(sheet)
    .getRange(headerRow + 2, 1, looked, columns)
    .getDataValidations();
  const found: Record<number, Dropdown> = {};
  for (let column = 0; column < columns; column += 1) {
    const rule = read.map((row) => row[column]).find((each) => each !== null);
    const texts = rule ? choicesOf(rule).map((text) => String(text).trim()) : [];
    const choices = Array.from(new Set(texts)).filter((text) => text !== '');
    if (!rule || choices.length === 0 || choices.length > MOST_CHOICES) continue;
    found[column] = { choices, isStrict: !rule.getAllowInvalid() };
  }
  return found;
}
