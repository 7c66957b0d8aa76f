// Partner feedback: builds its tab, and ticks off whom we have told.
import type { Cell } from '../../core/cell';
import { readLeadsTable } from '../../core/columns/leads-table';
import { readOverlapTable } from '../../core/columns/overlap-table';
import { dayToDate, isoDay, readDay } from '../../core/day';
import type { FeedbackPartner, MarkToldRequest } from '../../rpc';
import { writeBlock } from '../../sheets/block';
import { withDocumentLock } from '../../sheets/document-lock';
import { ownTab, ownTabs } from '../../sheets/own-tabs';
import { writePage } from '../../sheets/page';
import { Refusal } from '../../sheets/refusal';
import { readSettings } from '../../sheets/settings-tab';
import { findLeadsTab, findOverlapTab } from '../../sheets/user-tabs';
import { readTab, type Sheet, type Workbook } from '../../sheets/workbook';
import { feedbackPage, type ToldCells, toldCells, toldDays } from './feedback-page';
import { type PartnerNews, partnerKey, partnerNews } from './partner-feedback';

const FIRST_COLUMN_WIDTH = 200;
const COLUMN_WIDTH = 110;

/** What stands under Told on now; nothing where there is no tab yet. */
export function readTold(workbook: Workbook): ToldCells {
  const sheet = ownTabs(workbook).get('feedback');
  return sheet ? toldCells(readTab(sheet, workbook.clock).table).cells : new Map();
}

function newsIn(workbook: Workbook, told: ToldCells): readonly PartnerNews[] {
  const settings = readSettings(workbook);
  const overlap = findOverlapTab(workbook);
  const leads = findLeadsTab(workbook);
  const { dateOrder } = settings;
  return partnerNews({
    overlap: readOverlapTable(overlap.table, overlap.recognition, overlap.headerRow, dateOrder),
    leads: leads && readLeadsTable(leads.table, leads.recognition, leads.headerRow, dateOrder),
    settings,
    asOf: settings.asOf ?? workbook.today,
    toldOn: toldDays(told),
  });
}

const partnerOf = (news: PartnerNews): FeedbackPartner => ({
  partner: news.partner,
  toldOn: news.toldOn === undefined ? null : isoDay(news.toldOn),
  received: news.counts.received,
  qualified: news.counts.qualified,
  rate: news.rate ?? null,
  progressed: news.counts.progressed,
  closed: news.counts.closed,
  overdue: news.overdue,
  message: news.message,
});

export function readFeedback(workbook: Workbook): readonly FeedbackPartner[] {
  const told = readTold(workbook);
  return newsIn(workbook, told).map(partnerOf);
}

/** The caller holds the document lock. */
function build(workbook: Workbook): {
  readonly sheet: Sheet;
  readonly news: readonly PartnerNews[];
} {
  const told = readTold(workbook);
  const news = newsIn(workbook, told);
  const asOf = readSettings(workbook).asOf ?? workbook.today;
  const page = feedbackPage(news, told, asOf);
  const { sheet, isNew } = ownTab(workbook, 'feedback');
  writePage(sheet, page, workbook);
  if (isNew) {
    sheet.setColumnWidths(1, page.width, COLUMN_WIDTH);
    sheet.setColumnWidth(1, FIRST_COLUMN_WIDTH);
    sheet.setFrozenRows(1);
  }
  return { sheet, news };
}

/** Builds the tab, or builds it anew in its place; what was filled in under Told on stays. */
export function writeFeedback(workbook: Workbook): { readonly said: string } {
  const { sheet, news } = withDocumentLock(() => build(workbook));
  const overdue = news.filter((one) => one.overdue > 0).map(({ partner }) => partner);
  const said =
    overdue.length === 0
      ? `${sheet.getName()} is built: nobody has waited too long for an answer.`
      : `${sheet.getName()} is built. Waiting for an answer: ${overdue.join(', ')}.`;
  return { said };
}

/** Writes the day on which a partner was told, or takes it back, and answers everybody's news. */
export function markTold(
  workbook: Workbook,
  { partner, toldOn, shown }: MarkToldRequest,
): readonly FeedbackPartner[] {
  return withDocumentLock(() => {
    const day = toldOn === null ? undefined : readDay(toldOn);
    if (toldOn !== null && day === undefined) {
      throw new Refusal('not-valid', `“${toldOn}” is no date. Nothing was written.`);
    }
    const sheet = ownTabs(workbook).get('feedback') ?? build(workbook).sheet;
    const { cells, rows, column } = toldCells(readTab(sheet, workbook.clock).table);
    const key = partnerKey(partner);
    const row = rows.get(key);
    const current = newsIn(workbook, cells).find((one) => partnerKey(one.partner) === key)?.toldOn;
    if (row === undefined) {
      throw new Refusal(
        'not-valid',
        `${partner} isn’t on ${sheet.getName()} yet. Build it anew under Partner feedback.`,
      );
    }
    if ((current === undefined ? null : isoDay(current)) !== shown) {
      throw new Refusal(
        'not-valid',
        `Somebody has changed the day for ${partner} in the meantime. Nothing was written. Look at ` +
          'it again.',
      );
    }
    const cell: Cell = day === undefined ? '' : dayToDate(day);
    writeBlock(sheet, row, column, [[cell]], workbook.clock);
    return newsIn(workbook, new Map([...Array.from(cells), [key, { partner, cell }]])).map(
      partnerOf,
    );
  });
}
