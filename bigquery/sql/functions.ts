// CREATE FUNCTION for each function of the library: a line of JavaScript that calls it.
import { type BuildTerms, made, type Trial } from './build-terms';
import { quotedText } from './names';

interface SqlFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly returns: string;
  readonly body: string;
  readonly description: string;
}

const FOUR = ['overlap', 'warmth', 'fit', 'motion'];

/** Parameters of the row functions, each with the name that the library knows its column by. */
const ROW: readonly (readonly [parameter: string, column: string])[] = [
  ['account', 'account'],
  ['partner', 'partner'],
  ['overlap', 'overlap'],
  ['warmth', 'warmth'],
  ['last_touch', 'lastTouch'],
  ['will_introduce', 'willing'],
  ['fit', 'fit'],
  ['motion', 'motion'],
  ['owner', 'owner'],
  ['due', 'due'],
  ['motion_status', 'motionStatus'],
  ['introduction_status', 'introductionStatus'],
];
const KEYS: typeof ROW = [
  ['website', 'website'],
  ['account_id', 'accountId'],
];
const ENDED: typeof ROW = [
  ['converted', 'converted'],
  ['converted_date', 'convertedAt'],
  ['stage', 'stage'],
  ['close_date', 'closedAt'],
];
const OVERLAP: typeof ROW = [
  ...ROW,
  ...KEYS,
  ['eql_since', 'eqlSince'],
  ['overlap_date', 'overlapDate'],
  ...ENDED,
];
const LEADS: typeof ROW = [
  ['account', 'account'],
  ...KEYS,
  ['lead_type', 'leadType'],
  ['qualified_date', 'qualified'],
  ['created_date', 'created'],
  ...ENDED,
  ['fit', 'fit'],
];

const namesOf = (columns: typeof ROW): string[] => columns.map(([parameter]) => parameter);

const objectOf = (columns: typeof ROW): string =>
  `{${columns.map(([parameter, column]) => (parameter === column ? column : `${column}: ${parameter}`)).join(', ')}}`;

/** The parameters of the row functions, for whoever calls them. */
export const ROW_PARAMETERS = {
  assess: namesOf(ROW),
  overlapFacts: namesOf(OVERLAP),
  leadFacts: namesOf(LEADS),
} as const;

type Answered = readonly (readonly [field: string, from: string, type: string])[];

const READING: Answered = [
  ['state', 'state', 'STRING'],
  ['strength', 'strength', 'FLOAT64'],
  ['cause', 'cause', 'STRING'],
  ['reason', 'reason', 'STRING'],
];
const VERDICT: Answered = [
  ['status', 'status', 'STRING'],
  ['score', 'score', 'INT64'],
  ['missing', 'missing', 'STRING'],
  ['next_step', 'nextStep', 'STRING'],
];
const NAMED: Answered = [
  ['id', 'id', 'STRING'],
  ['site', 'site', 'STRING'],
  ['name', 'name', 'STRING'],
  ['is_excluded', 'isExcluded', 'BOOL'],
];
const SINCE: Answered = [
  ['since', 'since.day', 'STRING'],
  ['since_unreadable', 'since.isUnreadable', 'BOOL'],
];
const OUTCOME: Answered = [
  ['conversion_rank', 'conversionRank', 'INT64'],
  ['converted_on', 'convertedOn', 'STRING'],
  ['tier', 'tier', 'INT64'],
];
const OVERLAP_FACTS: Answered = [
  ...NAMED,
  ['partner', 'partner', 'STRING'],
  ['status', 'status', 'STRING'],
  ['has_overlap', 'hasOverlap', 'BOOL'],
  ...SINCE,
  ['found', 'found.day', 'STRING'],
  ['found_unreadable', 'found.isUnreadable', 'BOOL'],
  ...OUTCOME,
];
const LEAD_FACTS: Answered = [
  ...NAMED,
  ['lead_type', 'leadType', 'STRING'],
  ['lead_type_key', 'leadTypeKey', 'STRING'],
  ...SINCE,
  ...OUTCOME,
];

const structOf = (answered: Answered): string =>
  `STRUCT<${answered.map(([field, , type]) => `${field} ${type}`).join(', ')}>`;

/** A call of the library, its answer handed back under SQL's names. */
const bodyOf = (call: string, answered: Answered): string =>
  `const a = eqlDesk.${call}; return {${answered.map(([field, from]) => `${field}: a.${from}`).join(', ')}};`;

const FUNCTIONS: readonly SqlFunction[] = [
  {
    name: 'eql_status',
    parameters: FOUR,
    returns: 'STRING',
    body: `return eqlDesk.status(${FOUR.join(', ')});`,
    description: 'The status of four cells, as EQL_STATUS says it.',
  },
  {
    name: 'eql_score',
    parameters: FOUR,
    returns: 'INT64',
    body: `return eqlDesk.score(${FOUR.join(', ')});`,
    description: 'The score of four cells, 0 to 100. 80 or more means EQL. NULL for blank cells.',
  },
  {
    name: 'eql_missing',
    parameters: FOUR,
    returns: 'STRING',
    body: `return eqlDesk.missing(${FOUR.join(', ')});`,
    description: 'The components of four cells that are not clear.',
  },
  {
    name: 'eql_reading',
    parameters: ['component', 'cell'],
    returns: structOf(READING),
    body: bodyOf('reading(component, cell)', READING),
    description: 'One cell read as overlap, warmth, fit or motion.',
  },
  {
    name: 'eql_fit_tier',
    parameters: ['fit'],
    returns: 'STRING',
    body: 'return eqlDesk.fitTier(fit);',
    description: 'A, B, C, D or No fit; blank where the fit does not say.',
  },
  {
    name: 'eql_domain',
    parameters: ['website'],
    returns: 'STRING',
    body: 'return eqlDesk.domain(website);',
    description: 'The domain of a website or an e-mail address, as EQL_DOMAIN says it.',
  },
  {
    name: 'eql_account_key',
    parameters: ['website', 'account'],
    returns: 'STRING',
    body: 'return eqlDesk.accountKey(website, account);',
    description:
      'By what an account is known: its website, else its cleaned name. NULL for nobody.',
  },
  {
    name: 'eql_partner_key',
    parameters: ['partner'],
    returns: 'STRING',
    body: 'return eqlDesk.partnerKey(partner);',
    description: 'What the spellings of a partner share.',
  },
  {
    name: 'eql_assess',
    parameters: [...namesOf(ROW), 'as_of'],
    returns: structOf(VERDICT),
    body: bodyOf(`assess(${objectOf(ROW)}, as_of)`, VERDICT),
    description:
      'A row, as EQL_ASSESS judges it at the day as_of, written 2026-06-30. NULL is no such column, a blank text a blank cell.',
  },
  {
    name: 'eql_overlap_facts',
    parameters: [...namesOf(OVERLAP), 'as_of'],
    returns: structOf(OVERLAP_FACTS),
    body: bodyOf(`overlapFacts(${objectOf(OVERLAP)}, as_of)`, OVERLAP_FACTS),
    description: 'What the counting needs of a row of the overlap table.',
  },
  {
    name: 'eql_lead_facts',
    parameters: namesOf(LEADS),
    returns: structOf(LEAD_FACTS),
    body: bodyOf(`leadFacts(${objectOf(LEADS)})`, LEAD_FACTS),
    description: 'What the counting needs of a row of the leads table.',
  },
];

/**
 * The functions, each a few words that call the library: BigQuery allows 32 KB of code in a function
 * and 1 MB in a file of Cloud Storage, and the core takes more than the one and far less than the
 * other. All parameters are texts: BigQuery hands JavaScript no INT64, and doesn't say in which zone
 * a DATE becomes a JavaScript date.
 */
export const functionStatements = (terms: BuildTerms): string[] =>
  FUNCTIONS.map(({ name, parameters, returns, body, description }) =>
    [
      `CREATE OR REPLACE FUNCTION ${made(terms, name)}(${parameters.map((each) => `${each} STRING`).join(', ')})`,
      `RETURNS ${returns}`,
      'DETERMINISTIC',
      'LANGUAGE js',
      `OPTIONS (library = [${quotedText(terms.library)}], description = ${quotedText(description)})`,
      `AS r'''${body}'''`,
    ].join('\n'),
  );

const trialOf = (terms: BuildTerms, { name, given, expected }: Trial): string => {
  const call = `${made(terms, name)}(${given.map(quotedText).join(', ')})`;
  if (expected === null) return `${call} IS NULL`;
  return `${call} = ${typeof expected === 'number' ? expected : quotedText(expected)}`;
};

/** Stops the script before anything is written where BigQuery's JavaScript doesn't answer as ours does. */
export const trialStatement = (terms: BuildTerms): string =>
  [
    'SELECT IF(',
    `  ${terms.trials.map((trial) => trialOf(terms, trial)).join('\n  AND ')},`,
    "  'The functions answer.',",
    "  ERROR('The functions answer otherwise than the sheet does: build and copy the library again.')",
    ') AS trial',
  ].join('\n');
