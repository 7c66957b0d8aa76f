// What a row says about its conversion: a date, a flag or a stage.
import type { Cell, Day } from '../../cells/cell';
import { readDay } from '../../cells/day';
import { foldText, isBlankCell } from '../../cells/text';
import { type ConvertedStages, isConvertedStage, readConverted } from './converted';

/** The cells that may say it; `undefined` where a tab has no such column. Dates are settled. */
export interface ConversionCells {
  readonly convertedAt?: Cell | undefined;
  readonly opportunityDate?: Cell | undefined;
  readonly firstDealDate?: Cell | undefined;
  readonly customerDate?: Cell | undefined;
  readonly converted?: Cell | undefined;
  readonly stage?: Cell | undefined;
  readonly lifecycleStage?: Cell | undefined;
  readonly leadStatus?: Cell | undefined;
  readonly closedAt?: Cell | undefined;
}

/** `silent`: no column could have said it. */
export type Conversion =
  | { readonly kind: 'silent' }
  | { readonly kind: 'no' }
  | { readonly kind: 'on'; readonly day: Day }
  | { readonly kind: 'undated' }
  | { readonly kind: 'unreadable' };

const SILENT: Conversion = { kind: 'silent' };
const NO: Conversion = { kind: 'no' };
const UNDATED: Conversion = { kind: 'undated' };
const UNREADABLE: Conversion = { kind: 'unreadable' };

/** In a date column these say that it didn't happen. */
const NOT_YET = /^(?:no|none|false|0|not converted|not yet|never|open|pending)$/;

/**
 * Whether and when a row converted: its dates first (converted, became an opportunity, first deal,
 * became a customer, in this order), then the converted flag, then the stages.
 *
 * A flag that holds a date is one. A won stage has the close date, which on an open deal is only a
 * forecast. A date cell that can't be read makes the row unreadable unless another date can.
 */
export function readConversion(cells: ConversionCells, stages: ConvertedStages): Conversion {
  let isSilent = true;
  let isUnreadable = false;
  let isTicked = false;
  const { convertedAt, opportunityDate, firstDealDate, customerDate, converted } = cells;
  for (const cell of [convertedAt, opportunityDate, firstDealDate, customerDate]) {
    if (cell === undefined) continue;
    isSilent = false;
    if (cell === true) isTicked = true;
    if (typeof cell === 'boolean' || cell === '' || isBlankCell(cell)) continue;
    const day = readDay(cell);
    if (day !== undefined) return { kind: 'on', day };
    if (!NOT_YET.test(foldText(cell))) isUnreadable = true;
  }
  if (isUnreadable) return UNREADABLE;

  if (converted !== undefined) {
    isSilent = false;
    const day = typeof converted === 'boolean' ? undefined : readDay(converted);
    if (day !== undefined) return { kind: 'on', day };
  }
  const isWon = cells.stage !== undefined && isConvertedStage(cells.stage, stages);
  if (isWon && cells.closedAt !== undefined) {
    const day = readDay(cells.closedAt);
    if (day !== undefined) return { kind: 'on', day };
  }
  const isFlagged = converted !== undefined && readConverted(converted, stages);
  if (isTicked || isWon || isFlagged) return UNDATED;
  for (const stage of [cells.stage, cells.lifecycleStage, cells.leadStatus]) {
    if (stage === undefined) continue;
    isSilent = false;
    if (isConvertedStage(stage, stages)) return UNDATED;
  }
  return isSilent ? SILENT : NO;
}

/**
 * What was known on an as-of date that somebody chose, looking back: who converted later hadn't
 * converted then. Without one, such a day is still to come, and a mistake.
 */
export const asKnownOn = (conversion: Conversion, chosen: Day | undefined): Conversion =>
  chosen !== undefined && conversion.kind === 'on' && conversion.day > chosen ? NO : conversion;

/**
 * The conversion of an account from several rows: the earliest date, else an undated conversion;
 * what can't be read counts only where nothing says that it converted.
 */
export function earliestConversion(rows: readonly Conversion[]): Conversion {
  let found: Conversion = SILENT;
  const rank = { silent: 0, no: 1, unreadable: 2, undated: 3, on: 4 } as const;
  for (const row of rows) {
    const isEarlier = row.kind === 'on' && found.kind === 'on' && row.day < found.day;
    if (rank[row.kind] > rank[found.kind] || isEarlier) found = row;
  }
  return found;
}
