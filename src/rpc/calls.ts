// Call sheets for partners, and the answers that come back on them.
import type { RowsUndo } from './many-rows';
import type { RowKey } from './row';

export interface CallPartner {
  readonly partner: string;
  /** How many candidates it has in all. */
  readonly candidates: number;
}

export interface CallSheetRequest {
  readonly partner: string;
  /** The rows that were chosen; null for the best of its candidates. */
  readonly keys: readonly RowKey[] | null;
}

export interface AnswersRequest {
  /** The tab that the answers stand on; null for the one in front. */
  readonly sheetId: number | null;
}

/** One answer beside what the list holds, as people read them. */
export interface AnswerChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** The list's is newer, so it stays unless the answer is taken. */
  readonly kept: boolean;
}

export interface AnswerRow {
  /** On the call sheet, 1-based. */
  readonly at: number;
  readonly account: string;
  readonly verdict: 'changes' | 'nothing-new' | 'conflict' | 'refused';
  /** Why, in a sentence; '' where nothing is to be said. */
  readonly why: string;
  readonly changes: readonly AnswerChange[];
}

export interface AnswersPreview {
  readonly sheetId: number;
  readonly tab: string;
  readonly listTab: string;
  readonly partner: string;
  readonly rows: readonly AnswerRow[];
  /** '4 rows change, 1 is newer in the list, 2 are refused.' */
  readonly said: string;
  /** The columns that would be added behind the list's last one, and what comes of it. */
  readonly adds: string;
  /** Each change that was shown, in short: no other is written. */
  readonly seals: readonly string[];
}

export interface ImportAnswersRequest {
  readonly sheetId: number;
  /** Those of the preview. */
  readonly seals: readonly string[];
  /** The rows of the call sheet, 1-based, whose answers are taken though the list is newer. */
  readonly take: readonly number[];
}

export interface AnswersImported {
  readonly said: string;
  /** Null when nothing had to be written. */
  readonly undo: RowsUndo | null;
}
