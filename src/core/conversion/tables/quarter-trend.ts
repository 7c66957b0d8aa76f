// Whether EQLs convert better than they did, in a sentence that says no more than two rates bear.
import { against } from '../../few-names';
import { gapRangeText, leadTypePlural, outcomeText, percentTexts } from '../../figure-text';
import { say } from '../../language/say';
import { EQL, type Outcome } from '../../lead-types';
import { contrast } from '../comparing/contrast';
import { isEarly, judgeGap } from '../comparing/gap-verdict';
import type { MatureRate } from '../comparing/rate';

/** The EQLs that qualified in a quarter. */
export interface EqlQuarter extends MatureRate {
  readonly quarter: string;
}

interface RatedQuarter extends Outcome {
  readonly quarter: string;
}

/** The quarters whose EQLs have a rate, which takes 10 that are mature. */
const ratedQuarters = (quarters: readonly EqlQuarter[]): RatedQuarter[] =>
  quarters.flatMap(({ quarter, mature, converted, rate }) =>
    rate === undefined || converted === undefined ? [] : [{ quarter, leads: mature, converted }],
  );

/** `30% (18 of 60) against 15% (9 of 60)`. */
const ratesText = (quarters: readonly RatedQuarter[]): string => {
  const rates = percentTexts(quarters.map(({ converted, leads }) => converted / leads));
  return against(quarters.map((quarter, at) => `${rates[at]} (${outcomeText(quarter)})`));
};

/**
 * The last quarter against the first, of those with 10 mature EQLs: `EQLs of 2026 Q1 converted more
 * often than those of 2025 Q2: 50% (20 of 40) against 20% (8 of 40), 9 to 48 points higher.`
 *
 * Two quarters are two points and no line: it is said of them alone. Where interval and Fisher's test
 * don't both tell them apart, or there aren't two such quarters, no trend is told; without any EQL the text is ''.
 */
export function trendText(quarters: readonly EqlQuarter[], confidence: number): string {
  if (quarters.length === 0) return '';
  const rated = ratedQuarters(quarters);
  const [first, last] = [rated[0], rated[rated.length - 1]];
  if (!first || !last || first === last) {
    return say('No trend can be told yet: that takes two quarters with 10 mature {eqls} each.', {
      eqls: leadTypePlural(EQL),
    });
  }
  const gap = contrast(last, first, confidence);
  const { differenceLow = 0, differenceHigh = 0 } = gap;
  const found = judgeGap(last, first, gap, confidence);
  const rates = ratesText([last, first]);
  const range = gapRangeText(differenceLow, differenceHigh);
  const values = {
    eqls: leadTypePlural(EQL),
    last: last.quarter,
    first: first.quarter,
    rates,
    range,
  };
  if (found === 'No clear difference' || found === 'Too early') {
    return say(
      'No clear trend: {eqls} of {last} and {first} converted at {rates}; the gap could be {range}.',
      values,
    );
  }
  const told =
    differenceLow > 0
      ? say(
          '{eqls} of {last} converted more often than those of {first}: {rates}, {range}.',
          values,
        )
      : say(
          '{eqls} of {last} converted less often than those of {first}: {rates}, {range}.',
          values,
        );
  return isEarly(last, first) ? say('{told} Small numbers.', { told }) : told;
}
