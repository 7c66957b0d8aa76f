// What a row says about its conversion: a date, a flag or a stage.
import type { Cell, Day } from '../../cells/cell';
import { readDay } from '../../cells/day';
import { foldText, isBlankCell } from '../../cells/text';
import { isUntick } from '../../cells/tick';
import { type CellOutcome, type ConvertedStages, readOutcome } from './outcomes';

/**
 * The cells that may say it; `undefined` where a tab has no such column, or one that is no list of
 * outcomes. Dates are settled.
 */
export interface ConversionCells {
  readonly convertedAt?: Cell | undefined;
  readonly opportunityDate?: Cell | undefined;
  readonly firstDealDate?: Cell | undefined;
  readonly customerDate?: Cell | undefined;
  /** A date that some systems fill for lost deals too, such as `date_won`. */
  readonly wonAt?: Cell | undefined;
  readonly converted?: Cell | undefined;
  readonly stage?: Cell | undefined;
  readonly lifecycleStage?: Cell | undefined;
  readonly leadStatus?: Cell | undefined;
  readonly closedAt?: Cell | undefined;
  readonly stageChanged?: Cell | undefined;
}

export interface EvidenceTerms {
  readonly stages: ConvertedStages;
  /** Whether the status tells how deals end, so that it goes before a stage that doesn't move. */
  readonly statusFirst?: boolean;
}

/** `silent`: nothing that can be read could have said it. */
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
const NOT_YET = /^(?:none|not converted|not yet|never|open|pending)$/;

const saysNotYet = (folded: string): boolean => isUntick(folded) || NOT_YET.test(folded);

const dayOf = (cell: Cell | undefined): Day | undefined =>
  cell === undefined || typeof cell === 'boolean' ? undefined : readDay(cell);

const isUnreadableDate = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  typeof cell !== 'boolean' &&
  !isBlankCell(cell) &&
  readDay(cell) === undefined &&
  !saysNotYet(foldText(cell));

const isThere = (cell: Cell | undefined): boolean => cell !== undefined;
const isTicked = (cell: Cell | undefined): boolean => cell === true;

/** Whether any of the cells that hold a date of conversion is so, that of winning where it is one. */
const someDate = (
  { convertedAt, opportunityDate, firstDealDate, customerDate }: ConversionCells,
  wonAt: Cell | undefined,
  isSo: (cell: Cell | undefined) => boolean,
): boolean =>
  isSo(convertedAt) ||
  isSo(opportunityDate) ||
  isSo(firstDealDate) ||
  isSo(customerDate) ||
  isSo(wonAt);

const outcomeIn = (cell: Cell | undefined, stages: ConvertedStages): CellOutcome | undefined =>
  cell === undefined ? undefined : readOutcome(cell, stages);

const isDecided = (outcome: CellOutcome | undefined): boolean =>
  outcome === 'converted' || outcome === 'lost';

/** How the deal stands: by its status where that goes first, else by its stage, else by its status. */
const dealOutcome = (
  stage: CellOutcome | undefined,
  status: CellOutcome | undefined,
  statusFirst: boolean,
): CellOutcome | undefined => {
  if (statusFirst && (isDecided(status) || status === 'open')) return status;
  return isDecided(stage) || !isDecided(status) ? (stage ?? status) : status;
};

/** How a row's deal stands, by its stage and its status; undefined where no column says. */
export function dealStands(
  { stage, leadStatus }: Pick<ConversionCells, 'stage' | 'leadStatus'>,
  { stages, statusFirst = false }: EvidenceTerms,
): CellOutcome | undefined {
  return dealOutcome(outcomeIn(stage, stages), outcomeIn(leadStatus, stages), statusFirst);
}

/**
 * Whether and when a row converted: its dates first (converted, became an opportunity, first deal,
 * became a customer, in this order), then the flag, then the status and the stages.
 *
 * A date is looked for in every column that can hold one before a conversion is undated: a flag that
 * holds a date; the close date, or the day the stage changed, of a deal that is won. On an open deal
 * a close date is only a forecast. A status of Won, Lost or Open goes before a stage that never
 * moved. A date cell that can't be read makes the row unreadable unless another date can; a flag
 * that can't be read says nothing.
 */
export function readConversion(cells: ConversionCells, terms: EvidenceTerms): Conversion {
  const { converted, closedAt, stageChanged } = cells;
  const { stages } = terms;
  const status = outcomeIn(cells.leadStatus, stages);
  const deal = dealStands(cells, terms);
  const isWon = deal === 'converted';
  const flag = outcomeIn(converted, stages);
  const isFlagged = flag === 'converted' || dayOf(converted) !== undefined;
  // Without a word on how the deal stands, the flag or the date of winning is that word.
  const isUntold = deal === undefined || deal === 'blank' || deal === 'unknown';
  const wonAt = isWon || isUntold ? cells.wonAt : undefined;

  const day =
    dayOf(cells.convertedAt) ??
    dayOf(cells.opportunityDate) ??
    dayOf(cells.firstDealDate) ??
    dayOf(cells.customerDate) ??
    dayOf(converted) ??
    dayOf(wonAt) ??
    dayOf(isWon || (isUntold && isFlagged) ? closedAt : undefined) ??
    dayOf(isWon ? stageChanged : undefined);
  if (day !== undefined) return { kind: 'on', day };
  if (someDate(cells, wonAt, isUnreadableDate)) return UNREADABLE;

  const isConverted =
    outcomeIn(cells.lifecycleStage, stages) === 'converted' ||
    (terms.statusFirst !== true && status === 'converted');
  if (someDate(cells, wonAt, isTicked) || isWon || isFlagged || isConverted) return UNDATED;
  const spoke =
    someDate(cells, cells.wonAt, isThere) ||
    (flag !== undefined && flag !== 'unknown') ||
    isThere(cells.stage) ||
    isThere(cells.lifecycleStage) ||
    isThere(cells.leadStatus);
  return spoke ? NO : SILENT;
}

/**
 * What was known on an as-of date that somebody chose, looking back: who converted later hadn't
 * converted then. Without one, such a day is still to come, and a mistake.
 */
export const asKnownOn = (conversion: Conversion, chosen: Day | undefined): Conversion =>
  chosen !== undefined && conversion.kind === 'on' && conversion.day > chosen ? NO : conversion;

const RANK = { silent: 0, no: 1, unreadable: 2, undated: 3, on: 4 } as const;

/**
 * The conversion of an account from several rows: the earliest date, else an undated conversion;
 * what can't be read counts only where nothing says that it converted.
 */
export function earliestConversion(
  rows: readonly { readonly conversion: Conversion }[],
): Conversion {
  let found: Conversion = SILENT;
  for (const { conversion } of rows) {
    const isEarlier = conversion.kind === 'on' && found.kind === 'on' && conversion.day < found.day;
    if (RANK[conversion.kind] > RANK[found.kind] || isEarlier) found = conversion;
  }
  return found;
}
