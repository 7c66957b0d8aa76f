// What type of lead a row of the leads tab is or was, and since when.
import type { Cell } from '../../cells/cell';
import { isBlankCell, isSheetError } from '../../cells/text';
import type { LeadRow } from '../../columns/leads-table';
import { leadTypeName, MQL, SQL, UNTYPED } from '../../lead-types';
import { type ConvertedStages, isConvertedStage } from './converted';
import { type FoundDay, foundDay } from './found-day';

/** That a lead is of a type, since a day. */
export interface LeadClaim {
  readonly leadType: string;
  readonly since: FoundDay;
  /** Whether the day is the one on which the lead was created, for want of a better one. */
  readonly created: boolean;
}

/** Why a row of the leads tab claims no type. */
export type NoClaim = 'already-converted';

export interface LeadClaims {
  readonly claims: readonly LeadClaim[];
  /** Present when there are no claims. */
  readonly why?: NoClaim | undefined;
  /** Whether the current lifecycle stage is all that says the type. */
  readonly fromStage: boolean;
  /** Whether nothing says the type. */
  readonly isUntyped?: true | undefined;
}

/** The lead type that a cell names; '' where it names none. */
export const claimedType = (cell: Cell): string => (isSheetError(cell) ? '' : leadTypeName(cell));

/** That a row is of a type, since a day. */
const claimOf = (leadType: string, row: LeadRow): LeadClaim => {
  const own = leadType === MQL ? row.mqlDate : leadType === SQL ? row.sqlDate : undefined;
  const first = foundDay(own);
  const dated = first === 'blank' ? foundDay(row.qualified) : first;
  if (dated !== 'blank') return { leadType, since: dated, created: false };
  const since = foundDay(row.created);
  return { leadType, since, created: since !== 'blank' };
};

/**
 * The types that a lead is or was, each since a day.
 *
 * The dates on which it became an MQL or an SQL go before the stage that it is in now, since a stage
 * moves on: an opportunity that was an MQL in January is an MQL since January. A lead type column
 * says one type more. Only where neither says anything does the lifecycle stage count; and a stage
 * that is a conversion already (`Customer`) can't say what the lead was before. A row of which
 * nothing says the type is a `Lead`.
 *
 * A type's day is its own date column, else the qualified date, else the created date. What stands
 * in the first that is filled counts, also when it can't be read.
 */
export function leadClaims(
  row: LeadRow,
  stages: ConvertedStages,
  typeOf: (cell: Cell) => string = claimedType,
): LeadClaims {
  const named = typeOf(row.leadType ?? '');
  if (row.mqlDate === undefined && row.sqlDate === undefined && named !== '')
    return { claims: [claimOf(named, row)], fromStage: false };
  const types = new Set([named]);
  if (foundDay(row.mqlDate) !== 'blank') types.add(MQL);
  if (foundDay(row.sqlDate) !== 'blank') types.add(SQL);
  types.delete('');
  if (types.size > 0)
    return { claims: Array.from(types, (type) => claimOf(type, row)), fromStage: false };

  const stage = row.lifecycleStage ?? '';
  if (!isBlankCell(stage) && !isSheetError(stage)) {
    return isConvertedStage(stage, stages)
      ? { claims: [], why: 'already-converted', fromStage: true }
      : { claims: [claimOf(typeOf(stage), row)], fromStage: true };
  }
  return { claims: [claimOf(UNTYPED, row)], fromStage: false, isUntyped: true };
}
