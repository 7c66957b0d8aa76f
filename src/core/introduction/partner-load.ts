// What a partner can carry: its requests without an answer, and whom to ask about first after them.
import { foldText, nameOr } from '../cells/text';
import { say } from '../language/say';
import { introductionStanding } from '../qualification/introduction-standing';
import type { OverlapRow } from '../qualification/overlap-row';
import { assess } from '../qualification/qualification';
import type { Terms } from '../qualification/terms';
import { joined } from './introduction-reason';

/** As many as one can keep in mind while waiting. */
const MOST_NAMED = 3;

const atPartner = (rows: readonly OverlapRow[], partner: OverlapRow['partner']) => {
  const key = foldText(partner ?? '');
  return rows.filter((row) => foldText(row.partner ?? '') === key);
};

/** How many requests a partner has from us that nobody has answered and that haven't expired. */
export function openRequestsAt(
  partner: OverlapRow['partner'],
  rows: readonly OverlapRow[],
  terms: Terms,
): number {
  return atPartner(rows, partner).filter(
    (row) => introductionStanding(row, terms).state === 'asked',
  ).length;
}

/**
 * The accounts to ask a partner about next, the best first: overlap, warmth and fit are clear, and all
 * that lacks is a motion. By score, then as they stand in the list. The edge: an account that the
 * partner was asked about is none of them until that request has expired.
 */
export function bestToAsk(
  partner: OverlapRow['partner'],
  rows: readonly OverlapRow[],
  terms: Terms,
): readonly string[] {
  return atPartner(rows, partner)
    .map((row) => ({ row, ...assess(row, terms.settings, terms.asOf, terms) }))
    .filter(({ row, status, missing }) => {
      const { state } = introductionStanding(row, terms);
      const lacksMotion = missing.length === 1 && missing[0] === 'motion';
      return status === 'Candidate' && lacksMotion && (state === 'none' || state === 'expired');
    })
    .sort((one, other) => Number(other.score) - Number(one.score))
    .slice(0, MOST_NAMED)
    .map(({ row }) => nameOr(row.account, say('an account without a name')));
}

export interface PartnerLoad {
  /** Requests without an answer, and how many a partner can carry. */
  readonly open: number;
  readonly limit: number;
  /** Whom to ask about next. */
  readonly best: readonly string[];
}

/** What to know before asking a partner that has as many requests as it can carry. */
export function loadSentence(
  partner: OverlapRow['partner'],
  { open, limit, best }: PartnerLoad,
): string {
  const full = say(
    '{partner} has {open} {open|request|requests} from you without an answer, and by your settings a partner can carry {limit}. Wait, or chase these first.',
    { partner: nameOr(partner, say('The partner')), open, limit },
  );
  return best.length === 0
    ? full
    : `${full} ${say('Then ask about the best: {accounts}.', { accounts: joined(best) })}`;
}
