// Where overlap falls away on its way to an EQL, and how each step converts.
import { COMPONENTS, type Component } from '../../qualification/reading';
import { type MatureRate, matureRate, type RateEntry } from '../comparing/rate';
import type { AccountOutcome } from '../counting/count-account';

export interface DropOffStep extends MatureRate {
  readonly component: Component;
  /** Rows with overlap that clear this component, whatever the others say. */
  readonly clear: number;
  /** Rows that clear this component and all before it. */
  readonly rows: number;
  /** `rows` as a share of the rows with overlap; absent where there are none. */
  readonly share?: number;
}

/**
 * Of the rows with overlap, how many clear warmth, then fit, then motion, as the sheet stands
 * today, and how their accounts converted.
 *
 * The unit is the row, one account at one partner. A row has its account's conversion, within the
 * window of the day its account qualified or its overlap was found; rows whose account is left out
 * of the comparison count as rows, and in no rate.
 */
export function dropOff(accounts: readonly AccountOutcome[], confidence: number): DropOffStep[] {
  const clears: (readonly Component[])[] = [];
  const leads: (RateEntry | undefined)[] = [];
  for (const { account, overlapEntry } of accounts) {
    for (const row of account.overlap) {
      if (row.isExcluded || !row.hasOverlap) continue;
      clears.push(row.clear);
      leads.push(overlapEntry?.lead.kind === 'counted' ? overlapEntry.lead : undefined);
    }
  }
  return COMPONENTS.map((component, place): DropOffStep => {
    const needed = COMPONENTS.slice(0, place + 1);
    const reaches = clears.map((row) => needed.every((each) => row.includes(each)));
    const rows = reaches.filter((reached) => reached).length;
    const entries = leads.filter(
      (lead, row): lead is RateEntry => lead !== undefined && reaches[row] === true,
    );
    return {
      component,
      clear: clears.filter((row) => row.includes(component)).length,
      rows,
      ...(clears.length === 0 ? {} : { share: rows / clears.length }),
      ...matureRate(entries, confidence),
    };
  });
}
