// The verdict in one sentence for a leader: no p value, and never more than the figures bear.
import type { Day } from '../cells/cell';
import { dayOfYearText, formatDay } from '../day-text';
import { allOf } from '../few-names';
import { leadsText, leadTypePlural, leadTypeSingular } from '../figure-text';
import { say } from '../language/say';
import { EQL, type LeadTypeCount } from '../lead-types';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { Verdict } from './comparing/verdict';
import { converted, judgedText, withinWindow } from './judged-text';
import { notJudgedText } from './not-judged';
import { sayConverted } from './notes/next-steps';

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

/** Where a reader finds what became of rows that count nowhere. */
const seeLeftOut = (): string =>
  say('“What was left out, and why” on EQL Summary says what to mend.');

/** Within these days the year goes without saying. */
const WITHOUT_YEAR = 300;

/** `14 March`, or `14 March 2028` where that is far away. */
const soonText = (day: Day, asOf: Day): string =>
  day - asOf > WITHOUT_YEAR ? formatDay(day) : dayOfYearText(day);

const tooEarly = (
  { eql, baseline, needed }: Extract<Verdict, { kind: 'too-early' }>,
  { enoughOn, asOf }: HeadlineContext,
): string => {
  const short = [eql, baseline].filter(({ leads }) => leads < needed);
  const leads = allOf(short.map(leadsText));
  const most = Math.max(...short.map((count) => count.leads));
  const found = most === 0 || (most === 1 && short.length === 1) ? 1 : 2;
  const told =
    short.length === 1
      ? say(
          'Too early to say: {leads} {found|is|are} old enough to judge, and {needed} are needed.',
          { leads, found, needed },
        )
      : say(
          'Too early to say: {leads} {found|is|are} old enough to judge, and {needed} of each are needed.',
          { leads, found, needed },
        );
  return enoughOn === undefined
    ? told
    : say('{told} At the present pace that is around {day}.', {
        told,
        day: soonText(enoughOn, asOf),
      });
};

const justBegun = ({ eqls, day, firstLook }: Extract<Verdict, { kind: 'just-begun' }>): string => {
  const begun = say(
    'Just begun: {leads} {eqls|counts|count} from {day}, when this list was first scored.',
    { leads: leadsText({ leadType: EQL, leads: eqls }), eqls, day: formatDay(day) },
  );
  return firstLook === undefined
    ? say(
        '{begun} A first look takes {least} of each that are old enough to judge: {eqls|it is|they are} too few yet.',
        { begun, least: LEAST_TO_JUDGE, eqls },
      )
    : say('{begun} The first look is worth making on {day}.', { begun, day: formatDay(firstLook) });
};

const noEqls = (uncounted: number): string =>
  uncounted === 0
    ? say(
        'No EQLs yet, so there is nothing to compare. ' +
          'Fill in warmth and motion for the candidates first.',
      )
    : say('No comparison: {why}. {next}', {
        why: noneCounted({ leadType: EQL, leads: uncounted }),
        next: seeLeftOut(),
      });

/** `none of the 50 MQLs can be counted`. */
const noneCounted = (count: Pick<LeadTypeCount, 'leadType' | 'leads'>): string =>
  count.leads === 1
    ? say("the one {lead} can't be counted", { lead: leadTypeSingular(count.leadType) })
    : say('none of the {leads} can be counted', { leads: leadsText(count) });

const noBaseline = (
  { eql, isSilent, baseline, uncounted }: Extract<Verdict, { kind: 'no-baseline' }>,
  context: HeadlineContext,
): string => {
  const missing =
    uncounted === 0
      ? say('there are no {leads} to compare them with', { leads: leadTypePlural(baseline) })
      : noneCounted({ leadType: baseline, leads: uncounted });
  const next =
    uncounted === 0
      ? say('Add them to the leads tab, or choose another baseline in EQL Settings.')
      : seeLeftOut();
  if (eql.leads === 0) {
    return say('No comparison: {leads} is old enough to judge, and {missing}. {next}', {
      leads: leadsText(eql),
      missing,
      next,
    });
  }
  if (isSilent) {
    return say('No comparison: {why}, and {missing}. {next}', {
      why: notSaid([eql]),
      missing,
      next,
    });
  }
  return say('No comparison: {found}, but {missing}. {next}', {
    found: withinWindow(converted(eql), context),
    missing,
    next,
  });
};

/** `no row says which of the 20 EQLs converted`. */
const notSaid = (silent: readonly LeadTypeCount[]): string => {
  const [only, other] = silent;
  if (only && !other && only.leads === 1) {
    return say('no row says whether the one {lead} converted', {
      lead: leadTypeSingular(only.leadType),
    });
  }
  const [leads = '', others = ''] = silent.map(leadsText);
  return other === undefined
    ? say('no row says which of the {leads} converted', { leads })
    : say('no row says which of the {leads} and the {others} converted', { leads, others });
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
      return say('No comparison: {why}. {next}', {
        why: notSaid(verdict.silent),
        next: sayConverted(),
      });
    case 'too-early':
      return tooEarly(verdict, context);
    case 'judged':
      return judgedText(verdict, context);
    default:
      return verdict satisfies never;
  }
}
