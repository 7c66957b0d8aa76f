// The other rows that a request touches: the same account at other partners, the partner's own load.
import { spellingKey } from '../cells/domain';
import {
  type IntroductionStanding,
  introductionStanding,
} from '../qualification/introduction-standing';
import type { OverlapRow } from '../qualification/overlap-row';
import type { Terms } from '../qualification/terms';
import { sameAccount } from './same-account';

/** Another partner that was asked about the account. */
export interface AskedPartner {
  /** As the row names it. */
  readonly partner: OverlapRow['partner'];
  readonly standing: IntroductionStanding;
}

export interface RequestsAround {
  /** Other partners with a request about the same account, open or agreed to. */
  readonly elsewhere: readonly AskedPartner[];
  /** Requests without an answer that the partner has from us about other accounts. */
  readonly openAtPartner: number;
}

export const NO_REQUESTS: RequestsAround = { elsewhere: [], openAtPartner: 0 };

const partnerKey = ({ partner }: OverlapRow): string => spellingKey(partner ?? '');

const isUntouched = ({ introductionRequested, introductionStatus }: OverlapRow): boolean =>
  (introductionRequested ?? '') === '' && (introductionStatus ?? '') === '';

/**
 * Counts what is under way around a row, among the other rows of its list. A request that was
 * answered, declined or has expired is no load any more; one that another partner has agreed to
 * still counts for the account, since somebody is about to be introduced.
 */
export function requestsAround(
  row: OverlapRow,
  others: readonly OverlapRow[],
  terms: Terms,
): RequestsAround {
  const asked = others.filter((other) => other !== row && !isUntouched(other));
  if (asked.length === 0) return NO_REQUESTS;
  const isSameAccount = sameAccount(row);
  const partner = partnerKey(row);
  const elsewhere: AskedPartner[] = [];
  let openAtPartner = 0;
  for (const other of asked) {
    const standing = introductionStanding(other, terms);
    const { state } = standing;
    if (state !== 'asked' && state !== 'agreed') continue;
    if (partnerKey(other) === partner) openAtPartner += state === 'asked' ? 1 : 0;
    else if (isSameAccount(other)) elsewhere.push({ partner: other.partner, standing });
  }
  return { elsewhere, openAtPartner };
}
