// Where a table's header row is: the row of labels that names its columns.
import type { Row, Table } from '../cells/cell';
import { plainText } from '../cells/text';
import { type Candidate, candidatesOf } from './candidates';
import type { Field, TabKind } from './fields';
import { filledWidth, isLabelRow, LONGEST_HEADER, ROWS_BELOW } from './label-row';

/** Titles, blank rows and filters stand above the header; nobody has more than this. */
export const TOP_ROWS = 20;

/** A row above that is so much narrower is a title, or groups the headers below it. */
const AS_WIDE = 0.8;
/** A row of data may happen to hold a header or two. */
const FEWEST_NAMED = 3;

export const ACCOUNT_FIELDS: readonly Field[] = [
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

/** The fields that the headers of a row may name, by more than single words in them. */
const namedIn = (row: Row, kind: TabKind): readonly Candidate[] =>
  candidatesOf(
    row.map((cell) => (plainText(cell).length > LONGEST_HEADER ? '' : cell)),
    kind,
  );

/** Two different columns, of which at least one says so by more than a guess. */
const namesEnough = (candidates: readonly Candidate[], kind: TabKind): boolean => {
  const accounts = candidates.filter(({ field }) => ACCOUNT_FIELDS.includes(field));
  const seconds = candidates.filter(
    ({ field, confidence }) =>
      SECOND_FIELDS[kind].includes(field) && (field !== 'overlapDate' || confidence === 'certain'),
  );
  return accounts.some((account) =>
    seconds.some(
      (second) =>
        second.column !== account.column &&
        (account.confidence !== 'guess' || second.confidence !== 'guess'),
    ),
  );
};

const columnsNamed = (candidates: readonly Candidate[]): number =>
  new Set(candidates.filter(({ confidence }) => confidence !== 'guess').map(({ column }) => column))
    .size;

interface LabelRow {
  readonly row: number;
  readonly cells: Row;
}

/** Looked for once in a table, whatever its kind may be. */
const labelled = new WeakMap<Table, readonly LabelRow[]>();

/** The rows of labels at a table's top. */
const labelRows = (table: Table): readonly LabelRow[] => {
  const known = labelled.get(table);
  if (known) return known;
  const found = table
    .slice(0, TOP_ROWS)
    .map((cells, row) => ({ cells, row }))
    .filter(({ cells, row }) => isLabelRow(cells, table.slice(row + 1, row + 1 + ROWS_BELOW)));
  labelled.set(table, found);
  return found;
};

export interface HeaderRow {
  /** 0-based. */
  readonly row: number;
  /** Whether its headers name what no tab of the kind can do without. */
  readonly isKnown: boolean;
}

/**
 * The header row of a table, among its top 20: the first row of labels that names an account and a
 * partner or an overlap, or on the leads tab an account and a lead type, a date or a stage; else the
 * first of the widest rows of labels, whose headers nobody knows. `undefined` where no row holds
 * labels.
 *
 * The edge: a row of labels above, nearly as wide, is the header although it names less, unless the
 * row below names most of its columns: `Firma, Typ, Quelle` stays one above a row of data that
 * happens to read `Beta, Customer, Partner`.
 */
export function lookForHeader(table: Table, kind: TabKind): HeaderRow | undefined {
  const labels = labelRows(table).map(({ cells, row }) => {
    const candidates = namedIn(cells, kind);
    const width = filledWidth(cells);
    const named = columnsNamed(candidates);
    return { row, width, named, isKnown: namesEnough(candidates, kind) };
  });
  const first = labels.find(
    ({ row, width, named, isKnown }) =>
      isKnown &&
      ((named >= FEWEST_NAMED && named * 2 > width) ||
        labels.every((above) => above.row >= row || above.width < width * AS_WIDE)),
  );
  if (first) return { row: first.row, isKnown: true };
  const widest = Math.max(0, ...labels.map(({ width }) => width));
  const unknown = labels.find(({ width }) => width >= widest * AS_WIDE);
  return unknown && { row: unknown.row, isKnown: unknown.isKnown };
}

/** The 0-based index of a header row that names enough, or `undefined` where there is none. */
export function findHeaderRow(table: Table, kind: TabKind = 'overlap'): number | undefined {
  const found = lookForHeader(table, kind);
  return found?.isKnown ? found.row : undefined;
}
