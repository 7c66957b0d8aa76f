// A row's own verdict beside the headline: it never says more than the headline does.
import { EQL, isSameLeadType } from '../../lead-types';
import type { GapVerdict } from './gap-verdict';
import type { Fault, Verdict } from './verdict';

/** A table's row as it may be told. */
export type ToldRow<Row> = Omit<Row, 'verdict'> & { readonly verdict?: GapVerdict | 'Not judged' };

/** Whether a fault lies in the baseline, with which every row is compared. */
const isOfBaseline = (fault: Fault, baseline: string): boolean => {
  switch (fault.kind) {
    case 'conversions-lost':
      return isSameLeadType(fault.leadType, baseline);
    case 'no-common-window':
      return fault.lacking.some(({ leadType }) => isSameLeadType(leadType, baseline));
    case 'unknown-outcomes':
      return fault.baseline.silent + fault.baseline.undated > 0;
    case 'circular':
    case 'bulk':
    case 'fallen':
    case 'baseline-first':
      return false;
    default:
      return fault satisfies never;
  }
};

const isWithheld = (headline: Verdict, baseline: string, leadType: string): boolean => {
  const isFaulty = headline.kind === 'not-judged';
  return (
    (leadType === EQL && (isFaulty || headline.kind === 'no-conversions')) ||
    (isFaulty && headline.faults.some((fault) => isOfBaseline(fault, baseline)))
  );
};

/**
 * The rows of a table by lead type, or by partner, as they may be told beside the headline. Where it
 * judges nothing for the EQLs' sake, rows of EQLs are `Not judged`; where the baseline
 * is at fault, all rows are, since each is compared with it. Where the EQLs' clock has just begun,
 * they are too early, also where no window applies. The edge: a row that was compared with nothing
 * has no verdict to withhold.
 */
export function toldRows<Row extends { readonly verdict?: GapVerdict }>(
  rows: readonly Row[],
  leadTypeOf: (row: Row) => string,
  { headline, baseline }: { readonly headline: Verdict; readonly baseline: string },
): ToldRow<Row>[] {
  return rows.map((row) => {
    if (row.verdict === undefined) return row;
    const leadType = leadTypeOf(row);
    if (isWithheld(headline, baseline, leadType)) return { ...row, verdict: 'Not judged' };
    return headline.kind === 'just-begun' && leadType === EQL
      ? { ...row, verdict: 'Too early' }
      : row;
  });
}
