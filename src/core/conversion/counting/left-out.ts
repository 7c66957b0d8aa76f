// Why a row doesn't stand in the rates, in words.
import { countText } from '../../figure-text';

export type LeftOutReason =
  /** Counted as a lead, but too young for the rates. */
  | 'immature'
  /** The account is counted already, from another row. */
  | 'duplicate'
  | 'converted-before'
  | 'unreadable-date'
  | 'unreadable-conversion'
  | 'no-date'
  | 'future-date'
  | 'future-conversion'
  | 'excluded'
  | 'no-account'
  | 'already-converted'
  | 'no-overlap'
  | 'not-dated-yet';

/** One row that isn't in the rates. */
export interface LeftOut {
  readonly tab: 'overlap' | 'leads';
  /** 0-based in the tab's table. */
  readonly index: number;
  /** As the row names it; '' where it doesn't. */
  readonly account: string;
  readonly reason: LeftOutReason;
}

export interface LeftOutGroup {
  readonly reason: LeftOutReason;
  /** The reason in two or three words. */
  readonly label: string;
  readonly overlapRows: number;
  readonly leadsRows: number;
  /** What happened and what to do, with the number of rows. */
  readonly sentence: string;
}

/** What follows "12 rows", singular and plural; in the order in which the summary lists them. */
const WORDING: Readonly<Record<LeftOutReason, readonly [one: string, many: string]>> = {
  immature: [
    'qualified too recently to judge; it counts once the window has passed',
    'qualified too recently to judge; they count once the window has passed',
  ],
  duplicate: [
    'repeats an account that is counted already',
    'repeat accounts that are counted already',
  ],
  'converted-before': [
    'converted before it qualified: check its dates',
    'converted before they qualified: check their dates',
  ],
  'unreadable-date': [
    "has a qualification date that can't be read: write it as a date",
    "have a qualification date that can't be read: write it as a date",
  ],
  'unreadable-conversion': [
    "has a converted date that can't be read: write it as a date",
    "have a converted date that can't be read: write it as a date",
  ],
  'no-date': ['has no qualification date', 'have no qualification date'],
  'future-date': [
    'qualified after the as-of date: check the date',
    'qualified after the as-of date: check the dates',
  ],
  'future-conversion': [
    'converted after the as-of date: check the date',
    'converted after the as-of date: check the dates',
  ],
  excluded: [
    'belongs to a partner or company that EQL Settings leaves out',
    'belong to partners or companies that EQL Settings leaves out',
  ],
  'no-account': ['names no account and no website', 'name no account and no website'],
  'already-converted': [
    "is a customer or an opportunity already and doesn't say what it was before: add the Became … Date columns",
    "are customers or opportunities already and don't say what they were before: add the Became … Date columns",
  ],
  'no-overlap': ['has no overlap that counts', 'have no overlap that counts'],
  'not-dated-yet': [
    'qualifies and has no EQL since date yet: choose Score this sheet, or mend its qualified date',
    'qualify and have no EQL since date yet: choose Score this sheet, or mend their qualified dates',
  ],
};

const LABELS: Readonly<Record<LeftOutReason, string>> = {
  immature: 'Too recent',
  duplicate: 'Repeated',
  'converted-before': 'Converted before',
  'unreadable-date': 'Unreadable date',
  'unreadable-conversion': 'Unreadable date',
  'no-date': 'No date',
  'future-date': 'Date in the future',
  'future-conversion': 'Date in the future',
  excluded: 'Excluded',
  'no-account': 'No account',
  'already-converted': 'Type unknown',
  'no-overlap': 'No overlap',
  'not-dated-yet': 'Not scored',
};

const rowsText = (count: number): string => `${countText(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What was left out by reason, each reason with its rows and a sentence; empty reasons don't show. */
export function leftOutGroups(rows: readonly LeftOut[]): readonly LeftOutGroup[] {
  const groups: LeftOutGroup[] = [];
  for (const reason of Object.keys(WORDING) as LeftOutReason[]) {
    const having = rows.filter((row) => row.reason === reason);
    if (having.length === 0) continue;
    const overlapRows = having.filter(({ tab }) => tab === 'overlap').length;
    const [one, many] = WORDING[reason];
    groups.push({
      reason,
      label: LABELS[reason],
      overlapRows,
      leadsRows: having.length - overlapRows,
      sentence: `${rowsText(having.length)} ${having.length === 1 ? one : many}.`,
    });
  }
  return groups;
}
