// A partner's verdict beside the headline: it never says more than the EQLs' own figures bear.
import { EQL, isSameLeadType } from '../../lead-types';
import type { Fault, Verdict } from './verdict';

const isEql = ({ leadType }: { readonly leadType: string }): boolean =>
  isSameLeadType(leadType, EQL);

/** Whether a fault lies in the EQLs: partners are compared with other EQLs, and with no baseline. */
const isOfEqls = (fault: Fault): boolean => {
  const { kind } = fault;
  return (
    kind === 'circular' ||
    kind === 'bulk' ||
    kind === 'fallen' ||
    (kind === 'conversions-lost' && isEql(fault)) ||
    (kind === 'no-common-window' && fault.lacking.some(isEql)) ||
    (kind === 'unknown-outcomes' && fault.eql.silent + fault.eql.undated > 0)
  );
};

/**
 * The rows of the table by partner as they may be told: `Not judged` where the headline judges
 * nothing because of the EQLs' own dates or outcomes. The edge: faults of the baseline don't matter
 * here, and a partner that was compared with nobody has no verdict to withhold.
 */
export function toldPartners<Row extends { readonly verdict?: string }>(
  rows: readonly Row[],
  headline: Verdict,
): (Row | (Omit<Row, 'verdict'> & { readonly verdict: 'Not judged' }))[] {
  const isWithheld = headline.kind === 'not-judged' && headline.faults.some(isOfEqls);
  return rows.map((row) =>
    isWithheld && row.verdict !== undefined ? { ...row, verdict: 'Not judged' } : row,
  );
}
