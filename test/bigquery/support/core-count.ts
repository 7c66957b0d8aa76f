// The same rows counted by the core, as the sheet would: its own reading of a table, its own accounts.
import type { Table } from '../../../src/core/cells/cell';
import { readDay } from '../../../src/core/cells/day';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { countAccounts } from '../../../src/core/conversion/counting/accounts';
import { byPartnerRows } from '../../../src/core/conversion/counting/by-partner-rows';
import { assess } from '../../../src/core/qualification/qualification';
import type { Settings } from '../../../src/core/settings/settings';

/** A drawn row, by its columns' names in the table. */
export type DrawnRow = Readonly<Record<string, unknown>>;

const OVERLAP_HEADERS = {
  account: 'Account',
  website: 'Website',
  partner: 'Partner',
  overlap: 'Overlap',
  warmth: 'Warmth',
  last_touch: 'Last touch',
  will_introduce: 'Will introduce',
  fit: 'Fit',
  motion: 'Motion',
  owner: 'Owner',
  due: 'Due',
  overlap_date: 'Overlap date',
  eql_since: 'EQL since',
} as const;

const LEAD_HEADERS = {
  account: 'Account',
  website: 'Website',
  lead_type: 'Lead type',
  qualified_date: 'Qualified date',
  converted_date: 'Converted date',
  stage: 'Stage',
  fit: 'Fit',
} as const;

const tableOf = (rows: readonly DrawnRow[], headers: Readonly<Record<string, string>>): Table => [
  Object.values(headers),
  ...rows.map((row) => Object.keys(headers).map((name) => String(row[name] ?? ''))),
];

const overlapOf = (table: Table) =>
  readOverlapTable(table, recogniseColumns(table[0] ?? [], 'overlap'), 0);

export interface CoreAnswers {
  /** Per overlap row, in order: `EQL 98 ` or `Candidate 50 warmth, motion`. */
  readonly verdicts: readonly string[];
  /** Figures by what they are of, such as `quarter 2026 Q1 eql`: they may be added up over parts. */
  readonly figures: ReadonlyMap<string, readonly number[]>;
}

/** Adds figures to those that stand there. */
export function addFigures(
  sums: Map<string, readonly number[]>,
  key: string,
  figures: readonly number[],
): void {
  const known = sums.get(key);
  sums.set(key, known ? known.map((sum, place) => sum + (figures[place] ?? 0)) : figures);
}

const MONTHS = 3;

const quarterOf = (day: number): string => {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCFullYear()} Q${Math.floor(date.getUTCMonth() / MONTHS) + 1}`;
};

/**
 * What the core says of both tables at the as-of date. The EQLs that have no date yet get today's, as
 * *Score this sheet* writes them before anything is counted.
 */
export function coreAnswers(
  overlap: readonly DrawnRow[],
  leads: readonly DrawnRow[],
  settings: Settings,
  asOf: string,
): CoreAnswers {
  const day = readDay(asOf) ?? 0;
  const read = overlapOf(tableOf(overlap, OVERLAP_HEADERS));
  const verdicts: string[] = overlap.map(() => '');
  const scored = read.rows.map((sheetRow) => {
    const { status, score, missing } = assess(sheetRow.row, settings, day, read.terms);
    verdicts[sheetRow.index - 1] = `${status} ${score} ${missing.join(', ')}`;
    return status === 'EQL' && sheetRow.since === '' ? { ...sheetRow, since: asOf } : sheetRow;
  });
  const leadsTable = tableOf(leads, LEAD_HEADERS);
  const count = countAccounts({
    overlap: { ...read, rows: scored },
    leads: readLeadsTable(leadsTable, recogniseColumns(leadsTable[0] ?? [], 'leads'), 0),
    settings,
    asOf: day,
  });
  const figures = new Map<string, readonly number[]>();
  for (const {
    leadType,
    leads: all,
    mature,
    converted,
    silent,
    undated,
    accounts,
  } of count.groups) {
    const type = leadType.toLowerCase();
    addFigures(figures, `type ${type}`, [all, mature, converted, silent, undated]);
    for (const { since, stratum, lead } of accounts) {
      const rated = [1, Number(lead.isMature), Number(lead.isMature && lead.hasConverted)];
      addFigures(figures, `tier ${type} ${stratum}`, rated);
      if (since !== undefined) addFigures(figures, `quarter ${quarterOf(since)} ${type}`, rated);
    }
  }
  const before = count.accounts.filter(({ baselineSince }) => baselineSince !== undefined).length;
  addFigures(figures, 'baseline first', [before]);
  for (const { key, accounts } of byPartnerRows(count.accounts, {
    asOf: day,
    windowDays: count.windowDays,
  })) {
    for (const { overlapRows, lead } of accounts) {
      const isCounted = lead?.kind === 'counted';
      addFigures(figures, `partner ${key}`, [
        overlapRows,
        Number(isCounted),
        Number(isCounted && lead.isMature),
        Number(isCounted && lead.isMature && lead.hasConverted),
      ]);
    }
  }
  return { verdicts, figures };
}
