// What earlier summaries say that bears on the verdict of this one.
import type { Day } from '../cells/cell';

/** Worked out from the days before the one that is judged at; see `core/history`. */
export interface HistoryFacts {
  /**
   * The earlier days on which a verdict with both rates was given, under the same window, confidence
   * and baseline: how often somebody has looked.
   */
  readonly looks: number;
  /** Where an earlier always-valid interval, under the very same settings and tabs, left out 0. */
  readonly settled?: 'higher' | 'lower';
  /** The latest of the earlier days, under whatever settings. */
  readonly last?: { readonly day: Day; readonly verdict: string };
}
