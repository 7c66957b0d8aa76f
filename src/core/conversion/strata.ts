// EQLs and baseline by what they have in common, ready to be compared like for like.
import { foldText } from '../text';
import type { CountedAccount, LeadGroup } from './lead-groups';
import type { Outcome } from './lead-type-count';
import type { StratumCount } from './like-for-like';
import { tierPlace } from './stratum';

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

/** As most accounts spell it, so that the order of the rows doesn't matter. */
const usualSpelling = ({ group, baseline }: Members): string => {
  const counts = new Map<string, number>();
  for (const { stratum } of [...group, ...baseline]) {
    counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  }
  const [first] = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
};

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
    .map((sides) => ({
      stratum: usualSpelling(sides),
      group: outcomeOf(sides.group),
      baseline: outcomeOf(sides.baseline),
    }))
    .filter((stratum) => size(stratum) > 0)
    .sort(inOrder);
}
