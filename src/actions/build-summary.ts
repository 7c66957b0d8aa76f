// Build summary: reads both tabs, counts, and writes the EQL Summary tab in place.
import { isoDay } from '../core/cells/day';
import { buildSummaryModel } from '../core/conversion/summary';
import { toldDays } from '../core/feedback/told';
import { earlierLooks } from '../core/history/earlier-looks';
import { historyRow } from '../core/history/history-row';
import { termsOf } from '../core/history/terms';
import { findBothTabs } from '../sheets/both-tabs';
import { withDocumentLock } from '../sheets/document-lock';
import { readHistoryTab } from '../sheets/history-tab';
import { scoringsOf } from '../sheets/memory/scorings';
import { rememberSummary } from '../sheets/memory/summary';
import type { PageDress } from '../sheets/new-tab';
import { writeOwnPage } from '../sheets/own-page';
import { readSettings } from '../sheets/settings-tab';
import { findOverlapTab } from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { countInput } from './count-input';
import { readTold } from './feedback/write-feedback';
import { keepSummary } from './keep-summary';
import { hasScores } from './scoring/has-scores';
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
}

/** Whether the overlap tab was never scored: without `EQL since` nobody is an EQL. */
export function needsScoring(workbook: Workbook): boolean {
  return !hasScores(findOverlapTab(workbook));
}

/** Builds the tab, or builds it anew in its place, and answers its headline. */
export function buildSummary(workbook: Workbook): SummaryReport {
  return withDocumentLock(() => {
    const settings = readSettings(workbook);
    const asOf = settings.asOf ?? workbook.today;
    const tabs = findBothTabs(workbook);
    const toldOn = toldDays(readTold(workbook), { ...settings, asOf });
    const firstScored = scoringsOf(tabs.overlap.sheetId)?.first;
    const kept = readHistoryTab(workbook);
    const rows = kept?.history.rows ?? [];
    const names = { overlap: tabs.overlap.name, leads: tabs.leads?.name };
    const terms = termsOf(settings, names.leads ? [names.overlap, names.leads] : [names.overlap]);
    const model = buildSummaryModel({
      ...countInput(tabs, settings, asOf),
      toldOn,
      firstScored,
      tabNames: names,
      history: earlierLooks(rows, terms, asOf),
    });
    const row = historyRow(model, terms);
    const history = historyOf(row, rows, kept?.history.unreadable ?? 0);
    const sheet = writeOwnPage(workbook, 'summary', summaryPage(model, history), DRESS);
    const { headline } = model;
    rememberSummary({ headline, builtOn: isoDay(workbook.today) });
    keepSummary(workbook, kept, row, model);
    return { headline, sheet };
  });
}
