// The Partner Feedback tab laid out: a table of partners with Told on, then a block for each.
import type { Cell, Table } from '../../core/cells/cell';
import { dayToDate, readDay } from '../../core/cells/day';
import { nameKey } from '../../core/cells/domain';
import { foldText, isBlankCell, plainText } from '../../core/cells/text';
import type { FeedbackModel, PartnerBlock, ToldNote } from '../../core/feedback/feedback';
import type { CellFormat, Page, PageRow } from '../../sheets/page';

const TITLE = 'Partner Feedback as of';
const PARTNER = 'Partner';
const TOLD_ON = 'Told on';

interface FeedbackColumn {
  readonly header: string;
  readonly format: CellFormat;
  readonly note: string;
  readonly cell: (block: PartnerBlock) => Cell;
}

const SINCE = 'since the partner was last told';

const COLUMNS: readonly FeedbackColumn[] = [
  { header: PARTNER, format: 'text', note: '', cell: ({ partner }) => partner },
  {
    header: 'Received',
    format: 'count',
    note: `Accounts with overlap that came ${SINCE}.`,
    cell: ({ received }) => received,
  },
  {
    header: 'Qualified',
    format: 'count',
    note: `Accounts that became EQLs ${SINCE}.`,
    cell: ({ qualified }) => qualified,
  },
  {
    header: 'Progressed',
    format: 'count',
    note: `Accounts that converted or changed their stage ${SINCE}.`,
    cell: ({ progressed }) => progressed,
  },
  {
    header: 'Closed',
    format: 'count',
    note: `Accounts whose deal was won or lost ${SINCE}.`,
    cell: ({ closed }) => closed,
  },
  {
    header: 'EQLs',
    format: 'count',
    note: 'All EQLs of the partner, mature and too young together.',
    cell: ({ eqls }) => eqls,
  },
  {
    header: 'Mature',
    format: 'count',
    note: 'EQLs that qualified at least one window ago. The rate counts these alone.',
    cell: ({ mature }) => mature,
  },
  {
    header: 'Rate',
    format: 'percent',
    note: 'Of the mature EQLs, the share that converted. Empty under 10 mature.',
    cell: ({ rate }) => rate ?? '',
  },
  {
    header: 'Overdue',
    format: 'count',
    note: 'EQLs whose stage changed longer ago than EQL Settings allows, the partner not told.',
    cell: ({ overdue }) => overdue,
  },
  {
    header: TOLD_ON,
    format: 'date',
    note: 'Fill in the day on which you told the partner, or tick it. It stays when this tab is built anew.',
    cell: ({ toldCell }) => toldCell,
  },
];
const TOLD_COLUMN = COLUMNS.findIndex(({ header }) => header === TOLD_ON);
const FORMATS = COLUMNS.map(({ format }) => format);
const BLANK: PageRow = { look: 'body', cells: [] };

/** What stands under Told on now, and where each partner's row is. */
export interface ToldTable {
  readonly notes: readonly ToldNote[];
  /** 0-based, by the partner's name key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly column: number;
}

export function readToldTable(table: Table): ToldTable {
  const headerRow = table.findIndex(
    (row) => foldText(row[0] ?? '') === foldText(PARTNER) && row.indexOf(TOLD_ON) > 0,
  );
  const column = headerRow < 0 ? TOLD_COLUMN : (table[headerRow]?.indexOf(TOLD_ON) ?? TOLD_COLUMN);
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

const note = (text: string): PageRow[] => (text === '' ? [] : [{ look: 'note', cells: [text] }]);

const ACCOUNT_FORMATS: readonly CellFormat[] = ['text', 'text', 'date', 'text', 'text'];

const accountsOf = ({ rows, moreReceived }: PartnerBlock): PageRow[] => {
  if (rows.length === 0) return [];
  const header: PageRow = {
    look: 'header',
    cells: ['Account', 'To tell', 'Qualified on', 'Stage', 'What happened'],
    formats: ACCOUNT_FORMATS,
  };
  const more = moreReceived === 0 ? '' : `${moreReceived} more were received, and nothing since.`;
  return [
    header,
    ...rows.map(
      ({ account, flag, qualifiedOn, stage, happened }): PageRow => ({
        look: 'body',
        cells: [
          account,
          flag,
          qualifiedOn === undefined ? '' : dayToDate(qualifiedOn),
          stage,
          happened,
        ],
        formats: ACCOUNT_FORMATS,
      }),
    ),
    ...note(more),
  ];
};

const blockOf = (block: PartnerBlock): PageRow[] => [
  BLANK,
  { look: 'heading', cells: [block.partner] },
  ...note(block.toldProblem),
  ...note(block.newsLine),
  ...note(block.rateLine),
  ...note(block.overdueLine),
  { look: 'body', cells: [block.message] },
  ...accountsOf(block),
];

/** The whole tab; what stands under Told on stays as somebody wrote it, a tick as its date. */
export function feedbackPage({ blocks, others, notes, asOf }: FeedbackModel): Page {
  const rows: PageRow[] = [
    { look: 'title', cells: [TITLE, dayToDate(asOf)], formats: ['text', 'date'] },
    ...notes.flatMap(note),
    BLANK,
    {
      look: 'header',
      cells: COLUMNS.map(({ header }) => header),
      formats: FORMATS,
      notes: COLUMNS.map((column) => column.note),
    },
    ...blocks.map(
      (block): PageRow => ({
        look: 'body',
        cells: COLUMNS.map(({ cell }) => cell(block)),
        formats: FORMATS,
      }),
    ),
    ...others.map(({ partner, toldCell }): PageRow => {
      const cells = COLUMNS.map((): Cell => '');
      cells[0] = partner;
      cells[TOLD_COLUMN] = toldCell;
      return { look: 'body', cells, formats: FORMATS };
    }),
    ...blocks.flatMap(blockOf),
  ];
  return { width: COLUMNS.length, rows, charts: [] };
}
