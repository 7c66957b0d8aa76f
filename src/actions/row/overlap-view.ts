// The overlap tab as the sidebar looks at it: rows read, settings known, each row to be judged.

import type { Cell, Day } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { plainText } from '../../core/cells/text';
import type { Field } from '../../core/columns/fields';
import {
  readOverlapTable,
  type SheetOverlap,
  type SheetOverlapRow,
} from '../../core/columns/overlap-table';
import type { Language } from '../../core/language/languages';
import { say } from '../../core/language/say';
import { type Assessment, assess } from '../../core/qualification/qualification';
import type { Terms } from '../../core/qualification/terms';
import type { Settings } from '../../core/settings/settings';
import type { RowKey } from '../../rpc';
import type { Dropdowns } from '../../sheets/dropdowns';
import type { FilledColumns } from '../../sheets/filled-columns';
import { columnMemory } from '../../sheets/memory/columns';
import { type KeptTexts, keptTexts } from '../../sheets/memory/kept-texts';
import { keptScorings } from '../../sheets/memory/scorings';
import { tabById } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { findScoreColumns } from '../../sheets/score-columns';
import { type HeadedTab, type RecognisedTab, readUserTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { rowFingerprint, userColumns } from '../scoring/row-fingerprint';
import { dropdownsOf } from './dropdowns';
import { filledOf } from './filled';

/** Rows of an overlap tab, to be judged and shown: all of them, or one that was read alone. */
export interface RowsView {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly tab: HeadedTab;
  readonly overlap: Pick<SheetOverlap, 'rows' | 'skipped' | 'dateOrder' | 'dateOrders' | 'terms'>;
  /** Where the add-on's own columns stand, 0-based, in the order of `OWN_FIELDS`. */
  readonly own: readonly (number | undefined)[];
  /** All other columns. */
  readonly users: readonly number[];
  /** The columns that one formula fills. */
  readonly filled: () => FilledColumns;
  /** The dropdowns that columns have of their own. */
  readonly dropdowns: () => Dropdowns;
  /** Whether these are all rows that may be about one account. */
  readonly knowsOthers: boolean;
}

/** The whole tab, as whoever writes to it has to know it. */
export interface OverlapView extends RowsView {
  readonly tab: RecognisedTab;
  readonly overlap: SheetOverlap;
  /**
   * Of a long list of which one row was opened: the columns that were read of all rows. Its other cells
   * are known of that row and its neighbours, and blank elsewhere. Absent where all cells were read.
   */
  readonly readWhole?: ReadonlySet<number>;
  /** The language that the next steps were written in; undefined where the list was never scored. */
  readonly writtenIn: () => Language | undefined;
}

/** `known` is the list where its rows were read already. */
export function viewOf(
  tab: RecognisedTab,
  settings: Settings,
  workbook: Workbook,
  kept: KeptTexts = keptTexts(),
  known?: SheetOverlap,
): OverlapView {
  const { table, headerRow, recognition } = tab;
  const own = findScoreColumns(table[headerRow] ?? []);
  return {
    workbook,
    settings,
    asOf: settings.asOf ?? workbook.today,
    tab,
    overlap: known ?? readOverlapTable(table, recognition, headerRow, settings.dateOrder),
    own,
    users: userColumns(table[0]?.length ?? 0, own),
    filled: filledOf(tab),
    dropdowns: dropdownsOf(tab),
    knowsOthers: true,
    writtenIn: () => keptScorings(kept, tab.sheetId)?.language,
  };
}

/** The tab that the sidebar showed, read anew. */
export function openTab(sheetId: number, settings: Settings, workbook: Workbook): OverlapView {
  const sheet = tabById(workbook, sheetId);
  if (!sheet) {
    throw new Refusal(
      'tab-gone',
      say(
        'The tab that this row stood on has been deleted. Nothing was written. Open another overlap ' +
          'tab and go on there.',
      ),
    );
  }
  const kept = keptTexts();
  const tab = readUserTab(sheet, 'overlap', workbook, columnMemory(kept));
  if (!tab) {
    throw new Refusal(
      'tab-gone',
      say(
        '{tab} has no header row with an account and a partner any more. Nothing was written. Put the header row back, or open another overlap tab.',
        { tab: sheet.getName() },
      ),
    );
  }
  return viewOf(tab, settings, workbook, kept);
}

/** What the view's rows are judged by. */
export const rowTerms = ({
  settings,
  asOf,
  overlap,
}: RowsView): Terms & { readonly asOf: Day } => ({
  ...overlap.terms,
  settings,
  asOf,
});

export function assessRow(view: RowsView, { row }: SheetOverlapRow): Assessment {
  return assess(row, view.settings, view.asOf, view.overlap.terms);
}

const text = (cell: Cell | undefined): string => (cell === undefined ? '' : plainText(cell));

export const accountOf = ({ row }: SheetOverlapRow): string => text(row.account);
export const partnerOf = ({ row }: SheetOverlapRow): string => text(row.partner);

/** A field's cell as it stands in the sheet; '' where its column or the cell is blank. */
export function cellOfField(view: RowsView, row: SheetOverlapRow, field: Field): Cell {
  const column = view.tab.recognition.columns[field];
  return column === undefined ? '' : (row.cells[column] ?? '');
}

export function rowKeyOf(view: RowsView, row: SheetOverlapRow): RowKey {
  return {
    sheetId: view.tab.sheetId,
    row: row.index + 1,
    account: accountOf(row),
    partner: partnerOf(row),
    domain: text(row.row.domain),
    fingerprint: checksum(rowFingerprint(row.cells, view.users)),
  };
}
