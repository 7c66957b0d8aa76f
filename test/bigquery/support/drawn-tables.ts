// Two tables made up by DuckDB itself: as many rows as wanted, the same ones at each draw. Of ten rows
// six are of the overlap list and four are leads; ten rows are about five accounts and no others, so
// that a part of the rows can be counted by itself.

/** Words that exports say, some of them more often than others, some that nobody knows. */
const WORDS = {
  overlap: [
    ...[
      'Customer',
      'Customer',
      'Customers',
      'Open opportunity',
      'Pipeline',
      'Prospect',
      'Prospect',
    ],
    ...['their customer and your prospect', 'Former customer', 'No overlap', '', 'Tbd', 'zebra'],
  ],
  warmth: [
    ...['Hot', 'Warm', 'Warm', 'Warm - met in March', 'Strong', 'champion', 'Lukewarm', 'Cold'],
    ...['none', '', '', '4/5', '85%', 'purple'],
  ],
  willing: ['', '', 'Yes', 'yes', 'pending', 'No', 'declined'],
  fit: [
    'A',
    'A',
    'B',
    'B (enterprise)',
    'Tier 1: strategic',
    'C',
    'D',
    'Not a fit',
    '',
    '90%',
    'ish',
  ],
  motion: [
    ...['Partner introduction', 'Co-sell', 'Route to rep', 'Intro via Maria', 'Intro requested'],
    ...['Intro requested, no reply', 'On hold', 'Not started', '', 'pigeon'],
  ],
  owner: ['Sam Lee', 'Ana', 'Ana', 'unassigned', ''],
  leadType: [
    ...['MQL', 'MQL', 'MQL', 'Marketing Qualified Lead', 'mqls', 'SQL', 'PQL', 'Newsletter'],
    ...['newsletter', 'EQL', ''],
  ],
  stage: ['Open', 'Open', 'Negotiation', 'Closed Lost', 'Open', 'Open', 'Open', 'Closed Won'],
} as const;

const PARTNERS = 25;
const FIRST_DAY = '2025-01-01';
/** From then on, to some days after the as-of date. */
const DAYS = 560;
export const AS_OF = '2026-06-30';

const random = (salt: number, below: number, of = 'r'): string =>
  `(hash(${of} * 131 + ${salt}) % ${below})::INT`;

const one = (words: readonly string[], salt: number): string =>
  `list_extract([${words.map((word) => `'${word}'`).join(', ')}], 1 + ${random(salt, words.length)})`;

const day = (salt: number, from = FIRST_DAY, days = DAYS): string =>
  `strftime(DATE '${from}' + ${random(salt, days)}, '%Y-%m-%d')`;

/** In so many of a hundred rows this, else that. */
const share = (percent: number, salt: number, text: string, other: string): string =>
  `CASE WHEN ${random(salt, 100)} < ${percent} THEN ${text} ELSE ${other} END`;

const NAME = `CASE WHEN ${random(90, 200)} = 0 THEN '[[Unknown]]' ELSE
  list_extract(['Alder ', 'Birch ', 'Cedar '], 1 + a % 3) || a ||
  list_extract(['', '', ' Ltd', ' GmbH', ', Inc.'], 1 + ${random(91, 5)}) END`;

const SITE = share(
  20,
  92,
  "''",
  `list_extract(['', 'https://www.', 'HTTP://'], 1 + ${random(93, 3)}) ||
  'account' || a || '.example' || list_extract(['', '/about?x=1', ':8080'], 1 + ${random(94, 3)})`,
);

const place = `(r // 10) * 5`;

/** A table of rows from `first` on, each with its number `r` and its account `a`. */
const numbered = (isOverlap: boolean, rows: number, from: number): string => `
  SELECT r, ${place} + ${isOverlap ? 'r % 3' : `list_extract([0, 1, 3, 4], r % 10 - 5)`} AS a
  FROM range(${from}, ${rows}) AS t(r) WHERE r % 10 ${isOverlap ? '<' : '>='} 6`;

/** The statements that draw both tables; from a later row on, they are those rows of the whole. */
export const drawnTables = (rows: number, from = 0): readonly string[] => [
  `CREATE OR REPLACE TABLE overlap AS SELECT r,
    ${NAME} AS account,
    ${SITE} AS website,
    'Partner ' || (1 + ${random(1, PARTNERS)}) AS partner,
    ${one(WORDS.overlap, 2)} AS overlap,
    ${one(WORDS.warmth, 3)} AS warmth,
    ${share(90, 4, day(5, '2025-12-01', 215), share(90, 6, "''", "'soon'"))} AS last_touch,
    ${one(WORDS.willing, 7)} AS will_introduce,
    ${one(WORDS.fit, 8)} AS fit,
    ${one(WORDS.motion, 9)} AS motion,
    ${one(WORDS.owner, 10)} AS owner,
    ${share(80, 11, day(12, '2026-06-15', 60), "''")} AS due,
    ${share(92, 13, day(14), share(80, 15, "''", "'last year'"))} AS overlap_date,
    ${share(35, 16, day(17), share(98, 18, "''", "'once'"))} AS eql_since
  FROM (${numbered(true, rows, from)})`,
  `CREATE OR REPLACE TABLE leads AS SELECT r,
    ${NAME} AS account,
    ${SITE} AS website,
    ${one(WORDS.leadType, 21)} AS lead_type,
    ${share(95, 22, day(23), share(80, 24, "''", "'a while ago'"))} AS qualified_date,
    ${share(30, 25, day(26), share(98, 27, "''", "'tomorrow'"))} AS converted_date,
    ${one(WORDS.stage, 28)} AS stage,
    ${one(WORDS.fit, 29)} AS fit
  FROM (${numbered(false, rows, from)})`,
];

/** What the build is told of their columns, beside those that it takes for granted. */
export const COLUMN_OPTIONS = [
  ...['--overlap-columns', 'eql_since=eql_since'],
  ...['--leads-columns', 'stage=stage'],
];
