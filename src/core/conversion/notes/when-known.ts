// When we will know: what is still missing for a verdict, or for a settled one.
import { countText, leadsText } from '../../figure-text';
import { LEAST_TO_JUDGE } from '../comparing/gap-verdict';
import type { Verdict } from '../comparing/verdict';
import type { LeadGroup } from '../counting/lead-groups';

const areOrIs = (count: number): string => (count === 1 ? 'is' : 'are');

/** What a group lacks that has too few mature leads; '' where it has enough. */
const lackText = ({ leadType, leads, mature }: LeadGroup): string => {
  const missing = LEAST_TO_JUDGE - mature;
  if (missing <= 0) return '';
  const [young, toQualify] = [leads - mature, Math.max(0, LEAST_TO_JUDGE - leads)];
  const needed = `${leadsText({ leadType, leads: missing }).replace(' ', ' more ')} ${areOrIs(missing)} needed that ${areOrIs(missing)} old enough`;
  const underWay =
    young === 0 ? 'none is under way' : `${countText(young)} ${areOrIs(young)} under way`;
  return toQualify === 0
    ? `${needed}: ${underWay}.`
    : `${needed}: ${underWay}, so ${countText(toQualify)} more must qualify.`;
};

/** Whether more leads would tell more: an early signal, no clear gap, or one that like for like leaves open. */
const isOpen = (verdict: Verdict): boolean =>
  verdict.kind === 'judged' &&
  (verdict.isEarly || verdict.direction === 'none' || verdict.alike.kind === 'not settled');

/**
 * Under a verdict that isn't settled, how many leads it takes. Too early: how many more of each group
 * must be old enough, and how many of those are under way. Else the planning's lines: what it takes to
 * tell the gaps that would matter.
 */
export function whenKnown(
  verdict: Verdict,
  groups: readonly LeadGroup[],
  planned: readonly string[],
): readonly string[] {
  if (verdict.kind === 'too-early') {
    return groups.map(lackText).filter((line) => line !== '');
  }
  return isOpen(verdict) ? planned : [];
}
