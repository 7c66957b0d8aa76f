// What a component's reading is: its state, strength, cause and reason; knows no component's words.

/** The four components that an ecosystem-qualified lead clears, in the order they are listed. */
export const COMPONENTS = ['overlap', 'warmth', 'fit', 'motion'] as const;

export type Component = (typeof COMPONENTS)[number];

/**
 * `clear`: known and good enough. `short`: known and not good enough. `missing`: blank.
 * `unreadable`: filled with something that can't be read, or a Sheets error such as `#N/A`.
 */
export type State = 'clear' | 'short' | 'missing' | 'unreadable';

/** Why a reading has its state, for whoever filters or flags by it. */
export type Cause =
  | 'good'
  | 'blank'
  | 'not-understood'
  | 'sheet-error'
  | 'out-of-range'
  | 'too-low'
  | 'denied'
  | 'former'
  | 'type-not-accepted'
  | 'stale'
  | 'undated'
  | 'future-date'
  | 'unreadable-date'
  | 'unwilling'
  | 'no-owner'
  | 'overdue'
  | 'declined';

/** One component of one row, read. */
export interface Reading {
  readonly state: State;
  /** 0 to 1; a reading that isn't `clear` still carries what was written, and scores 0. */
  readonly strength: number;
  readonly cause: Cause;
  /** One short sentence, for a person. */
  readonly reason: string;
}
