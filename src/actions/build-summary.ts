// Build summary: reads both tabs, counts, and writes the EQL Summary tab in place.
import type { Day } from '../core/cells/cell';
import { formatDay, isoDay } from '../core/cells/day';
import { readLeadsTable } from '../core/columns/leads-table';
import { readOverlapTable } from '../core/columns/overlap-table';
import { buildSummaryModel, type SummaryModel } from '../core/conversion/summary';
import { toldDays } from '../core/feedback/told';
import type { Settings } from '../core/settings/settings';
import { growGrid } from '../sheets/block';
import { withDocumentLock } from '../sheets/document-lock';
import { rememberSummary } from '../sheets/memory/summary';
import { ownTab } from '../sheets/own-tabs';
import { type Page, type PageRow, writePage } from '../sheets/page';
import { readSettings } from '../sheets/settings-tab';
import { findLeadsTab, findOverlapTab, type RecognisedTab } from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { readTold } from './feedback/write-feedback';
import { hasScores } from './scored-table';
import { layOut } from './summary/section';
import { sectionsOf } from './summary/sections';

/** A lead type or a partner, then figures, then a verdict: together a landscape page's width. */
const FIRST_COLUMN_WIDTH = 150;
const COLUMN_WIDTH = 70;
const LAST_COLUMN_WIDTH = 130;
const HEADLINE_HEIGHT = 60;
const HEADLINE_ROW = 2;

export interface SummaryReport {
  readonly headline: string;
  readonly sheet: Sheet;
}

function topRows({ headline, sampleSize, asOf, windowDays, confidence }: SummaryModel): PageRow[] {
  const percent = Math.round(confidence * 1000) / 10;
  const rows: PageRow[] = [
    {
      look: 'title',
      cells: [
        `EQL Summary as of ${formatDay(asOf)}. Conversions within ${windowDays} days; intervals at ${percent}%.`,
      ],
    },
    { look: 'headline', cells: [headline] },
  ];
  if (sampleSize) rows.push({ look: 'note', cells: [sampleSize.sentence] });
  return rows;
}

/** What a leader's eye needs once; later builds leave it as the leader has set it since. */
function dressNewTab(sheet: Sheet, { width, rows }: Page): void {
  growGrid(sheet, rows.length, width);
  sheet.setColumnWidths(1, width, COLUMN_WIDTH);
  sheet.setColumnWidth(1, FIRST_COLUMN_WIDTH);
  sheet.setColumnWidth(width, LAST_COLUMN_WIDTH);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  sheet
    .getRange(HEADLINE_ROW, 1, 1, width)
    .mergeAcross()
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.setRowHeight(HEADLINE_ROW, HEADLINE_HEIGHT);
}

/** Whether the overlap tab was never scored: without `EQL since` nobody is an EQL. */
export function needsScoring(workbook: Workbook): boolean {
  return !hasScores(findOverlapTab(workbook));
}

export function summaryModelOf(
  overlap: RecognisedTab,
  leads: RecognisedTab | undefined,
  settings: Settings,
  asOf: Day,
  toldOn: readonly { readonly partner: string; readonly day: Day }[] = [],
): SummaryModel {
  const { dateOrder } = settings;
  return buildSummaryModel({
    overlap: readOverlapTable(overlap.table, overlap.recognition, overlap.headerRow, dateOrder),
    leads: leads && readLeadsTable(leads.table, leads.recognition, leads.headerRow, dateOrder),
    settings,
    asOf,
    toldOn,
  });
}

/** Builds the tab, or builds it anew in its place, and answers its headline. */
export function buildSummary(workbook: Workbook): SummaryReport {
  return withDocumentLock(() => {
    const settings = readSettings(workbook);
    const asOf = settings.asOf ?? workbook.today;
    const overlap = findOverlapTab(workbook);
    const leads = findLeadsTab(workbook);
    const toldOn = toldDays(readTold(workbook), { dateOrder: settings.dateOrder, asOf });
    const model = summaryModelOf(overlap, leads, settings, asOf, toldOn);
    const page = layOut(topRows(model), sectionsOf(model));
    const { sheet, isNew } = ownTab(workbook, 'summary');
    // First, so that a run that is cut off leaves an empty tab, which the next one dresses anew.
    if (isNew || sheet.getLastRow() === 0) dressNewTab(sheet, page);
    writePage(sheet, page, workbook);
    const { headline } = model;
    rememberSummary({ headline, builtOn: isoDay(workbook.today) });
    return { headline, sheet };
  });
}
