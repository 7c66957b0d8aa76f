// The tables at the top of Partner Feedback: news and Told on, EQLs and their rate, introductions.
import type { Cell } from '../../core/cells/cell';
import { FIELD_NAMES } from '../../core/columns/fields';
import type { FeedbackModel, PartnerBlock } from '../../core/feedback/feedback';
import { type Names, nameOf } from '../../core/language/names';
import type { CellFormat, PageRow } from '../../sheets/page';

/** The two headers by which the table is found again, in whatever language it was built. */
export const PARTNER = FIELD_NAMES.partner;
export const TOLD_ON = FIELD_NAMES.toldOn;

type FeedbackColumn = readonly [
  header: string | Names,
  format: CellFormat,
  note: string,
  cell: (block: PartnerBlock) => Cell,
];

const NAME: FeedbackColumn = [PARTNER, 'text', '', ({ partner }) => partner];
const SINCE = 'since the partner was last told';

const NEWS: readonly FeedbackColumn[] = [
  NAME,
  ['Received', 'count', `Accounts with overlap that came ${SINCE}.`, ({ received }) => received],
  ['Qualified', 'count', `Accounts that became EQLs ${SINCE}.`, ({ qualified }) => qualified],
  [
    'Introduced',
    'count',
    `Accounts to which the partner introduced us ${SINCE}.`,
    ({ introduced }) => introduced,
  ],
  [
    'Progressed',
    'count',
    `Accounts that converted or changed their stage ${SINCE}, and are open.`,
    ({ progressed }) => progressed,
  ],
  ['Won', 'count', `Accounts whose deal was won ${SINCE}.`, ({ won }) => won],
  ['Lost', 'count', `Accounts whose deal was lost ${SINCE}.`, ({ lost }) => lost],
  [
    'Closed',
    'count',
    `Accounts that closed ${SINCE}, where the stage doesn’t say whether won or lost.`,
    ({ closed }) => closed,
  ],
  [
    'Overdue',
    'count',
    'EQLs whose stage changed longer ago than EQL Settings allows, the partner not told.',
    ({ overdue }) => overdue,
  ],
  [
    TOLD_ON,
    'date',
    'Fill in the day on which you told the partner, or tick it. It stays when this tab is built anew.',
    ({ toldCell }) => toldCell,
  ],
];
/** It stands last. */
export const TOLD_COLUMN = NEWS.length - 1;
export const PAGE_WIDTH = NEWS.length;

const RATES: readonly FeedbackColumn[] = [
  NAME,
  ['EQLs', 'count', 'All EQLs of the partner, mature and too young together.', ({ eqls }) => eqls],
  [
    'Mature',
    'count',
    'EQLs that qualified at least one window ago. The rate counts these alone.',
    ({ mature }) => mature,
  ],
  [
    'Converted',
    'count',
    'Of the mature EQLs, those that converted in time. Empty where no column says.',
    ({ converted }) => converted ?? '',
  ],
  [
    'Rate',
    'percent',
    'Of the mature EQLs, the share that converted. Empty under 10 mature.',
    ({ rate }) => rate ?? '',
  ],
  ['Rate could be from', 'percent', 'The lower end of its interval.', ({ low }) => low ?? ''],
  ['to', 'percent', 'The upper end of its interval.', ({ high }) => high ?? ''],
];

const GIVING: readonly FeedbackColumn[] = [
  NAME,
  [
    'Asked',
    'count',
    'Accounts for which the partner was asked to introduce us, or did so.',
    ({ giving }) => giving.asked,
  ],
  ['Yes', 'count', 'Of those asked, the ones that it agreed to.', ({ giving }) => giving.agreed],
  ['No', 'count', 'Of those asked, the ones that it declined.', ({ giving }) => giving.declined],
  [
    'Answered',
    'percent',
    'Of those asked, the share that was answered. Empty under 10 asked.',
    ({ giving }) => giving.answerRate ?? '',
  ],
  [
    'Days to answer',
    'bar',
    'From asking to the answer, at the median. Empty where no dates say.',
    ({ giving }) => giving.daysToAnswer ?? '',
  ],
  ['Made', 'count', 'Introductions that the partner made.', ({ giving }) => giving.made],
  [
    'Met',
    'count',
    'Of those made, the ones with a meeting, as far as a day or a status says.',
    ({ giving }) => giving.met,
  ],
  [
    'Converted',
    'count',
    'Of those made, the ones that converted since.',
    ({ giving }) => giving.introducedConverted,
  ],
];

const BACK: readonly FeedbackColumn[] = [
  [
    'We gave back',
    'count',
    'Accounts with a day or a tick under Gave back.',
    ({ giving }) => giving.gaveBack ?? '',
  ],
];

const headerText = (header: string | Names): string =>
  typeof header === 'string' ? header : nameOf(header);

const headerOf = (table: readonly FeedbackColumn[]): PageRow => ({
  look: 'header',
  cells: table.map(([header]) => headerText(header)),
  formats: table.map(([, format]) => format),
  notes: table.map(([, , note]) => note),
});

const rowsOf = (table: readonly FeedbackColumn[], blocks: readonly PartnerBlock[]): PageRow[] =>
  blocks.map((block) => ({
    look: 'body',
    cells: table.map(([, , , cell]) => cell(block)),
    formats: table.map(([, format]) => format),
  }));

const BLANK: PageRow = { look: 'body', cells: [] };

/** The names of the tables below the first, which stand over them. */
export const TABLE_NAMES = [
  ['How their EQLs convert', 'Wie ihre EQLs konvertieren', 'Cómo se convierten sus EQL'],
  ['Introductions', 'Vorstellungen', 'Presentaciones'],
  [
    'Introductions and what we gave back',
    'Vorstellungen und was wir zurückgegeben haben',
    'Presentaciones y lo que devolvimos',
  ],
] as const satisfies readonly Names[];

const named = (
  name: Names,
  table: readonly FeedbackColumn[],
  blocks: readonly PartnerBlock[],
): PageRow[] =>
  blocks.length === 0
    ? []
    : [
        BLANK,
        { look: 'heading', cells: [nameOf(name)] },
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
  const [rates, introductions, andBack] = TABLE_NAMES;
  const knowsReturns = blocks.some(({ giving }) => giving.gaveBack !== undefined);
  return [
    headerOf(NEWS),
    ...rowsOf(NEWS, blocks),
    ...gone,
    ...named(
      rates,
      RATES,
      blocks.filter(({ eqls }) => eqls > 0),
    ),
    ...(knowsReturns
      ? named(andBack, [...GIVING, ...BACK], blocks.filter(gives))
      : named(introductions, GIVING, blocks.filter(gives))),
  ];
}
