// What an import would do, thought through and not yet written.

import type { Day, Table } from '../../core/cells/cell';
import { cleanExport } from '../../core/importing/clean-export';
import { type CleanList, columnOf } from '../../core/importing/clean-list';
import { mergeMonth } from '../../core/importing/merge-month';
import type { MonthTerms } from '../../core/importing/merging';
import type { MonthPlan } from '../../core/importing/month-plan';
import { say } from '../../core/language/say';
import type { ImportRequest } from '../../rpc';
import { filledColumns } from '../../sheets/filled-columns';
import { Refusal } from '../../sheets/refusal';
import { readFormulaTexts } from '../../sheets/row-cells';
import { readSettings } from '../../sheets/settings-tab';
import type { RecognisedTab } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { readSources, type Sources } from './sources';

export interface Month {
  readonly tab: RecognisedTab;
  readonly plan: MonthPlan;
  /** The tab's cells by now, where some of the plan is written already. */
  readonly standing: Table;
  /** The tab's formulas, as they are typed; '' where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

export interface PlannedImport {
  readonly sources: Sources;
  readonly list: CleanList;
  /** Undefined for a new tab. */
  readonly month: Month | undefined;
  /** Since when a row that the list lacks isn't in it. */
  readonly day: Day;
}

export interface ImportTerms {
  /** Whether accounts get the new names that are proposed. */
  readonly rename: boolean;
  /** By default the as-of date. */
  readonly day?: Day;
  /** How the list is read: by default as it stands. */
  readonly readList?: (sheet: Sheet) => RecognisedTab;
}

function planMonth(tab: RecognisedTab, list: CleanList, terms: MonthTerms): Month {
  const { sheet, name, table, headerRow, recognition } = tab;
  const formulas = readFormulaTexts(sheet);
  const filled = filledColumns(formulas, headerRow, table);
  const isFormula = (row: number, column: number): boolean =>
    filled[column] !== undefined || (formulas[row]?.[column] ?? '') !== '';
  const standing = { tab: name, table, headerRow, recognition, isFormula };
  const plan = mergeMonth(standing, list, terms);
  return { tab, formulas, plan, standing: table };
}

/** Reads the tabs, cleans the exports, and plans the merge. Refuses a list that nothing is left of. */
export function planImport(
  workbook: Workbook,
  request: ImportRequest,
  terms: ImportTerms,
): PlannedImport {
  const settings = readSettings(workbook);
  const sources = readSources(workbook, request, settings, terms.readList);
  const list = cleanExport(
    sources.exports.map(({ name, table, headerRow, recognition }) => {
      return { tab: name, table, headerRow, recognition };
    }),
    settings,
  );
  if (list.rows.length === 0 || columnOf(list, 'account') === undefined) {
    const tabs = sources.exports.map(({ name }) => name).join(', ');
    throw new Refusal(
      'not-valid',
      say(
        'Nothing of {tabs} can be imported: no row names an account that isn’t left out by EQL Settings.',
        { tabs },
      ),
    );
  }
  const { into } = sources;
  const { rename, day = settings.asOf ?? workbook.today } = terms;
  const month = into && planMonth(into, list, { settings, day, rename });
  return { sources, list, month, day };
}
