// What weighs on the verdict besides the data: said right below it.
import {
  countText,
  gapRangeText,
  leadsText,
  leadTypePlural,
  leadTypeSingular,
  withArticle,
} from '../../figure-text';
import { EQL } from '../../lead-types';
import { areMany, type WereFirst } from '../comparing/baseline-first';
import { QUICK_DAYS, type QuickConversions, type QuickShare } from '../comparing/quick-conversions';
import type { Verdict } from '../comparing/verdict';

export interface VerdictFacts {
  readonly baseline: string;
  readonly quick: QuickConversions | undefined;
  readonly first: WereFirst | undefined;
}

const CLOSE =
  'It is close: of the interval of the gap and Fisher’s exact test, one sees a difference and the other doesn’t, so none is claimed.';

const quickText = ({ eql, baseline: others }: QuickConversions, baseline: string): string => {
  const share = ({ quick, conversions }: QuickShare): string =>
    `${countText(quick)} of ${countText(conversions)}`;
  return `${share(eql)} ${eql.conversions === 1 ? 'conversion' : 'conversions'} of ${leadTypePlural(EQL)} came within ${QUICK_DAYS} days of qualifying, ${share(others)} of ${leadTypePlural(baseline)}: warmth may have been filled in when the deal was known.`;
};

const firstText = ({ eqls, difference }: WereFirst, baseline: string): string => {
  const one = eqls === 1;
  const were = `${leadsText({ leadType: EQL, leads: eqls })} ${one ? `was ${withArticle(leadTypeSingular(baseline))}` : `were ${leadTypePlural(baseline)}`} first`;
  const { low = 0, high = 0 } = difference;
  return `${were}: with ${one ? 'it' : 'them'} among the ${leadTypePlural(baseline)} until then, the gap is ${gapRangeText(low, high)} (Kaplan-Meier), and the verdict is the same.`;
};

/** The notes that belong to a comparison that is judged. */
export function verdictNotes(
  verdict: Verdict,
  { baseline, quick, first }: VerdictFacts,
): readonly string[] {
  if (verdict.kind !== 'judged') return [];
  const isTold = first !== undefined && areMany(first);
  return [
    ...(verdict.isClose ? [CLOSE] : []),
    ...(quick ? [quickText(quick, baseline)] : []),
    ...(isTold ? [firstText(first, baseline)] : []),
  ];
}
