// Questions about dropdowns and dates to choose, put on cells.
import { type Bench, cells, type Probe } from './probe';

const CHOICES = ['Yes', 'No', 'Maybe'];

const drafted = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder =>
  SpreadsheetApp.newDataValidation().requireValueInList(CHOICES, true);

/** The rule of the question's first cell, read back. */
function placed(
  bench: Bench,
  rule: GoogleAppsScript.Spreadsheet.DataValidation,
): GoogleAppsScript.Spreadsheet.DataValidation | null | undefined {
  cells(bench, 2, 1).setDataValidation(rule);
  return cells(bench, 2, 1).getDataValidations()[1]?.[0];
}

export const CHOICE_PROBES: readonly Probe[] = [
  {
    method: 'SpreadsheetApp.newDataValidation()',
    reliesOn: 'An empty rule, to be filled and built.',
    ask: () => typeof SpreadsheetApp.newDataValidation().build,
  },
  {
    method: 'DataValidationBuilder.requireValueInList(values, showDropdown)',
    reliesOn: 'The cell offers these texts, in their order.',
    ask: () => [String(drafted().build().getCriteriaType()), drafted().build().getCriteriaValues()],
  },
  {
    method: 'DataValidationBuilder.requireDateOnOrAfter(date)',
    reliesOn: 'The cell offers a calendar.',
    ask: () =>
      String(
        SpreadsheetApp.newDataValidation()
          .requireDateOnOrAfter(new Date(2000, 0, 1))
          .build()
          .getCriteriaType(),
      ),
  },
  {
    method: 'DataValidationBuilder.setAllowInvalid(allowInvalidData)',
    reliesOn: 'With true, other values stay and are only marked.',
    ask(bench) {
      const rule = placed(bench, drafted().setAllowInvalid(true).build());
      cells(bench).setValues([['Perhaps']]);
      SpreadsheetApp.flush();
      return [rule?.getAllowInvalid(), cells(bench).getValues()];
    },
  },
  {
    method: 'DataValidationBuilder.build()',
    reliesOn: 'The finished rule.',
    ask: () => typeof drafted().build().getCriteriaType,
  },
  {
    method: 'Range.setDataValidation(rule)',
    reliesOn: 'Gives every cell of the block the rule, in place of another.',
    ask: (bench) => placed(bench, drafted().build())?.getCriteriaValues(),
  },
  {
    method: 'Range.clearDataValidations()',
    reliesOn: 'Takes the rules of the block off, and leaves what stands in it.',
    ask(bench) {
      placed(bench, drafted().build());
      cells(bench).setValues([['Yes']]);
      cells(bench).clearDataValidations();
      return [
        cells(bench, 2, 1)
          .getDataValidations()
          .map(([rule]) => rule === null),
        cells(bench).getValues(),
      ];
    },
  },
];
