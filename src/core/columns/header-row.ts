// Where a table's header row is.
import type { Row, Table } from '../cells/cell';
import { plainText } from '../cells/text';
import { candidatesOf } from './candidates';
import type { Field, TabKind } from './fields';

/** Titles, blank rows and filters stand above the header; nobody has more than this. */
export const TOP_ROWS = 20;

/** A header is a few words. A longer cell is a note above the table. */
const LONGEST_HEADER = 120;

const ACCOUNT_FIELDS: readonly Field[] = [
  'account',
  'domain',
  'partnerRecordName',
  'associatedCompany',
  'email',
];
const SECOND_FIELDS: Readonly<Record<TabKind, readonly Field[]>> = {
  overlap: [
    'partner',
    'overlap',
    'customerOf',
    'opportunityFor',
    'prospectOf',
    'overlapDate',
    'openDeal',
  ],
  leads: [
    'leadType',
    'lifecycleStage',
    'leadStatus',
    'qualified',
    'mqlDate',
    'sqlDate',
    'created',
    'opportunityDate',
    'converted',
    'convertedAt',
    'stage',
  ],
};

/** Whether these columns hold what no tab of the kind can do without: an account, and one thing more. */
export function holdsEnough(
  columns: Readonly<Partial<Record<Field, number>>>,
  kind: TabKind,
): boolean {
  const holdsOne = (fields: readonly Field[]): boolean =>
    fields.some((field) => columns[field] !== undefined);
  return holdsOne(ACCOUNT_FIELDS) && holdsOne(SECOND_FIELDS[kind]);
}

const isHeaderRow = (row: Row, kind: TabKind): boolean => {
  const texts = row.map((cell) => (plainText(cell).length > LONGEST_HEADER ? '' : cell));
  const candidates = candidatesOf(texts, kind);
  const accounts = candidates.filter(({ field }) => ACCOUNT_FIELDS.includes(field));
  const seconds = candidates.filter(
    ({ field, confidence }) =>
      SECOND_FIELDS[kind].includes(field) && (field !== 'overlapDate' || confidence === 'certain'),
  );
  // Two different columns, of which at least one says so by more than a guess.
  return accounts.some((account) =>
    seconds.some(
      (second) =>
        second.column !== account.column &&
        (account.confidence !== 'guess' || second.confidence !== 'guess'),
    ),
  );
};

/**
 * The 0-based index of the header row: the first of the top 20 rows that names an account and a
 * partner or an overlap, or on the leads tab an account and a lead type, a date or a stage.
 * `undefined` where there is none.
 */
export function findHeaderRow(table: Table, kind: TabKind = 'overlap'): number | undefined {
  const index = table.slice(0, TOP_ROWS).findIndex((row) => isHeaderRow(row, kind));
  return index < 0 ? undefined : index;
}
