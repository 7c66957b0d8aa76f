// The Partner Feedback tab laid out: tables of partners with Told on, then a block for each.

import type { Row, Table } from '../../core/cells/cell';
import { dayToDate, readDay } from '../../core/cells/day';
import { nameKey } from '../../core/cells/domain';
import { isBlankCell, isOneOf, plainText } from '../../core/cells/text';
import type { FeedbackModel, ToldNote } from '../../core/feedback/feedback';
import type { Page, PageRow } from '../../sheets/page';
import { pageTitle } from './page-title';
import { partnerPageBlock } from './partner-page-block';
import { PAGE_WIDTH, PARTNER, partnerTables, TOLD_COLUMN, TOLD_ON } from './partner-tables';

const BLANK: PageRow = { look: 'body', cells: [] };

/** What stands under Told on now, and where each partner's row is. */
export interface ToldTable {
  readonly notes: readonly ToldNote[];
  /** 0-based, by the partner's name key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly column: number;
}

const toldColumn = (row: Row): number => row.findIndex((cell) => isOneOf(cell, TOLD_ON));

export function readToldTable(table: Table): ToldTable {
  const headerRow = table.findIndex((row) => isOneOf(row[0] ?? '', PARTNER) && toldColumn(row) > 0);
  const column = headerRow < 0 ? TOLD_COLUMN : toldColumn(table[headerRow] ?? []);
  const listedOn = readDay(table[0]?.[1] ?? '');
  const notes: ToldNote[] = [];
  const rows = new Map<string, number>();
  for (let row = headerRow + 1; headerRow >= 0 && row < table.length; row += 1) {
    const cell = table[row]?.[0] ?? '';
    if (isBlankCell(cell)) break;
    const partner = plainText(cell);
    rows.set(nameKey(partner), row);
    notes.push({ partner, told: table[row]?.[column] ?? '', listedOn });
  }
  return { notes, rows, column };
}

/** The whole tab; what stands under Told on stays as somebody wrote it, a tick as its date. */
export function feedbackPage({ blocks, others, notes, asOf }: FeedbackModel): Page {
  const rows: PageRow[] = [
    { look: 'title', cells: [pageTitle(), dayToDate(asOf)], formats: ['text', 'date'] },
    ...notes.map((text): PageRow => ({ look: 'note', cells: [text] })),
    BLANK,
    ...partnerTables({ blocks, others }),
    BLANK,
    ...blocks.reduce<PageRow[]>((all, block) => all.concat(partnerPageBlock(block)), []),
  ];
  return { width: PAGE_WIDTH, rows, charts: [] };
}
