// The verdict in one sentence for a leader: no p value, and never more than the figures bear.
import type { Day } from '../cells/cell';
import { formatDay } from '../cells/day';
import { leadsText, leadTypePlural, leadTypeSingular } from '../figure-text';
import { EQL, type LeadTypeCount } from '../lead-types';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { Verdict } from './comparing/verdict';
import { converted, judgedText, withinText } from './judged-text';
import { notJudgedText } from './not-judged';
import { SAY_CONVERTED } from './notes/next-steps';

/** What the sentence says besides the figures. */
export interface HeadlineContext {
  /** Days within which a conversion counts; absent where all conversions so far do. */
  readonly windowDays?: number;
  /** The trait that like for like holds fixed: `fit tier`, or the header of a chosen column. */
  readonly stratum: string;
  /** The day that is judged at. */
  readonly asOf: Day;
  /** When there will be enough to judge, at the present pace; absent where nobody can say. */
  readonly enoughOn?: Day;
  /** Where the EQLs' dates stand: `column Q of Overlaps`. */
  readonly datesAt?: string;
}

const NO_EQLS =
  'No EQLs yet, so there is nothing to compare. ' +
  'Fill in warmth and motion for the candidates first.';
/** Where a reader finds what became of rows that count nowhere. */
const SEE_LEFT_OUT = '“What was left out, and why” on EQL Summary says what to mend.';
const YEAR = /\s\d{4}$/;

/** Within these days the year goes without saying. */
const WITHOUT_YEAR = 300;

/** `14 March`, or `14 March 2028` where that is far away. */
const soonText = (day: Day, asOf: Day): string =>
  day - asOf > WITHOUT_YEAR ? formatDay(day) : formatDay(day).replace(YEAR, '');

const tooEarly = (
  { eql, baseline, needed }: Extract<Verdict, { kind: 'too-early' }>,
  { enoughOn, asOf }: HeadlineContext,
): string => {
  const short = [eql, baseline].filter(({ leads }) => leads < needed);
  const most = Math.max(...short.map(({ leads }) => leads));
  const verb = most === 0 || (most === 1 && short.length === 1) ? 'is' : 'are';
  const found = `${short.map(leadsText).join(' and ')} ${verb} old enough to judge`;
  const need = short.length === 1 ? `${needed} are needed` : `${needed} of each are needed`;
  const told = `Too early to say: ${found}, and ${need}.`;
  return enoughOn === undefined
    ? told
    : `${told} At the present pace that is around ${soonText(enoughOn, asOf)}.`;
};

const justBegun = ({ eqls, day, firstLook }: Extract<Verdict, { kind: 'just-begun' }>): string => {
  const [count, it] = eqls === 1 ? ['counts', 'it'] : ['count', 'they'];
  const begun = `Just begun: ${leadsText({ leadType: EQL, leads: eqls })} ${count} from ${formatDay(day)}, when this list was first scored.`;
  return firstLook === undefined
    ? `${begun} A first look takes ${LEAST_TO_JUDGE} of each that are old enough to judge: ${it} ${eqls === 1 ? 'is' : 'are'} too few yet.`
    : `${begun} The first look is worth making on ${formatDay(firstLook)}.`;
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
  return `No comparison: ${converted(eql)}${withinText(context)}, but ${missing}. ${next}`;
};

/** `no row says which of the 20 EQLs converted`. */
const notSaid = (silent: readonly LeadTypeCount[]): string => {
  const named = silent.map(leadsText).join(' and the ');
  const [only] = silent;
  return only && silent.length === 1 && only.leads === 1
    ? `no row says whether the one ${leadTypeSingular(only.leadType)} converted`
    : `no row says which of the ${named} converted`;
};

/**
 * The headline of the summary: what may be said, in the words that a leader reads, with both counts
 * and both rates. Its numbers are the verdict's own, in whole percents and points; rates that would
 * round alike, or to 0, have as many decimals as tell them apart.
 */
export function headline(verdict: Verdict, context: HeadlineContext): string {
  switch (verdict.kind) {
    case 'no-eqls':
      return noEqls(verdict.uncounted);
    case 'just-begun':
      return justBegun(verdict);
    case 'not-judged':
      return notJudgedText(verdict.faults, context.datesAt);
    case 'no-baseline':
      return noBaseline(verdict, context);
    case 'no-conversions':
      return `No comparison: ${notSaid(verdict.silent)}. ${SAY_CONVERTED}`;
    case 'too-early':
      return tooEarly(verdict, context);
    case 'judged':
      return judgedText(verdict, context);
    default:
      return verdict satisfies never;
  }
}
