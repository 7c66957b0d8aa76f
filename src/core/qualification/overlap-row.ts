// One row of the overlap sheet, field by field.
import type { Cell } from '../cells/cell';

/**
 * One account at one partner. A field that is `undefined` has no column in the sheet; a field that
 * is `''` has a column and a blank cell. The difference matters: without a last-touch column
 * currency isn't judged, while a blank last touch beside a filled warmth is undated.
 */
export interface OverlapRow {
  readonly account?: Cell | undefined;
  readonly domain?: Cell | undefined;
  readonly partner?: Cell | undefined;
  readonly overlap?: Cell | undefined;
  readonly warmth?: Cell | undefined;
  /** The partner's last two-way contact with the account. */
  readonly lastTouch?: Cell | undefined;
  /** Whether the partner will introduce us. */
  readonly willing?: Cell | undefined;
  readonly fit?: Cell | undefined;
  readonly motion?: Cell | undefined;
  readonly owner?: Cell | undefined;
  readonly due?: Cell | undefined;
  /** Where the motion stands: done, open, ... A motion that is done is never overdue. */
  readonly motionStatus?: Cell | undefined;
  /** Where the introduction stands: requested, made, declined, ... */
  readonly introductionStatus?: Cell | undefined;
  /** The days on which the partner was asked for it, agreed to it, made it, we met, they declined. */
  readonly introductionRequested?: Cell | undefined;
  readonly introductionAgreed?: Cell | undefined;
  readonly introductionMade?: Cell | undefined;
  readonly introductionMet?: Cell | undefined;
  readonly introductionDeclined?: Cell | undefined;
  readonly nextStep?: Cell | undefined;
  readonly partnerContact?: Cell | undefined;
}
