// Build summary: reads both tabs, counts, and writes the EQL Summary tab in place.
import { formatDay, isoDay } from '../core/cells/day';
import { buildSummaryModel, type SummaryModel } from '../core/conversion/summary';
import { toldDays } from '../core/feedback/told';
import { earlierLooks } from '../core/history/earlier-looks';
import { historyRow } from '../core/history/history-row';
import { termsOf } from '../core/history/terms';
import { findBothTabs } from '../sheets/both-tabs';
import { withDocumentLock } from '../sheets/document-lock';
import { readHistoryTab } from '../sheets/history-tab';
import { firstScoring } from '../sheets/memory/first-scoring';
import { rememberSummary } from '../sheets/memory/summary';
import type { PageDress } from '../sheets/new-tab';
import { writeOwnPage } from '../sheets/own-page';
import type { PageRow } from '../sheets/page';
import { readSettings } from '../sheets/settings-tab';
import { findOverlapTab } from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { countInput } from './count-input';
import { readTold } from './feedback/write-feedback';
import { keepSummary } from './keep-summary';
import { hasScores } from './scoring/has-scores';
import { historyOf } from './summary/history-sections';
import { layOut } from './summary/section';
import { sectionsOf } from './summary/sections';
import { linesOf } from './summary/text-lines';

/** 0-based. */
const HEADLINE_ROW = 1;
/** A lead type or a partner, then figures, then a verdict: together a landscape page's width. */
const DRESS: PageDress = {
  columnWidth: 70,
  firstWidths: [150],
  lastWidth: 130,
  banner: { row: HEADLINE_ROW, height: 60 },
};

export interface SummaryReport {
  readonly headline: string;
  readonly sheet: Sheet;
}

function topRows(model: SummaryModel): PageRow[] {
  const { headline, meaning, weighing, whenKnown, asOf, windowDays, yardstick, confidence } = model;
  const percent = Math.round(confidence * 1000) / 10;
  const counting =
    yardstick.kind === 'none' ? 'All conversions so far' : `Conversions within ${windowDays} days`;
  const rows: PageRow[] = [
    {
      look: 'title',
      cells: [`EQL Summary as of ${formatDay(asOf)}. ${counting}; intervals at ${percent}%.`],
    },
    { look: 'headline', cells: [headline] },
  ];
  const lines = [...meaning, ...weighing, ...whenKnown].flatMap((line) => linesOf(line));
  return [...rows, ...lines.map((line): PageRow => ({ look: 'note', cells: [line] }))];
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
    const toldOn = toldDays(readTold(workbook), { dateOrder: settings.dateOrder, asOf });
    const firstScored = firstScoring(tabs.overlap.sheetId);
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
    const page = layOut(topRows(model), sectionsOf(model, history));
    const sheet = writeOwnPage(workbook, 'summary', page, DRESS);
    const { headline } = model;
    rememberSummary({ headline, builtOn: isoDay(workbook.today) });
    keepSummary(workbook, kept, row, model);
    return { headline, sheet };
  });
}
