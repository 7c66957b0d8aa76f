// EQLs and baseline by what they have in common, ready to be compared like for like.
import { foldText } from '../../cells/text';
import { usualOf } from '../../cells/usual-spelling';
import type { LeadGroup } from '../counting/lead-groups';
import { tierPlace } from '../counting/stratum';
import type { StratumCount } from './like-for-like';

const size = ({ group, baseline }: StratumCount): number => group.leads + baseline.leads;

/** Tiers in their order, other values by the number of leads, the unknown last. */
const inOrder = (one: StratumCount, other: StratumCount): number =>
  Number(one.stratum === '') - Number(other.stratum === '') ||
  tierPlace(one.stratum) - tierPlace(other.stratum) ||
  size(other) - size(one) ||
  (one.stratum < other.stratum ? -1 : 1);

interface Tally {
  readonly group: { leads: number; converted: number };
  readonly baseline: { leads: number; converted: number };
  /** How many accounts spell the stratum so. */
  readonly spellings: Map<string, number>;
}

/** The mature accounts of both groups per stratum; a stratum that only young ones have isn't there. */
export function strataOf(group: LeadGroup, baseline: LeadGroup): StratumCount[] {
  const tallies = new Map<string, Tally>();
  const written = new Map<string, Tally>();
  const tallyOf = (stratum: string): Tally => {
    const known = written.get(stratum);
    if (known) return known;
    const key = foldText(stratum);
    const tally = tallies.get(key) ?? {
      group: { leads: 0, converted: 0 },
      baseline: { leads: 0, converted: 0 },
      spellings: new Map<string, number>(),
    };
    tallies.set(key, tally);
    written.set(stratum, tally);
    return tally;
  };
  const add = (side: 'group' | 'baseline', { accounts }: LeadGroup): void => {
    for (const { stratum, lead } of accounts) {
      const tally = tallyOf(stratum);
      tally.spellings.set(stratum, (tally.spellings.get(stratum) ?? 0) + 1);
      if (!lead.isMature) continue;
      tally[side].leads += 1;
      if (lead.hasConverted) tally[side].converted += 1;
    }
  };
  add('group', group);
  add('baseline', baseline);
  return Array.from(tallies.values())
    .map(({ group: own, baseline: others, spellings }) => ({
      stratum: usualOf(spellings),
      group: own,
      baseline: others,
    }))
    .filter((stratum) => size(stratum) > 0)
    .sort(inOrder);
}
