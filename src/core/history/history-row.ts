// One row of EQL History: what a summary said on a day, as far as later ones need it.
import type { Day } from '../cells/cell';
import { LEAST_TO_JUDGE } from '../conversion/comparing/gap-verdict';
import type { LeadTypeRow } from '../conversion/lead-type-rows';
import type { SummaryModel } from '../conversion/summary';
import { EQL, isSameLeadType } from '../lead-types';
import { type Terms, withoutWindow } from './terms';
import { verdictWord } from './verdict-word';

/** A group's counts. What nobody knew is absent, as a rate of under 10 mature leads is. */
export interface HistoryCounts {
  readonly leads?: number;
  readonly mature?: number;
  readonly converted?: number;
  readonly rate?: number;
}

export interface HistoryRow {
  readonly day: Day;
  readonly eql: HistoryCounts;
  readonly baseline: HistoryCounts;
  /** The always-valid interval of the gap. */
  readonly alwaysValid?: { readonly low: number; readonly high: number };
  readonly verdict: string;
  readonly terms: Terms;
}

/** A rate is told from 10 mature leads on, and where it is known how many of them converted. */
export function toldRate({ mature = 0, converted }: HistoryCounts): number | undefined {
  return converted === undefined || mature < LEAST_TO_JUDGE ? undefined : converted / mature;
}

/** A group's counts with its rate, where there is one to tell. */
export function withRate(counts: HistoryCounts): HistoryCounts {
  const rate = toldRate(counts);
  return rate === undefined ? counts : { ...counts, rate };
}

/** The row of a lead type in the summary; undefined where it has none. */
export const rowOf = (
  { byLeadType }: Pick<SummaryModel, 'byLeadType'>,
  leadType: string,
): Omit<LeadTypeRow, 'verdict'> | undefined =>
  byLeadType.find((row) => isSameLeadType(row.leadType, leadType));

const countsOf = (model: SummaryModel, leadType: string): HistoryCounts => {
  const row = rowOf(model, leadType);
  if (!row) return {};
  const { leads, mature, converted } = row;
  return withRate({ leads, mature, ...(converted === undefined ? {} : { converted }) });
};

/** The settings and tabs of a summary that is built: the window as it was applied. */
export const appliedTerms = (
  { yardstick }: Pick<SummaryModel, 'yardstick'>,
  terms: Terms,
): Terms => (yardstick.kind === 'none' && yardstick.why !== 'asked' ? withoutWindow(terms) : terms);

/** What the history is to keep of a summary, under the day that it was judged at. */
export function historyRow(model: SummaryModel, terms: Terms): HistoryRow {
  const { alwaysValid } = model;
  return {
    day: model.asOf,
    eql: countsOf(model, EQL),
    baseline: countsOf(model, model.baseline),
    ...(alwaysValid ? { alwaysValid: { low: alwaysValid.low, high: alwaysValid.high } } : {}),
    verdict: verdictWord(model.verdict),
    terms: appliedTerms(model, terms),
  };
}
