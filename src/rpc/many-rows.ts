// Many rows changed at once: what would be written where, writing it, and taking it back.
import type { ShownCell } from './cell';
import type { RowKey } from './row';
import type { UndoToken } from './saving';

/** What can be written into many rows at once. */
export type ManyField = 'owner' | 'due' | 'motion' | 'nextStep' | 'toldOn';

export interface ManyChange {
  readonly field: ManyField;
  /** In the form's spelling: a date is '2026-03-14'. */
  readonly value: string;
}

export interface PreviewRowsRequest {
  /** The rows that were chosen; null for every row of the list that waits for an owner. */
  readonly keys: readonly RowKey[] | null;
  /** The same for every row; null for the owners and due dates that the settings' rules propose. */
  readonly changes: readonly ManyChange[] | null;
}

/** One cell that would be written. */
export interface PlannedCell extends ManyChange {
  /** Its column's header, also where the column is still to be added. */
  readonly label: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

export interface PlannedRow {
  readonly key: RowKey;
  readonly cells: readonly PlannedCell[];
  /** By which rule: 'partner Northwind', 'next in turn'; '' where nobody was proposed. */
  readonly why: string;
}

/** A row, or a part of it, that stays as it is, and why in a sentence. */
export interface LeftRow {
  readonly account: string;
  readonly partner: string;
  readonly why: string;
}

export interface RowsPreview {
  readonly rows: readonly PlannedRow[];
  readonly left: readonly LeftRow[];
  /** The columns that would be added behind the last one. */
  readonly addsColumns: readonly string[];
  /** What becomes of it: '3 rows will be EQLs.' */
  readonly said: string;
}

/** What was previewed, sent back; a cell that has changed since is left and named. */
export interface ChangeRowsRequest {
  readonly rows: readonly {
    readonly key: RowKey;
    readonly cells: readonly Pick<PlannedCell, 'field' | 'value' | 'before'>[];
  }[];
  /** True once the user has seen which columns are added. */
  readonly addColumns: boolean;
}

/** Everything that takes a change of many rows back. */
export interface RowsUndo {
  /** 'Owner and Due of 12 rows'. */
  readonly says: string;
  readonly rows: readonly Pick<UndoToken, 'key' | 'cells'>[];
}

export interface RowsChanged {
  readonly said: string;
  /** Null when nothing had to be written, and after an undo. */
  readonly undo: RowsUndo | null;
  readonly left: readonly LeftRow[];
}

export interface UndoRowsRequest {
  readonly token: RowsUndo;
}
