// Questions about conditional formatting and dropdowns: rules put on the tab, and found again.
import { meaningOf } from '../../../../src/sheets/flags';
import { type Bench, cells, hexOf, type Probe } from './probe';

const FORMULA = '=$A1="x"';
const RED = '#f4cccc';

const drafted = (bench: Bench): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(FORMULA)
    .setBackground(RED)
    .setRanges([cells(bench, 2, 1), bench.sheet.getRange(bench.row, 3)]);

/** The only rule on the tab, read back. */
function placed(bench: Bench): GoogleAppsScript.Spreadsheet.ConditionalFormatRule | undefined {
  bench.sheet.setConditionalFormatRules([drafted(bench).build()]);
  return bench.sheet.getConditionalFormatRules()[0];
}

/** Google's reference has this in place of the text that the types still offer. */
interface Colored {
  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null;
}

const colorOf = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule | undefined): unknown =>
  hexOf((rule?.getBooleanCondition() as Colored | null | undefined)?.getBackgroundObject());

/** A dropdown of a list, in the first of two cells, read back. */
function dropdown(bench: Bench): readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[] {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Hot', 'Cold'], true);
  cells(bench).setDataValidation(rule.setAllowInvalid(false).build());
  const [row = []] = cells(bench, 1, 2).getDataValidations();
  return row;
}

export const RULE_PROBES: readonly Probe[] = [
  {
    method: 'SpreadsheetApp.newConditionalFormatRule()',
    reliesOn: 'An empty rule, to be filled and built.',
    ask: () => typeof SpreadsheetApp.newConditionalFormatRule().build,
  },
  {
    method: 'ConditionalFormatRuleBuilder.whenFormulaSatisfied(formula)',
    reliesOn: 'The rule holds where a formula, written for the first cell, is true.',
    ask: (bench) => String(drafted(bench).build().getBooleanCondition()?.getCriteriaType()),
  },
  {
    method: 'ConditionalFormatRuleBuilder.setBackground(color)',
    reliesOn: 'The colour where the rule holds, as #rrggbb.',
    ask: (bench) => colorOf(drafted(bench).build()),
  },
  {
    method: 'ConditionalFormatRuleBuilder.setItalic(italic)',
    reliesOn: 'Slants the text where the rule holds.',
    ask: (bench) =>
      drafted(bench).setItalic(true).build().getBooleanCondition()?.getItalic() ?? 'unknown',
  },
  {
    method: 'ConditionalFormatRuleBuilder.setRanges(ranges)',
    reliesOn: 'The blocks of this tab that the rule looks at.',
    ask: (bench) => drafted(bench).build().getRanges().length,
  },
  {
    method: 'ConditionalFormatRuleBuilder.build()',
    reliesOn: 'The finished rule.',
    ask: (bench) => typeof drafted(bench).build().getRanges,
  },
  {
    method: 'Sheet.setConditionalFormatRules(rules)',
    reliesOn: 'Replaces all rules of the tab, and keeps the order in which they are handed over.',
    ask(bench) {
      const rule = drafted(bench).build();
      const other = drafted(bench).setBackground('#fff2cc').build();
      bench.sheet.setConditionalFormatRules([rule, other]);
      const two = bench.sheet.getConditionalFormatRules().map(colorOf);
      bench.sheet.setConditionalFormatRules([]);
      return [two, bench.sheet.getConditionalFormatRules().length];
    },
  },
  {
    method: 'Sheet.getConditionalFormatRules()',
    reliesOn: 'All rules of the tab in their order, which can be handed back as they are.',
    ask(bench) {
      placed(bench);
      bench.sheet.setConditionalFormatRules(bench.sheet.getConditionalFormatRules());
      return bench.sheet.getConditionalFormatRules().map(colorOf);
    },
  },
  {
    method: 'ConditionalFormatRule.getRanges()',
    reliesOn: 'The blocks of a rule that was read from the tab.',
    ask: (bench) =>
      placed(bench)
        ?.getRanges()
        .map((range) => [range.getRow() - bench.row, range.getColumn(), range.getNumRows()]),
  },
  {
    method: 'ConditionalFormatRule.getBooleanCondition()',
    reliesOn: 'The condition of a rule; null for a colour scale.',
    ask(bench) {
      const scale = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMaxpoint('#ff0000')
        .setRanges([cells(bench)])
        .build();
      const condition: unknown = scale.getBooleanCondition();
      return [condition, typeof placed(bench)?.getBooleanCondition()?.getCriteriaValues];
    },
  },
  {
    method: 'BooleanCondition.getCriteriaValues()',
    reliesOn: 'The formula of the condition, alone in a list: what it means, not its very text.',
    ask(bench) {
      const values: readonly unknown[] =
        placed(bench)?.getBooleanCondition()?.getCriteriaValues() ?? [];
      bench.sheet.setConditionalFormatRules([]);
      return values.map((value) => meaningOf(String(value)));
    },
  },
  {
    method: 'Range.getDataValidations()',
    reliesOn: 'The rule of each cell, and null where there is none.',
    ask: (bench) => dropdown(bench).map((rule) => rule === null),
  },
  {
    method: 'DataValidation.getCriteriaType()',
    reliesOn: 'VALUE_IN_LIST or VALUE_IN_RANGE for a dropdown, as its text.',
    ask: (bench) => String(dropdown(bench)[0]?.getCriteriaType()),
  },
  {
    method: 'DataValidation.getCriteriaValues()',
    reliesOn: 'The list of a dropdown first, or the range that holds it.',
    ask(bench) {
      const source = cells(bench, 2, 1).setValues([['a'], ['b']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source).build();
      const [range]: GoogleAppsScript.Spreadsheet.Range[] = rule.getCriteriaValues();
      return [dropdown(bench)[0]?.getCriteriaValues()[0], range?.getValues()];
    },
  },
  {
    method: 'DataValidation.getAllowInvalid()',
    reliesOn: 'False where the sheet rejects what the dropdown hasn’t.',
    ask: (bench) => dropdown(bench)[0]?.getAllowInvalid(),
  },
];
