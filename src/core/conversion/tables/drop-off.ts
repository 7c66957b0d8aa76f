// Where overlap falls away on its way to an EQL, and how each step converts.
import { COMPONENTS, type Component } from '../../qualification/reading';
import { type MatureRate, matureRate, type RateEntry } from '../comparing/rate';
import type { AccountOutcome } from '../counting/count-account';

/** One step: its rows as counts, and the rate of the accounts that these rows are. */
export interface DropOffStep extends MatureRate {
  readonly component: Component;
  /** Rows with overlap that clear this component, whatever the others say. */
  readonly clear: number;
  /** Rows that clear this component and all before it. */
  readonly rows: number;
  /** `rows` as a share of the rows with overlap; absent where there are none. */
  readonly share?: number;
  /** The accounts of `rows`, each once, mature and young, also those that stand in no rate. */
  readonly accounts: number;
}

/** How many components a row clears in their order, before the first that it doesn't. */
const stepsOf = (clear: readonly Component[]): number => {
  const first = COMPONENTS.findIndex((component) => !clear.includes(component));
  return first < 0 ? COMPONENTS.length : first;
};

/**
 * Of the rows with overlap, how many clear warmth, then fit, then motion, as the sheet stands
 * today, and how their accounts converted.
 *
 * A row is one account at one partner, and rows are counted; rates and their intervals are those of
 * accounts, since rows of one account convert together: Acme at four partners is four rows and one
 * conversion. An account is at a step when any of its rows is. It has its conversion within the
 * window of the day it qualified or its overlap was found; an account that is left out of the
 * comparison counts among the rows, and in no rate.
 */
export function dropOff(accounts: readonly AccountOutcome[], confidence: number): DropOffStep[] {
  const steps = COMPONENTS.map((component) => ({
    component,
    clear: 0,
    rows: 0,
    accounts: 0,
    entries: [] as RateEntry[],
  }));
  let all = 0;
  for (const { account, overlapEntry } of accounts) {
    let furthest = 0;
    for (const { isExcluded, hasOverlap, clear } of account.overlap) {
      if (isExcluded || !hasOverlap) continue;
      const reached = stepsOf(clear);
      all += 1;
      furthest = Math.max(furthest, reached);
      steps.forEach((step, place) => {
        if (clear.includes(step.component)) step.clear += 1;
        if (place < reached) step.rows += 1;
      });
    }
    for (const step of steps.slice(0, furthest)) {
      step.accounts += 1;
      if (overlapEntry?.lead.kind === 'counted') step.entries.push(overlapEntry.lead);
    }
  }
  return steps.map(({ entries, ...step }) => ({
    ...step,
    ...(all === 0 ? {} : { share: step.rows / all }),
    ...matureRate(entries, confidence),
  }));
}
