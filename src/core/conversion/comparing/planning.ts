// How many leads it takes to tell the gaps that would matter, and by when there will be as many.
import type { Day } from '../../cells/cell';
import { monthText } from '../../day-text';
import { leadsText, leadTypePlural, percentText } from '../../figure-text';
import { say } from '../../language/say';
import type { LeadTypeCount } from '../../lead-types';
import { DEFAULT_POWER, sampleSizePerGroup } from '../../stats/sample-size';
import { LEAST_TO_JUDGE } from './gap-verdict';
import { inflowPerDay, matureDay, PACE_DAYS } from './mature-day';

export interface PlanningInput {
  /** The mature leads of both groups. */
  readonly eql: LeadTypeCount;
  readonly baseline: LeadTypeCount;
  /** In points above the baseline's rate, from the settings. */
  readonly gaps: readonly number[];
  readonly confidence: number;
  /** When each EQL qualified, mature or young; minus infinity where nobody knows. */
  readonly eqlDays: readonly Day[];
  readonly asOf: Day;
  /** The first scoring's day: who is dated by it came in no flow. */
  readonly stockDay?: Day;
  /** Absent where all conversions so far count: then there is no growing old enough to forecast. */
  readonly windowDays?: number;
}

/** What it takes to tell one gap. */
export interface PlannedGap {
  readonly points: number;
  readonly eqls: number;
  readonly baselineLeads: number;
  readonly isThere: boolean;
  /** When there will be as many EQLs; absent where there are, and where nobody can say. */
  readonly day?: Day;
}

export interface Planning {
  readonly lines: readonly string[];
  readonly rows: readonly PlannedGap[];
}

const POINTS_OF_ALL = 100;

const dayOf = (eqls: number, input: PlanningInput): Day | undefined => {
  const { eql, eqlDays, asOf, windowDays, stockDay } = input;
  if (windowDays === undefined) return undefined;
  const old = eqlDays.filter((day) => day <= asOf - windowDays).length;
  const terms = { asOf, windowDays, ...(stockDay === undefined ? {} : { stockDay }) };
  return matureDay(eqlDays, old + eqls - eql.leads, terms);
};

const rowOf = (points: number, input: PlanningInput): PlannedGap => {
  const { eql, baseline, confidence } = input;
  const baselineRate = baseline.converted / baseline.leads;
  const rate = baselineRate + points / POINTS_OF_ALL;
  const ratio = baseline.leads / eql.leads;
  const eqls = sampleSizePerGroup(rate, baselineRate, DEFAULT_POWER, confidence, ratio);
  const isThere = eql.leads >= eqls;
  const day = isThere ? undefined : dayOf(eqls, input);
  const baselineLeads = Math.ceil(eqls * ratio);
  return { points, eqls, baselineLeads, isThere, ...(day === undefined ? {} : { day }) };
};

/** What is said of the day after a gap's counts, as a clause. */
const whenText = ({ isThere, day }: PlannedGap, input: PlanningInput): string => {
  if (isThere) return say('there are enough');
  if (day !== undefined) return say('around {month}', { month: monthText(day) });
  const { windowDays, eqlDays, asOf, stockDay } = input;
  const isGrowing = windowDays !== undefined && inflowPerDay(eqlDays, asOf, stockDay) > 0;
  return isGrowing ? say('more than five years away') : '';
};

/** The first line says what all of them rest on. */
const firstLine = (row: PlannedGap, input: PlanningInput): string => {
  const { eql, baseline, windowDays } = input;
  const needed = say(
    'A true gap of {points} {points|point|points} above the {others}’ rate of {rate} shows with a chance of {power} once {eqlsNeeded} and {othersNeeded} are old enough to judge; there are {eqls} and {baseline}',
    {
      points: row.points,
      others: leadTypePlural(baseline.leadType),
      rate: percentText(baseline.converted / baseline.leads),
      power: percentText(DEFAULT_POWER),
      eqlsNeeded: leadsText({ ...eql, leads: row.eqls }),
      othersNeeded: leadsText({ ...baseline, leads: row.baselineLeads }),
      eqls: eql.leads,
      baseline: baseline.leads,
    },
  );
  if (row.isThere) return say('{needed}, which is enough.', { needed });
  if (windowDays === undefined) return `${needed}.`;
  const when = whenText(row, input);
  return when === ''
    ? say('{needed}. No EQL qualified in the last {days} days, so there is no day to name.', {
        needed,
        days: PACE_DAYS,
      })
    : say('{needed}. At the present inflow that is {when}.', { needed, when });
};

const nextLine = (row: PlannedGap, input: PlanningInput): string => {
  const when = whenText(row, input);
  const { points, eqls, baselineLeads: others } = row;
  const values = { points, eqls, others };
  return when === ''
    ? say('A gap of {points} {points|point|points} takes {eqls} and {others}.', values)
    : say('A gap of {points} {points|point|points} takes {eqls} and {others}: {when}.', {
        ...values,
        when,
      });
};

/**
 * What stands under a verdict that isn't settled: for each gap that would matter, how many EQLs old
 * enough to judge it takes to tell it with a chance of 80%, beside as many more of the baseline as
 * there are now, and by when, at the pace of the last 90 days. 60 EQLs and 300 MQLs of which 20%
 * converted need 169 EQLs for a gap of 10 points.
 *
 * It is worked out for gaps above the baseline's rate alone, never for the gap that was seen: a size
 * worked out from it says no more than its interval does. A gap that no rate leaves room for drops out.
 * The edge: with fewer than 10 mature leads in either group no rate is named, and nothing is planned.
 *
 * Reference: Hoenig, J. M. and Heisey, D. M. (2001), "The abuse of power: the pervasive fallacy of
 * power calculations for data analysis", The American Statistician 55, 19-24.
 */
export function planning(input: PlanningInput): Planning {
  const { eql, baseline, gaps } = input;
  if (Math.min(eql.leads, baseline.leads) < LEAST_TO_JUDGE) return { lines: [], rows: [] };
  const baselineRate = baseline.converted / baseline.leads;
  const rows = gaps
    .filter((points) => baselineRate + points / POINTS_OF_ALL < 1)
    .map((points) => rowOf(points, input));
  const lines = rows.map((row, place) =>
    place === 0 ? firstLine(row, input) : nextLine(row, input),
  );
  return { lines, rows };
}
