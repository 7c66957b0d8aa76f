// The candidates by the page, filtered and counted.
import type { Component } from '../core/qualification/reading';
import type { RowKey } from './row';

/**
 * `all`: every candidate. The others are candidates of one kind, but for four. `due-this-week` and
 * `no-next-step`: EQLs as well, until their motion is done. `waiting`: every row whose introduction was
 * asked for and not answered, the first to chase on top. `check-data`: rows with something that can't
 * be read, so that nobody knows yet what they are.
 */
export type WorklistFilter =
  | 'all'
  | 'mine'
  | 'missing-warmth'
  | 'cold'
  | 'stale'
  | 'undated'
  | 'missing-motion'
  | 'no-next-step'
  | 'overdue'
  | 'due-this-week'
  | 'waiting'
  | 'check-data';

export interface WorklistQuery {
  readonly filter: WorklistFilter;
  /** Only this partner's candidates; null for every partner's. */
  readonly partner: string | null;
  /** Only this owner's, '' for rows without one; null or absent for every owner's. */
  readonly owner?: string | null;
  /** The name that `mine` compares with the owner column; '' when not typed yet. */
  readonly me: string;
  /** How many candidates to leave out from the top. */
  readonly offset: number;
  /** At most 100 are answered, whatever is asked for. */
  readonly limit: number;
}

export interface WorklistItem {
  readonly key: RowKey;
  readonly account: string;
  readonly partner: string;
  readonly score: number;
  readonly missing: readonly Component[];
  readonly nextStep: string;
  readonly stale: boolean;
  readonly overdue: boolean;
  /** Its motion's due date, '2026-03-14'; '' where there is none. */
  readonly due: string;
  /** An introduction was asked for and not answered: `chase` from its day on. */
  readonly waiting: 'no' | 'waiting' | 'chase';
  /** From when to chase the partner, where an introduction was asked for; '' where there is no such day. */
  readonly chaseOn: string;
}

/** A row that somebody has to act on, as every filter's list has it or hasn't. */
export interface ListedRow {
  readonly item: WorklistItem;
  /** The filters that have it. */
  readonly filters: readonly WorklistFilter[];
  /** Its owner, '' where it has none. */
  readonly owner: string;
}

/** What a save makes of one row of the list; null where the row isn't to be worked on. */
export interface ListChange {
  readonly before: ListedRow | null;
  readonly after: ListedRow | null;
}

/** What was recognised of a list that was never scored. */
export interface StartFacts {
  readonly rows: number;
  /** Of partner, account and the four components: those with a column, and those without. */
  readonly found: readonly string[];
  readonly absent: readonly string[];
}

export interface Worklist {
  readonly query: WorklistQuery;
  /** The tab that it is of. */
  readonly tab: { readonly sheetId: number; readonly sheetName: string };
  /** Nearest to qualifying first. */
  readonly items: readonly WorklistItem[];
  /** How many candidates the query has in all. */
  readonly total: number;
  /** Per filter, within the query's partner and owner. */
  readonly counts: Readonly<Record<WorklistFilter, number>>;
  /** Per partner, within the query's filter and owner; most candidates first. */
  readonly partners: readonly { readonly partner: string; readonly count: number }[];
  /** Per owner, within the query's filter and partner; '' for rows without one. */
  readonly owners: readonly { readonly owner: string; readonly count: number }[];
  /** What to know before the query's partner is asked for more; '' where there is nothing. */
  readonly load: string;
  /** Null once the list was scored. */
  readonly start: StartFacts | null;
}
