// Our conditional formatting among the user's: theirs stay, ours are found again.
import { type Flag, isFlag, meaningOf } from './flags';
import { type GoogleRange, googleSheet } from './google';
import type { Sheet } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const formulaOf = (rule: Rule): string => {
  const condition: GoogleAppsScript.Spreadsheet.BooleanCondition | null =
    rule.getBooleanCondition();
  const [formula] = condition?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
};

/** The columns of some ranges, each with its rows: however they are put together, the same cells. */
const cellsOf = (ranges: readonly GoogleRange[]): string[] =>
  ranges.flatMap((range) =>
    Array.from(
      { length: range.getNumColumns() },
      (_column, more) => `${range.getColumn() + more} ${range.getRow()} ${range.getNumRows()}`,
    ),
  );

/**
 * Enough to tell whether a rule is still what it should be: what it means, since Google may keep a rule
 * in other words than it was handed.
 */
const describe = (formula: string, ranges: readonly GoogleRange[]): string =>
  `${meaningOf(formula)} ${cellsOf(ranges).sort().join(' ')}`;

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
  const wanted = flags.map((flag) => ({
    ...flag,
    ranges: flag.columns.map((column) => tab.getRange(headerRow + 2, column + 1, rows, 1)),
  }));
  const before = existing.filter(isOurs).map((rule) => describe(formulaOf(rule), rule.getRanges()));
  const after = wanted.map(({ formula, ranges }) => describe(formula, ranges));
  if (before.join('\n') === after.join('\n')) return false;
  const ours = wanted.map(({ formula, background, italic, ranges }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges(ranges);
    return (italic ? rule.setItalic(true) : rule).build();
  });
  tab.setConditionalFormatRules([...existing.filter((rule) => !isOurs(rule)), ...ours]);
  return true;
}
