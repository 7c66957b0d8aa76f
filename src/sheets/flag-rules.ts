// Our conditional formatting among the user's: theirs stay, ours are found again.
import { columnLetters } from '../core/cells/column-letters';
import { type Flag, isFlag, meaningOf } from './flags';
import { googleSheet } from './google';
import type { Sheet } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const formulaOf = (rule: Rule): string => {
  const condition: GoogleAppsScript.Spreadsheet.BooleanCondition | null =
    rule.getBooleanCondition();
  const [formula] = condition?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
};

const NOTATION = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + Number.parseInt(letter, 36) - 9, 0) - 1;

const stretch = (column: number, top: number | string, bottom: number | string): string =>
  `${columnLetters(column)}${top}:${bottom}`;

/** A range column by column: however ranges are put together, the same cells. `B4:C9` -> `B4:9`, `C4:9`. */
function columnsIn(notation: string): string[] {
  const [, from, top = '', to = from, bottom = top] = NOTATION.exec(notation) ?? [];
  if (from === undefined || to === undefined) return [notation];
  const first = columnOf(from);
  return Array.from({ length: columnOf(to) - first + 1 }, (_column, more) =>
    stretch(first + more, top, bottom),
  );
}

/**
 * Enough to tell whether a rule is still what it should be: what it means, since Google may keep a rule
 * in other words than it was handed.
 */
const describe = (formula: string, columns: readonly string[]): string =>
  `${meaningOf(formula)} ${Array.from(columns).sort().join(' ')}`;

/**
 * Puts our rules behind the user's, which keep their order and their precedence. Writes nothing,
 * and answers false, where ours already stand as they should.
 */
export function writeFlags(sheet: Sheet, headerRow: number, flags: readonly Flag[]): boolean {
  const tab = googleSheet(sheet);
  const existing = tab.getConditionalFormatRules();
  const isOurs = (rule: Rule): boolean => isFlag(formulaOf(rule));
  const rows = tab.getMaxRows() - headerRow - 1;
  if (rows < 1) return false;
  const before = existing.filter(isOurs).map((rule) =>
    describe(
      formulaOf(rule),
      rule.getRanges().flatMap((range) => columnsIn(range.getA1Notation())),
    ),
  );
  const after = flags.map(({ formula, columns }) =>
    describe(
      formula,
      columns.map((column) => stretch(column, headerRow + 2, headerRow + 1 + rows)),
    ),
  );
  if (before.join('\n') === after.join('\n')) return false;
  const ours = flags.map(({ formula, background, italic, columns }) => {
    const ranges = columns.map((column) => tab.getRange(headerRow + 2, column + 1, rows, 1));
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges(ranges);
    return (italic ? rule.setItalic(true) : rule).build();
  });
  tab.setConditionalFormatRules([...existing.filter((rule) => !isOurs(rule)), ...ours]);
  return true;
}
