// What weighs on the verdict besides the data: said right below it.
import { gapRangeText, leadTypePlural, outcomeText } from '../../figure-text';
import { say } from '../../language/say';
import { EQL } from '../../lead-types';
import { areMany, type WereFirst } from '../comparing/baseline-first';
import { QUICK_DAYS, type QuickConversions } from '../comparing/quick-conversions';
import type { Verdict } from '../comparing/verdict';
import { wereFirstText } from '../comparing/were-first';

export interface VerdictFacts {
  readonly baseline: string;
  readonly quick: QuickConversions | undefined;
  readonly first: WereFirst | undefined;
}

const closeText = (): string =>
  say(
    'It is close: of the interval of the gap and Fisher’s exact test, one sees a difference and the other doesn’t, so none is claimed.',
  );

const quickText = ({ eql, baseline: others }: QuickConversions, baseline: string): string => {
  const { quick, conversions } = eql;
  return say(
    '{quick} of {conversions} {conversions|conversion|conversions} of {eqls} came within {days} days of qualifying, {share} of {others}: warmth may have been filled in when the deal was known.',
    {
      quick,
      conversions,
      eqls: leadTypePlural(EQL),
      days: QUICK_DAYS,
      share: outcomeText({ converted: others.quick, leads: others.conversions }),
      others: leadTypePlural(baseline),
    },
  );
};

const firstText = ({ eqls, difference }: WereFirst, baseline: string): string => {
  const { low = 0, high = 0 } = difference;
  return say(
    '{were}: with {eqls|it|them} among the {others} until then, the gap is {gap} (Kaplan-Meier), and the verdict is the same.',
    {
      were: wereFirstText(eqls, baseline),
      eqls,
      others: leadTypePlural(baseline),
      gap: gapRangeText(low, high),
    },
  );
};

/** The notes that belong to a comparison that is judged. */
export function verdictNotes(
  verdict: Verdict,
  { baseline, quick, first }: VerdictFacts,
): readonly string[] {
  if (verdict.kind !== 'judged') return [];
  const isTold = first !== undefined && areMany(first);
  return [
    ...(verdict.isClose ? [closeText()] : []),
    ...(quick ? [quickText(quick, baseline)] : []),
    ...(isTold ? [firstText(first, baseline)] : []),
  ];
}
