// The rows of both tabs, gathered by the account that they mean.

import { type AccountMatch, matchAccounts } from '../matching/account-match';
import type { NameReader } from '../matching/name-reader';
import type { Account } from './count-account';
import type { LeadFact } from './lead-facts';
import type { LeftOut } from './left-out';
import type { OverlapFact } from './overlap-facts';

export interface GatheredAccounts {
  readonly accounts: readonly Account[];
  /** Rows that name no account. */
  readonly nameless: readonly LeftOut[];
  /** How the rows were matched. */
  readonly match: Omit<AccountMatch, 'keys'>;
}

/** Every account with all of its rows, in the order in which they were first met. */
export function gatherAccounts(
  overlap: readonly OverlapFact[],
  leads: readonly LeadFact[],
  names?: NameReader,
): GatheredAccounts {
  const { keys, ...match } = matchAccounts(
    [...overlap, ...leads].map(({ named }) => named),
    names,
  );
  const byKey = new Map<
    string,
    { readonly key: string; readonly overlap: OverlapFact[]; readonly leads: LeadFact[] }
  >();
  const nameless: LeftOut[] = [];
  const without = (
    tab: LeftOut['tab'],
    { index, isExcluded }: OverlapFact | LeadFact,
  ): LeftOut => ({
    tab,
    index,
    account: '',
    reason: isExcluded ? 'excluded' : 'no-account',
  });
  overlap.forEach((fact, place) => {
    const key = keys[place] ?? '';
    const known = byKey.get(key);
    if (key === '') nameless.push(without('overlap', fact));
    else if (known) known.overlap.push(fact);
    else byKey.set(key, { key, overlap: [fact], leads: [] });
  });
  leads.forEach((fact, place) => {
    const key = keys[overlap.length + place] ?? '';
    const known = byKey.get(key);
    if (key === '') nameless.push(without('leads', fact));
    else if (known) known.leads.push(fact);
    else byKey.set(key, { key, overlap: [], leads: [fact] });
  });
  return { accounts: [...byKey.values()], nameless, match };
}
