// What a component's reading is: its state, strength, cause and reason; and readings of each state.
import type { Cell } from '../cells/cell';
import { excerpt, isSheetError } from '../cells/text';
import { say } from '../language/say';
import { cellWord, expectedWord, type JudgedCell, type WordCell } from './cell-word';
import type { OverlapRow } from './overlap-row';

export { COMPONENTS, type Component } from './component';

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
  | 'scale-unsaid'
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
  | 'declined'
  | 'ended'
  | 'asleep'
  | 'not-begun'
  /** Asked for, and not answered for longer than anybody waits. */
  | 'no-answer';

/** Of a motion that somebody has said no to, or that is over or at rest. */
export const TURNED_DOWN: readonly Cause[] = ['declined', 'denied', 'ended', 'asleep'];

/** One component of one row, read. */
export interface Reading {
  readonly state: State;
  /** 0 to 1; a reading that isn't `clear` still carries what was written, and scores 0. */
  readonly strength: number;
  readonly cause: Cause;
  /** One short sentence, for a person. */
  readonly reason: string;
  /** The cell that can't be read; undefined where all can. */
  readonly about?: keyof OverlapRow;
}

/** The component is known and good enough. */
export const clear = (strength: number, reason: string): Reading => ({
  state: 'clear',
  strength,
  cause: 'good',
  reason,
});

/** The component is known and not good enough; its strength is what was written. */
export const short = (cause: Cause, strength: number, reason: string): Reading => ({
  state: 'short',
  strength,
  cause,
  reason,
});

/** Nothing is known. */
export const missing = (reason: string): Reading => ({
  state: 'missing',
  strength: 0,
  cause: 'blank',
  reason,
});

/** Something is filled in that can't be read. */
export const unreadable = (cause: Cause, reason: string, about: keyof OverlapRow): Reading => ({
  state: 'unreadable',
  strength: 0,
  cause,
  reason,
  about,
});

/** Of `Loading...`, before a sentence's own. */
const TRAILING_DOTS = /\.+$/;

/** A cell that shows an error of Sheets. */
export const brokenCell = (cell: Cell, about: JudgedCell): Reading => {
  const error = excerpt(cell).replace(TRAILING_DOTS, '');
  const reason = say('The {column} cell shows {error}.', { column: cellWord(about), error });
  return unreadable('sheet-error', reason, about);
};

/** A cell that shows an error of Sheets, or isn't what it should be, such as a fit. */
export function unreadableCell(cell: Cell, about: WordCell): Reading {
  if (isSheetError(cell)) return brokenCell(cell, about);
  const reason = say("“{text}” can't be read as {expected}.", {
    text: excerpt(cell),
    expected: expectedWord(about),
  });
  return unreadable('not-understood', reason, about);
}
