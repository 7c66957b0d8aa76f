// Saves and undo, and what may stand in their way.
import type { FormField, ShownCell } from './cell';
import type { Failure, FailureCode } from './failure';
import type { CursorPlace, RowDetails, RowKey } from './row';
import type { ListChange, Worklist, WorklistQuery } from './worklist';

export interface FieldChange {
  readonly field: FormField;
  /** What the cell held when it was shown (`FormCell.shown`, or a conflict's `theirs`). */
  readonly shown: ShownCell;
  /** What to write, in the form's spelling; '' empties the cell. */
  readonly value: string;
}

export interface SaveRequest {
  readonly key: RowKey;
  readonly changes: readonly FieldChange[];
  /** Columns that the user agreed to have added, because the form needs them. */
  readonly addColumns: readonly FormField[];
  /** Who confirmed, stamped with today's date where such columns exist; '' stamps nothing. */
  readonly confirmedBy: string;
  /** The list to go on with: its next candidate comes with the answer. Null to stay on the row. */
  readonly next: WorklistQuery | null;
  /**
   * The rows that follow in that list as the sidebar knows it, the next one first; none at its end. Null or
   * absent where it doesn't know: the list is then read for it.
   */
  readonly upcoming?: readonly RowKey[] | null;
  /** Where the sidebar last saw the cursor. It goes on with the user, unless it was moved since. */
  readonly cursor: CursorPlace | null;
}

/** A motion that was typed in words of the user's own, and the list that has got it. */
export interface OwnMotion {
  readonly text: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Everything that a later `undo` needs; the sidebar keeps it and doesn't look inside. Columns that
 * the save added stay.
 */
export interface UndoToken {
  readonly key: RowKey;
  /** What the undo puts back, for the button's label: 'Warmth and Last touch of Acme'. */
  readonly says: string;
  readonly cells: readonly {
    readonly column: number;
    readonly header: string;
    readonly before: ShownCell;
    readonly after: ShownCell;
  }[];
  /** The motion of ours that came with the save, and its list of the settings; null without one. */
  readonly ownMotion?: OwnMotion | null;
}

export interface Saved {
  /** The row as it stands now, scored anew. */
  readonly row: RowDetails;
  /** Null when nothing had to be written. */
  readonly undo: UndoToken | null;
  /** 'Saved: Acme is an EQL now.' For the live region. */
  readonly said: string;
  /** The next candidate of `SaveRequest.next`, or null at the end of the list. */
  readonly next: RowDetails | null;
  /** Whether the cursor went along to the next candidate. */
  readonly nextSelected: boolean;
  /**
   * The list as it stands now, from its beginning; null when `SaveRequest.next` was null, and where the list
   * is too long to be read for one row: `change` is then what becomes of it.
   */
  readonly worklist: Worklist | null;
  /** What the write has changed in the list; null where that isn't known, or `worklist` says it. */
  readonly change: ListChange | null;
}

/** One cell that somebody else has changed since it was shown. */
export interface Conflict {
  readonly field: FormField | null;
  /** What the form or the sheet calls it. */
  readonly label: string;
  readonly shown: ShownCell;
  readonly theirs: ShownCell;
  /** What the save or undo would write. */
  readonly mine: string;
}

/**
 * Nothing was written. To keep mine: send the save again with `shown` set to `theirs`. To keep
 * theirs: leave the change out.
 */
export interface ConflictFailure extends Failure {
  readonly code: 'conflict';
  readonly conflicts: readonly Conflict[];
  readonly row: RowDetails;
}

/** Nothing was written: several rows fit, and the user is to say which. */
export interface AmbiguousFailure extends Failure {
  readonly code: 'row-ambiguous';
  readonly rows: readonly RowDetails[];
}

/** Nothing was written: these columns have to be added first. */
export interface ColumnFailure extends Failure {
  readonly code: 'column-missing';
  readonly fields: readonly { readonly field: FormField; readonly header: string }[];
}

/** A failure that carries nothing more than its sentence. */
export interface PlainFailure extends Failure {
  readonly code: Exclude<FailureCode, 'conflict' | 'row-ambiguous' | 'column-missing'>;
}

export type RowFailure = PlainFailure | AmbiguousFailure;
export type SaveFailure = PlainFailure | AmbiguousFailure | ConflictFailure | ColumnFailure;

export interface UndoRequest {
  readonly token: UndoToken;
}
