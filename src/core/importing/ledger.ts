// What became of every row of an export that the clean list doesn't hold as it was.
import type { SkippedRow } from '../columns/sheet-rows';

/** Why a row, or one partner's part of it, is no row of the clean list. */
export type LedgerReason =
  | Exclude<SkippedRow['why'], 'blank'>
  | 'title'
  | 'no account'
  | 'no partner'
  | 'left out'
  | 'merged';

/** A row where it stands in the workbook. */
export interface RowPlace {
  readonly tab: string;
  /** As the sheet counts: 1 is the first. */
  readonly row: number;
}

export interface LedgerEntry extends RowPlace {
  readonly reason: LedgerReason;
  /** What the row says of itself: its account and partner, else its first filled cell. */
  readonly what: string;
  /** For a merged row: the row that it went into. */
  readonly into?: RowPlace;
}
