// Whether two rows are about one account.
import { domainKey, identifiesAccount, nameKey } from '../cells/domain';
import type { OverlapRow } from '../qualification/overlap-row';

/** Answers for other rows whether they have the row's name, or its website where it is its own. */
export function sameAccount(row: OverlapRow): (other: OverlapRow) => boolean {
  const name = nameKey(row.account ?? '');
  const domain = domainKey(row.domain ?? '');
  const isOwn = identifiesAccount(domain);
  return (other) =>
    (name !== '' && nameKey(other.account ?? '') === name) ||
    (isOwn && domainKey(other.domain ?? '') === domain);
}
