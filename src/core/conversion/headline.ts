// The verdict in one sentence for a leader: no p value, and never more than the figures bear.
import type { Day } from '../cells/cell';
import { formatDay } from '../cells/day';
import { excerpt } from '../cells/text';
import {
  countText,
  eitherWayText,
  gapText,
  leadsText,
  leadTypePlural,
  leadTypeSingular,
  outcomeText,
  percentText,
} from '../figure-text';
import { EQL, type LeadTypeCount } from '../lead-types';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { JudgedGap, Verdict } from './comparing/verdict';
import { notJudgedText } from './not-judged';
import { SAY_CONVERTED } from './notes/next-steps';

/** What the sentence says besides the figures. */
export interface HeadlineContext {
  /** Days within which a conversion counts; absent where all conversions so far do. */
  readonly windowDays?: number;
  /** The trait that like for like holds fixed: `fit tier`, or the header of a chosen column. */
  readonly stratum: string;
  /** When there will be enough to judge; absent where nobody can say. */
  readonly nextCheck?: Day;
}

const NO_EQLS = [
  'No EQLs yet, so there is nothing to compare.',
  'Fill in warmth and motion for the candidates first.',
].join(' ');
/** Where a reader finds what became of rows that count nowhere. */
const SEE_LEFT_OUT = '“What was left out, and why” on EQL Summary says what to mend.';
const YEAR = /\s\d{4}$/;
const TIER = / tier$/i;

/** `14 March`: the next check is at most a window away, so its year goes without saying. */
const dayAndMonth = (day: Day): string => formatDay(day).replace(YEAR, '');

const within = ({ windowDays }: HeadlineContext): string => {
  if (windowDays === undefined) return ' so far';
  return ` within ${countText(windowDays)} ${windowDays === 1 ? 'day' : 'days'}`;
};

/** Without a window, who qualified earlier has had longer to convert. */
const soFar = (said: string, { windowDays }: HeadlineContext): string => {
  if (windowDays !== undefined) return said;
  return said.includes(' so far')
    ? `${said} Older leads have had longer.`
    : `${said} That is so far: older leads have had longer.`;
};

/** `30% (18 of 60) against 15% (45 of 300)`. */
const bothRates = ({ eql, baseline }: JudgedGap): string =>
  [eql, baseline]
    .map((each) => `${percentText(each.rate)} (${outcomeText(each)})`)
    .join(' against ');

/** `18 of 60 EQLs converted (30%)`; with too few to judge, the counts alone. */
const converted = (count: LeadTypeCount): string => {
  const { leadType, leads } = count;
  const named = leads === 1 ? leadTypeSingular(leadType) : leadTypePlural(leadType);
  const rate = leads < LEAST_TO_JUDGE ? '' : ` (${percentText(count.converted / leads)})`;
  return `${outcomeText(count)} ${named} converted${rate}`;
};

const tooEarly = (
  { eql, baseline, needed }: Extract<Verdict, { kind: 'too-early' }>,
  { nextCheck }: HeadlineContext,
): string => {
  const short = [eql, baseline].filter(({ leads }) => leads < needed);
  const most = Math.max(...short.map(({ leads }) => leads));
  const verb = most === 0 || (most === 1 && short.length === 1) ? 'is' : 'are';
  const found = `${short.map(leadsText).join(' and ')} ${verb} old enough to judge`;
  const need = short.length === 1 ? `${needed} are needed` : `${needed} of each are needed`;
  const told = `Too early to say: ${found}, and ${need}.`;
  if (nextCheck === undefined) return told;
  return `${told} The next check is worth making around ${dayAndMonth(nextCheck)}.`;
};

const noEqls = (uncounted: number): string =>
  uncounted === 0
    ? NO_EQLS
    : `No comparison: ${noneCounted({ leadType: EQL, leads: uncounted })}. ${SEE_LEFT_OUT}`;

/** `none of the 50 MQLs can be counted`. */
const noneCounted = (count: Pick<LeadTypeCount, 'leadType' | 'leads'>): string =>
  count.leads === 1
    ? `the one ${leadTypeSingular(count.leadType)} can't be counted`
    : `none of the ${leadsText(count)} can be counted`;

const noBaseline = (
  { eql, isSilent, baseline, uncounted }: Extract<Verdict, { kind: 'no-baseline' }>,
  context: HeadlineContext,
): string => {
  const missing =
    uncounted === 0
      ? `there are no ${leadTypePlural(baseline)} to compare them with`
      : noneCounted({ leadType: baseline, leads: uncounted });
  const next =
    uncounted === 0
      ? 'Add them to the leads tab, or choose another baseline in EQL Settings.'
      : SEE_LEFT_OUT;
  if (eql.leads === 0) {
    return `No comparison: ${leadsText(eql)} is old enough to judge, and ${missing}. ${next}`;
  }
  if (isSilent) return `No comparison: ${notSaid([eql])}, and ${missing}. ${next}`;
  return `No comparison: ${converted(eql)}${within(context)}, but ${missing}. ${next}`;
};

/** `no row says which of the 20 EQLs converted`. */
const notSaid = (silent: readonly LeadTypeCount[]): string => {
  const named = silent.map(leadsText).join(' and the ');
  const [only] = silent;
  return only && silent.length === 1 && only.leads === 1
    ? `no row says whether the one ${leadTypeSingular(only.leadType)} converted`
    : `no row says which of the ${named} converted`;
};

const earlySignal = (verdict: Extract<Verdict, { kind: 'early-signal' }>): string => {
  const { eql, baseline, leastSure } = verdict;
  const others = `${outcomeText(baseline)} ${leadTypePlural(baseline.leadType)}`;
  const rate = `the true ${leadTypeSingular(leastSure.leadType)} rate`;
  const range = `${percentText(leastSure.low)} to ${percentText(leastSure.high)}`;
  return [
    `Early signal: ${converted(eql)}, against ${others} (${percentText(baseline.rate)}).`,
    `Small numbers: ${rate} could be ${range}.`,
  ].join(' ');
};

/** `30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points`. */
const ratesAndGap = (gap: JudgedGap, context: HeadlineContext): string =>
  `${bothRates(gap)}${within(context)}, ${gapText(gap.differenceLow, gap.differenceHigh)}`;

const higher = (
  verdict: Extract<Verdict, { kind: 'higher' }>,
  context: HeadlineContext,
): string => {
  const eqls = leadTypePlural(verdict.eql.leadType);
  const told = `${eqls} convert better: ${ratesAndGap(verdict, context)} higher`;
  const holds = `the gap holds within the same ${excerpt(context.stratum)}`;
  return verdict.likeForLike === 'holds'
    ? `${told}, and ${holds}.`
    : `${told}. There is too little common ground to say whether ${holds}.`;
};

const notLikeForLike = (gap: JudgedGap, { stratum }: HeadlineContext): string => {
  const eqls = leadTypePlural(gap.eql.leadType);
  const rates = [gap.eql, gap.baseline]
    .map((each) => `${percentText(each.rate)}, ${outcomeText(each)}`)
    .join(', against ');
  const trait = excerpt(stratum).replace(TIER, '');
  return [
    `${eqls} convert more often (${rates}), but not among accounts of the same ${trait}.`,
    `The gap comes from ${trait}, not from the partner signal.`,
  ].join(' ');
};

const lower = (gap: JudgedGap, context: HeadlineContext): string =>
  [
    `${leadTypePlural(gap.eql.leadType)} convert less often: ${ratesAndGap(gap, context)} lower.`,
    'Look at warmth and motion before sending more.',
  ].join(' ');

const noClearDifference = (gap: JudgedGap): string => {
  const range = eitherWayText(gap.differenceLow, gap.differenceHigh);
  return `No clear difference: ${bothRates(gap)}; the gap could be ${range}.`;
};

/**
 * The headline of the summary: what may be said, in the words that a leader reads, with both counts
 * and both rates. Its numbers are the verdict's own, rounded to whole percents and points; what
 * rounds to 0 and isn't says `under 1`.
 *
 * An early signal quotes the interval of the rate that it is least sure of. Where like for like has
 * too little common ground, a higher rate is told without saying that the gap holds.
 */
export function headline(verdict: Verdict, context: HeadlineContext): string {
  switch (verdict.kind) {
    case 'no-eqls':
      return noEqls(verdict.uncounted);
    case 'not-judged':
      return notJudgedText(verdict.faults);
    case 'no-baseline':
      return noBaseline(verdict, context);
    case 'no-conversions':
      return `No comparison: ${notSaid(verdict.silent)}. ${SAY_CONVERTED}`;
    case 'too-early':
      return tooEarly(verdict, context);
    case 'early-signal':
      return soFar(earlySignal(verdict), context);
    case 'higher':
      return soFar(higher(verdict, context), context);
    case 'higher-not-like-for-like':
      return soFar(notLikeForLike(verdict, context), context);
    case 'lower':
      return soFar(lower(verdict, context), context);
    case 'no-clear-difference':
      return soFar(noClearDifference(verdict), context);
    default:
      return verdict satisfies never;
  }
}
