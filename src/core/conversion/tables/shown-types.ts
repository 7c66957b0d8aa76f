// Which lead types stand in a table that has several rows for each.
import { EQL, isSameLeadType, OVERLAP_ONLY } from '../../lead-types';
import type { LeadGroup } from '../counting/lead-groups';

/** Of more lead types than these, nobody reads such a table. */
const MOST_TYPES = 4;

/**
 * EQL, overlap only and the baseline where they have something to show, then the largest of the
 * others, four in all, in the order in which the groups came.
 */
export function shownTypes(
  groups: readonly LeadGroup[],
  baseline: string,
  hasSome: (group: LeadGroup) => boolean,
): readonly LeadGroup[] {
  const having = groups.filter(hasSome);
  const isKey = ({ leadType }: LeadGroup): boolean =>
    [EQL, OVERLAP_ONLY, baseline].some((key) => isSameLeadType(key, leadType));
  const room = MOST_TYPES - having.filter(isKey).length;
  const largest = having
    .filter((group) => !isKey(group))
    .sort((one, other) => other.leads - one.leads || (one.leadType < other.leadType ? -1 : 1))
    .slice(0, room);
  return having.filter((group) => isKey(group) || largest.includes(group));
}
