// What a call answers: its result, or a failure with a sentence.

/** Why a call did nothing. Each comes with a sentence that says what happened and what to do. */
export type FailureCode =
  /** Somebody else is writing just now: try again in a moment. */
  | 'busy'
  /** No tab looks like an overlap list. */
  | 'no-overlap-tab'
  /** The tab that the sidebar showed has been deleted. */
  | 'tab-gone'
  /** No row of the tab has this account and partner any more. */
  | 'row-gone'
  /** Several rows have this account and partner, and nothing tells them apart. */
  | 'row-ambiguous'
  /** Cells have changed since they were shown: see `ConflictFailure`. */
  | 'conflict'
  /** The cell holds a formula of the user's, which is never overwritten. */
  | 'formula-cell'
  /** A column that the save needs isn't there, and adding it wasn't agreed to. */
  | 'column-missing'
  /** The user may not edit these cells. */
  | 'protected'
  /** A cell of EQL Settings can't be read; the sentence names it. */
  | 'settings-broken'
  /** What was typed can't be written: a date that is none, a text that is too long. */
  | 'not-valid'
  /** Typed as a formula, or called with something else than a request. */
  | 'not-a-request'
  /** Anything else; the sentence carries Google's own words. */
  | 'unexpected';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** One or two plain sentences: what happened, what to do next. */
  readonly message: string;
}

/** What every endpoint answers: the result with `ok: true` in it, or a failure. */
export type Answer<T, F extends Failure = Failure> = ({ readonly ok: true } & T) | F;

/** Nothing to answer beyond that it worked. */
export type Nothing = Readonly<Record<never, never>>;

/** A call with nothing to say; still an object, since a formula can't pass one. */
export type EmptyRequest = Readonly<Record<never, never>>;
