// What the verdict rests on, gathered from the count.
import type { Day } from '../cells/cell';
import { addDays } from '../cells/day';
import type { Settings } from '../settings/settings';
import type { WereFirst } from './comparing/baseline-first';
import type { TypeDates } from './comparing/conversion-dates';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import { type LikeForLike, likeForLike } from './comparing/like-for-like';
import { strataOf } from './comparing/strata';
import type { JustBegun, VerdictGrounds } from './comparing/verdict';
import type { AccountCount } from './counting/accounts';
import { isSilent, type LeadGroup } from './counting/lead-groups';
import { matureCount } from './lead-type-rows';

export interface BothGroups {
  readonly count: AccountCount;
  readonly eql: LeadGroup;
  readonly against: LeadGroup;
  readonly baseline: string;
  readonly dates: readonly [TypeDates, TypeDates];
  readonly comparison?: LikeForLike;
}

export interface GroundTerms {
  readonly first: WereFirst | undefined;
  readonly enoughOn: Day | undefined;
  readonly settledBefore: VerdictGrounds['settledBefore'];
  readonly asOf: Day;
  readonly settings: Settings;
}

/** How the mature accounts compare of which somebody knows whether they converted. */
const knownOf = (group: LeadGroup): LeadGroup => ({
  ...group,
  accounts: group.accounts.filter(({ lead }) => !lead.isUnknown),
});

/** Both groups inside each stratum; undefined where a rate isn't known, or no column says what is alike. */
export function compareAlike(
  eql: LeadGroup,
  against: LeadGroup,
  hasStratum: boolean,
  confidence: number,
): LikeForLike | undefined {
  const canCompare = [eql, against].every(
    (group) => !isSilent(group) && group.leads > 0 && group.isRated,
  );
  return canCompare && hasStratum ? likeForLike(strataOf(eql, against), confidence) : undefined;
}

/** The first scoring, where at least half of the EQLs count from it and no window has passed since. */
const begunOf = (
  { count: { eqlDates, windowDays }, eql }: BothGroups,
  { enoughOn, asOf, settings }: GroundTerms,
): JustBegun | undefined => {
  const { firstScoring } = eqlDates;
  if (firstScoring === undefined || firstScoring.eqls === 0) return undefined;
  if (2 * firstScoring.eqls < eql.leads) return undefined;
  const isOver = asOf >= addDays(firstScoring.day, settings.windowDays);
  if (isOver || (windowDays !== undefined && eql.mature >= LEAST_TO_JUDGE)) return undefined;
  const firstLook =
    windowDays === undefined ? addDays(firstScoring.day, settings.windowDays) : enoughOn;
  const { day, eqls } = firstScoring;
  return { day, eqls, ...(firstLook === undefined ? {} : { firstLook }) };
};

/** The counts, and all that could make them say something else. */
export function groundsOf(both: BothGroups, terms: GroundTerms): VerdictGrounds {
  const { count, eql, against, baseline, dates, comparison } = both;
  const { yardstick, eqlDates } = count;
  const silent = [eql, against].filter(isSilent);
  return {
    eql: matureCount(eql),
    ...(against.leads === 0 ? {} : { baseline: matureCount(against) }),
    baselineName: baseline,
    dates: eqlDates,
    conversionDates: dates,
    silent: silent.map(({ leadType, accounts }) => ({
      leadType,
      leads: accounts.filter(({ lead }) => lead.isSilent).length,
      converted: 0,
    })),
    uncounted: { eqls: dates[0].leftOut, baseline: dates[1].leftOut },
    begun: begunOf(both, terms),
    lacking: yardstick.kind === 'unequal' ? yardstick.lacking : [],
    unknown: {
      eql: { silent: eql.silent, undated: eql.undated },
      baseline: { silent: against.silent, undated: against.undated },
      ...(comparison
        ? {
            knownLikeForLike: likeForLike(
              strataOf(knownOf(eql), knownOf(against)),
              terms.settings.confidence,
            ),
          }
        : {}),
    },
    first: terms.first,
    ...(comparison ? { likeForLike: comparison } : {}),
    settledBefore: terms.settledBefore,
  };
}
