// When we will know: what is still missing for a verdict, or for a settled one.
import { leadTypePlural, leadTypeSingular } from '../../figure-text';
import { say } from '../../language/say';
import { LEAST_TO_JUDGE } from '../comparing/gap-verdict';
import type { Verdict } from '../comparing/verdict';
import type { LeadGroup } from '../counting/lead-groups';

/** What a group lacks that has too few mature leads; '' where it has enough. */
const lackText = ({ leadType, leads, mature }: LeadGroup): string => {
  const missing = LEAST_TO_JUDGE - mature;
  if (missing <= 0) return '';
  const [young, toQualify] = [leads - mature, Math.max(0, LEAST_TO_JUDGE - leads)];
  const needed = say(
    '{missing} more {type} {missing|is|are} needed that {missing|is|are} old enough',
    {
      missing,
      type: missing === 1 ? leadTypeSingular(leadType) : leadTypePlural(leadType),
    },
  );
  const underWay =
    young === 0 ? say('none is under way') : say('{young} {young|is|are} under way', { young });
  return toQualify === 0
    ? say('{needed}: {underWay}.', { needed, underWay })
    : say('{needed}: {underWay}, so {more} more must qualify.', {
        needed,
        underWay,
        more: toQualify,
      });
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
