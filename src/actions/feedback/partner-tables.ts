// The tables at the top of Partner Feedback: news and Told on, EQLs and their rate, introductions.

import type { Cell } from '../../core/cells/cell';
import { FIELD_NAMES } from '../../core/columns/fields';
import type { FeedbackModel, PartnerBlock } from '../../core/feedback/feedback';
import { nameOf } from '../../core/language/names';
import { say } from '../../core/language/say';
import type { CellFormat, PageRow } from '../../sheets/page';

/** The two headers by which the table is found again, in whatever language it was built. */
export const PARTNER = FIELD_NAMES.partner;
export const TOLD_ON = FIELD_NAMES.toldOn;

type FeedbackColumn = readonly [
  header: () => string,
  format: CellFormat,
  note: () => string,
  cell: (block: PartnerBlock) => Cell,
];

const NAME: FeedbackColumn = [() => nameOf(PARTNER), 'text', () => '', ({ partner }) => partner];

const NEWS: readonly FeedbackColumn[] = [
  NAME,
  [
    () => say('Received'),
    'count',
    () => say('Accounts with overlap that came since the partner was last told.'),
    ({ received }) => received,
  ],
  [
    () => say('Qualified'),
    'count',
    () => say('Accounts that became EQLs since the partner was last told.'),
    ({ qualified }) => qualified,
  ],
  [
    () => say('Introduced'),
    'count',
    () => say('Accounts to which the partner introduced us since the partner was last told.'),
    ({ introduced }) => introduced,
  ],
  [
    () => say('Progressed'),
    'count',
    () =>
      say(
        'Accounts that converted or changed their stage since the partner was last told, and are open.',
      ),
    ({ progressed }) => progressed,
  ],
  [
    () => say('Won'),
    'count',
    () => say('Accounts whose deal was won since the partner was last told.'),
    ({ won }) => won,
  ],
  [
    () => say('Lost'),
    'count',
    () => say('Accounts whose deal was lost since the partner was last told.'),
    ({ lost }) => lost,
  ],
  [
    () => say('Closed'),
    'count',
    () =>
      say(
        'Accounts that closed since the partner was last told, where the stage doesn’t say whether won or lost.',
      ),
    ({ closed }) => closed,
  ],
  [
    () => say('Overdue'),
    'count',
    () =>
      say('EQLs whose stage changed longer ago than EQL Settings allows, the partner not told.'),
    ({ overdue }) => overdue,
  ],
  [
    () => nameOf(TOLD_ON),
    'date',
    () =>
      say(
        'Fill in the day on which you told the partner, or tick it. It stays when this tab is built anew.',
      ),
    ({ toldCell }) => toldCell,
  ],
];
/** It stands last. */
export const TOLD_COLUMN = NEWS.length - 1;
export const PAGE_WIDTH = NEWS.length;

const RATES: readonly FeedbackColumn[] = [
  NAME,
  [
    () => say('EQLs'),
    'count',
    () => say('All EQLs of the partner, mature and too young together.'),
    ({ eqls }) => eqls,
  ],
  [
    () => say('Mature'),
    'count',
    () => say('EQLs that qualified at least one window ago. The rate counts these alone.'),
    ({ mature }) => mature,
  ],
  [
    () => say('Converted'),
    'count',
    () => say('Of the mature EQLs, those that converted in time. Empty where no column says.'),
    ({ converted }) => converted ?? '',
  ],
  [
    () => say('Rate'),
    'percent',
    () => say('Of the mature EQLs, the share that converted. Empty under 10 mature.'),
    ({ rate }) => rate ?? '',
  ],
  [
    () => say('Rate could be from'),
    'percent',
    () => say('The lower end of its interval.'),
    ({ low }) => low ?? '',
  ],
  [
    () => say('to // the end of an interval'),
    'percent',
    () => say('The upper end of its interval.'),
    ({ high }) => high ?? '',
  ],
];

const GIVING: readonly FeedbackColumn[] = [
  NAME,
  [
    () => say('Asked // so many'),
    'count',
    () => say('Accounts for which the partner was asked to introduce us, or did so.'),
    ({ giving }) => giving.asked,
  ],
  [
    () => say('Yes // so many'),
    'count',
    () => say('Of those asked, the ones that it agreed to.'),
    ({ giving }) => giving.agreed,
  ],
  [
    () => say('No // so many'),
    'count',
    () => say('Of those asked, the ones that it declined.'),
    ({ giving }) => giving.declined,
  ],
  [
    () => say('Answered // a share'),
    'percent',
    () => say('Of those asked, the share that was answered. Empty under 10 asked.'),
    ({ giving }) => giving.answerRate ?? '',
  ],
  [
    () => say('Days to answer'),
    'bar',
    () => say('From asking to the answer, at the median. Empty where no dates say.'),
    ({ giving }) => giving.daysToAnswer ?? '',
  ],
  [
    () => say('Made // introductions'),
    'count',
    () => say('Introductions that the partner made.'),
    ({ giving }) => giving.made,
  ],
  [
    () => say('Met // introductions'),
    'count',
    () => say('Of those made, the ones with a meeting, as far as a day or a status says.'),
    ({ giving }) => giving.met,
  ],
  [
    () => say('Converted'),
    'count',
    () => say('Of those made, the ones that converted since.'),
    ({ giving }) => giving.introducedConverted,
  ],
];

const BACK: readonly FeedbackColumn[] = [
  [
    () => say('We gave back'),
    'count',
    () => say('Accounts with a day or a tick under Gave back.'),
    ({ giving }) => giving.gaveBack ?? '',
  ],
];

const headerOf = (table: readonly FeedbackColumn[]): PageRow => ({
  look: 'header',
  cells: table.map(([header]) => header()),
  formats: table.map(([, format]) => format),
  notes: table.map(([, , note]) => note()),
});

const rowsOf = (table: readonly FeedbackColumn[], blocks: readonly PartnerBlock[]): PageRow[] =>
  blocks.map((block) => ({
    look: 'body',
    cells: table.map(([, , , cell]) => cell(block)),
    formats: table.map(([, format]) => format),
  }));

const BLANK: PageRow = { look: 'body', cells: [] };

/** The names of the tables below the first, which stand over them. */
const TABLE_NAMES = {
  rates: () => say('How their EQLs convert'),
  introductions: () => say('Introductions'),
  returns: () => say('Introductions and what we gave back'),
} as const;

export type TableName = keyof typeof TABLE_NAMES;

/** Which table stands under a name. */
export const tableNames = (): ReadonlyMap<string, TableName> =>
  new Map((Object.keys(TABLE_NAMES) as TableName[]).map((name) => [TABLE_NAMES[name](), name]));

const named = (
  name: TableName,
  table: readonly FeedbackColumn[],
  blocks: readonly PartnerBlock[],
): PageRow[] =>
  blocks.length === 0
    ? []
    : [
        BLANK,
        { look: 'heading', cells: [TABLE_NAMES[name]()] },
        headerOf(table),
        ...rowsOf(table, blocks),
      ];

const gives = ({ giving: { asked, gaveBack = 0 } }: PartnerBlock): boolean =>
  asked > 0 || gaveBack > 0;

/** The tables, each partner once in those that have something to say of it. */
export function partnerTables({
  blocks,
  others,
}: Pick<FeedbackModel, 'blocks' | 'others'>): PageRow[] {
  const gone = others.map(({ partner, toldCell }): PageRow => {
    const cells = NEWS.map((): Cell => '');
    cells[0] = partner;
    cells[TOLD_COLUMN] = toldCell;
    return { look: 'body', cells, formats: NEWS.map(([, format]) => format) };
  });
  const knowsReturns = blocks.some(({ giving }) => giving.gaveBack !== undefined);
  return [
    headerOf(NEWS),
    ...rowsOf(NEWS, blocks),
    ...gone,
    ...named(
      'rates',
      RATES,
      blocks.filter(({ eqls }) => eqls > 0),
    ),
    ...(knowsReturns
      ? named('returns', [...GIVING, ...BACK], blocks.filter(gives))
      : named('introductions', GIVING, blocks.filter(gives))),
  ];
}
