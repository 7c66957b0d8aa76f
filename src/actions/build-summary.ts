// Build summary: reads both tabs, counts, and writes the EQL Summary tab in place.
import { isoDay } from '../core/cells/day';
import { buildSummaryModel } from '../core/conversion/summary';
import { toldDays } from '../core/feedback/told';
import { earlierLooks } from '../core/history/earlier-looks';
import { historyRow } from '../core/history/history-row';
import { termsOf } from '../core/history/terms';
import { say } from '../core/language/say';
import { findBothTabs } from '../sheets/both-tabs';
import { withDocumentLock } from '../sheets/document-lock';
import { readHistoryTab } from '../sheets/history-tab';
import { scoringsOf } from '../sheets/memory/scorings';
import { rememberSummary } from '../sheets/memory/summary';
import { forgetUnfinished, rememberUnfinished } from '../sheets/memory/unfinished';
import type { PageDress } from '../sheets/new-tab';
import { writeOwnPage } from '../sheets/own-page';
import { readSettings } from '../sheets/settings-tab';
import { findOverlapTab } from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { countInput, type ListTabs } from './count-input';
import { readTold } from './feedback/write-feedback';
import { keepSummary } from './keep-summary';
import { type OverlapView, viewOf } from './row/overlap-view';
import { needsScores, unfinishedScoring } from './scoring/score-sheet';
import { historyOf } from './summary/history-sections';
import { FIGURE_WIDTH, HEADLINE_HEIGHT, NAME_WIDTH, VERDICT_WIDTH } from './summary/page-measures';
import { summaryPage } from './summary/sections';

const DRESS: PageDress = {
  columnWidth: FIGURE_WIDTH,
  firstWidths: [NAME_WIDTH],
  lastWidth: VERDICT_WIDTH,
  // The verdict, below the title.
  banner: { row: 1, height: HEADLINE_HEIGHT },
};

export interface SummaryReport {
  readonly headline: string;
  readonly sheet: Sheet;
  /** The lists as they were read for it. */
  readonly lists: ListTabs;
  readonly view: () => OverlapView;
}

/** What stands in the headline's place until the page is whole: a run that is cut off leaves it there. */
const notFinished = (): string =>
  say('This summary isn’t finished, and its figures may be old. Choose Build summary to go on.');

/**
 * Builds the tab, or builds it anew in its place, and answers its headline. Undefined, and nothing is
 * written, where the list has to be scored first: without `EQL since` nobody is an EQL.
 */
export function buildSummary(workbook: Workbook, isScored: boolean): SummaryReport | undefined {
  return withDocumentLock(() => {
    const settings = readSettings(workbook);
    const asOf = settings.asOf ?? workbook.today;
    const list = findOverlapTab(workbook);
    const { sheetId } = list;
    if (isScored ? unfinishedScoring(sheetId) : needsScores(list)) return undefined;
    const tabs = findBothTabs(workbook, list);
    const toldOn = toldDays(readTold(workbook), { ...settings, asOf });
    const firstScored = scoringsOf(sheetId)?.first;
    const kept = readHistoryTab(workbook);
    const rows = kept?.history.rows ?? [];
    const names = { overlap: tabs.overlap.name, leads: tabs.leads?.name };
    const input = countInput(tabs, settings, asOf);
    const terms = termsOf(settings, names.leads ? [names.overlap, names.leads] : [names.overlap]);
    const model = buildSummaryModel({
      ...input,
      toldOn,
      firstScored,
      tabNames: names,
      history: earlierLooks(rows, terms, asOf),
    });
    const row = historyRow(model, terms);
    const history = historyOf(row, rows, kept?.history.unreadable ?? 0);
    const page = { ...summaryPage(model, history), notFinished: notFinished() };
    rememberUnfinished({
      ...({ job: 'summary', sheetId, done: 0, of: 0 } as const),
      ...{ changed: 0, undoable: true },
    });
    const sheet = writeOwnPage(workbook, 'summary', page, DRESS);
    forgetUnfinished();
    const { headline } = model;
    rememberSummary({ headline, builtOn: isoDay(workbook.today) });
    keepSummary(workbook, kept, row, model);
    return {
      ...{ headline, sheet, lists: tabs },
      view: () => viewOf(tabs.overlap, settings, workbook, undefined, input.overlap),
    };
  });
}
