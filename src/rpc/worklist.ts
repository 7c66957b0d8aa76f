// The candidates by the page, filtered and counted.
import type { Component } from '../core/qualification/reading';
import type { RowKey } from './row';

/**
 * `all`: every candidate. The others are candidates of one kind, but for two. `waiting`: every row whose
 * introduction was asked for and not answered, EQLs as well, the first to chase on top. `check-data`: rows
 * with something that can't be read, so that nobody knows yet what they are.
 */
export type WorklistFilter =
  | 'all'
  | 'missing-warmth'
  | 'missing-motion'
  | 'stale'
  | 'overdue'
  | 'waiting'
  | 'check-data'
  | 'mine';

export interface WorklistQuery {
  readonly filter: WorklistFilter;
  /** Only this partner's candidates; null for every partner's. */
  readonly partner: string | null;
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
  /** An introduction was asked for and not answered: `chase` from its day on. */
  readonly waiting: 'no' | 'waiting' | 'chase';
}

export interface Worklist {
  readonly query: WorklistQuery;
  /** Nearest to qualifying first. */
  readonly items: readonly WorklistItem[];
  /** How many candidates the query has in all. */
  readonly total: number;
  /** Per filter, within the query's partner. */
  readonly counts: Readonly<Record<WorklistFilter, number>>;
  /** Per partner, within the query's filter; most candidates first. */
  readonly partners: readonly { readonly partner: string; readonly count: number }[];
}
