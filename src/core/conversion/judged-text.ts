// What a comparison says, in the words that a leader reads: never more than its figures bear.
import { capitalised, excerpt } from '../cells/text';
import { against } from '../few-names';
import {
  eitherWayText,
  gapRangeText,
  gapText,
  leadTypePlural,
  leadTypeSingular,
  outcomeText,
  percentTexts,
  pointsWithin,
} from '../figure-text';
import { say } from '../language/say';
import type { LeadTypeCount } from '../lead-types';
import type { Alike } from './comparing/alike';
import { directionOf, LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { Judged, JudgedGap } from './comparing/verdict';
import {
  amongSame,
  cameFrom,
  dependsText,
  eqlsText,
  exceptIn,
  isFit,
  type JudgedContext,
  namesOf,
  traitOf,
  withinSame,
} from './tier-text';

export type { JudgedContext } from './tier-text';

type Told = Extract<Alike, { pooled: object }>;

const BETTER = {
  higher: (eqls: string) => say('{eqls} convert better', { eqls }),
  lower: (eqls: string) => say('{eqls} convert less often', { eqls }),
  none: (eqls: string) => eqls,
} as const;
const MORE_OFTEN = {
  ...BETTER,
  higher: (eqls: string) => say('{eqls} convert more often', { eqls }),
} as const;
const OVERALL = {
  higher: (rates: string) => say('overall they convert more often ({rates})', { rates }),
  lower: (rates: string) => say('overall they convert less often ({rates})', { rates }),
  none: (rates: string) => say("overall it doesn't show ({rates})", { rates }),
} as const;

/** `18 of 60 EQLs converted within 90 days`, or `so far`. */
export const withinWindow = (
  text: string,
  { windowDays }: Pick<JudgedContext, 'windowDays'>,
): string =>
  windowDays === undefined
    ? say('{text} so far', { text })
    : say('{text} within {days} {days|day|days}', { text, days: windowDays });

/** `18 of 60 EQLs converted (30%)`; with too few to judge, the counts alone. */
export const converted = (count: LeadTypeCount, rate?: string): string => {
  const { leadType, leads } = count;
  const [own = ''] = percentTexts([count.converted / Math.max(1, leads)]);
  const told = say('{converted} of {leads} {type} converted', {
    converted: count.converted,
    leads,
    type: leads === 1 ? leadTypeSingular(leadType) : leadTypePlural(leadType),
  });
  return leads < LEAST_TO_JUDGE ? told : `${told} (${rate ?? own})`;
};

const ratesOf = ({ eql, baseline }: JudgedGap): readonly [string, string] => {
  const [one = '', other = ''] = percentTexts([eql.rate, baseline.rate]);
  return [one, other];
};

/** `30% (18 of 60) against 15% (45 of 300)`. */
const bothRates = (gap: JudgedGap): string => {
  const [one, other] = ratesOf(gap);
  return against([`${one} (${outcomeText(gap.eql)})`, `${other} (${outcomeText(gap.baseline)})`]);
};

const rates = (gap: JudgedGap): string => against(ratesOf(gap));

/** `30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher`. */
const ratesAndGap = (gap: JudgedGap, context: JudgedContext): string =>
  `${withinWindow(bothRates(gap), context)}, ${gapRangeText(gap.differenceLow, gap.differenceHigh)}`;

const pooledPoints = ({ pooled }: Told): string =>
  pointsWithin(pooled.difference, pooled.differenceLow, pooled.differenceHigh);

/** `among accounts of the same fit the gap is -1 points (-11 to 8)`. */
const gapAmongSame = (context: JudgedContext, found: Told): string =>
  say('{among} the gap is {points}', { among: amongSame(context), points: pooledPoints(found) });

/** `most of the gap comes from fit: among accounts of the same fit it is -1 points (-11 to 8)`. */
const mostFromTrait = (context: JudgedContext, found: Told): string => {
  const values = { among: amongSame(context), points: pooledPoints(found) };
  return isFit(context)
    ? say('most of the gap comes from fit: {among} it is {points}', values)
    : say('most of the gap comes from {column}: {among} it is {points}', {
        ...values,
        column: traitOf(context),
      });
};

const hiddenText = (verdict: Judged, found: Told, context: JudgedContext): string => {
  const { differenceLow, differenceHigh } = found.pooled;
  const size = gapText(differenceLow, differenceHigh);
  const overall = OVERALL[verdict.direction](rates(verdict));
  // The mix explains it only where the overall gap without it would point where the tiers do.
  const { mixGap } = found;
  const { difference } = verdict;
  const shown =
    verdict.direction === 'none'
      ? directionOf(verdict.differenceLow - mixGap, verdict.differenceHigh - mixGap)
      : directionOf(difference - mixGap, difference - mixGap);
  const explains = found.direction === 'higher' ? 'harder' : 'easier';
  const isExplained = found.mix === explains && shown === found.direction;
  const values = { same: withinSame(context), eqls: eqlsText(), size };
  const inside =
    found.direction === 'higher'
      ? say('{same} {eqls} convert better, {size}', values)
      : say('{same} {eqls} convert less often, {size}', values);
  const told = `${exceptIn(inside, found, context)}; ${overall}`;
  return isExplained ? cameFrom(told, explains === 'harder', context) : told;
};

/** What follows a gap that is told without saying that it holds. */
const besideGap = (verdict: Judged, context: JudgedContext): string => {
  const found = verdict.alike;
  const same = withinSame(context);
  switch (found.kind) {
    case 'no-column':
      return isFit(context)
        ? say("No tab says the fit tier, so whether the gap holds {same} isn't known.", { same })
        : say("No tab says the {column}, so whether the gap holds {same} isn't known.", {
            column: excerpt(context.stratum),
            same,
          });
    case 'too-little-ground':
      return say('There is too little common ground to say whether the gap holds {same}.', {
        same,
      });
    case 'holds':
      return say('{gap}, but {tiers} it points the other way.', {
        gap: capitalised(gapAmongSame(context, found)),
        tiers: namesOf(found.opposed, context),
      });
    default:
      return '';
  }
};

/** What holds of one look alone; without a window `so far` stands in the sentence already. */
const unsettledText = ({ windowDays }: JudgedContext): string =>
  windowDays === undefined
    ? say('Looked at again and again, chance alone can show as much.')
    : say('That is so far: looked at again and again, chance alone can show as much.');

const spaced = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

const sure = (verdict: Judged, context: JudgedContext): string => {
  const found = verdict.alike;
  const { direction } = verdict;
  if (found.kind === 'mostly mix') {
    const [one, other] = ratesOf(verdict);
    const both = say('{one}, {counts}, against {other}, {others}', {
      one,
      counts: outcomeText(verdict.eql),
      other,
      others: outcomeText(verdict.baseline),
    });
    return say('{better} ({both}), but {most}.', {
      better: MORE_OFTEN[direction](eqlsText()),
      both,
      most: mostFromTrait(context, found),
    });
  }
  if (found.kind === 'not settled') {
    return spaced(
      `${MORE_OFTEN[direction](eqlsText())}: ${bothRates(verdict)}.`,
      say('{gap}: not settled.', { gap: capitalised(gapAmongSame(context, found)) }),
    );
  }
  const told = `${BETTER[direction](eqlsText())}: ${ratesAndGap(verdict, context)}`;
  const soFar = verdict.isSettled ? '' : unsettledText(context);
  if (found.kind !== 'holds' || found.opposed.length > 0) {
    return spaced(`${told}.`, besideGap(verdict, context), soFar);
  }
  const same = withinSame(context);
  return spaced(
    direction === 'higher'
      ? say('{told}, and the gap holds {same}.', { told, same })
      : say('{told}, also {same}.', { told, same }),
    soFar,
  );
};

/** Whether the sentence says `so far` of the counts already, as those with a range do. */
const saysSoFar = ({ direction, isEarly, alike: { kind } }: Judged): boolean =>
  direction !== 'none' &&
  !isEarly &&
  kind !== 'mostly mix' &&
  kind !== 'not settled' &&
  kind !== 'disagree' &&
  kind !== 'hidden';

const smallNumbers = ({ leastSure }: Judged): string => {
  const [low = '', high = ''] = percentTexts([leastSure.low, leastSure.high]);
  return say('Small numbers: the true {lead} rate could be {low} to {high}.', {
    lead: leadTypeSingular(leastSure.leadType),
    low,
    high,
  });
};

const early = (verdict: Judged, context: JudgedContext): string => {
  const { eql, baseline, alike: found } = verdict;
  const [one, other] = ratesOf(verdict);
  const told = spaced(
    say('Early signal: {found}, against {others} {leads} ({rate}).', {
      found: converted(eql, one),
      others: outcomeText(baseline),
      leads: leadTypePlural(baseline.leadType),
      rate: other,
    }),
    smallNumbers(verdict),
  );
  if (found.kind === 'mostly mix') {
    return spaced(told, `${capitalised(mostFromTrait(context, found))}.`);
  }
  return found.kind === 'not settled'
    ? spaced(told, say('{gap}: not settled.', { gap: capitalised(gapAmongSame(context, found)) }))
    : told;
};

const notClear = (gap: JudgedGap): string =>
  say('No clear difference: {rates}; the gap could be {range}.', {
    rates: bothRates(gap),
    range: eitherWayText(gap.differenceLow, gap.differenceHigh),
  });

const told = (verdict: Judged, context: JudgedContext): string => {
  const { alike: found, isEarly, direction } = verdict;
  if (found.kind === 'disagree' || found.kind === 'hidden') {
    const text =
      found.kind === 'disagree' ? dependsText(found, context) : hiddenText(verdict, found, context);
    return isEarly
      ? spaced(say('Early signal: {text}.', { text }), smallNumbers(verdict))
      : `${capitalised(text)}.`;
  }
  if (direction === 'none') return notClear(verdict);
  return isEarly ? early(verdict, context) : sure(verdict, context);
};

/**
 * The sentence for two groups that can be judged. Without a window, who qualified earlier has had
 * longer to convert, and that is said.
 */
export function judgedText(verdict: Judged, context: JudgedContext): string {
  const said = told(verdict, context);
  if (context.windowDays !== undefined) return said;
  return saysSoFar(verdict)
    ? spaced(said, say('Older leads have had longer.'))
    : spaced(said, say('That is so far: older leads have had longer.'));
}
