// EQLs and baseline by what they have in common, ready to be compared like for like.
import { foldText } from '../../cells/text';
import { usualSpelling } from '../../cells/usual-spelling';
import type { Outcome } from '../../lead-types';
import type { CountedAccount, LeadGroup } from '../counting/lead-groups';
import { tierPlace } from '../counting/stratum';
import type { StratumCount } from './like-for-like';

const outcomeOf = (accounts: readonly CountedAccount[]): Outcome => {
  const mature = accounts.filter(({ lead }) => lead.isMature);
  return {
    leads: mature.length,
    converted: mature.filter(({ lead }) => lead.hasConverted).length,
  };
};

const size = ({ group, baseline }: StratumCount): number => group.leads + baseline.leads;

/** Tiers in their order, other values by the number of leads, the unknown last. */
const inOrder = (one: StratumCount, other: StratumCount): number =>
  Number(one.stratum === '') - Number(other.stratum === '') ||
  tierPlace(one.stratum) - tierPlace(other.stratum) ||
  size(other) - size(one) ||
  (one.stratum < other.stratum ? -1 : 1);

interface Members {
  readonly group: CountedAccount[];
  readonly baseline: CountedAccount[];
}

/** The mature accounts of both groups per stratum; a stratum that only young ones have isn't there. */
export function strataOf(group: LeadGroup, baseline: LeadGroup): StratumCount[] {
  const members = new Map<string, Members>();
  const add = (side: 'group' | 'baseline', { accounts }: LeadGroup): void => {
    for (const account of accounts) {
      const key = foldText(account.stratum);
      const stratum = members.get(key) ?? { group: [], baseline: [] };
      members.set(key, stratum);
      stratum[side].push(account);
    }
  };
  add('group', group);
  add('baseline', baseline);
  return [...members.values()]
    .map(({ group: eqls, baseline: others }) => ({
      stratum: usualSpelling(eqls.concat(others).map(({ stratum }) => stratum)),
      group: outcomeOf(eqls),
      baseline: outcomeOf(others),
    }))
    .filter((stratum) => size(stratum) > 0)
    .sort(inOrder);
}
