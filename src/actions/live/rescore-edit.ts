// Live scoring: what a person has just edited in a scored list is scored anew.
import type { Table } from '../../core/cells/cell';
import { TOP_ROWS } from '../../core/columns/header-row';
import type { Settings } from '../../core/settings/settings';
import { withDocumentLock } from '../../sheets/document-lock';
import type { EditedRange } from '../../sheets/edited-range';
import { columnLanguage, saying } from '../../sheets/language';
import { scoringsOf } from '../../sheets/memory/scorings';
import { rememberedTab } from '../../sheets/memory/tabs';
import { unreadTab } from '../../sheets/read-tab';
import { allScoreColumns } from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import type { RecognisedTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { filledOf } from '../row/filled';
import { rememberShape } from '../row/table-shape';
import { isOfRows } from './edited-list';
import { listIn, rescoreList, type ScoredList } from './rescore-list';
import { type InItsLanguage, rescoreRows } from './rescore-rows';

/** A longer list takes more than a moment to be read whole, so of it the edited rows alone are scored. */
const LONGEST_LIST = 2000;
/** A tab that nothing is known of is read whole where that costs no more than a look at its top. */
const FEW_CELLS = 5000;
/** Somebody waits for the cell that was typed, and the next edit scores what this one had to leave. */
const WAIT_MS = 2000;

/** Where our columns stand and below which row; undefined in a tab that isn't scored. */
function ourColumns(
  table: Table,
): { readonly row: number; readonly own: readonly number[] } | undefined {
  for (let row = 0; row < Math.min(TOP_ROWS, table.length); row += 1) {
    const own = allScoreColumns(table[row] ?? []);
    if (own) return { row, own };
  }
  return undefined;
}

/** Notes what a long list is like, so that the next edit needs no more than its own rows. */
const noteShape = (tab: RecognisedTab, { overlap }: ScoredList): void =>
  rememberShape({ tab, overlap, filled: filledOf(tab) });

/**
 * Scores a list anew after an edit, as `Score this sheet` would: other rows' results may hang on the
 * edited cells, since a column's numbers and dates are read by all of them. Nothing happens in a tab
 * that wasn't scored, after an edit of its headers or of our own columns alone, or where live scoring
 * is off.
 */
export function rescoreEdit(workbook: Workbook, edit: EditedRange): void {
  const { sheet } = edit;
  const sheetId = sheet.getSheetId();
  const settingsOf = (): Settings | undefined => {
    const settings = readSettings(workbook);
    return settings.liveScoring === 'on' ? settings : undefined;
  };
  withDocumentLock(() => {
    const unread = unreadTab(sheet, workbook.clock);
    const isLong = unread.rows > LONGEST_LIST;
    const written = scoringsOf(sheetId);
    const inItsLanguage: InItsLanguage = (settings, action) =>
      saying(columnLanguage(written?.language, settings), action);
    if (isLong && rescoreRows(workbook, edit, unread.rows, settingsOf, inItsLanguage)) return;
    const isKnown = written?.first !== undefined || rememberedTab('overlap') === sheetId;
    const isSmall = unread.rows * unread.columns <= FEW_CELLS;
    if (!isKnown && !isSmall && !ourColumns(unread.top(TOP_ROWS))) return;
    // The list is read last before it is written, so that little can happen to it in between.
    const known = isKnown ? settingsOf() : undefined;
    if (isKnown && !known) return;
    const table = unread.cells();
    const ours = ourColumns(table);
    if (!ours || !isOfRows(edit, ours.row, ours.own)) return;
    const settings = known ?? settingsOf();
    const tab = settings && listIn(sheet, table, workbook);
    if (!settings || tab?.headerRow !== ours.row) return;
    const scored = inItsLanguage(settings, () => rescoreList(workbook, tab, ours.own, settings));
    if (isLong) noteShape(tab, scored);
  }, WAIT_MS);
}
