// What a comparison says, in the words that a leader reads: never more than its figures bear.
import { capitalised, excerpt } from '../cells/text';
import {
  countText,
  eitherWayText,
  gapRangeText,
  gapText,
  leadTypePlural,
  leadTypeSingular,
  outcomeText,
  percentTexts,
  pointsWithin,
} from '../figure-text';
import { EQL, type LeadTypeCount } from '../lead-types';
import type { Alike, ComparedStratum } from './comparing/alike';
import { directionOf, LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { Judged, JudgedGap } from './comparing/verdict';

/** What the sentence says besides the figures. */
export interface JudgedContext {
  /** Days within which a conversion counts; absent where all conversions so far do. */
  readonly windowDays?: number;
  /** The trait that like for like holds fixed: `fit tier`, or the header of a chosen column. */
  readonly stratum: string;
}

type Told = Extract<Alike, { pooled: object }>;

const TIER = / tier$/i;
const EQLS = `${EQL}s`;

const BETTER = { higher: 'convert better', lower: 'convert less often', none: '' } as const;
const MORE_OFTEN = { higher: 'convert more often', lower: 'convert less often', none: '' } as const;

/** ` within 90 days`, or ` so far`. */
export const withinText = ({ windowDays }: Pick<JudgedContext, 'windowDays'>): string =>
  windowDays === undefined
    ? ' so far'
    : ` within ${countText(windowDays)} ${windowDays === 1 ? 'day' : 'days'}`;

/** `18 of 60 EQLs converted (30%)`; with too few to judge, the counts alone. */
export const converted = (count: LeadTypeCount, rate?: string): string => {
  const { leadType, leads } = count;
  const named = leads === 1 ? leadTypeSingular(leadType) : leadTypePlural(leadType);
  const [own = ''] = percentTexts([count.converted / Math.max(1, leads)]);
  const told = leads < LEAST_TO_JUDGE ? '' : ` (${rate ?? own})`;
  return `${outcomeText(count)} ${named} converted${told}`;
};

const ratesOf = ({ eql, baseline }: JudgedGap): readonly [string, string] => {
  const [one = '', other = ''] = percentTexts([eql.rate, baseline.rate]);
  return [one, other];
};

/** `30% (18 of 60) against 15% (45 of 300)`. */
const bothRates = (gap: JudgedGap): string => {
  const [one, other] = ratesOf(gap);
  return `${one} (${outcomeText(gap.eql)}) against ${other} (${outcomeText(gap.baseline)})`;
};

const rates = (gap: JudgedGap): string => ratesOf(gap).join(' against ');

/** `30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher`. */
const ratesAndGap = (gap: JudgedGap, context: JudgedContext): string =>
  `${bothRates(gap)}${withinText(context)}, ${gapRangeText(gap.differenceLow, gap.differenceHigh)}`;

const sameTrait = ({ stratum }: JudgedContext): string => `the same ${excerpt(stratum)}`;

/** `fit`, of `fit tier`. */
const traitOf = ({ stratum }: JudgedContext): string => excerpt(stratum).replace(TIER, '');

const groupsOf = ({ stratum }: JudgedContext): string => (TIER.test(stratum) ? 'tiers' : 'groups');

const amongAlike = (context: JudgedContext, what: string, { pooled }: Told): string =>
  `among accounts of the same ${traitOf(context)} ${what} ${pointsWithin(
    pooled.difference,
    pooled.differenceLow,
    pooled.differenceHigh,
  )}`;

/** `in tier C`, `in tiers B and C`; other strata in quotes. */
const namesOf = (strata: readonly ComparedStratum[], context: JudgedContext): string => {
  const isTier = TIER.test(context.stratum);
  const names = strata.map(({ stratum }) => (isTier ? excerpt(stratum) : `“${excerpt(stratum)}”`));
  const noun = isTier ? (names.length > 1 ? 'tiers ' : 'tier ') : '';
  return `in ${noun}${names.join(' and ')}`;
};

/** `in tier A EQLs convert better (60% against 20%)`. */
const tierClauses = (
  strata: readonly ComparedStratum[],
  verb: string,
  context: JudgedContext,
): string =>
  strata
    .map((row, place) => {
      const [one, other] = percentTexts([row.rate, row.baselineRate]);
      const who = place === 0 ? ` ${verb}` : '';
      return `${namesOf([row], context)}${who} (${one} against ${other})`;
    })
    .join(' and ');

const dependsText = (
  { higherIn, lowerIn }: Extract<Alike, { kind: 'disagree' }>,
  context: JudgedContext,
): string => {
  const better = tierClauses(higherIn, `${EQLS} ${BETTER.higher}`, context);
  return `it depends on ${traitOf(context)}: ${better}, ${tierClauses(lowerIn, 'less often', context)}`;
};

/** `, but not in tier C`: a claim for all strata names those that are large and point the other way. */
const exceptIn = ({ opposed }: Told, context: JudgedContext): string =>
  opposed.length === 0 ? '' : `, but not ${namesOf(opposed, context)}`;

const hiddenText = (verdict: Judged, found: Told, context: JudgedContext): string => {
  const { differenceLow, differenceHigh } = found.pooled;
  const verb = BETTER[found.direction];
  const size = gapText(differenceLow, differenceHigh);
  const overall =
    verdict.direction === 'none'
      ? `overall it doesn't show (${rates(verdict)})`
      : `overall they ${MORE_OFTEN[verdict.direction]} (${rates(verdict)})`;
  // The mix explains it only where the overall gap without it would point where the tiers do.
  const { mixGap } = found;
  const { difference } = verdict;
  const shown =
    verdict.direction === 'none'
      ? directionOf(verdict.differenceLow - mixGap, verdict.differenceHigh - mixGap)
      : directionOf(difference - mixGap, difference - mixGap);
  const explains = found.direction === 'higher' ? 'harder' : 'easier';
  const because =
    found.mix === explains && shown === found.direction
      ? `, because ${EQLS} came from ${explains} ${groupsOf(context)}`
      : '';
  return `within ${sameTrait(context)} ${EQLS} ${verb}, ${size}${exceptIn(found, context)}; ${overall}${because}`;
};

/** What follows a gap that is told without saying that it holds. */
const besideGap = (verdict: Judged, context: JudgedContext): string => {
  const found = verdict.alike;
  switch (found.kind) {
    case 'no-column':
      return ` No tab says the ${excerpt(context.stratum)}, so whether the gap holds within ${sameTrait(context)} isn't known.`;
    case 'too-little-ground':
      return ` There is too little common ground to say whether the gap holds within ${sameTrait(context)}.`;
    case 'holds':
      return ` ${capitalised(amongAlike(context, 'the gap is', found))}, but ${namesOf(found.opposed, context)} it points the other way.`;
    default:
      return '';
  }
};

/** What holds of one look alone; without a window `so far` stands in the sentence already. */
const unsettledText = ({ windowDays }: JudgedContext): string => {
  const chance = 'looked at again and again, chance alone can show as much.';
  return windowDays === undefined ? capitalised(chance) : `That is so far: ${chance}`;
};

const sure = (verdict: Judged, context: JudgedContext): string => {
  const found = verdict.alike;
  const { direction } = verdict;
  if (found.kind === 'mostly mix') {
    const [one, other] = ratesOf(verdict);
    const both = `${one}, ${outcomeText(verdict.eql)}, against ${other}, ${outcomeText(verdict.baseline)}`;
    return `${EQLS} ${MORE_OFTEN[direction]} (${both}), but most of the gap comes from ${traitOf(context)}: ${amongAlike(context, 'it is', found)}.`;
  }
  if (found.kind === 'not settled') {
    return `${EQLS} ${MORE_OFTEN[direction]}: ${bothRates(verdict)}. ${capitalised(amongAlike(context, 'the gap is', found))}: not settled.`;
  }
  const told = `${EQLS} ${BETTER[direction]}: ${ratesAndGap(verdict, context)}`;
  const soFar = verdict.isSettled ? '' : ` ${unsettledText(context)}`;
  if (found.kind !== 'holds' || found.opposed.length > 0) {
    return `${told}.${besideGap(verdict, context)}${soFar}`;
  }
  return direction === 'higher'
    ? `${told}, and the gap holds within ${sameTrait(context)}.${soFar}`
    : `${told}, also within ${sameTrait(context)}.${soFar}`;
};

const smallNumbers = ({ leastSure }: Judged): string => {
  const [low = '', high = ''] = percentTexts([leastSure.low, leastSure.high]);
  return ` Small numbers: the true ${leadTypeSingular(leastSure.leadType)} rate could be ${low} to ${high}.`;
};

const early = (verdict: Judged, context: JudgedContext): string => {
  const { eql, baseline, alike: found } = verdict;
  const [one, other] = ratesOf(verdict);
  const others = `${outcomeText(baseline)} ${leadTypePlural(baseline.leadType)}`;
  const told = `Early signal: ${converted(eql, one)}, against ${others} (${other}).${smallNumbers(verdict)}`;
  if (found.kind === 'mostly mix') {
    return `${told} Most of the gap comes from ${traitOf(context)}: ${amongAlike(context, 'it is', found)}.`;
  }
  return found.kind === 'not settled'
    ? `${told} ${capitalised(amongAlike(context, 'the gap is', found))}: not settled.`
    : told;
};

const notClear = (gap: JudgedGap): string => {
  const range = eitherWayText(gap.differenceLow, gap.differenceHigh);
  return `No clear difference: ${bothRates(gap)}; the gap could be ${range}.`;
};

const told = (verdict: Judged, context: JudgedContext): string => {
  const { alike: found, isEarly, direction } = verdict;
  if (found.kind === 'disagree' || found.kind === 'hidden') {
    const text =
      found.kind === 'disagree' ? dependsText(found, context) : hiddenText(verdict, found, context);
    return isEarly ? `Early signal: ${text}.${smallNumbers(verdict)}` : `${capitalised(text)}.`;
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
  return said.includes(' so far')
    ? `${said} Older leads have had longer.`
    : `${said} That is so far: older leads have had longer.`;
}
