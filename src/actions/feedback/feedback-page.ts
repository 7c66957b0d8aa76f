// The Partner Feedback tab laid out: a table of partners with Told on, then a block for each.
import type { Cell, Day, Table } from '../../core/cell';
import { dayToDate, formatDay, readDay } from '../../core/day';
import { foldText, isBlankCell, plainText } from '../../core/text';
import type { CellFormat, Page, PageRow } from '../../sheets/page';
import { type EventKind, type PartnerNews, partnerKey } from './partner-feedback';

const PARTNER = 'Partner';
const TOLD_ON = 'Told on';
const HEADERS = [
  PARTNER,
  'Received',
  'Qualified',
  'EQLs converted',
  'Progressed',
  'Closed',
  'Overdue',
  TOLD_ON,
] as const;
const TOLD_COLUMN = HEADERS.indexOf(TOLD_ON);
const FORMATS: readonly CellFormat[] = [
  'text',
  'count',
  'count',
  'percent',
  'count',
  'count',
  'count',
  'date',
];
const NOTES = [
  '',
  'Accounts with overlap that came since the partner was last told.',
  'Accounts that qualified since the partner was last told.',
  'Of all the partner’s EQLs that are old enough to judge, the share that converted.',
  'Accounts that became an opportunity since the partner was last told.',
  'Accounts whose deal was closed since the partner was last told.',
  'EQLs whose stage changed longer ago than EQL Settings allows, the partner not told since.',
  'Fill in the day on which you told the partner. It stays when this tab is built anew.',
];
const EVENTS: Readonly<Record<EventKind, string>> = {
  received: 'Received',
  qualified: 'Qualified',
  progressed: 'Progressed to an opportunity',
  closed: 'Closed',
};
const BLANK: PageRow = { look: 'body', cells: [] };

/** What stands under Told on beside a partner, as somebody wrote it. */
export interface ToldCell {
  readonly partner: string;
  readonly cell: Cell;
}

/** By the partner's name key. */
export type ToldCells = ReadonlyMap<string, ToldCell>;

/** Where the table of partners stands on the tab, and what its Told on says. */
export function toldCells(table: Table): {
  readonly cells: ToldCells;
  readonly rows: ReadonlyMap<string, number>;
  readonly column: number;
} {
  const headerRow = table.findIndex(
    (row) => foldText(row[0] ?? '') === foldText(PARTNER) && row.some((cell) => cell === TOLD_ON),
  );
  const column = table[headerRow]?.indexOf(TOLD_ON) ?? TOLD_COLUMN;
  const cells = new Map<string, ToldCell>();
  const rows = new Map<string, number>();
  for (let row = headerRow + 1; headerRow >= 0 && row < table.length; row += 1) {
    const partner = table[row]?.[0] ?? '';
    if (isBlankCell(partner)) break;
    const name = plainText(partner);
    rows.set(partnerKey(name), row);
    cells.set(partnerKey(name), { partner: name, cell: table[row]?.[column] ?? '' });
  }
  return { cells, rows, column };
}

/** The days among them. */
export function toldDays(cells: ToldCells): readonly { partner: string; day: Day }[] {
  return Array.from(cells.values()).flatMap(({ partner, cell }) => {
    const day = readDay(cell);
    return day === undefined ? [] : [{ partner, day }];
  });
}

const partnerRow = (news: PartnerNews, told: Cell): PageRow => ({
  look: 'body',
  cells: [
    news.partner,
    news.counts.received,
    news.counts.qualified,
    news.rate ?? '',
    news.counts.progressed,
    news.counts.closed,
    news.overdue,
    told,
  ],
  formats: FORMATS,
});

const blockOf = ({ partner, accounts, message }: PartnerNews): PageRow[] => [
  BLANK,
  { look: 'heading', cells: [partner] },
  { look: 'body', cells: [message] },
  ...(accounts.length === 0
    ? []
    : [{ look: 'header', cells: ['Account', 'What happened', 'On', 'To tell'] } as const]),
  ...accounts.map(
    ({ account, event, day, isOverdue }): PageRow => ({
      look: 'body',
      cells: [
        account,
        EVENTS[event],
        day === undefined ? '' : dayToDate(day),
        isOverdue ? 'Overdue' : '',
      ],
      formats: ['text', 'text', 'date', 'text'],
    }),
  ),
];

/** The whole tab; what stands under Told on stays as somebody wrote it. */
export function feedbackPage(news: readonly PartnerNews[], told: ToldCells, asOf: Day): Page {
  const rows: PageRow[] = [
    { look: 'title', cells: [`Partner Feedback as of ${formatDay(asOf)}`] },
    {
      look: 'note',
      cells: ['Tell each partner what became of its accounts, then fill in Told on.'],
    },
    BLANK,
    { look: 'header', cells: HEADERS, notes: NOTES },
    ...news.map((one) => {
      const written = told.get(partnerKey(one.partner))?.cell ?? '';
      const known = one.toldOn === undefined ? '' : dayToDate(one.toldOn);
      return partnerRow(one, written === '' ? known : written);
    }),
    ...news.flatMap(blockOf),
  ];
  return { width: HEADERS.length, rows, charts: [] };
}
